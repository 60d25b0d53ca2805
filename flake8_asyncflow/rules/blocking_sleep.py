"""AF171: a synchronous sleep in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingSleep(CataloguedRule):
    """Synchronous sleep in an async function.

    ## What it does
    Reports calls that put the whole thread to sleep (`time.sleep`) inside `async def`.

    ## Why is this bad?
    An event loop runs every task of the process on one thread. A synchronous sleep stops that
    thread, so no other task runs, no timeout fires and no health check is answered until it
    ends. The async sleep of the library suspends only the task that asked for it.

    ## Example
    ```python
    import time


    async def poll(job):
        while not job.done:
            time.sleep(1)  # error: [AF171]
    ```

    The name under which the function was imported makes no difference:

    ```python
    from time import sleep as pause


    async def retry(operation):
        for attempt in range(5):
            if await operation():
                return
            pause(2**attempt)  # error: [AF171]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio


    async def poll(job):
        while not job.done:
            await asyncio.sleep(1)
    ```

    anyio (`trio.sleep` reads the same):

    ```python
    import anyio


    async def poll(job):
        while not job.done:
            await anyio.sleep(1)
    ```

    If the sleep waits for something that another task does, an event of the library
    (`asyncio.Event`) needs no interval at all.

    ## Fix safety
    Replacing `time.sleep(x)` by `await asyncio.sleep(x)` lets other tasks run at that point.
    Code that relied on not being interrupted there may need a lock. The await is also a place
    where the task can be cancelled, which the synchronous sleep was not.

    ## Options
    - `async-library`: the library whose sleep is advised; `"auto"` takes the one that the file
      imports.
    - `per-file-ignores`: for instance `"tests/*:AF171"` in flake8's configuration.

    ## References
    - [asyncio.sleep](https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep)
    - [Python docs: Running Blocking Code](https://docs.python.org/3/library/asyncio-dev.html#running-blocking-code)
    """

    code = "AF171"
    name = "blocking-sleep"
    until = "while it sleeps"
    label = "sleeps, and every task of the loop with it"
