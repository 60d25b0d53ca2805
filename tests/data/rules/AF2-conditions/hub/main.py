"""Async code that says which of the two."""

from pathlib import Path

from hub import helpers
from hub.helpers import Pool, in_any_colour, in_any_colour_at_the_end, in_its_own_colour, load


@in_any_colour
async def first() -> int:
    return 1


@in_any_colour_at_the_end
async def second() -> int:
    return 2


@in_its_own_colour
async def third() -> int:
    return 3


@in_any_colour
def fourth() -> int:
    return 4


@in_any_colour_at_the_end
def fifth() -> int:
    return 5


@in_its_own_colour
def sixth() -> int:
    return 6


async def decorated() -> int:
    return await first() + await second() + await third()


async def decorated_and_synchronous() -> None:
    fourth()  # error: [AF271] "`hub.helpers.in_any_colour.wrapper()`"
    fifth()  # error: [AF271]
    sixth()  # error: [AF271]


async def flags(url: str, unknown: bool) -> None:
    await load(url, True)
    await load(url, in_background=True)
    load(url, False)  # error: [AF231]
    load(url)  # error: [AF231]
    load(url, unknown)  # error: [AF231]
    helpers.load_or_wait(url, wait=False)
    helpers.load_or_wait(url, wait=True)  # error: [AF271]
    helpers.load_if(url, dry_run=True)
    helpers.load_if(url, dry_run=False)  # error: [AF231]
    helpers.load_if(url, dry_run=False, quick=True)
    helpers.load_if(url, dry_run=unknown)  # error: [AF231]
    helpers.load_later(url, True)
    helpers.load_later(url, False)  # error: [AF231]


async def none(url: str) -> None:
    helpers.load_with(url, Pool(cache={}))
    helpers.load_with(url, None)  # error: [AF231]
    helpers.load_with(url)  # error: [AF231]
    helpers.load_line(url, None, None)  # error: [AF231]
    helpers.load_line(url, line=None, client=None)  # error: [AF231]
    helpers.load_numbered(url, None, 1)
    Pool({})
    Pool(None)  # error: [AF222]


async def classes(url: str, sources: list, path: Path, unknown: object) -> None:
    helpers.load_all(sources)
    helpers.load_all([url])
    helpers.load_all(url)  # error: [AF231]
    helpers.load_all(path)  # error: [AF222]
    helpers.load_all({"a": url})  # error: [AF271] [AF222]
    helpers.load_all(unknown)  # error: [AF271] [AF231] [AF222]


async def results() -> None:
    helpers.choose(False)(1)
    helpers.choose(True)(1)  # error: [AF171]
    helpers.pick(True)(1)  # error: [AF271] "`hub.helpers.wait()`"
    Pool({}).get(block=False)
    Pool({}).get()  # error: [AF271]
