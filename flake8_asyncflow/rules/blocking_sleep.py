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

    ## Use instead
    ```python
    import asyncio


    async def poll(job):
        while not job.done:
            await asyncio.sleep(1)
    ```

    ## Fix safety
    Replacing `time.sleep(x)` by `await asyncio.sleep(x)` lets other tasks run at that point.
    Code that relied on not being interrupted there may need a lock.

    ## Options
    None.

    ## References
    - [asyncio.sleep](https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep)
    - [Python docs: Running Blocking Code](https://docs.python.org/3/library/asyncio-dev.html#running-blocking-code)
    """

    code = "AF171"
    name = "blocking-sleep"
    until = "while it sleeps"
    label = "sleeps, and every task of the loop with it"
