"""What the last run on the same paths found, and how much of it still holds.

A record says of each file how it was when it was read, and of each file with async code which
files its findings depend on. What lies in folders decides which modules there are, so a record
holds only while no Python file came or went.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from flake8_asyncflow.analysis.cache import digest_of
from flake8_asyncflow.analysis.packing import face
from flake8_asyncflow.analysis.source import read_bytes
from flake8_asyncflow.analysis.store import FileState, Store, state_of
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import Finding, Place
from flake8_asyncflow.run import Kept, Run
from flake8_asyncflow.selection import is_wanted
from flake8_asyncflow.settings import Settings

__all__ = ["Record", "recorded"]

FolderState = tuple[int, bytes]  # time of its last change in ns, digest of the names that matter
Text = tuple[str, str, bool, bytes]  # path, module, wanted, key: see `Store.texts`

_CHAIN = Finding._fields.index("chain")


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


def recorded(run: Run, paths: Sequence[str]) -> Record:
    """Checks `paths`: what the last run found, as far as it still holds, and the rest anew."""
    cache = run.means.cache
    if cache is None:
        return _checked_anew(run, paths)
    name = _name_of(paths, run.settings)
    fields = cache.record(name)
    record = None
    if fields is not None:
        before = Record.of(fields)
        changes = _changes_since(before)
        if changes is not None and not changes.states and not changes.folders:
            return before
        record = _checked_again(run, before, changes) if changes is not None else None
    if record is None:
        record = _checked_anew(run, paths)
    cache.keep_record(name, record.fields())
    return record


def _checked_anew(run: Run, paths: Sequence[str]) -> Record:
    """All the files checked, whatever was known of them."""
    from flake8_asyncflow.analysis.discover import discover

    found = discover(paths, run.settings)
    run.add_all(found.files)
    kept = run.kept()
    others = _others(paths, found.folders, run.settings)
    return Record(
        checked=found.files,
        problems=tuple(one for one in found.problems if is_wanted(one, run.settings)),
        files={**{path: _state(path) for path in others}, **run.store.states},
        folders={folder: _folder_state(folder) for folder in found.folders} | _listed(run),
        texts=_texts(run.store),
        numbered=run.numbered,
        kept=kept,
        uses_index=any(index.files for index in run.indexes),
    )


def _checked_again(run: Run, before: Record, changes: "Changes") -> Record | None:
    """The record with what changed checked anew; None if that may be anything."""
    files = _outdated(before, changes, run.store) if changes.files else set[str]()
    if files is None:
        return None
    run.numbered |= before.numbered
    run.add_all(sorted(files))
    again = run.kept()
    if any(index.files for index in run.indexes) and not before.uses_index:
        return None
    texts = {text[:3]: text for text in (*before.texts, *_texts(run.store))}
    return before._replace(
        files={**before.files, **changes.states, **run.store.states},
        folders={**before.folders, **_listed(run), **changes.folders},
        texts=tuple(texts.values()),
        numbered={**before.numbered, **run.numbered},
        kept={path: kept for path, kept in before.kept.items() if path not in files} | again,
    )


def _listed(run: Run) -> dict[str, FolderState]:
    """The folders that modules were looked for in."""
    listed = {folder for finder in run.finders for folder in finder.folders()}
    listed |= {folder for index in run.indexes for folder in index.folders}
    return {folder: _folder_state(folder) for folder in listed}


class Changes(NamedTuple):
    """What is not as a record says."""

    files: frozenset[str]  # whose content is another
    states: dict[str, FileState]  # of the files that look different
    folders: dict[str, FolderState]  # likewise; their names are the same


def _changes_since(record: Record) -> Changes | None:
    """Compares a record with what is there now; None if modules came or went.

    Only files that look different are read.
    """
    folders: dict[str, FolderState] = {}
    for folder, (changed_ns, names) in record.folders.items():
        if _changed_ns(folder) != changed_ns:
            folders[folder] = _folder_state(folder)
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
            now = _state(path)
            if now is None:
                return None
            states[path] = now
    files = (path for path, now in states.items() if now.digest != _digest(record.files[path]))
    return Changes(frozenset(files), states, folders)


def _state(path: str) -> FileState | None:
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


def _folder_state(folder: str) -> FolderState:
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


def _others(paths: Iterable[str], folders: Iterable[str], settings: Settings) -> set[str]:
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


def _texts(store: Store) -> tuple[Text, ...]:
    return tuple((*text, key) for text, key in store.texts.items())


def _name_of(paths: Sequence[str], settings: Settings) -> bytes:
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


def _outdated(record: Record, changes: Changes, store: Store) -> set[str] | None:
    """The checked files whose findings may be others than the record says.

    They are those that changed, those that depend on what changed in a way that can be seen from
    outside, and those that show a line of a changed file. None if it may be any of them.
    """
    changed = changes.files
    seen = _seen_from_outside(record, changed, store)
    if seen is None:
        return None
    masks = {
        root: sum(1 << number for number, path in enumerate(paths) if path in seen)
        for root, paths in record.numbered.items()
    }
    found = {path for path in record.checked if path in changed}
    for path, kept in record.kept.items():
        shows = any(place.path in changed for one in kept.found for place in one.chain)
        if shows or kept.depends & masks.get(kept.root, 0):
            found.add(path)
    return found


def _seen_from_outside(record: Record, changed: frozenset[str], store: Store) -> set[str] | None:
    """The changed files that are not the same to others; None if nobody can tell."""
    if not changed <= {path for path, _, _, _ in record.texts}:
        return None
    seen: set[str] = set()
    for path, module, wants, key in record.texts:
        if path not in changed:
            continue
        text = store.text(path, module)._replace(is_wanted=wants)
        before, now = store.outcome_before(key), store.outcome_now(text)
        if before is None or (record.uses_index and before.headers != now.headers):
            return None
        is_same = before.error == now.error and before.comments == now.comments
        if not is_same or face(before.summary) != face(now.summary):
            seen.add(path)
    return seen


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
