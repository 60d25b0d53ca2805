"""What is kept between runs: outcomes by content, and the records of whole runs.

It lies in the user's cache directory, never in a repository: a cache that a stranger can commit
is an attack. Whatever is read back is verified by checksum before it is unmarshalled, because
damaged bytes crash the interpreter. A cache that cannot be used is done without, silently.
"""

import hashlib
import marshal
import os
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from flake8_asyncflow import __version__

if TYPE_CHECKING:
    import sqlite3

__all__ = ["Cache", "cache_folder", "digest_of", "fingerprint"]

_CHECKSUM = 16  # bytes
_LARGEST = 512 * 1024 * 1024  # bytes; beyond it, the older half is dropped
_MOST_RECORDS = 200
_AT_ONCE = 500  # keys in one query
_SUFFIX = ".run"


def cache_folder() -> str:
    """The folder of the cache, which need not be there: $ASYNCFLOW_CACHE_DIR, or the user's."""
    chosen = os.environ.get("ASYNCFLOW_CACHE_DIR")
    if chosen:
        return os.path.abspath(chosen)
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, "asyncflow")


def digest_of(*parts: bytes) -> bytes:
    """A digest of 16 bytes; the borders of the parts count."""
    digest = hashlib.blake2b(digest_size=_CHECKSUM)
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.digest()


def fingerprint() -> bytes:
    """What outcomes depend on besides the text: the interpreter and this package."""
    here = os.path.dirname(os.path.abspath(__file__))
    package = os.path.dirname(here)
    parts = [sys.version, sys.implementation.name, __version__]
    if "site-packages" not in package:  # being worked on: the version says too little
        runtime = os.path.join(os.path.dirname(package), "asyncflow_runtime")
        parts += [f"{path}:{changed}" for path, changed in _python_files(package, runtime)]
    else:
        parts.append(str(os.stat(package).st_mtime_ns))
    return digest_of(*(part.encode() for part in parts))


def _python_files(*folders: str) -> Iterator[tuple[str, int]]:
    for top in folders:
        for folder, _, files in sorted(os.walk(top)):
            for file in sorted(files):
                if file.endswith(".py"):
                    path = os.path.join(folder, file)
                    yield path, os.stat(path).st_mtime_ns


