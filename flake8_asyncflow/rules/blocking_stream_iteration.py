"""AF181: iterating a stream that blocks at each step, in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingStreamIteration(CataloguedRule):
    """Blocking stream iterated in an async function.

    ## What it does
    Reports loops, comprehensions and other consumers (`list(...)`, `next(...)`) inside
    `async def` that draw from a stream which waits at each step: the body of an HTTP response
    (`requests.Response.iter_content` and its kin in httpx, httpx2 and urllib3), the rows of a
    database cursor, the output of `os.popen`.

    Making such an iterator and handing it on is not reported; consuming it is. Loops over
    files are [blocking-file-io (AF122)](AF122.md).

    ## Why is this bad?
    A `for` statement hides a call: each round asks the server, the driver or the pipe for the
    next piece and waits for it. A download that lasts a minute is a minute in which the loop
    runs other tasks at best between two pieces, and only if the body of the loop awaits.

    ## Example
    ```python
    import requests


    async def size(url):
        total = 0
        response = requests.get(url, stream=True)  # error: [AF131]
        for piece in response.iter_content(65536):  # error: [AF181]
            total += len(piece)
        return total
    ```

    ```python
    import sqlite3


    class Bookmarks:
        def __init__(self, path):
            self.connection = sqlite3.connect(path)
            self.cursor = self.connection.cursor()

        async def rest(self):
            return [url for (url,) in self.cursor]  # error: [AF181]
    ```

    ## Use instead
    asyncio, with aiohttp:

    ```python
    import aiohttp


    async def size(url):
        total = 0
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            async for piece in response.content.iter_chunked(65536):
                total += len(piece)
        return total
    ```

    anyio and trio, with httpx2:

    ```python
    import httpx2


    async def size(url):
        total = 0
        async with httpx2.AsyncClient() as client, client.stream("GET", url) as response:
            async for piece in response.aiter_bytes():
                total += len(piece)
        return total
    ```

    Or consume the whole stream in one thread and bring back the result:
    `await asyncio.to_thread(list, cursor)`.

    ## Fix safety
    Other tasks run between two pieces, so what the loop reads may change while it is read: a
    cursor may see rows that were written in between, depending on the database. Leaving an
    `async for` early does not close the stream; the `async with` around it does. Errors in the
    middle of a stream are those of the new library.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"scripts/*" = ["AF181"]`.

    ## References
    - [requests: body content workflow](https://requests.readthedocs.io/en/latest/user/advanced/#body-content-workflow)
    - [aiohttp: streaming response content](https://docs.aiohttp.org/en/stable/client_quickstart.html#streaming-response-content)
    - [PEP 492: asynchronous iterators](https://peps.python.org/pep-0492/#asynchronous-iterators-and-async-for)
    """

    code = "AF181"
    name = "blocking-stream-iteration"
    until = "until the stream has given its next piece"
    label = "waits for each piece"
