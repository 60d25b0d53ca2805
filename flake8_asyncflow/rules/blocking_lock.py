"""AF172: a thread lock, event, condition or semaphore awaited by blocking, in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingLock(CataloguedRule):
    """Lock, event, condition or semaphore of threads in an async function.

    ## What it does
    Reports waiting on the primitives of `threading` and `multiprocessing` inside `async def`:
    `Lock.acquire`, `Event.wait`, `Condition.wait`, `Semaphore.acquire`, `Barrier.wait`; and
    waiting for a file lock (`fcntl.flock`) or a signal (`signal.sigwait`).

    Calls that cannot wait (`acquire(blocking=False)`, `Event.set`) are not reported. Nor is
    `with lock:`, because most such blocks guard a few lines between threads and nobody waits
    long; look through yours for an `await` inside.

    ## Why is this bad?
    A thread lock that nobody holds is taken in some tens of nanoseconds, so the code seems to
    work. Under load another thread holds it, and then the whole loop waits. Worst is a lock
    held over an `await`: a second task that wants the same lock blocks the loop, the first can
    then never go on to release it, and the program is dead.

    ## Example
    ```python
    import threading


    class Counter:
        def __init__(self):
            self.lock = threading.Lock()
            self.value = 0

        async def add(self):
            self.lock.acquire()  # error: [AF172]
            try:
                self.value += 1
            finally:
                self.lock.release()
    ```

    ```python
    import threading

    ready = threading.Event()


    async def serve():
        ready.wait()  # error: [AF172]
    ```

    ## Use instead
    asyncio, when all who share it are tasks of one loop:

    ```python
    import asyncio


    class Counter:
        def __init__(self):
            self.lock = asyncio.Lock()
            self.value = 0

        async def add(self):
            async with self.lock:
                self.value += 1
    ```

    anyio and trio have `Lock`, `Event`, `Condition` and `Semaphore` as well:

    ```python
    import anyio

    ready = anyio.Event()


    async def serve():
        await ready.wait()
    ```

    When threads really share it: wait in a thread (`await asyncio.to_thread(ready.wait)`), or
    let the thread report to the loop with `loop.call_soon_threadsafe(event.set)`
    (`anyio.from_thread.run_sync`, `trio.from_thread.run_sync`).

    ## Fix safety
    The primitives of asyncio, anyio and trio are not thread-safe: do not replace a lock that
    threads take too. Between tasks of one loop a lock is needed only around code that awaits,
    since nothing else runs before the next await. An async lock cannot be taken twice by the
    same task, so `RLock` has no twin. `asyncio.Lock` has no timeout argument: use
    `asyncio.timeout`.

    ## Options
    - `ignore` or `per-file-ignores`: a lock that guards a few lines of pure computation
      between threads is legitimate on the loop. Excuse the line with `# noqa: AF172` and say
      why.
    - `async-library`: the library the advice is given in.

    ## References
    - [threading: lock objects](https://docs.python.org/3/library/threading.html#lock-objects)
    - [asyncio synchronization primitives](https://docs.python.org/3/library/asyncio-sync.html)
    - [anyio: using synchronization primitives](https://anyio.readthedocs.io/en/stable/synchronization.html)
    - [trio: synchronizing and communicating between tasks](https://trio.readthedocs.io/en/stable/reference-core.html#synchronizing-and-communicating-between-tasks)
    """

    code = "AF172"
    name = "blocking-lock"
    until = "until another thread lets it go on"
    label = "waits for another thread"
