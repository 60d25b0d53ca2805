import asyncio

from filelock import AsyncFileLock, FileLock, SoftFileLock, Timeout


class Cache:
    def __init__(self, path: str):
        self.lock = FileLock(f"{path}.lock")

    async def update(self):
        with self.lock:  # error: [AF172] "entering `with filelock.BaseFileLock`"
            print(self.lock.is_locked)

    async def try_update(self):
        try:
            self.lock.acquire(timeout=0)
        except Timeout:
            return False
        self.lock.release()
        return self.lock.acquire(blocking=False)

    async def elsewhere(self):
        await asyncio.to_thread(self.lock.acquire)


async def wait(path: str):
    lock = SoftFileLock(path, timeout=10)
    lock.acquire()  # error: [AF172] "filelock.BaseFileLock.acquire()"
    with lock.acquire(timeout=5):  # error: [AF172] "filelock.BaseFileLock.acquire()"
        print("locked")


async def asynchronous(path: str):
    lock = AsyncFileLock(path)
    async with lock:
        print("locked")
    await lock.acquire()
    task = asyncio.create_task(lock.acquire())
    return task
