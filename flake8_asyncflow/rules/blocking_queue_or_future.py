"""AF173: a thread queue or a concurrent future waited for in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingQueueOrFuture(CataloguedRule):
    """Queue or future of threads waited for in an async function.

    ## What it does
    Reports waiting for what another thread or process hands over inside `async def`:
    `queue.Queue.get` and `join`, the queues, pipes and results of `multiprocessing`,
    `concurrent.futures.Future.result`.

    Calls that return at once (`get_nowait()`, `get(block=False)`) are not reported, nor are
    the queues and futures of asyncio, which are awaited, nor `Queue.put`, which waits only on a
    queue that was given a size.

    ## Why is this bad?
    `get` waits until somebody puts, `result` until the work is done. If the one that would put
    is itself a task of this loop, or the work needs the loop, the program waits for ever.

    ## Example
    ```python
    import queue


    class Worker:
        def __init__(self):
            self.jobs: queue.Queue[str] = queue.Queue()

        async def next_job(self):
            return self.jobs.get()  # error: [AF173]
    ```

    ```python
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor()


    async def answer(question, work):
        future = pool.submit(work, question)
        return future.result()  # error: [AF173]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor()


    class Worker:
        def __init__(self):
            self.jobs: asyncio.Queue[str] = asyncio.Queue()

        async def next_job(self):
            return await self.jobs.get()


    async def answer(question, work):
        return await asyncio.get_running_loop().run_in_executor(pool, work, question)
    ```

    anyio (`trio.open_memory_channel` and `trio.to_thread.run_sync` are the twins):

    ```python
    import anyio

    sender, receiver = anyio.create_memory_object_stream[str](100)


    async def next_job():
        return await receiver.receive()


    async def answer(question, work):
        return await anyio.to_thread.run_sync(work, question)
    ```

    A `concurrent.futures.Future` from elsewhere can be awaited with
    `await asyncio.wrap_future(future)`.

    ## Fix safety
    The queues of asyncio, anyio and trio are not thread-safe: a thread feeds them through
    `loop.call_soon_threadsafe(queue.put_nowait, item)` or `from_thread.run`. Timeouts become
    `asyncio.timeout` around the await and raise `TimeoutError` where `queue.Empty` or
    `queue.Full` was raised. Awaiting a wrapped future and being cancelled cancels the work
    too, if it has not begun.

    ## Options
    - `result()` of a future that is known to be done, for instance in a callback of
      `add_done_callback`, returns at once: excuse that line with
      `# noqa: AF173`.
    - `async-library`: the library the advice is given in.

    ## References
    - [queue.Queue](https://docs.python.org/3/library/queue.html#queue.Queue.get)
    - [Future.result](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.Future.result)
    - [asyncio queues](https://docs.python.org/3/library/asyncio-queue.html)
    - [asyncio.wrap_future](https://docs.python.org/3/library/asyncio-future.html#asyncio.wrap_future)
    """

    code = "AF173"
    name = "blocking-queue-or-future"
    until = "until another thread has delivered"
    label = "waits for another thread"
