"""Records of runs: what was found, and on what it depends.

A record says of each file how it was when it was read, and of each file with async code which
files its findings depend on. What lies in folders decides which modules there are, so a record
holds only while no Python file came or went.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from flake8_asyncflow.analysis.cache import digest_of
from flake8_asyncflow.analysis.files import FileState, state_of
from flake8_asyncflow.analysis.source import read_bytes
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import Finding, Place
from flake8_asyncflow.settings import Settings

__all__ = [
    "Changes",
    "FolderState",
    "Kept",
    "Record",
    "Text",
    "changes_since",
    "folder_state",
    "name_of",
    "other_files",
    "state_at",
]

FolderState = tuple[int, bytes]  # time of its last change in ns, digest of the names that matter
Text = tuple[str, str, bool, bytes]  # path, module, wanted, key: see `Store.texts`

_CHAIN = Finding._fields.index("chain")


class Kept(NamedTuple):
    """What a run found out about one of the files it checked."""

    root: str  # the folder it is imported from, "" if it has no code that a loop runs
    depends: int  # the files that `found` depends on: see `Modules.touched`
    found: tuple[Finding, ...]
    reported: tuple[Finding, ...]  # sorted


class Record(NamedTuple):
    """A run, as it is kept."""

    checked: tuple[str, ...]
    problems: tuple[Finding, ...]  # what could not be looked into
    files: dict[str, FileState | None]  # all that were read or looked for
    folders: dict[str, FolderState]
    texts: tuple[Text, ...]
    numbered: dict[str, tuple[str, ...]]  # root → paths in the order of their bits
    kept: dict[str, Kept]  # of the checked files that there is something to say of
    uses_index: bool

    def fields(self) -> tuple[Any, ...]:
        """The record as plain tuples, which can be marshalled."""
        kept = {
            path: (one.root, one.depends, _plain(one.found), _plain(one.reported))
            for path, one in self.kept.items()
        }
        files = {path: tuple(state) if state else None for path, state in self.files.items()}
        plain = self._asdict() | {"problems": _plain(self.problems), "files": files, "kept": kept}
        return tuple(plain.values())

    @classmethod
    def of(cls, fields: Sequence[Any]) -> "Record":
        """The record that `fields` gave."""
        record = cls._make(fields)
        return record._replace(
            problems=_findings(record.problems),
            files={
                path: FileState._make(state) if state else None
                for path, state in record.files.items()
            },
            kept={
                path: Kept(root, depends, _findings(found), _findings(reported))
                for path, (root, depends, found, reported) in record.kept.items()
            },
        )


class Changes(NamedTuple):
    """What is not as a record says."""

    files: frozenset[str]  # whose content is another
    states: dict[str, FileState]  # of the files that look different
    folders: dict[str, FolderState]  # likewise; their names are the same


def changes_since(record: Record) -> Changes | None:
    """Compares a record with what is there now; None if modules came or went.

    Only files that look different are read.
    """
    folders: dict[str, FolderState] = {}
    for folder, (changed_ns, names) in record.folders.items():
        if _changed_ns(folder) != changed_ns:
            folders[folder] = folder_state(folder)
            if folders[folder][1] != names:
                return None
    states: dict[str, FileState] = {}
    for path, before in record.files.items():
        try:
            status = os.stat(path)
        except OSError:
            if before is None:
                continue
            return None
        if before is None:
            return None
        if status.st_mtime_ns != before.changed_ns or status.st_size != before.size:
            now = state_at(path)
            if now is None:
                return None
            states[path] = now
    files = (path for path, now in states.items() if now.digest != _digest(record.files[path]))
    return Changes(frozenset(files), states, folders)


def state_at(path: str) -> FileState | None:
    """The state of a file; None if it is not there, or cannot be read."""
    try:
        status = os.stat(path)
        return state_of(path, read_bytes(path), status)
    except (OSError, SourceError):
        return None


def _digest(state: FileState | None) -> bytes:
    return state.digest if state is not None else b""


def _changed_ns(folder: str) -> int:
    """When a folder changed last; 0 if it is not there."""
    try:
        return os.stat(folder).st_mtime_ns
    except OSError:
        return 0


def folder_state(folder: str) -> FolderState:
    """The state of a folder: of its names, only those that can make or hide a module count."""
    changed_ns = _changed_ns(folder)
    try:
        names = sorted(name for name in os.listdir(folder) if _matters(name))
    except OSError:
        names = []
    return changed_ns, digest_of(*(name.encode(errors="surrogateescape") for name in names))


def _matters(name: str) -> bool:
    if name.endswith((".py", ".pyw", ".pyi")):
        return True
    return name == ".gitignore" or ("." not in name and name != "__pycache__")


def other_files(paths: Iterable[str], folders: Iterable[str], settings: Settings) -> set[str]:
    """Files that are no modules and decide which are checked: what git ignores."""
    if not settings.respect_gitignore:
        return set()
    inside = (os.path.join(folder, ".gitignore") for folder in folders)
    found = {path for path in inside if os.path.exists(path)}
    for path in paths:
        folder = os.path.abspath(path)
        while True:
            found.add(os.path.join(folder, ".gitignore"))
            above = os.path.dirname(folder)
            if above == folder or os.path.exists(os.path.join(folder, ".git")):
                found.add(os.path.join(folder, ".git", "info", "exclude"))
                break
            folder = above
    return found


def name_of(paths: Sequence[str], settings: Settings) -> bytes:
    """What distinguishes a run from others: where it ran, on what, and its settings."""
    catalog = settings.catalog
    own = (catalog.own, catalog.types) if catalog is not None else ()
    alike = settings._replace(catalog=None, origins={}, output_format="full")
    said = (os.getcwd(), tuple(paths), alike, own)
    return digest_of(repr(said).encode(errors="surrogateescape"), *_rules(settings))


def _rules(settings: Settings) -> Iterator[bytes]:
    """The text of the project's own rules."""
    from flake8_asyncflow.own_rules import load_rules

    return (repr(rule).encode(errors="replace") for rule in load_rules(settings.rules))


def _plain(findings: Iterable[Finding]) -> tuple[Any, ...]:
    return tuple(
        (*one[:_CHAIN], tuple(tuple(place) for place in one.chain), *one[_CHAIN + 1 :])
        for one in findings
    )


def _findings(rows: Iterable[Any]) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for row in rows:
        finding = Finding._make(row)
        found.append(finding._replace(chain=tuple(map(Place._make, finding.chain))))
    return tuple(found)
