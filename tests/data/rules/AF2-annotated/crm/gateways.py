"""Gateways of which only the annotations say what they hold."""

from __future__ import annotations

import subprocess
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection, Cursor
from typing import Annotated, Any, ClassVar, Generic, Optional, Protocol, TypeAlias, TypeVar

import redis
import redis.asyncio
import requests
from requests import Session as HttpSession

T = TypeVar("T")
Database: TypeAlias = Connection
MaybeCache = Optional[redis.Redis]


@dataclass
class Gateway:
    session: HttpSession
    base: str
    cache: redis.Redis | None = None
    log: Path = Path("gateway.log")
    hooks: list[Callable[[str], None]] = field(default_factory=list)
    shared: ClassVar[requests.Session]

    def get(self, path: str) -> str:
        return self.session.get(self.base + path).text

    def remember(self, key: str, value: str) -> None:
        if self.cache is not None:
            self.cache.set(key, value)

    def note(self, line: str) -> None:
        with self.log.open("a") as file:
            file.write(line)

    def url(self, path: str) -> str:
        return self.base + path

    def share(self) -> int:
        return self.shared.get(self.base).status_code


class AsyncGateway:
    """The same attributes, async ones."""

    session: Any
    cache: redis.asyncio.Redis

    def __init__(self, cache: redis.asyncio.Redis) -> None:
        self.cache = cache

    def remember(self, key: str, value: str):
        return self.cache.set(key, value)

    def url(self, path: str) -> str:
        return path


class Repository(Generic[T]):
    def __init__(self, connection: Database, kind: type[T]) -> None:
        self.connection = connection
        self.kind = kind

    def cursor(self) -> Cursor:
        return self.connection.cursor()

    def all(self) -> list[T]:
        return [self.kind(*row) for row in self.cursor().execute("select * from it")]

    def empty(self) -> list[T]:
        return []


class Holder(Generic[T]):
    held: T

    def __init__(self, held: T) -> None:
        self.held = held


class Clock(Protocol):
    def wait(self, seconds: float) -> None: ...

    def now(self) -> float: ...


class Exporter(ABC):
    @abstractmethod
    def export(self, rows: Sequence[str]) -> None: ...

    def name(self) -> str:
        return type(self).__name__


class PdfExporter(Exporter):
    def export(self, rows: Sequence[str]) -> None:
        subprocess.run(["pandoc", *rows], check=True)


def save(connection: Connection, name: str) -> None:
    connection.execute("insert into customer values (?)", (name,))


def save_maybe(connection: Optional[Connection], name: str) -> None:
    if connection:
        connection.commit()


def read(path: Annotated[Path, "readable"]) -> str:
    return path.read_text()


def lines(path: Path | str) -> Iterator[str]:
    with open(path) as file:
        yield from file


def read_each(paths: Sequence[Path]) -> list[str]:
    return [path.read_text() for path in paths]


def read_named(paths: Mapping[str, Path], name: str) -> str:
    return paths[name].read_text()


def cached(cache: MaybeCache, key: str) -> bytes | None:
    return cache.get(key) if cache else None


def in_pool(pool: Executor, gateway: Gateway) -> None:
    pool.submit(gateway.get, "/")


def describe(gateway: Gateway | AsyncGateway) -> str:
    return gateway.url("/")


def keep(key: str, *gateways: Gateway, **named: Gateway) -> None:
    for gateway in gateways:
        gateway.remember(key, "1")


def text_of(path: "Path") -> str:
    return path.name
