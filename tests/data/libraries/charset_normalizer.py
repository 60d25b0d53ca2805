import asyncio

import charset_normalizer
from charset_normalizer import from_path


async def text(path: str, body: bytes):
    best = from_path(path).best()  # error: [AF122] "charset_normalizer.from_path()"
    await asyncio.to_thread(charset_normalizer.from_path, path)
    return best, charset_normalizer.from_bytes(body)
