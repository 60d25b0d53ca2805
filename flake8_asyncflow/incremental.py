"""Checks what changed since the last run, and what depends on it."""

from collections.abc import Sequence

from flake8_asyncflow.analysis.packing import face
from flake8_asyncflow.analysis.store import Store
from flake8_asyncflow.means import Means
from flake8_asyncflow.records import (
    Changes,
    FolderState,
    Record,
    Text,
    folder_state,
    other_files,
    state_at,
)
from flake8_asyncflow.run import Run
from flake8_asyncflow.selection import is_wanted
from flake8_asyncflow.settings import Settings

__all__ = ["checked_again", "checked_anew"]


def checked_anew(paths: Sequence[str], settings: Settings, means: Means) -> Record:
    """All the files checked, whatever was known of them."""
    from flake8_asyncflow.analysis.discover import discover

    run = Run(settings, means)
    found = discover(paths, settings)
    run.add_all(found.files)
    kept = run.kept()
    others = other_files(paths, found.folders, settings)
    return Record(
        checked=found.files,
        problems=tuple(one for one in found.problems if is_wanted(one, settings)),
        files={**{path: state_at(path) for path in others}, **run.store.states},
        folders={folder: folder_state(folder) for folder in found.folders} | _listed(run),
        texts=_texts(run.store),
        numbered=run.numbered,
        kept=kept,
        uses_index=any(index.files for _, index in run.lookups.values()),
    )


def checked_again(
    before: Record, changes: Changes, settings: Settings, means: Means
) -> Record | None:
    """The record with what changed checked anew; None if that may be anything."""
    run = Run(settings, means)
    files = _outdated(before, changes, run.store) if changes.files else set[str]()
    if files is None:
        return None
    run.numbered |= before.numbered
    run.add_all(sorted(files))
    again = run.kept()
    if any(index.files for _, index in run.lookups.values()) and not before.uses_index:
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
    listed = {folder for finder, _ in run.lookups.values() for folder in finder.folders()}
    listed |= {folder for _, index in run.lookups.values() for folder in index.folders}
    return {folder: folder_state(folder) for folder in listed}


def _texts(store: Store) -> tuple[Text, ...]:
    return tuple((*text, key) for text, key in store.texts.items())


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
