"""AF123: a change to the file system made synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingFileSystemChange(CataloguedRule):
    """Synchronous change to the file system in an async function.

    ## What it does
    Reports calls that create, move, copy or remove files and folders inside `async def`:
    `os.remove`, `os.makedirs`, `shutil.copytree`, `pathlib.Path.unlink`, `shutil.rmtree` and
    their kin.

    ## Why is this bad?
    One `mkdir` on a local disk is quick. A `copytree` or `rmtree` makes thousands of such
    calls and copies data too, so the time grows with a tree whose size the code does not
    know; and each call waits for the journal of the file system, or for the server of a
    network mount. The loop stands still for all of it.

    ## Example
    ```python
    import shutil
    from pathlib import Path


    async def reset(folder: Path):
        shutil.rmtree(folder)  # error: [AF123]
        (folder / "cache").mkdir(parents=True)  # error: [AF123]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio
    import shutil
    from pathlib import Path


    def reset_now(folder: Path):
        shutil.rmtree(folder)
        (folder / "cache").mkdir(parents=True)


    async def reset(folder: Path):
        await asyncio.to_thread(reset_now, folder)
    ```

    anyio (with trio: `trio.to_thread.run_sync` and `trio.Path`):

    ```python
    import shutil

    import anyio


    async def reset(folder: anyio.Path):
        await anyio.to_thread.run_sync(shutil.rmtree, folder)
        await (folder / "cache").mkdir(parents=True)
    ```

    ## Fix safety
    Other tasks run between the two awaits, so keep steps that must not be seen apart in one
    function that one thread runs. A thread cannot be cancelled: when the task is, the removal
    goes on to its end in the background, or with anyio and trio the cancellation waits for it,
    unless `abandon_on_cancel=True`. Errors stay `OSError` and `shutil.Error`.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: changes that only happen at start-up can be excused file by file.

    ## References
    - [shutil](https://docs.python.org/3/library/shutil.html)
    - [asyncio.to_thread](https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread)
    - [anyio.Path](https://anyio.readthedocs.io/en/stable/fileio.html#asynchronous-path-operations)
    """

    code = "AF123"
    name = "blocking-file-system-change"
    until = "until the file system has changed"
    label = "waits for the file system"
