"""AF124: a question to the file system asked synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingFileSystemQuery(CataloguedRule):
    """Synchronous file system query in an async function.

    ## What it does
    Reports calls that only ask the file system something inside `async def`:
    `os.path.exists`, `os.stat`, `os.listdir`, `pathlib.Path.is_file` and their kin. Calls
    that compute on the text of a path (`os.path.join`, `pathlib.PurePath.parent`) ask nobody
    and are not reported; `Path.glob` is reported where its result is consumed.

    ## Why is this bad?
    On a local disk the answer is usually in the kernel's cache and takes microseconds. On a
    network mount (NFS, SMB, FUSE, a volume of a cloud) each such call is a round trip, and
    when the server does not answer it lasts until the mount's own timeout. Listing a folder
    grows with the number of its files wherever it is.

    Because a query is cheap on most machines, it has this code of its own, apart from
    reading ([AF122](AF122.md)) and changing ([AF123](AF123.md)): a team that knows its disks
    can switch it off and lose nothing else.

    ## Example
    ```python
    import os.path
    from pathlib import Path


    class Cache:
        def __init__(self, folder: Path):
            self.folder = folder

        async def has(self, key):
            return (self.folder / key).exists()  # error: [AF124]


    async def size(path):
        return os.path.getsize(path)  # error: [AF124]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio
    from pathlib import Path


    class Cache:
        def __init__(self, folder: Path):
            self.folder = folder

        async def has(self, key):
            return await asyncio.to_thread((self.folder / key).exists)
    ```

    anyio (`trio.Path` reads the same):

    ```python
    import anyio


    class Cache:
        def __init__(self, folder: anyio.Path):
            self.folder = folder

        async def has(self, key):
            return await (self.folder / key).exists()
    ```

    Often the question can go: instead of asking whether a file exists, open it and handle
    `FileNotFoundError`, which is right even when another process removes it in between.

    ## Fix safety
    An answer about the file system is old as soon as it is given. With an await more can
    happen between the question and its use: other tasks of this process run too. Errors stay
    `OSError`. The hop to a thread costs more than the call itself where the answer was cached,
    so ask several things in one function when they come together.

    ## Options
    Switch the code off everywhere, and nothing else, with either of

    ```toml
    [tool.asyncflow]
    ignore = ["AF124"]
    ```

    ```ini
    [flake8]
    extend-ignore = AF124
    ```

    - `per-file-ignores`: the same for some files.
    - `async-library`: the library the advice is given in.

    ## References
    - [os.stat](https://docs.python.org/3/library/os.html#os.stat)
    - [pathlib: reading directories, file type and status](https://docs.python.org/3/library/pathlib.html#querying-file-type-and-status)
    - [anyio.Path](https://anyio.readthedocs.io/en/stable/fileio.html#asynchronous-path-operations)
    """

    code = "AF124"
    name = "blocking-file-system-query"
    until = "until the file system has answered"
    label = "asks the file system"
