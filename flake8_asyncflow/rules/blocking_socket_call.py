"""AF132: a blocking socket, DNS or TLS call in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingSocketCall(CataloguedRule):
    """Synchronous socket, DNS or TLS call in an async function.

    ## What it does
    Reports calls inside `async def` that wait for a network peer at the level of sockets: name
    lookup (`socket.getaddrinfo`, and the queries of `dns.resolver`), connecting
    (`socket.create_connection`), `recv`, `sendall`, `accept` and their kin on sockets, TLS
    handshakes, and `select.select`. Loading certificates for TLS
    (`ssl.create_default_context`) reads and parses hundreds of them from the disk and has this
    code as well.

    ## Why is this bad?
    A socket blocks by default until the peer has done its part, and a peer can take for ever.
    Name lookup is the one that is forgotten: it asks a DNS server, usually within
    milliseconds, but when the server does not answer the resolver tries for many seconds.

    ## Example
    ```python
    import socket


    async def banner(host, port):
        connection = socket.create_connection((host, port))  # error: [AF132]
        return connection.recv(256)  # error: [AF132]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio


    async def banner(host, port):
        reader, writer = await asyncio.open_connection(host, port)
        try:
            return await reader.read(256)
        finally:
            writer.close()
            await writer.wait_closed()
    ```

    anyio:

    ```python
    import anyio


    async def banner(host, port):
        async with await anyio.connect_tcp(host, port) as stream:
            return await stream.receive(256)
    ```

    trio:

    ```python
    import trio


    async def banner(host, port):
        async with await trio.open_tcp_stream(host, port) as stream:
            return await stream.receive_some(256)
    ```

    For a lookup alone: `await loop.getaddrinfo(...)`, `anyio.getaddrinfo`, or
    `trio.socket.getaddrinfo`. They run the resolver of the system in a thread.

    ## Fix safety
    Streams are not sockets: `read(n)` may return less than was sent, an empty result (or
    `anyio.EndOfStream`) means that the peer closed, and writing needs `await
    writer.drain()` for back-pressure. Socket timeouts (`settimeout`) become
    `asyncio.timeout`, `anyio.fail_after` or `trio.fail_after`. Errors in connecting stay
    `OSError`; trio and anyio raise their own errors on broken streams.

    ## Options
    - `async-library`: the library the advice is given in.
    - A socket in non-blocking mode (`setblocking(False)`) never waits. If you drive such a
      socket by hand, excuse the line with `# noqa: AF132`, or hand the socket to
      `loop.sock_recv` and its kin.

    ## References
    - [socket: notes on socket timeouts](https://docs.python.org/3/library/socket.html#notes-on-socket-timeouts)
    - [asyncio streams](https://docs.python.org/3/library/asyncio-stream.html)
    - [anyio: using sockets and streams](https://anyio.readthedocs.io/en/stable/networking.html)
    - [trio: sockets and networking](https://trio.readthedocs.io/en/stable/reference-io.html#low-level-networking-with-trio-socket)
    """

    code = "AF132"
    name = "blocking-socket-call"
    until = "until the network peer has answered"
    label = "waits for the network"
