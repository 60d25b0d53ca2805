"""Async code that consumes, and that does not."""

import asyncio
import itertools
from collections import deque
from collections.abc import Iterable

from feeds.sources import (
    Countdown,
    Feed,
    Packets,
    Stream,
    backoff,
    delegated,
    eagerly,
    entries,
    lazily,
    lines,
    numbers,
    pages,
    pairs,
    rows,
)


async def loop_over(url: str) -> None:
    for page in pages(url):  # error: [AF231] "`feeds.sources.pages()`"
        print(page)
    for number in numbers(3):
        print(number)


async def not_started(url: str) -> object:
    generator = pages(url)
    unused = Feed(url)
    return generator, unused, lazily(url), lines(url)


async def started_later(url: str) -> None:
    generator = pages(url)
    await asyncio.sleep(1)
    for page in generator:  # error: [AF231]
        print(page)


async def indirectly(url: str) -> list[str]:
    return list(entries(url))  # error: [AF231] "`feeds.sources.pages()` → `requests.get()`"


async def delegating(url: str) -> int:
    return len([page for page in delegated(url)])  # error: [AF231] "feeds.sources.delegated"


async def by_next(url: str) -> dict:
    generator = pages(url)
    return next(generator)  # error: [AF231]


async def by_method(url: str) -> dict:
    generator = pages(url)
    return generator.__next__()  # todo: [AF231]


async def sent(url: str) -> dict:
    generator = pages(url)
    return generator.send(None)  # todo: [AF231]


async def unpacked(path: str) -> tuple:
    first, *rest = rows(path)  # error: [AF211] "feeds.sources.rows" [AF281] "sqlite3.Cursor"
    return first, rest


async def starred(path: str) -> list:
    return [*rows(path), *numbers(3)]  # error: [AF211] "feeds.sources.rows" [AF281]


async def passed_on(path: str) -> None:
    print(*lines(path))  # error: [AF221] "feeds.sources.lines"


async def joined(path: str) -> str:
    return "".join(lines(path))  # error: [AF221]


async def mapped(path: str) -> dict:
    return dict(pairs(path))  # error: [AF221] "feeds.sources.pairs"


async def totalled(path: str) -> int:
    return sum(len(line) for line in lines(path))  # error: [AF221]


async def asked(path: str) -> bool:
    return any(line.startswith("#") for line in lines(path))  # error: [AF221]


async def sorted_out(path: str) -> list:
    return sorted(pairs(path))  # error: [AF221]


async def last_ones(path: str) -> deque:
    return deque(lines(path), maxlen=10)  # error: [AF221]


async def numbered(path: str) -> None:
    for number, line in enumerate(lines(path)):  # todo: [AF221]
        print(number, line)


async def some(url: str) -> list:
    return list(itertools.islice(pages(url), 3))  # todo: [AF231]


async def zipped(path: str) -> None:
    for number, pair in zip(numbers(9), pairs(path)):  # todo: [AF221]
        print(number, pair)


async def contained(path: str) -> bool:
    return "end" in lines(path)  # todo: [AF221]


async def by_dict_comprehension(path: str) -> dict:
    return {key: value for key, value in pairs(path)}  # error: [AF221]


async def nested(urls: list[str]) -> list:
    return [page for url in urls for page in pages(url)]  # error: [AF231]


async def expression_not_consumed(path: str) -> Iterable[str]:
    return (line.strip() for line in lines(path))


async def expression_consumed_later(path: str) -> list[str]:
    stripped = (line.strip() for line in lines(path))
    await asyncio.sleep(0)
    return list(stripped)  # error: [AF221]


def count(items: Iterable[object]) -> int:
    return sum(1 for _ in items)


def described(items: Iterable[object]) -> str:
    return f"<{items!r}>"


async def given_away(path: str) -> int:
    print(described(lines(path)))
    print(count(numbers(3)))
    return count(lines(path))  # todo: [AF221]


async def expression_given_away(path: str) -> int:
    print(described(line for line in lines(path)))
    return count(line for line in lines(path))  # todo: [AF221]


async def feed(url: str) -> None:
    for entry in Feed(url):  # error: [AF231] "`feeds.sources.Feed.__iter__()`"
        print(entry)
    print(Feed(url).titles())


async def titles(url: str) -> list[str]:
    return list(Feed(url).titles())  # todo: [AF231]


async def packets(port: int) -> None:
    for packet in Packets(port):  # error: [AF232]
        print(packet)


async def countdown() -> list[int]:
    for number in Countdown(3):
        print(number)
    return list(Countdown(3))


async def stream() -> list[int]:
    async for number in Stream():
        print(number)
    return [number async for number in Stream()]


async def stream_synchronously() -> list[int]:
    return [number for number in Stream()]  # error: [AF271] "feeds.sources.Stream.__iter__"


async def retried() -> None:
    for attempt in backoff(3):  # error: [AF271] "`feeds.sources.backoff()`"
        print(attempt)


async def in_threads(url: str, path: str) -> tuple:
    found = await asyncio.to_thread(list, pages(url))
    text = await asyncio.to_thread(lambda: "".join(lines(path)))
    first = await asyncio.to_thread(next, pages(url), None)
    return found, text, first


async def eager(url: str) -> list[dict]:
    waiting = asyncio.to_thread(eagerly, url)
    await waiting
    return eagerly(url)  # error: [AF231] "`feeds.sources.eagerly()` blocks the event loop"


async def lazy(url: str) -> None:
    for page in lazily(url):  # error: [AF231] "feeds.sources.pages"
        print(page)
