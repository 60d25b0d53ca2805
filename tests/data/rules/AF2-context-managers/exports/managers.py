"""Context managers of the export service."""

import contextlib
import fcntl
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator

import requests


class Archive:
    """Opens a zip file for the time of a block."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.names: list[str] = []

    def __enter__(self) -> "Archive":
        self._zip = zipfile.ZipFile(self.path, "w")
        return self

    def add(self, name: str) -> None:
        self.names.append(name)

    def __exit__(self, *details: object) -> None:
        self.names.clear()


class Lease:
    """Cheap to enter, dear to leave."""

    def __enter__(self) -> "Lease":
        return self

    def __exit__(self, *details: object) -> None:
        self.give_back()

    def give_back(self) -> None:
        requests.delete("https://leases.invalid/exports", timeout=5)


class Stopwatch:
    def __enter__(self) -> "Stopwatch":
        self.started = time.perf_counter()
        return self

    def __exit__(self, *details: object) -> None:
        self.seconds = time.perf_counter() - self.started


class Connection:
    """Has both protocols: only the synchronous one blocks."""

    def __enter__(self) -> "Connection":
        self._db = sqlite3.connect("exports.db")
        return self

    def __exit__(self, *details: object) -> None:
        self._db = None

    async def __aenter__(self) -> "Connection":
        return self

    async def __aexit__(self, *details: object) -> None:
        pass


@contextlib.contextmanager
def exclusive(path: str) -> Iterator[None]:
    with open(path, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
        fcntl.flock(file, fcntl.LOCK_UN)


@contextlib.contextmanager
def scratch() -> Iterator[str]:
    folder = tempfile.mkdtemp()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextlib.contextmanager
def labelled(name: str) -> Iterator[str]:
    yield f"<{name}>"


@contextlib.contextmanager
def mounted(device: str) -> Iterator[str]:
    subprocess.run(["mount", device, "/mnt/exports"], check=True)
    yield "/mnt/exports"


@contextlib.asynccontextmanager
async def session():
    yield object()


_guard = threading.Lock()


@contextlib.contextmanager
def serialised() -> Iterator[None]:
    _guard.acquire()
    try:
        yield
    finally:
        _guard.release()


@contextlib.contextmanager
def briefly() -> Iterator[None]:
    """Most locks are held for some lines: `with lock` is not reported."""
    with _guard:
        yield


class Paused(contextlib.ContextDecorator):
    """Waits before a block, or before each call of what it decorates."""

    def __enter__(self) -> "Paused":
        time.sleep(1)
        return self

    def __exit__(self, *details: object) -> None:
        return None
