"""The program: synchronous main, tasks and groups."""

import asyncio
import contextlib
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import click
import uvloop

from worker.jobs import (
    clean,
    compress,
    fetch,
    hash_password,
    make,
    make_after_reading,
    nap,
    orders,
    outer,
    publish,
    read_queue,
    report,
)


async def run() -> None:
    await fetch(1)
    await outer(2)
    await asyncio.gather(fetch(1), fetch(2), clean(3))
    task = asyncio.create_task(fetch(3))
    await asyncio.wait_for(task, 3)
    await make(3)


async def run_with_helpers() -> None:
    jobs = read_queue()  # error: [AF211] "`worker.jobs.read_queue()`"
    await asyncio.gather(*(clean(number) for number, _ in jobs))
    report(jobs)  # error: [AF231] "`worker.jobs.report()`"
    compress("jobs.log")  # error: [AF261] "`worker.jobs.compress()`"


async def arguments_run_here() -> None:
    await asyncio.gather(clean(len(read_queue())), clean(2))  # error: [AF211]
    asyncio.create_task(make_after_reading())  # error: [AF211] "`worker.jobs.make_after_reading()`"
    await asyncio.wait_for(make(1), timeout=3)
    async with asyncio.TaskGroup() as group:
        group.create_task(make(2))
        group.create_task(make_after_reading())  # error: [AF211]


async def in_executors() -> list:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as threads, ProcessPoolExecutor() as processes:
        first = loop.run_in_executor(threads, read_queue)
        second = loop.run_in_executor(processes, hash_password, "secret")
        third = loop.run_in_executor(None, lambda: hash_password("secret"))
        fourth = asyncio.wrap_future(threads.submit(compress, "jobs.log"))
        return await asyncio.gather(first, second, third, fourth, asyncio.to_thread(orders))


async def not_in_executors() -> list:
    loop = asyncio.get_running_loop()
    first = loop.run_in_executor(None, print, hash_password("secret"))  # error: [AF241]
    second = asyncio.to_thread(print, orders())  # error: [AF281] "`worker.jobs.orders()`"
    return await asyncio.gather(first, second)


async def in_processes() -> None:
    process = multiprocessing.Process(target=compress, args=("jobs.log",))
    process.start()  # error: [AF162] "multiprocessing.Process.start()"
    threading.Thread(target=report, args=(1,)).start()
    threading.Timer(3, nap).start()


async def passwords(names: list[str]) -> dict:
    return {name: hash_password(name) for name in names}  # error: [AF241] "`bcrypt.hashpw()`"


async def in_a_closure() -> None:
    def announce() -> None:
        publish("started")

    async def announce_later() -> None:
        await asyncio.sleep(1)
        announce()  # error: [AF234] "`worker.jobs.publish()`"

    await asyncio.gather(announce_later(), asyncio.to_thread(announce))


async def handler_of_errors() -> None:
    try:
        await clean(1)
    except ValueError:
        report("error")  # error: [AF231]
    finally:
        with contextlib.suppress(OSError):
            publish("ended")  # error: [AF234]


async def in_conditions() -> bool:
    if read_queue() and await clean(1):  # error: [AF211]
        return True
    while not orders():  # error: [AF281]
        await asyncio.sleep(1)
    assert read_queue(), "empty"  # error: [AF211]
    return False


async def by_default(jobs: list = read_queue()) -> int:
    return len(jobs)


def before_and_after() -> None:
    """Synchronous: no loop runs while it works."""
    read_queue()
    asyncio.run(run())
    report("ended")


def by_hand() -> None:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(run())
    read_queue()
    with asyncio.Runner() as runner:
        runner.run(run())
        compress("jobs.log")


@click.command()
@click.option("--count", default=1)
def command(count: int) -> None:
    """A command of click is synchronous."""
    report(count)
    uvloop.run(run())


@click.group()
def group() -> None:
    read_queue()


@group.command()
def nested() -> None:
    async def work() -> None:
        report(1)  # error: [AF231]
        await run()

    asyncio.run(work())


JOBS = read_queue()

if __name__ == "__main__":
    read_queue()
    before_and_after()
