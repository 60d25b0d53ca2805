"""What is done when instances are made."""

import dataclasses
import enum
import io
import threading
import time
import zipfile
from collections import namedtuple
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import bcrypt
import pydantic
import requests

from .probing import probe


@dataclass
class Clip:
    path: Path
    size: int = 0
    tags: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.size = self.path.stat().st_size


@dataclass(slots=True)
class Still:
    path: Path
    stem: str = ""

    def __post_init__(self) -> None:
        self.stem = self.path.stem


@dataclasses.dataclass
class CheckedClip(Clip):
    """Inherits `__post_init__` and calls it."""

    digest: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.digest = probe(str(self.path))


@dataclass
class TaggedClip(Clip):
    """Inherits `__post_init__` as it is."""

    label: str = ""


class Account:
    def __init__(self, name: str, password: bytes) -> None:
        self.name = name
        self.hash = bcrypt.hashpw(password, bcrypt.gensalt())


class Guest(Account):
    """Its own constructor hashes nothing."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.hash = b""


class Admin(Account):
    def __init__(self, name: str, password: bytes) -> None:
        super().__init__(name, password)
        self.rights = ["all"]


class Member(Account):
    """Has no constructor of its own."""

    def greet(self) -> str:
        return f"hello {self.name}"


class Feed:
    """Fetches when it is made."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.entries = self._fetch()

    def _fetch(self) -> list[str]:
        return requests.get(self.url, timeout=10).text.splitlines()


class LazyFeed:
    """Fetches when it is asked."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.fetch = lambda: requests.get(self.url, timeout=10)

    def now(self) -> str:
        return self.fetch().text


class Singleton:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            time.sleep(0.5)
            cls._instance = super().__new__(cls)
        return cls._instance


class Bundle:
    def __init__(self, source: bytes | str) -> None:
        self.source = source
        self.members: list[str] = []

    def __enter__(self):
        self.archive = zipfile.ZipFile(Path("bundle.zip"))
        return self

    def __exit__(self, *exc_info) -> None:
        self.archive.close()

    def names(self) -> list[str]:
        return self.members


class Counter:
    made = 0
    lock = threading.Lock()

    def __init__(self) -> None:
        self.buffer = io.StringIO()
        Counter.made += 1


class Point(NamedTuple):
    x: int
    y: int


Pair = namedtuple("Pair", "left right")


class Colour(enum.Enum):
    RED = 1


class Settings(pydantic.BaseModel):
    name: str = "media"


class Meta(type):
    """Making an instance goes through the metaclass."""

    def __call__(cls, *args):
        time.sleep(1)
        return super().__call__(*args)


class Slow(metaclass=Meta):
    pass
