"""Classes that keep invoices: a base, mixins, and what is made of them."""

import abc
import json
import shutil
import sqlite3
import time
from pathlib import Path

import redis
import requests


class Retrying:
    """A mixin."""

    attempts = 3

    def pause(self, attempt: int) -> None:
        time.sleep(0.1 * attempt)

    def retry(self, function, *arguments):
        for attempt in range(self.attempts):
            try:
                return function(*arguments)
            except OSError:
                self.pause(attempt)
        return None


class Logged:
    """A mixin that only keeps lines in memory."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def note(self, line: str) -> None:
        self.lines.append(line)

    def flush(self) -> None:
        self.lines.clear()


class Archived(Logged):
    def flush(self) -> None:
        Path("archive.log").write_text("\n".join(self.lines))
        super().flush()


class Store(abc.ABC):
    def __init__(self, path: str) -> None:
        self.path = path
        self.db = sqlite3.connect(path)
        self._loaded: dict[str, str] = {}

    def load(self, number: str) -> str:
        return self._row(number)

    def _row(self, number: str) -> str:
        return self.db.execute("select body from invoice where number = ?", (number,)).fetchone()[0]

    def cached(self, number: str) -> str | None:
        return self._loaded.get(number)

    def backup(self) -> None:
        shutil.copyfile(self.path, f"{self.path}.bak")

    def label(self) -> str:
        return f"store at {self.path}"

    @staticmethod
    def parse(body: str) -> dict:
        return json.loads(body)

    @staticmethod
    def read(path: str) -> dict:
        with open(path) as file:
            return json.load(file)

    async def find(self, number: str) -> dict:
        known = self.cached(number)
        if known is None:
            known = self.load(number)  # error: [AF211] "`billing.stores.Store._row()` → `sqlite3.Connection.execute()`"
        return self.parse(known)

    async def find_in_file(self, path: str) -> dict:
        return self.read(path)  # error: [AF221] "`billing.stores.Store.read()` blocks"


class MemoryStore(Store):
    """Takes the place of the methods that block."""

    def __init__(self) -> None:
        self.rows: dict[str, str] = {}

    def load(self, number: str) -> str:
        return self.rows[number]

    def backup(self) -> None:
        self.rows = dict(self.rows)

    async def find_quickly(self, number: str) -> str:
        self.backup()
        return self.load(number)


class PatientStore(Retrying, Store):
    def load(self, number: str) -> str:
        self.pause(1)
        return super().load(number)

    async def first(self, number: str) -> str:
        self.pause(2)  # error: [AF271] "`billing.stores.Retrying.pause()` blocks"
        self.backup()  # error: [AF223] "`billing.stores.Store.backup()` blocks"
        return self.load(number)  # error: [AF271] [AF211]

    async def second(self, number: str) -> str:
        return super().load(number)  # error: [AF211] "`billing.stores.Store.load()` blocks"

    async def named(self) -> str:
        return self.label() + super().label()


class Ledger(Archived):
    """`flush` is the one of Archived, `note` the one of Logged."""

    async def close(self, line: str) -> None:
        self.note(line)
        self.flush()  # error: [AF222] "`billing.stores.Archived.flush()` blocks"


class QuietLedger(Ledger):
    def flush(self) -> None:
        super(Archived, self).flush()

    async def close(self, line: str) -> None:
        self.note(line)
        self.flush()


class Diamond(Logged):
    def flush(self) -> None:
        self.lines = self.lines[-10:]


class Both(Diamond, Archived):
    """Diamond comes first."""

    async def close(self) -> None:
        self.flush()


class BothTurned(Archived, Diamond):
    async def close(self) -> None:
        self.flush()  # error: [AF222] "`billing.stores.Archived.flush()`"


class RateClient(Retrying):
    """A client that makes its session when it is first used."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.session = requests.Session()
        self.cache = redis.Redis()

    def __call__(self, currency: str) -> float:
        return self.session.get(f"{self.base}/{currency}", timeout=5).json()["rate"]

    def stored(self, currency: str) -> bytes | None:
        return self.cache.get(currency)

    def url(self, currency: str) -> str:
        return f"{self.base}/{currency}"

    async def rate(self, currency: str) -> float:
        if found := self.stored(currency):  # error: [AF251] "through `redis.Redis.get()`"
            return float(found)
        print(self.url(currency))
        return self(currency)  # error: [AF231] "`requests.Session.get()`"


class Unrelated:
    """The names of methods that block elsewhere."""

    def load(self, number: str) -> str:
        return number

    def pause(self, attempt: int) -> None:
        self.paused = attempt

    def flush(self) -> None:
        self.paused = 0

    def backup(self) -> None:
        pass
