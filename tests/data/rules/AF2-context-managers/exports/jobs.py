"""Async code that enters context managers."""

import asyncio
import contextlib

from exports.managers import (
    Archive,
    Connection,
    Lease,
    Paused,
    Stopwatch,
    briefly,
    exclusive,
    labelled,
    mounted,
    scratch,
    serialised,
    session,
)


async def export(path: str) -> list[str]:
    with Archive(path) as archive:  # error: [AF225] "`exports.managers.Archive.__enter__()`"
        archive.add("first.csv")
        return archive.names


async def prepared(path: str) -> None:
    archive = Archive(path)
    archive.add("first.csv")
    await asyncio.sleep(0)
    with archive:  # error: [AF225] "zipfile.ZipFile()"
        archive.add("second.csv")


async def never_entered(path: str) -> Archive:
    return Archive(path)


async def lease() -> None:
    with Lease():  # error: [AF231] "`exports.managers.Lease.give_back()` → `requests.delete()`"
        await asyncio.sleep(1)


async def measured() -> float:
    with Stopwatch() as watch:
        await asyncio.sleep(1)
    return watch.seconds


async def several(path: str) -> None:
    with Stopwatch() as watch, exclusive(path):  # error: [AF221] "`exports.managers.exclusive()`" [AF272] "fcntl.flock()"
        print(watch)


async def on_several_lines(path: str) -> None:
    with (
        Stopwatch(),
        labelled("x") as name,
        Archive(path) as archive,  # error: [AF225]
        Lease(),  # error: [AF231]
    ):
        print(name, archive)


async def in_scratch() -> str:
    with scratch() as folder:  # error: [AF223] "`exports.managers.scratch()`"
        return folder


async def label() -> str:
    with labelled("exports") as name:
        return name


async def made_only() -> object:
    return scratch(), mounted("/dev/sdb"), exclusive("/run/exports.lock")


async def copy_from(device: str) -> str:
    manager = mounted(device)
    with manager as path:  # error: [AF261] "subprocess.run()"
        return path


async def guarded() -> None:
    with serialised():  # error: [AF272] "`exports.managers.serialised()`"
        print("inside")
    with briefly():
        print("inside")


async def asynchronously() -> None:
    async with Connection() as connection:
        print(connection)
    async with session() as one:
        print(one)


async def synchronously() -> None:
    with Connection() as connection:  # error: [AF211] "`exports.managers.Connection.__enter__()`"
        print(connection)


async def stacked(path: str, device: str) -> None:
    with contextlib.ExitStack() as stack:
        archive = stack.enter_context(Archive(path))  # todo: [AF225]
        archive.add("first.csv")
        stack.enter_context(mounted(device))  # todo: [AF261]
        stack.enter_context(labelled("x"))
        stack.enter_context(Stopwatch())


async def stacked_asynchronously(path: str) -> None:
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(session())
        await stack.enter_async_context(Connection())
        stack.enter_context(exclusive(path))  # todo: [AF221] [AF272]


async def cleaned_up(lease: Lease) -> None:
    with contextlib.ExitStack() as stack:
        stack.callback(lease.give_back)  # todo: [AF231]
        stack.push(lease)  # todo: [AF231]


async def perhaps(path: str, wanted: bool) -> None:
    with exclusive(path) if wanted else contextlib.nullcontext():  # error: [AF221] [AF272]
        print("exporting")


async def wrapped(path: str) -> None:
    with contextlib.nullcontext(Archive(path)) as archive:
        archive.add("first.csv")


async def swallowing(path: str) -> None:
    with contextlib.suppress(OSError), Archive(path):  # error: [AF225]
        print("exporting")


def pack(path: str) -> None:
    with Archive(path) as archive, scratch() as folder:
        archive.add(folder)


async def packed(path: str) -> None:
    await asyncio.to_thread(pack, path)
    pack(path)  # error: [AF223] "`exports.managers.scratch()` → `tempfile.mkdtemp()`"


@Paused()
def publish(name: str) -> str:
    return name.upper()


async def published(name: str) -> str:
    with Paused():  # error: [AF271] "exports.managers.Paused.__enter__"
        print("now")
    return publish(name)  # todo: [AF271]


@scratch()
def in_a_folder() -> int:
    return 1


async def decorated() -> int:
    return in_a_folder()  # todo: [AF223]


async def by_hand(path: str) -> None:
    archive = Archive(path)
    archive.__enter__()  # error: [AF225]
    archive.__exit__(None, None, None)
