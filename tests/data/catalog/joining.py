import asyncio
import concurrent.futures
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from logging.handlers import QueueListener
from multiprocessing.pool import ThreadPool


async def threads(thread: threading.Thread):
    thread.start()
    thread.join()  # error: [AF165] "threading.Thread.join()"
    thread.join(timeout=2.5)  # error: [AF165] "threading.Thread.join()"
    thread.join(0)
    timer = threading.Timer(5, print)
    timer.join()  # error: [AF165] "threading.Thread.join()"
    timer.cancel()
    return ", ".join(["a", "b"]), thread.is_alive(), threading.current_thread().name


async def processes(process: multiprocessing.Process):
    process.join()  # error: [AF165] "multiprocessing.Process.join()"
    process.join(timeout=0)
    process.terminate()
    context = multiprocessing.get_context("spawn")
    return context.cpu_count(), process.exitcode


async def pools(jobs: list[int]):
    pool = multiprocessing.Pool(4)  # error: [AF162] "multiprocessing.pool.Pool()"
    squares = pool.map(abs, jobs)  # error: [AF165] "multiprocessing.pool.Pool.map()"
    pool.starmap(pow, [(1, 2)])  # error: [AF165] "multiprocessing.pool.Pool.starmap()"
    pool.apply(abs, (1,))  # error: [AF165] "multiprocessing.pool.Pool.apply()"
    for result in pool.imap(abs, jobs):  # error: [AF165] "multiprocessing.pool.Pool.imap()"
        print(result)
    unordered = list(pool.imap_unordered(abs, jobs))  # error: [AF165] "multiprocessing.pool.Pool.imap_unordered()"
    pending = pool.apply_async(abs, (1,))
    pending.wait()  # error: [AF173] "multiprocessing.pool.AsyncResult.wait()"
    value = pending.get(timeout=3)  # error: [AF173] "multiprocessing.pool.AsyncResult.get()"
    pending.get(0)
    pool.close()
    pool.join()  # error: [AF165] "multiprocessing.pool.Pool.join()"
    return squares, unordered, value, pending.ready(), map(abs, jobs)


async def thread_pool(pool: ThreadPool, jobs: list[int]):
    return pool.map(abs, jobs), pool.imap(abs, jobs)  # error: [AF165] "multiprocessing.pool.Pool.map()"


async def feeders(jobs: multiprocessing.Queue, listener: QueueListener):
    jobs.close()
    jobs.join_thread()  # error: [AF165] "multiprocessing.Queue.join_thread()"
    listener.start()
    listener.stop()  # error: [AF165] "logging.handlers.QueueListener.stop()"


async def executors(jobs: list[int]):
    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(abs, job) for job in jobs]
        for result in pool.map(abs, jobs):  # error: [AF173] "concurrent.futures.Executor.map()"
            print(result)
    done, _ = concurrent.futures.wait(futures)  # error: [AF165] "concurrent.futures.wait()"
    for future in as_completed(futures):  # error: [AF165] "concurrent.futures.as_completed()"
        print(future.done())
    concurrent.futures.wait(futures, timeout=0)
    return done


async def shut_down(executor: ProcessPoolExecutor):
    executor.shutdown()  # error: [AF165] "concurrent.futures.Executor.shutdown()"
    executor.shutdown(wait=True, cancel_futures=True)  # error: [AF165] "concurrent.futures.Executor.shutdown()"
    executor.shutdown(wait=False)
    executor.shutdown(False)


async def asynchronous(executor: ThreadPoolExecutor, jobs: list[int]):
    loop = asyncio.get_running_loop()
    value = await loop.run_in_executor(executor, abs, -1)
    for pending in asyncio.as_completed([asyncio.sleep(1)]):
        await pending
    return value, await asyncio.wrap_future(executor.submit(abs, jobs[0]))
