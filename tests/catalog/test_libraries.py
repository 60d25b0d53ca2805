"""The libraries' files agree with their locks, which say what the real libraries have.

`make catalog` writes the locks: it installs each library and looks every name up.
"""

import ast
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from asyncflow_runtime import catalog
from asyncflow_runtime.catalog import Arg, BlockingCall, Takes

LOCKS = Path(__file__).parent.parent / "data" / "lock"
LIBRARIES = catalog.library_names()
CONTAINERS = frozenset(
    (
        "Collection",
        "Generator",
        "Iterable",
        "Iterator",
        "Mapping",
        "MutableMapping",
        "MutableSequence",
        "Sequence",
        "contextlib.AbstractContextManager",
        "dict",
        "frozenset",
        "list",
        "set",
        "tuple",
        "Awaitable",
    )
)

Lock = dict[str, Any]


def file_of(library: str) -> ModuleType:
    return import_module(f"asyncflow_runtime.catalog.libraries.{library}")


def lock_of(library: str) -> Lock:
    path = LOCKS / f"{library}.json"
    assert path.is_file(), f"not proven: run `python scripts/catalog_lock.py {library}`"
    lock: Lock = json.loads(path.read_text(encoding="utf-8"))
    return lock


def names_of(file: ModuleType) -> Iterator[str]:
    """Every name that must exist."""
    for entry in file.CALLS:
        yield entry.name
        yield from entry.aliases
        yield from (f"{entry.name}.{pure}" for pure in entry.pure)
    for table in (file.BASES, file.ATTRIBUTES, file.RESULTS):
        yield from table
    yield from file.ALIASES.values()


def test_every_lock_has_its_file() -> None:
    assert sorted(path.stem for path in LOCKS.glob("*.json")) == list(LIBRARIES)


@pytest.mark.parametrize("library", LIBRARIES)
def test_names_are_those_that_were_proven(library: str) -> None:
    locked = lock_of(library)["names"]
    assert sorted(set(names_of(file_of(library)))) == sorted(locked), "prove it again"
    assert "missing" not in locked.values()


@pytest.mark.parametrize("library", LIBRARIES)
def test_blocking_calls_are_synchronous(library: str) -> None:
    locked = lock_of(library)["names"]
    for entry in file_of(library).CALLS:
        assert locked[entry.name] in ("callable", "class"), entry.name


@pytest.mark.parametrize("library", LIBRARIES)
def test_equivalents_were_proven_and_needs_name_their_distribution(library: str) -> None:
    lock = lock_of(library)
    for entry in file_of(library).CALLS:
        assert set(entry.use.values()) <= set(lock["equivalents"]), entry.name
        origin = lock["equivalents"].get(entry.use.get("asyncio", ""), "")
        assert origin in entry.needs or not (origin or entry.needs), entry.name
        assert set(entry.needs) <= set(lock["distributions"]), entry.name


@pytest.mark.parametrize("library", LIBRARIES)
def test_arguments_agree_with_signatures(library: str) -> None:
    parameters = lock_of(library)["parameters"]
    for entry in file_of(library).CALLS:
        if entry.name not in parameters:  # the library does not say
            continue
        for argument in (*entry.unless, *entry.only):
            assert takes(parameters[entry.name], argument), f"{entry.name}: {argument}"


def takes(parameters: list[tuple[str, str]], argument: Arg | Takes) -> bool:
    """Whether a call accepts an argument by that keyword and at that position."""
    kinds = {kind for _, kind in parameters}
    positional = [name for name, kind in parameters if kind.startswith("POSITIONAL")]
    named = [n for n, k in parameters if k in ("POSITIONAL_OR_KEYWORD", "KEYWORD_ONLY")]
    by_keyword = not argument.keyword or argument.keyword in named or "VAR_KEYWORD" in kinds
    if argument.position is None:
        return by_keyword
    if argument.position >= len(positional):
        return by_keyword and "VAR_POSITIONAL" in kinds
    return by_keyword and positional[argument.position] == (
        argument.keyword or positional[argument.position]
    )


@pytest.mark.parametrize("library", LIBRARIES)
def test_types_name_known_classes(library: str) -> None:
    file = file_of(library)
    for name, bases in file.BASES.items():
        assert all(catalog.knows_class(base) for base in bases), name
    for name, expression in (*file.RESULTS.items(), *file.ATTRIBUTES.items()):
        for class_ in classes_in(ast.parse(expression, mode="eval").body):
            known = class_ in CONTAINERS or class_ in ("Self", "object")
            assert known or catalog.knows_class(class_), f"{name}: {class_}"
        if name in file.RESULTS:
            assert not catalog.knows_class(name), f"{name} is a class and its result is known"


def classes_in(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Name | ast.Attribute):
        yield ast.unparse(node)
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            yield from classes_in(child)


@pytest.mark.parametrize("library", LIBRARIES)
def test_aliases_lead_to_names_that_are_not_aliased(library: str) -> None:
    for alias, target in file_of(library).ALIASES.items():
        assert catalog.canonical(target) == target, f"{alias}: {target} is aliased itself"
        assert alias != target


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_file_speaks_of_one_package(library: str) -> None:
    names = set(names_of(file_of(library))) | set(file_of(library).ALIASES)
    assert {catalog.file_of(name.partition(".")[0]) for name in names} == {library}


def test_methods_of_a_whole_class_are_found() -> None:
    whole = [entry for entry in catalog.entries() if entry.methods]
    for entry in whole:
        assert all(catalog.find(f"{entry.name}.{pure}") is None for pure in entry.pure)
        found = catalog.find(f"{entry.name}.any_other")
        assert isinstance(found, BlockingCall), entry.name
        assert not found.methods
