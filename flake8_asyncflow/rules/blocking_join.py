"""AF165: joining threads, processes, pools or executors in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingJoin(CataloguedRule):
    """Thread, process, pool or executor joined in an async function.

    ## What it does
    Reports calls inside `async def` that wait for workers to finish: `threading.Thread.join`,
    `multiprocessing.Process.join`, the methods of `multiprocessing` pools that wait,
    `concurrent.futures.wait`, and `Executor.shutdown` unless `wait=False`. Leaving
    `with ThreadPoolExecutor() as pool:` shuts down too, but it is not reported: it waits only
    for jobs that the block has not awaited.

    ## Why is this bad?
    The work was given to a thread or a process so that the loop could go on, and then the
    loop stops to wait for it. If the worker in turn needs the loop
    (`asyncio.run_coroutine_threadsafe`, `anyio.from_thread.run`), the program hangs.

    ## Example
    ```python
    import threading


    async def compress(path, work):
        worker = threading.Thread(target=work, args=(path,))
        worker.start()
        worker.join()  # error: [AF165]
    ```

    An executor that an instance keeps:

    ```python
    from concurrent.futures import ThreadPoolExecutor


    class Thumbnails:
        def __init__(self):
            self.pool = ThreadPoolExecutor(4)

        async def close(self):
            self.pool.shutdown()  # error: [AF165]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio


    async def compress(path, work):
        await asyncio.to_thread(work, path)
    ```

    anyio (`trio.to_thread.run_sync` reads the same):

    ```python
    import anyio


    async def compress(path, work):
        await anyio.to_thread.run_sync(work, path)
    ```

    To close an executor without waiting for it on the loop: `pool.shutdown(wait=False)`, or
    `await asyncio.to_thread(pool.shutdown)`.

    ## Fix safety
    `to_thread` raises what the work raised; a joined thread loses it. It takes a thread of
    the loop's shared pool (by default four more than there are cores, 32 at the most), so work
    that never ends should keep a thread of its own. Other tasks run while the task waits.
    Cancelling the task does not stop the thread.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"tests/*" = ["AF165"]`.

    ## References
    - [threading.Thread.join](https://docs.python.org/3/library/threading.html#threading.Thread.join)
    - [Executor.shutdown](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.Executor.shutdown)
    - [asyncio.to_thread](https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread)
    """

    code = "AF165"
    name = "blocking-join"
    until = "until the workers have finished"
    label = "waits for the workers"
