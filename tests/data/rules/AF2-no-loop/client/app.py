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


async def wait_where_a_variable_says_that_none_runs() -> None:
    compat.pause_without_loop(1)
    compat.pause_unless_running(1)
    compat.pause_after_return(1)
    compat.pause_by_word(1)
    compat.pause_by_other_word(1)
    compat.pause_or_start(1)
    compat.pause_or_create(1)
    compat.pause_with_finally(1)


async def wait_where_a_variable_says_too_little(wanted: bool) -> None:
    compat.pause_on_rebound(1)  # error: [AF271] "pause_on_rebound"
    compat.pause_on_either(1, wanted)  # error: [AF271] "pause_on_either"
    compat.pause_if_asked(1, wanted)  # error: [AF271] "pause_if_asked"
    compat.pause_in_finally(1)  # error: [AF271] "pause_in_finally"


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
