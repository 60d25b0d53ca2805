"""The probe with anyio."""

import functools

import anyio
import anyio.from_thread
import anyio.to_thread
from anyio import create_task_group
from anyio.from_thread import start_blocking_portal
from anyio.to_thread import run_sync

from probe.checks import database, http, login, ping, port, save, settle, space, verdict


async def one(host: str) -> bool:
    await anyio.to_thread.run_sync(ping, host)
    await run_sync(functools.partial(port, host, number=80))
    await run_sync(lambda: login(host))
    return ping(host)  # error: [AF261] "`probe.checks.ping()`"


async def watch(url: str) -> None:
    http(url)  # error: [AF231] "`probe.checks.http()`"
    await anyio.sleep(1)


async def all_of_them(hosts: list[str]) -> str:
    async with create_task_group() as group:
        for host in hosts:
            group.start_soon(one, host)
            group.start_soon(anyio.to_thread.run_sync, ping, host)
            group.start_soon(functools.partial(watch, host))
        settle()  # error: [AF271] "`probe.checks.settle()`"
    return verdict([True])


async def limited(hosts: list[str]) -> None:
    limiter = anyio.CapacityLimiter(3)
    for host in hosts:
        await anyio.to_thread.run_sync(ping, host, limiter=limiter)
    with anyio.move_on_after(3), anyio.CancelScope():
        database("host=db")  # error: [AF211] "`probe.checks.database()`"


async def saved(path: str) -> None:
    await anyio.Path(path).write_text("x")
    async with await anyio.open_file(path) as file:
        await file.read()
    save(path, "x")  # error: [AF222] "`pathlib.Path.write_text()`"


def in_a_thread(host: str) -> bool:
    """Runs in a worker thread, and asks the loop from there."""
    settle()
    anyio.from_thread.run(watch, host)
    anyio.from_thread.run_sync(verdict, [True])
    return ping(host)


def in_a_thread_wrongly(host: str) -> None:
    """What from_thread.run_sync is given runs on the loop."""
    anyio.from_thread.run_sync(settle)  # error: [AF271]


async def with_threads(host: str) -> None:
    await run_sync(in_a_thread, host)
    await run_sync(in_a_thread_wrongly, host)


def with_a_portal(host: str) -> None:
    settle()
    with start_blocking_portal() as portal:
        portal.call(watch, host)
        portal.start_task_soon(one, host)
        portal.call(verdict, [True])
        portal.call(settle)  # error: [AF271]


async def room(path: str) -> int:
    return space(path)  # error: [AF224] "`os.statvfs()`"


def main() -> None:
    settle()
    anyio.run(all_of_them, ["a", "b"])
    ping("a")


async def in_a_process(host: str) -> None:
    await anyio.to_process.run_sync(ping, host)
    await anyio.run_process(["ping", host])
