"""Async code that uses the client."""

import asyncio

from client import compat
from client.compat import Server, pause, request, request_by_flag


async def load(url: str):
    print(compat.is_async())
    print(request_by_flag(url))
    print(compat.request_when_idle(url))
    return await request(url)


async def wait() -> None:
    pause(1)  # error: [AF271] "`client.compat.pause()`"
    compat.pause_wrongly(1)  # error: [AF271] "`client.compat.pause_wrongly()`"
    compat.pause_on_other_errors(1)  # error: [AF271]
    compat.pause_in_try(1)  # error: [AF271]


async def wait_where_no_loop_runs() -> None:
    compat.pause_if_there_is_none(1)
    compat.pause_early(1)
    compat.pause_by_sniffio(1)


async def wait_where_one_runs() -> None:
    compat.pause_with_loop(1)  # error: [AF271] "`client.compat.pause_with_loop()`"
    compat.pause_if_there_is_one(1)  # error: [AF271]
    compat.pause_in_else(1)  # error: [AF271]


async def wait_in_a_thread() -> None:
    await asyncio.to_thread(compat.pause_with_loop, 1)
    await asyncio.to_thread(pause, 1)


async def stop(server: Server) -> None:
    print(server.is_up())
    server.stop()  # error: [AF271] "`client.compat.Server.stop()`"


async def work() -> int:
    return 1


async def bridge() -> None:
    compat.run(work())
