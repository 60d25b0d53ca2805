"""What the service asks of other servers."""

import time
import urllib.request

import aiohttp
import requests

ATTEMPTS = 3
PAUSE_S = 0.05
TIMEOUT_S = 5
LIMIT_BYTES = 2_000_000


class Upstream:
    def __init__(self) -> None:
        self.session = requests.Session()

    async def is_reachable(self, url: str) -> bool:
        for _ in range(ATTEMPTS):
            try:
                urllib.request.urlopen(url, timeout=TIMEOUT_S).close()
            except OSError:
                time.sleep(PAUSE_S)
            else:
                return True
        return False

    async def page(self, url: str) -> str:
        if url.endswith(".txt"):
            return await self._text(url)
        response = self.session.get(url, timeout=TIMEOUT_S, stream=True)
        body = b""
        for piece in response.iter_content(65536):
            body += piece
            if len(body) > LIMIT_BYTES:
                break
        return body.decode(response.encoding or "utf-8", errors="replace")

    async def _text(self, url: str) -> str:
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as response:
            return await response.text()

    async def close(self) -> None:
        self.session.close()
