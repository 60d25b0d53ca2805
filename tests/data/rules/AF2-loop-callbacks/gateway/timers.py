"""Registers callbacks: what the loop will run is reported where it is registered."""

import asyncio
import functools
import signal
import threading
from concurrent.futures import Future, ThreadPoolExecutor

from gateway import handlers
from gateway.handlers import Beat, drain, drain_politely, flush, note, prune, record, reload, tick


async def schedule(counter: list) -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(flush)  # error: [AF231] "`gateway.handlers.flush()`"
    loop.call_soon(tick, counter)
    loop.call_later(60, prune, "/tmp/gateway")  # error: [AF223] "`gateway.handlers.prune()`"
    loop.call_later(60, tick, counter)
    loop.call_at(loop.time() + 5, reload)  # error: [AF261] "`gateway.handlers.reload()`"
    loop.call_at(loop.time() + 5, handlers.stop)


def schedule_from_a_thread(loop: asyncio.AbstractEventLoop) -> None:
    """Synchronous by itself; what it registers is not."""
    loop.call_soon_threadsafe(drain)  # error: [AF273] "`gateway.handlers.drain()`"
    loop.call_soon_threadsafe(drain_politely)
    loop.call_soon_threadsafe(lambda: handlers.resolve("a"))  # error: [AF232]
    threading.Thread(target=drain).start()


def signals(loop: asyncio.AbstractEventLoop) -> None:
    loop.add_signal_handler(signal.SIGHUP, reload)  # error: [AF261]
    loop.add_signal_handler(signal.SIGTERM, handlers.stop)
    signal.signal(signal.SIGUSR1, lambda *_: None)


def files(loop: asyncio.AbstractEventLoop, pipe: int) -> None:
    loop.add_reader(pipe, handlers.read_ready)  # error: [AF221] "gateway.handlers.read_ready"
    loop.add_writer(pipe, drain_politely)
    loop.add_writer(pipe, drain)  # error: [AF273]
    loop.remove_reader(pipe)


async def partials(counter: list) -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(functools.partial(tick, counter))
    loop.call_soon(functools.partial(prune, "/tmp/x"))  # error: [AF223]
    loop.call_later(1, lambda: flush())  # error: [AF231]
    loop.call_later(1, lambda: note(None))


async def beats() -> None:
    loop = asyncio.get_running_loop()
    beat = Beat("gateway")
    loop.call_soon(beat)  # error: [AF251] "`gateway.handlers.Beat.__call__()`"
    loop.call_soon(beat.quiet)
    loop.call_soon(beat.loud)  # error: [AF261] "`gateway.handlers.Beat.loud()`"


async def work() -> int:
    await asyncio.sleep(1)
    return 1


async def done() -> None:
    task = asyncio.create_task(work())
    task.add_done_callback(note)
    task.add_done_callback(record)  # error: [AF211]
    await task


async def done_of_a_future() -> None:
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(record)  # todo: [AF211]
    future.set_result(None)
    await future


async def done_in_a_pool() -> None:
    with ThreadPoolExecutor() as pool:
        future = pool.submit(flush)
        future.add_done_callback(record)


async def done_in_an_executor() -> None:
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, flush)
    future.add_done_callback(record)  # todo: [AF211]
    await future


def done_of_a_parameter(task: asyncio.Task, future: Future) -> None:
    task.add_done_callback(record)  # error: [AF211]
    future.add_done_callback(record)


async def in_a_group() -> None:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work())
        task.add_done_callback(record)  # error: [AF211]


async def all_together() -> None:
    gathered = asyncio.gather(work(), work())
    gathered.add_done_callback(record)  # todo: [AF211]
    ensured = asyncio.ensure_future(work())
    ensured.add_done_callback(record)  # error: [AF211]
    await gathered


def across_threads(loop: asyncio.AbstractEventLoop) -> None:
    future = asyncio.run_coroutine_threadsafe(work(), loop)
    future.add_done_callback(record)  # todo: [AF211]


class Scheduler:
    """Keeps its loop, and calls itself again."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.handle: asyncio.TimerHandle | None = None

    def start(self) -> None:
        self.handle = self.loop.call_later(10, self.poll)  # error: [AF232] "`gateway.timers.Scheduler.poll()`"

    def poll(self) -> None:
        handlers.resolve("gateway.invalid")
        self.handle = self.loop.call_later(10, self.poll)  # error: [AF232]

    def start_quietly(self) -> None:
        self.loop.call_soon(self.quietly)
        self.loop.run_in_executor(None, self.poll)

    def quietly(self) -> None:
        self.loop.run_in_executor(None, flush)

    def stop(self) -> None:
        if self.handle is not None:
            self.handle.cancel()


class Switchboard:
    """Has methods of the same names, and no loop."""

    def call_soon(self, number: str) -> str:
        return number

    def add_done_callback(self, function) -> None:
        self.function = function


def other_call_soon(board: Switchboard) -> None:
    board.call_soon("112")
    board.add_done_callback(flush)


def created() -> None:
    loop = asyncio.new_event_loop()
    loop.call_soon(flush)  # error: [AF231]
    loop.run_forever()


async def callback_from_outside(callback, loop: asyncio.AbstractEventLoop) -> None:
    loop.call_soon(callback)
    callback()
