import asyncio

import portalocker


async def locks(path: str):
    with portalocker.Lock(path, "a", timeout=10) as file:  # error: [AF172] "entering `with portalocker.Lock`"
        file.write("x")  # error: [AF122] "io.TextIOWrapper.write()"
    lock = portalocker.RLock(path)
    lock.acquire()  # error: [AF172] "portalocker.Lock.acquire()"
    lock.release()
    await asyncio.to_thread(lock.acquire)


async def functions(file):
    portalocker.lock(file, portalocker.LOCK_EX)  # error: [AF172] "portalocker.lock()"
    portalocker.lock(file, portalocker.LOCK_EX | portalocker.LOCK_NB)
    portalocker.lock(file, flags=portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
    portalocker.unlock(file)
