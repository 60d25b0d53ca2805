"""AF142: data compressed or decompressed in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingCompression(CataloguedRule):
    """Compression or decompression in an async function.

    ## What it does
    Reports data that is compressed or decompressed in memory inside `async def`, for instance
    with `brotli` or `zstandard`. Calls that work on a file or an archive have a code of their
    own, `AF125`. Codecs that are made for small messages and take microseconds for them
    (`snappy`, and `lz4` in memory) are not reported, nor are objects that are only set up.

    ## Why is this bad?
    The time grows with the data. At its default quality `brotli` manages about a megabyte a
    second, so a page of 200 kB holds every task of the loop for a fifth of a second. Data that
    comes from outside is worse: a few kilobytes may decompress into gigabytes, and the sender
    decides.

    ## Example
    ```python
    import brotli


    async def body(page: str) -> bytes:
        return brotli.compress(page.encode())  # error: [AF142]
    ```

    Compressors that an instance keeps are recognised too:

    ```python
    import zstandard


    class Snapshots:
        def __init__(self):
            self.compressor = zstandard.ZstdCompressor(level=19)

        async def pack(self, state: bytes) -> bytes:
            return self.compressor.compress(state)  # error: [AF142]
    ```

    ## Use instead
    asyncio: these libraries release the interpreter lock while they work, so a thread is enough.

    ```python
    import asyncio

    import brotli


    async def body(page: str) -> bytes:
        return await asyncio.to_thread(brotli.compress, page.encode())
    ```

    anyio (`trio.to_thread.run_sync` reads the same):

    ```python
    from functools import partial

    import anyio
    import brotli


    async def body(page: str) -> bytes:
        compress = partial(brotli.compress, page.encode(), quality=5)
        return await anyio.to_thread.run_sync(compress)
    ```

    What is sent often is better compressed once, when it is built or deployed. For answers that
    are made anew each time a lower quality is usually the right one: `brotli` at 4 or 5 and
    `zstandard` at 3 are many times faster than at their best, at the cost of some size. A proxy
    in front of the service can take the work over as a whole.

    ## Fix safety
    The result is the same. A compressor object serves one thread at a time: where calls can
    overlap, make one a call, or guard it with a lock. Work in a thread goes on after its task
    was cancelled. Limit what may come out of a decompression where the library lets you
    (`max_output_size`).

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: where the data is known to be small, for instance
      `"messages/*" = ["AF142"]`.

    ## References
    - [brotli](https://github.com/google/brotli)
    - [python-zstandard](https://python-zstandard.readthedocs.io/en/latest/)
    - [asyncio.to_thread](https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread)
    """

    code = "AF142"
    name = "blocking-compression"
    until = "until all of the data has been compressed or decompressed"
    label = "computes in proportion to the data"
