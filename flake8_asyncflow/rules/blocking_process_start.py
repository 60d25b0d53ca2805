"""AF162: a process started synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingProcessStart(CataloguedRule):
    """Process started with a synchronous interface in an async function.

    ## What it does
    Reports calls that start a program or a worker process and return while it runs, inside
    `async def`: `subprocess.Popen`, `os.popen`, `os.posix_spawn`,
    `multiprocessing.Process.start`, and making a `multiprocessing` pool or manager.

    ## Why is this bad?
    Starting blocks until the new program has been loaded: usually some milliseconds, more in
    a process with much memory, which has to be duplicated first. The greater harm is what
    comes next: the object has only blocking methods for the pipes and the end of the
    program, so the next call is a [blocking-process-wait (AF163)](AF163.md).

    ## Example
    ```python
    import subprocess


    async def play(path):
        player = subprocess.Popen(["ffplay", path])  # error: [AF162]
        return player.pid
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio


    async def play(path):
        player = await asyncio.create_subprocess_exec("ffplay", path)
        return player.pid
    ```

    anyio:

    ```python
    import anyio


    async def play(path):
        async with await anyio.open_process(["ffplay", path]) as player:
            await player.wait()
    ```

    trio:

    ```python
    import functools

    import trio


    async def play(nursery: trio.Nursery, path):
        command = functools.partial(trio.run_process, ["ffplay", path])
        return await nursery.start(command)
    ```

    ## Fix safety
    The pipes become streams that are awaited and that carry bytes. An asyncio process must be
    waited for before its loop closes. anyio and trio tie the life of the process to a block:
    leaving it waits for the process, cancelling it ends the process, so a program that is
    meant to outlive its task needs another owner. A program that cannot be started raises the
    same `OSError`.

    ## Options
    - `async-library`: the library the advice is given in.
    - `ignore`: a program that is started and then left alone blocks only shortly; `AF162` can
      be switched off while `AF161` and `AF163` stay on.

    ## References
    - [subprocess.Popen](https://docs.python.org/3/library/subprocess.html#subprocess.Popen)
    - [asyncio.create_subprocess_exec](https://docs.python.org/3/library/asyncio-subprocess.html#asyncio.create_subprocess_exec)
    - [anyio.open_process](https://anyio.readthedocs.io/en/stable/api.html#anyio.open_process)
    - [trio.run_process](https://trio.readthedocs.io/en/stable/reference-io.html#trio.run_process)
    """

    code = "AF162"
    name = "blocking-process-start"
    until = "until the process has started"
    label = "waits for the process to start"
