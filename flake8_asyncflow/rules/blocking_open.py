"""AF121: a file opened synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingOpen(CataloguedRule):
    """File opened synchronously in an async function.

    ## What it does
    Reports calls that open a file and wait for the file system: `open`, `io.open`,
    `pathlib.Path.open`, `os.open`, `gzip.open`, the temporary files of `tempfile` and their
    kin, inside `async def`.

    ## Why is this bad?
    Opening looks up every folder of the path and may create the file. On a busy disk, a
    network mount or a pipe without a reader that takes as long as it takes, and the loop
    serves nobody meanwhile. What follows on an open file is worse: each read or write is
    another wait, see [blocking-file-io (AF122)](AF122.md).

    ## Example
    ```python
    async def first_line(path):
        with open(path) as file:  # error: [AF121]
            return file.readline()  # error: [AF122]
    ```

    An attribute that holds a path:

    ```python
    from pathlib import Path


    class Store:
        def __init__(self, folder: str):
            self.folder = Path(folder)

        async def create(self, name):
            return (self.folder / name).open("xb")  # error: [AF121]
    ```

    ## Use instead
    Operating systems have no portable way to wait for a regular file as one waits for a
    socket, so every async file library hands the calls to worker threads.

    asyncio, with aiofiles:

    ```python
    import aiofiles


    async def first_line(path):
        async with aiofiles.open(path) as file:
            return await file.readline()
    ```

    anyio (`trio.open_file` is used in the same way):

    ```python
    import anyio


    async def first_line(path):
        async with await anyio.open_file(path) as file:
            return await file.readline()
    ```

    A hop to a thread costs some tens of microseconds for each call. For more than a few
    calls, hop once: write the work as a plain function and run it with `asyncio.to_thread`.

    ```python
    import asyncio


    def read_first_line(path):
        with open(path) as file:
            return file.readline()


    async def first_line(path):
        return await asyncio.to_thread(read_first_line, path)
    ```

    ## Fix safety
    Errors stay `OSError` and its subclasses. Other tasks run at each await, so "does it
    exist, then open it" may see the file change in between; open with mode `"x"` instead. A
    cancelled task leaves the thread to finish its call on its own: use the async context
    manager, or close the file inside the function that the thread runs.

    ## Options
    - `async-library`: the library the advice is given in.
    - `ignore` or `per-file-ignores`: where all files are small and local, `ignore = ["AF121",
      "AF122"]` leaves file access alone and keeps the rest.

    ## References
    - [open](https://docs.python.org/3/library/functions.html#open)
    - [aiofiles](https://github.com/Tinche/aiofiles)
    - [anyio: asynchronous file I/O](https://anyio.readthedocs.io/en/stable/fileio.html)
    - [trio: asynchronous filesystem I/O](https://trio.readthedocs.io/en/stable/reference-io.html#asynchronous-filesystem-i-o)
    """

    code = "AF121"
    name = "blocking-open"
    until = "until the file is open"
    label = "waits for the file system"
