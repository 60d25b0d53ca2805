import asyncio
import fcntl
import multiprocessing
import os
import signal
import threading


async def locks(lock: threading.Lock):
    lock.acquire()  # error: [AF172] "threading.Lock.acquire()"
    lock.acquire(timeout=5)  # error: [AF172] "threading.Lock.acquire()"
    if lock.acquire(blocking=False) or lock.acquire(False):
        lock.release()
    again = threading.RLock()
    again.acquire()  # error: [AF172] "threading.RLock.acquire()"
    again.acquire(timeout=0)
    with lock, again:
        pass
    return lock.locked()


async def semaphores(semaphore: threading.Semaphore):
    semaphore.acquire()  # error: [AF172] "threading.Semaphore.acquire()"
    semaphore.acquire(blocking=False)
    bounded = threading.BoundedSemaphore(3)
    bounded.acquire()  # error: [AF172] "threading.Semaphore.acquire()"
    bounded.release()


async def events(event: threading.Event, condition: threading.Condition):
    event.wait()  # error: [AF172] "threading.Event.wait()"
    event.wait(10)  # error: [AF172] "threading.Event.wait()"
    event.wait(timeout=0)
    event.set()
    condition.acquire()  # error: [AF172] "threading.Condition.acquire()"
    condition.acquire(blocking=False)
    condition.wait()  # error: [AF172] "threading.Condition.wait()"
    condition.wait(0)
    condition.wait_for(event.is_set)  # error: [AF172] "threading.Condition.wait_for()"
    condition.wait_for(event.is_set, timeout=0)
    condition.notify_all()
    threading.Barrier(2).wait()  # error: [AF172] "threading.Barrier.wait()"
    return event.is_set()


async def between_processes():
    lock = multiprocessing.Lock()
    lock.acquire()  # error: [AF172] "multiprocessing.Lock.acquire()"
    lock.acquire(block=False)
    again = multiprocessing.RLock()
    again.acquire()  # error: [AF172] "multiprocessing.RLock.acquire()"
    semaphore = multiprocessing.BoundedSemaphore(2)
    semaphore.acquire()  # error: [AF172] "multiprocessing.Semaphore.acquire()"
    event = multiprocessing.get_context("spawn").Event()
    event.wait()  # error: [AF172] "multiprocessing.Event.wait()"
    event.wait(0)
    condition = multiprocessing.Condition()
    condition.acquire()  # error: [AF172] "multiprocessing.Condition.acquire()"
    condition.acquire(False)
    condition.wait()  # error: [AF172] "multiprocessing.Condition.wait()"
    condition.wait_for(event.is_set)  # error: [AF172] "multiprocessing.Condition.wait_for()"
    multiprocessing.Barrier(2).wait()  # error: [AF172] "multiprocessing.Barrier.wait()"
    lock.release()
    return event.is_set()


async def file_locks(descriptor: int):
    fcntl.flock(descriptor, fcntl.LOCK_EX)  # error: [AF172] "fcntl.flock()"
    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    fcntl.flock(descriptor, fcntl.LOCK_UN)
    fcntl.lockf(descriptor, fcntl.LOCK_SH)  # error: [AF172] "fcntl.lockf()"
    fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    os.lockf(descriptor, os.F_LOCK, 0)  # error: [AF172] "os.lockf()"
    os.lockf(descriptor, os.F_TLOCK, 0)
    os.lockf(descriptor, os.F_ULOCK, 0)
    return fcntl.fcntl(descriptor, fcntl.F_GETFD)


async def signals(wanted: set[signal.Signals]):
    signal.pause()  # error: [AF172] "signal.pause()"
    signal.sigwait(wanted)  # error: [AF172] "signal.sigwait()"
    signal.sigwaitinfo(wanted)  # error: [AF172] "signal.sigwaitinfo()"
    signal.sigtimedwait(wanted, 5)  # error: [AF172] "signal.sigtimedwait()"
    signal.sigtimedwait(wanted, 0)
    return signal.sigpending()


async def asynchronous(lock: asyncio.Lock, event: asyncio.Event):
    await lock.acquire()
    await event.wait()
    async with asyncio.Semaphore(3), asyncio.timeout(5):
        await asyncio.Condition().wait()
