"""Looks names up in the catalog: entries by qualified name, and the types calls return."""

from functools import cache
from importlib import import_module

from asyncflow_runtime.catalog.model import BlockingCall

DOMAINS = ("timing", "files", "network", "database", "processes", "locks", "compute")
TYPE_TABLES = ("stdlib_types", "library_types")


@cache
def entries() -> tuple[BlockingCall, ...]:
    """Every entry of the catalog, domain by domain."""
    found: list[BlockingCall] = []
    for domain in DOMAINS:
        found.extend(import_module(f"asyncflow_runtime.catalog.{domain}").CALLS)
    return tuple(found)


@cache
def find(name: str) -> BlockingCall | None:
    """The entry that a qualified name stands for, or None.

    Aliases and classes with `methods="*"` are resolved; a method is looked up in the class
    that is named, then in the bases the catalog knows.
    """
    name = canonical(name)
    entry = _by_name().get(name)
    if entry is not None and not entry.methods:
        return entry
    owner, _, member = name.rpartition(".")
    whole = _by_name().get(owner)
    if whole is not None and whole.methods == "*" and not member.startswith("_"):
        return None if member in whole.pure else whole
    for base in bases(owner):
        entry = find(f"{base}.{member}")
        if entry is not None:
            return entry
    return None


def result_type(name: str) -> str | None:
    """What calling `name` returns, as a type expression ("sqlite3.Cursor", "Self"), or None."""
    return _member("RESULTS", canonical(name))


def attribute_type(name: str) -> str | None:
    """The type of the attribute or property `name` ("pathlib.PurePath.parent"), or None."""
    return _member("ATTRIBUTES", canonical(name))


def bases(name: str) -> tuple[str, ...]:
    """The known base classes of a class, nearest first; () for a class without or unknown."""
    return _bases().get(canonical(name), ())


@cache
def knows_class(name: str) -> bool:
    """Whether the catalog describes `name` as a class: its methods are all accounted for."""
    name = canonical(name)
    return name in _bases()


@cache
def canonical(name: str) -> str:
    """`name` with its longest known alias replaced: "posixpath.exists" → "os.path.exists"."""
    aliases = _types("ALIASES")
    head, tail = name, ""
    while head:
        if head in aliases:
            return f"{aliases[head]}{tail}"
        head, dot, last = head.rpartition(".")
        tail = f"{dot}{last}{tail}"
    return name


@cache
def _by_name() -> dict[str, BlockingCall]:
    return {name: entry for entry in entries() for name in (entry.name, *entry.aliases)}


@cache
def _types(table: str) -> dict[str, str]:
    merged: dict[str, str] = {}
    for module in TYPE_TABLES:
        merged.update(getattr(import_module(f"asyncflow_runtime.catalog.{module}"), table))
    return merged


@cache
def _bases() -> dict[str, tuple[str, ...]]:
    merged: dict[str, tuple[str, ...]] = {}
    for module in TYPE_TABLES:
        merged.update(import_module(f"asyncflow_runtime.catalog.{module}").BASES)
    return merged


def _member(table: str, name: str) -> str | None:
    found = _types(table).get(name)
    if found is not None:
        return found
    owner, _, member = name.rpartition(".")
    for base in bases(owner):
        found = _member(table, f"{base}.{member}")
        if found is not None:
            return found
    return None
