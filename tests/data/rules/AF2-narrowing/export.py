"""What a condition says of an object, in helpers and at their calls."""

import asyncio
import io
import sqlite3
import time
from pathlib import Path
from typing import TextIO

import httpx
import redis
import redis.asyncio
import requests

IS_READY = True


class Reader:
    def read(self) -> str:
        return Path("data").read_text()


class MemoryReader:
    def read(self) -> str:
        return "data"


class AsyncReader:
    async def read(self) -> str:
        return "data"


def read(source: Reader | MemoryReader) -> str:
    return source.read()


def read_memory(source: Reader | MemoryReader) -> str:
    if isinstance(source, MemoryReader):
        return source.read()
    return ""


def read_files_only(source: Reader | MemoryReader) -> str:
    if not isinstance(source, Reader):
        return source.read()
    return source.read()


def text_of(source: str | Path) -> str:
    if isinstance(source, Path):
        return source.read_text()
    return source


def size_of(source) -> int:
    if isinstance(source, str | bytes):
        return len(source)
    if isinstance(source, sqlite3.Connection):
        return source.execute("select count(*) from item").fetchone()[0]
    return 0


def ask(client: httpx.Client | httpx.AsyncClient, url: str):
    if isinstance(client, httpx.AsyncClient):
        return client.get(url)
    raise TypeError(client)


def ask_sync(client: httpx.Client | httpx.AsyncClient, url: str):
    if type(client) is httpx.Client:
        return client.get(url)
    return None


def nap(seconds: float | None) -> None:
    if seconds is None:
        return
    time.sleep(seconds)


def load(session: requests.Session | None, url: str) -> str:
    if session is None:
        session = requests.Session()
    return session.get(url, timeout=3).text


def remember(cache: redis.Redis | dict, key: str, value: str) -> None:
    if isinstance(cache, dict):
        cache.update({key: value})
    else:
        cache.set(key, value)


def remember_in_dict(cache: redis.Redis | dict, key: str) -> str | None:
    assert isinstance(cache, dict)
    return cache.get(key)


def dead_code() -> str:
    if False:
        time.sleep(1)
    while False:
        time.sleep(1)
    return ""


def after_return(number: int) -> int:
    return number
    time.sleep(number)


def always() -> None:
    if True:
        time.sleep(1)


def outside_of_the_loop(seconds: float) -> None:
    """Sleeps only where no loop runs."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        time.sleep(seconds)
    else:
        print("left to the loop")


def write(target: TextIO | Path, text: str) -> None:
    match target:
        case Path():
            target.write_text(text)
        case io.StringIO():
            target.write(text)


async def readers(one: Reader, two: MemoryReader, three: AsyncReader) -> None:
    read(one)  # error: [AF222] "`export.Reader.read()` → `pathlib.Path.read_text()`"
    read_memory(one)
    read_files_only(one)  # error: [AF222] "export.read_files_only"
    read_memory(two)
    two.read()
    await three.read()
    await asyncio.to_thread(read, one)


async def either(source: Reader | MemoryReader | AsyncReader) -> None:
    if isinstance(source, MemoryReader):
        source.read()
    elif isinstance(source, AsyncReader):
        await source.read()
    else:
        source.read()  # error: [AF222] "`export.Reader.read()` blocks"


async def early_return(source: Reader | MemoryReader) -> str:
    if isinstance(source, MemoryReader):
        return source.read()
    return source.read()  # error: [AF222] "export.Reader.read"


async def asserted(source) -> str:
    source.read()
    assert isinstance(source, Reader)
    return source.read()  # error: [AF222] "export.Reader.read"


async def typed(source: object) -> str:
    if type(source) is Reader and IS_READY:
        return source.read()  # error: [AF222]
    if isinstance(source, MemoryReader | AsyncReader):
        source.read()
    return source.read() if isinstance(source, Reader) else ""  # error: [AF222]


async def matched(source: object) -> str:
    match source:
        case Reader():
            return source.read()  # error: [AF222]
        case MemoryReader() as memory:
            return memory.read()
    return ""


async def texts(path: Path, name: str) -> str:
    print(await asyncio.to_thread(size_of, name))
    return text_of(path)  # error: [AF222] "`export.text_of()`"


async def sizes(connection: sqlite3.Connection) -> int:
    return size_of(connection)  # error: [AF211] "`export.size_of()`"


async def clients(client: httpx.AsyncClient, sync_client: httpx.Client) -> None:
    await ask(client, "https://a.example")
    ask_sync(sync_client, "https://a.example")  # error: [AF231] "`httpx.Client.get()`"


async def optional(session: requests.Session | None) -> None:
    nap(1)  # error: [AF271] "export.nap"
    load(session, "https://a.example")  # error: [AF231] "`requests.Session.get()`"


async def caches(cache: redis.Redis, local: dict) -> None:
    remember(cache, "a", "b")  # error: [AF251] "`redis.Redis.set()`"
    remember_in_dict(local, "a")


async def reachable() -> None:
    dead_code()
    after_return(1)
    outside_of_the_loop(1)
    always()  # error: [AF271] "export.always"


async def matching(path: Path) -> None:
    write(path, "text")  # error: [AF222] "`pathlib.Path.write_text()`"


async def rebound(source: Reader) -> str:
    source = MemoryReader()
    return source.read()


async def by_flag(session: requests.Session, *, quick: bool) -> None:
    helper = None
    if quick:
        helper = MemoryReader()
    else:
        helper = await asyncio.to_thread(MemoryReader)
    helper.read()
    if helper is None:
        helper = Reader()
        helper.read()  # error: [AF222]
    load(session, "x") if not quick else None  # error: [AF231]
