import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

from . import models
from .models import (
    Account,
    Admin,
    Bundle,
    CheckedClip,
    Clip,
    Colour,
    Counter,
    Feed,
    Guest,
    LazyFeed,
    Member,
    Pair,
    Point,
    Settings,
    Singleton,
    Slow,
    Still,
    TaggedClip,
)


async def clips(path: Path) -> list[Clip]:
    one = Clip(path)  # error: [AF224] "`media.models.Clip()` blocks the event loop until the file system has answered"
    two = TaggedClip(path, label="x")  # error: [AF224]
    three = CheckedClip(path)  # error: [AF261] "`media.probing.probe()` → `subprocess.check_output()`" [AF224]
    still = Still(path)
    print(still.stem)
    return [one, two, three]


async def accounts(name: str, password: bytes) -> list[Account]:
    found = [Account(name, password)]  # error: [AF241] "`media.models.Account()` blocks"
    found.append(Admin(name, password))  # error: [AF241] "`media.models.Account()` → `bcrypt.hashpw()`"
    found.append(Member(name, password))  # error: [AF241]
    found.append(Guest(name))
    return found


async def accounts_in_threads(name: str, password: bytes) -> list[Account]:
    loop = asyncio.get_running_loop()
    first = await asyncio.to_thread(Account, name, password)
    second = await loop.run_in_executor(None, partial(Admin, name, password))
    third = await loop.run_in_executor(None, lambda: Member(name, password))
    print(third.greet())
    return [first, second, third]


async def feeds(url: str) -> None:
    Feed(url)  # error: [AF231] "`media.models.Feed()` blocks the event loop until the server has answered, through `media.models.Feed._fetch()`"
    models.Feed(url=url)  # error: [AF231]
    lazy = LazyFeed(url)
    print(lazy.url)
    lazy.now()  # error: [AF231]


async def feeds_of_many(urls: list[str]) -> list[Feed]:
    return [Feed(url) for url in urls]  # error: [AF231]


async def classes_kept(kind: str) -> object:
    kinds = {"account": Account, "feed": Feed}
    return kinds.get(kind)


async def class_chosen(url: str, *, lazily: bool) -> object:
    class_ = LazyFeed if lazily else Feed
    return class_(url)  # error: [AF231] "media.models.Feed"


async def singleton() -> Singleton:
    return Singleton()  # error: [AF271] "`media.models.Singleton()`"


async def slow() -> Slow:
    return Slow()  # todo: [AF271]


async def bundle(data: bytes) -> list[str]:
    made = Bundle(data)
    return made.names()


async def plain(path: Path) -> tuple[object, ...]:
    """Classes whose constructors do nothing of note."""
    moved = replace(Point(1, 2), x=3)
    return Counter(), Point(1, 2), Pair(1, 2), Colour(1), Settings(), moved, Still(path)


class Page:
    """A local class of the name of one that blocks elsewhere."""

    async def get(self, url: str) -> object:
        class Feed:
            def __init__(self, url: str) -> None:
                self.url = url

        return Feed(url)

    async def account(self, Account) -> object:  # noqa: N803
        return Account("a", b"b")