class Cache:
    """The cache in a folder, for outcomes of the version `mark`."""

    def __init__(self, folder: str, mark: bytes) -> None:
        self.folder = folder
        self.mark = mark
        self._connection: sqlite3.Connection | None = None
        self._process = 0
        self._is_broken = False

    # outcomes

    def key(self, module: str, is_package: bool, is_wanted: bool, content: bytes) -> bytes:
        """The key of the outcome of a text."""
        flags = bytes((is_package, is_wanted))
        return digest_of(self.mark, module.encode(errors="replace"), flags, content)

    def outcomes(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The outcomes that are kept, by key; damaged ones are left out."""
        wanted = list(dict.fromkeys(keys))
        found: dict[bytes, bytes] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            query = f"SELECT key, value FROM outcomes WHERE key IN ({marks})"
            for key, value in self._execute(query, part):
                kept = _unsealed(key, value)
                if kept is not None:
                    found[key] = kept
        return found

    def keep(self, outcomes: Mapping[bytes, bytes]) -> None:
        """Keeps outcomes by key."""
        if not outcomes:
            return
        rows = ((key, _sealed(key, value)) for key, value in outcomes.items())
        connection = self._open()
        if connection is None:
            return
        import sqlite3

        try:
            with connection:
                connection.executemany("INSERT OR REPLACE INTO outcomes VALUES (?, ?)", rows)
            self._shrink(connection)
        except (sqlite3.Error, ValueError) as error:
            self._give_up(error)

    def _shrink(self, connection: "sqlite3.Connection") -> None:
        path = os.path.join(self.folder, "outcomes.db")
        if os.path.getsize(path) > _LARGEST:
            half = "SELECT (min(rowid) + max(rowid)) / 2 FROM outcomes"
            with connection:
                connection.execute(f"DELETE FROM outcomes WHERE rowid < ({half})")
            connection.execute("VACUUM")

    def _execute(self, query: str, values: list[bytes]) -> list[tuple[bytes, bytes]]:
        connection = self._open()
        if connection is None:
            return []
        import sqlite3

        try:
            return connection.execute(query, values).fetchall()
        except (sqlite3.Error, ValueError) as error:
            self._give_up(error)
            return []

    def _open(self) -> "sqlite3.Connection | None":
        if self._connection is not None and self._process != os.getpid():
            self._connection = None  # opened before a fork, which SQLite does not survive
        if self._connection is None and not self._is_broken:
            import sqlite3

            self._process = os.getpid()
            try:
                os.makedirs(self.folder, mode=0o700, exist_ok=True)
                path = os.path.join(self.folder, "outcomes.db")
                self._connection = sqlite3.connect(path, timeout=5)
                self._connection.execute("PRAGMA journal_mode=WAL")
                self._connection.execute("PRAGMA synchronous=OFF")
                self._connection.execute(
                    "CREATE TABLE IF NOT EXISTS outcomes (key BLOB PRIMARY KEY, value BLOB)"
                )
            except (OSError, sqlite3.Error, ValueError) as error:
                self._give_up(error)
        return self._connection

    def _give_up(self, error: Exception) -> None:
        """Does without the cache from now on; a damaged file is removed, to be made anew."""
        import sqlite3

        self._is_broken = True
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        is_elsewhere = isinstance(error, OSError | sqlite3.OperationalError)  # locked, full, ...
        if not is_elsewhere:  # ValueError: a message about damaged bytes could not be decoded
            for end in ("", "-wal", "-shm"):
                _remove(os.path.join(self.folder, f"outcomes.db{end}"))

    def close(self) -> None:
        """Closes the file of outcomes."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # records

    def record(self, name: bytes) -> Any | None:
        """The record of a run; None without one, or where it is damaged."""
        try:
            with open(self._path(name), "rb") as file:
                content = _unsealed(name, file.read(), is_compressed=False)
        except OSError:
            return None
        return marshal.loads(content) if content is not None else None

    def keep_record(self, name: bytes, record: tuple[Any, ...]) -> None:
        """Keeps the record of a run, in place of the last one of that name."""
        path = self._path(name)
        temporary = f"{path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            with open(temporary, "wb") as file:
                file.write(_sealed(name, marshal.dumps(record), is_compressed=False))
            os.replace(temporary, path)
            self._forget_records(os.path.dirname(path))
        except OSError:
            _remove(temporary)

    def _path(self, name: bytes) -> str:
        return os.path.join(self.folder, "runs", digest_of(self.mark, name).hex() + _SUFFIX)

    def _forget_records(self, folder: str) -> None:
        """Removes the records that were written longest ago."""
        names = [name for name in os.listdir(folder) if name.endswith(_SUFFIX)]
        if len(names) > _MOST_RECORDS:
            paths = [os.path.join(folder, name) for name in names]
            for path in sorted(paths, key=_changed)[: len(paths) - _MOST_RECORDS]:
                _remove(path)


def _sealed(key: bytes, content: bytes, *, is_compressed: bool = True) -> bytes:
    """`content` with a checksum of it and of the key that it is kept under."""
    if is_compressed:
        content = zlib.compress(content, 1)
    return digest_of(key, content) + content


def _unsealed(key: object, sealed: object, *, is_compressed: bool = True) -> bytes | None:
    """What `_sealed` was given; None if a bit of it is not as it was, or it had another key."""
    if not isinstance(key, bytes) or not isinstance(sealed, bytes):
        return None
    content = sealed[_CHECKSUM:]
    if digest_of(key, content) != sealed[:_CHECKSUM]:
        return None
    return zlib.decompress(content) if is_compressed else content


def _changed(path: str) -> int:
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return 0


def _remove(path: str) -> None:
    try:
        os.remove(path)
    except OSError:
        return
