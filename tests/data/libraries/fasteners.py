import asyncio

import fasteners


async def locks(path: str):
    lock = fasteners.InterProcessLock(path)
    with lock:  # error: [AF172] "entering `with fasteners.InterProcessLock`"
        print(lock.exists())
    lock.acquire()  # error: [AF172] "fasteners.InterProcessLock.acquire()"
    lock.release()
    if lock.acquire(blocking=False):
        lock.release()
    await asyncio.to_thread(lock.acquire)


async def readers(path: str):
    lock = fasteners.InterProcessReaderWriterLock(path)
    lock.acquire_read_lock()  # error: [AF172] "fasteners.InterProcessReaderWriterLock.acquire_read_lock()"
    lock.acquire_write_lock()  # error: [AF172] "fasteners.InterProcessReaderWriterLock.acquire_write_lock()"
    lock.acquire_write_lock(timeout=0)
    threads = fasteners.ReaderWriterLock()
    threads.acquire_read_lock()  # error: [AF172] "fasteners.ReaderWriterLock.acquire_read_lock()"
    threads.acquire_write_lock()  # error: [AF172] "fasteners.ReaderWriterLock.acquire_write_lock()"
