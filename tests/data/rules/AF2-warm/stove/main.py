"""Async code that asks for results."""

from stove.caches import each_time, get_context, lazily, load, load_unless_known, load_wrongly, motd


async def warm(name: str) -> None:
    get_context(name)
    motd()
    load(name, {})
    load_unless_known(name)


async def cold(name: str) -> None:
    lazily(name)  # error: [AF222]
    each_time(name)  # error: [AF222]
    load_wrongly(name, "stove.other")  # error: [AF225]
