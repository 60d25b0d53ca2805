"""AF122: a file read or written synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingFileIo(CataloguedRule):
    """File read or written synchronously in an async function.

    ## What it does
    Reports reading, writing and iterating files that are open, and the calls that do it all
    in one go (`pathlib.Path.read_text`, `pathlib.Path.write_bytes`), inside `async def`.

    ## Why is this bad?
    A read that the page cache answers is over in microseconds; one that reaches the disk, or a
    server behind a network mount, takes milliseconds to seconds. A write returns early until
    the kernel decides to throttle the writer. The loop can serve nobody during either, and
    which of the two it is depends on the machine, not on the code.

    ## Example
    ```python
    from pathlib import Path


    class Templates:
        def __init__(self, folder: Path):
            self.folder = folder

        async def load(self, name):
            return (self.folder / name).read_text()  # error: [AF122]
    ```

    A loop over a file reads it:

    ```python
    async def count(path):
        total = 0
        with open(path) as file:  # error: [AF121]
            for line in file:  # error: [AF122]
                total += 1
        return total
    ```

    ## Use instead
    asyncio, with one hop to a thread for the whole file:

    ```python
    import asyncio
    from pathlib import Path


    class Templates:
        def __init__(self, folder: Path):
            self.folder = folder

        async def load(self, name):
            return await asyncio.to_thread((self.folder / name).read_text)
    ```

    asyncio, line by line, with aiofiles:

    ```python
    import aiofiles


    async def count(path):
        total = 0
        async with aiofiles.open(path) as file:
            async for line in file:
                total += 1
        return total
    ```

    anyio (`trio.Path` has the same methods):

    ```python
    import anyio


    async def load(folder, name):
        return await (anyio.Path(folder) / name).read_text()
    ```

    Each await of such a library is one hop to a thread, some tens of microseconds. `async for`
    over a file of many short lines is therefore slower in all than one function in one
    thread, although it keeps the loop free.

    ## Fix safety
    Two tasks that write to one file can now interleave at each await: hold an async lock for
    what belongs together, or write it in one call. A cancelled write may have been done in
    part or whole; write to a temporary file and rename it where that matters. Exceptions stay
    `OSError`, `UnicodeDecodeError` and their kin.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"scripts/*" = ["AF122"]`.

    ## References
    - [aiofiles](https://github.com/Tinche/aiofiles)
    - [asyncio.to_thread](https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread)
    - [anyio: asynchronous file I/O](https://anyio.readthedocs.io/en/stable/fileio.html)
    - [trio.Path](https://trio.readthedocs.io/en/stable/reference-io.html#trio.Path)
    """

    code = "AF122"
    name = "blocking-file-io"
    until = "until the file has been read or written"
    label = "waits for the disk"
