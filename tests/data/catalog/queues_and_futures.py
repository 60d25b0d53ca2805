import asyncio
import multiprocessing
import queue
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import connection


async def queues(jobs: queue.Queue[int]):
    first = jobs.get()  # error: [AF173] "queue.Queue.get()"
    second = jobs.get(timeout=5)  # error: [AF173] "queue.Queue.get()"
    third = jobs.get(block=False), jobs.get(False), jobs.get(timeout=0), jobs.get_nowait()
    jobs.put(first)
    jobs.put_nowait(second)
    jobs.task_done()
    jobs.join()  # error: [AF173] "queue.Queue.join()"
    ordered = queue.PriorityQueue()
    ordered.get()  # error: [AF173] "queue.Queue.get()"
    simple = queue.SimpleQueue()
    simple.get()  # error: [AF173] "queue.SimpleQueue.get()"
    simple.get(block=False)
    return third, {"a": 1}.get("a"), jobs.qsize()


async def between_processes():
    jobs = multiprocessing.Queue()
    jobs.get()  # error: [AF173] "multiprocessing.Queue.get()"
    jobs.get(block=False)
    jobs.put(1)
    joinable = multiprocessing.JoinableQueue()
    joinable.get()  # error: [AF173] "multiprocessing.Queue.get()"
    joinable.join()  # error: [AF173] "multiprocessing.JoinableQueue.join()"
    simple = multiprocessing.SimpleQueue()
    simple.get()  # error: [AF173] "multiprocessing.SimpleQueue.get()"
    return simple.empty(), jobs.qsize()


async def connections(buffer: bytearray):
    ours, theirs = multiprocessing.Pipe()
    ours.recv()  # error: [AF173] "multiprocessing.connection.Connection.recv()"
    ours.recv_bytes()  # error: [AF173] "multiprocessing.connection.Connection.recv_bytes()"
    theirs.recv_bytes_into(buffer)  # error: [AF173] "multiprocessing.connection.Connection.recv_bytes_into()"
    connection.wait([ours, theirs])  # error: [AF173] "multiprocessing.connection.wait()"
    connection.wait([ours, theirs], timeout=0)
    ours.poll(5)  # error: [AF173] "multiprocessing.connection.Connection.poll()"
    theirs.poll(timeout=None)  # error: [AF173] "multiprocessing.connection.Connection.poll()"
    ours.close()
    return ours.poll(), ours.poll(0.0), theirs.fileno()


async def futures(future: Future[int], pool: ThreadPoolExecutor):
    future.result()  # error: [AF173] "concurrent.futures.Future.result()"
    future.exception(timeout=3)  # error: [AF173] "concurrent.futures.Future.exception()"
    future.result(timeout=0)
    future.exception(0)
    future.add_done_callback(print)
    value = pool.submit(abs, -1).result()  # error: [AF173] "concurrent.futures.Future.result()"
    return value, future.done(), future.cancel()


async def on_another_loop(work, loop: asyncio.AbstractEventLoop):
    asyncio.run_coroutine_threadsafe(work(), loop).result(10)  # error: [AF173] "concurrent.futures.Future.result()"
    future = asyncio.run_coroutine_threadsafe(work(), loop)
    return await asyncio.wrap_future(future)


async def asynchronous(jobs: asyncio.Queue[int], task: asyncio.Task[int]):
    first = await jobs.get()
    await jobs.join()
    await asyncio.wait([task])
    return first, jobs.get_nowait(), task.result(), task.exception()
