"""AF131: a synchronous HTTP client used in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingHttpCall(CataloguedRule):
    """Synchronous HTTP call in an async function.

    ## What it does
    Reports requests made with a synchronous HTTP client inside `async def`: `requests` and
    its sessions (also those of `requests_cache`, `requests_oauthlib`, `requests_toolbelt`,
    `requests_html`, `cloudscraper` and Authlib), the functions and the `Client` of `httpx`
    and `httpx2`, `niquests`, `curl_cffi`, `primp`, `tls_client`, `pycurl`, `httplib2`, the
    pools of `urllib3`, `urllib.request` and `http.client`. So are commands to a browser
    (`selenium`, `playwright.sync_api`) and calls that fetch pages or media by themselves
    (`mechanize`, `mechanicalsoup`, `newspaper`, `trafilatura`, `yt_dlp`, `pytubefix`,
    `youtube_transcript_api`), and the pushes of `prometheus_client`. Making a client or a
    session is not reported, for it asks no server; starting a browser is.

    ## Why is this bad?
    The call returns when the server has answered, after name lookup, TCP and TLS handshakes.
    All that time no other task of the loop runs. A server that accepts the connection and
    then says nothing stops the whole process, and `requests` waits without limit unless
    `timeout` is given.

    ## Example
    ```python
    import requests


    async def title(url):
        response = requests.get(url, timeout=10)  # error: [AF131]
        return response.text
    ```

    A session that an instance keeps:

    ```python
    import requests


    class Upstream:
        def __init__(self):
            self.session = requests.Session()

        async def ping(self, url):
            return self.session.head(url).ok  # error: [AF131]
    ```

    ## Use instead
    asyncio, with aiohttp:

    ```python
    import aiohttp


    async def title(url):
        timeout = aiohttp.ClientTimeout(total=10)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            async with session.get(url) as response:
                return await response.text()
    ```

    anyio and trio, with httpx2, which also serves asyncio:

    ```python
    import httpx2


    async def title(url):
        async with httpx2.AsyncClient(timeout=10) as client:
            response = await client.get(url)
            return response.text
    ```

    Open the session once for the life of the application and share it: a session for each
    request gives up connection reuse. Where another client is no option,
    `await asyncio.to_thread(requests.get, url, timeout=10)` keeps the loop free at the price
    of a thread for each request under way.

    ## Fix safety
    Not a drop-in change. Exceptions differ (`aiohttp.ClientError` and `httpx2.HTTPError`
    instead of `requests.RequestException`; a timeout of aiohttp is a `TimeoutError`), so
    `except` clauses have to follow. With aiohttp the body is awaited (`await
    response.json()`) and must be read before the `async with` ends. httpx2 does not follow
    redirects by default, requests and aiohttp do. Requests that used to run one after
    the other can now overlap: limit them where the server needs it.

    ## Options
    - `async-library`: the library the advice is given in; `"auto"` takes the one that the
      file imports.
    - `per-file-ignores`: for instance `"tests/*" = ["AF131"]`.

    ## References
    - [requests](https://requests.readthedocs.io/en/latest/api/)
    - [aiohttp client](https://docs.aiohttp.org/en/stable/client_quickstart.html)
    - [httpx: async support](https://www.python-httpx.org/async/)
    """

    code = "AF131"
    name = "blocking-http-call"
    until = "until the server has answered"
    label = "waits for the server"
