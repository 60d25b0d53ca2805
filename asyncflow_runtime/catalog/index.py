"""Looks names up in the catalog: entries by qualified name, and the types calls return.

The catalog is kept in rooms: one for the standard library, one for each library (a file of
`libraries/`, named after what is imported). A room is loaded when a name of it is first asked
for, so that a file pays nothing for the libraries that it does not use.
"""

import sys
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["DOMAINS", "STOCK", "Catalog", "Room", "file_of", "library_names", "room_of"]

DOMAINS = (
    "timing",
    "files",
    "archives",
    "modules",
    "network",
    "database",
    "processes",
    "locks",
    "compute",
)

# Import names that share the file of another library.
_BOTO3_STUBS = [
    "bedrock_runtime",
    "dynamodb",
    "ec2",
    "lambda",
    "rds",
    "s3",
    "secretsmanager",
    "ses",
    "sns",
    "sqs",
    "ssm",
    "sts",
]
_SHARED_FILES: dict[str, str] = {
    "botocore": "boto3",
    "elasticsearch_dsl": "elasticsearch",
    "fitz": "pymupdf",
    **{f"mypy_boto3_{service}": "boto3" for service in _BOTO3_STUBS},
    **{f"types_boto3_{service}": "boto3" for service in _BOTO3_STUBS},
}


# Of the standard library, though not of every Python that runs us: entries know their versions.
_ONCE_STANDARD = frozenset(("builtins", "crypt", "nntplib", "telnetlib"))


class Room(NamedTuple):
    """What is known of one library, by qualified name."""

    calls: Mapping[str, BlockingCall]  # aliases too
    aliases: Mapping[str, str]
    bases: Mapping[str, tuple[str, ...]]
    attributes: Mapping[str, str]
    results: Mapping[str, str]


_EMPTY = Room({}, {}, {}, {}, {})


class Catalog:
    """The catalog, with entries of the user's own in front of it.

    Args:
        own: Entries that are not ours.
        types: What functions and methods return, by qualified name, as type expressions.
    """

    def __init__(
        self, own: Iterable[BlockingCall] = (), types: Mapping[str, str] | None = None
    ) -> None:
        self.own = _by_name(own)
        self.types = types or {}
        # Lookups recur for each call site: results are kept for the life of the catalog.
        self.find = cache(self._find)
        self.canonical = cache(self._canonical)

    def entries(self) -> tuple[BlockingCall, ...]:
        """Every entry: the user's, the standard library's, then the libraries' by name."""
        rooms = (room_of(name).calls for name in ("builtins", *library_names()))
        return tuple(
            entry
            for known in (self.own, *rooms)
            for name, entry in known.items()
            if name == entry.name
        )

    def _find(self, name: str) -> BlockingCall | None:
        """The entry that a qualified name stands for, or None.

        Aliases are resolved. A method is looked up in the class that is named, then in the bases
        the catalog knows. For a class with `methods="*"` the entry is that of the method.
        """
        name = self.canonical(name)
        entry = self._entry(name)
        if entry is not None and not entry.methods:
            return entry
        owner, _, member = name.rpartition(".")
        whole = self._entry(owner)
        if whole is not None and whole.methods and not member.startswith("_"):
            return None if member in whole.pure else _of_method(whole, member)
        for base in self.bases(owner):
            entry = self.find(f"{base}.{member}")
            if entry is not None:
                return entry
        return None

    def _entry(self, name: str) -> BlockingCall | None:
        return self.own.get(name) or _room(name).calls.get(name)

    def result_type(self, name: str) -> str | None:
        """What calling `name` returns, as a type expression ("sqlite3.Cursor", "Self"), or None."""
        name = self.canonical(name)
        return self.types.get(name) or self._member("results", name)

    def attribute_type(self, name: str) -> str | None:
        """The type of the attribute or property `name` ("pathlib.PurePath.parent"), or None."""
        return self._member("attributes", self.canonical(name))

    def bases(self, name: str) -> tuple[str, ...]:
        """The known base classes of a class, nearest first; () for a class without or unknown."""
        name = self.canonical(name)
        return _room(name).bases.get(name, ())

    def knows_class(self, name: str) -> bool:
        """Whether the catalog describes `name` as a class: its methods are all accounted for."""
        name = self.canonical(name)
        return name in _room(name).bases

    def _canonical(self, name: str) -> str:
        """`name` with its longest known alias replaced: "posixpath.exists" → "os.path.exists"."""
        aliases = _room(name).aliases
        head, tail = name, ""
        while head and aliases:
            if head in aliases:
                return f"{aliases[head]}{tail}"
            head, dot, last = head.rpartition(".")
            tail = f"{dot}{last}{tail}"
        return name

    def _member(self, table: str, name: str) -> str | None:
        found: str | None = getattr(_room(name), table).get(name)
        if found is not None:
            return found
        owner, _, member = name.rpartition(".")
        for base in self.bases(owner):
            found = self._member(table, f"{base}.{member}")
            if found is not None:
                return found
        return None


def _of_method(entry: BlockingCall, member: str) -> BlockingCall:
    """The entry of one method of a class all of whose methods block."""
    use = {library: name.replace("{name}", member) for library, name in entry.use.items()}
    return entry._replace(name=f"{entry.name}.{member}", use=use, aliases=(), methods="", pure=())


def library_names() -> tuple[str, ...]:
    """The files of `libraries/`, sorted: each is named after the package that is imported."""
    from pkgutil import iter_modules

    folder = import_module("asyncflow_runtime.catalog.libraries").__path__
    return tuple(sorted(name for _, name, _ in iter_modules(folder) if not name.startswith("_")))


def _room(name: str) -> Room:
    return room_of(name.partition(".")[0])


def file_of(root: str) -> str:
    """The file of `libraries/` that would describe the package imported as `root`."""
    return _SHARED_FILES.get(root, root)


@cache
def room_of(root: str) -> Room:
    """What is known of the package or module that is imported as `root`."""
    if root in sys.stdlib_module_names or root in _ONCE_STANDARD:
        return _standard_library()
    file = file_of(root)
    if not file.isidentifier() or file.startswith("_"):
        return _EMPTY
    module_name = f"asyncflow_runtime.catalog.libraries.{file}"
    try:
        module = import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name != module_name:
            raise
        return _EMPTY
    return _room_in([module], [module])


@cache
def _standard_library() -> Room:
    domains = [import_module(f"asyncflow_runtime.catalog.{domain}") for domain in DOMAINS]
    return _room_in(domains, [import_module("asyncflow_runtime.catalog.stdlib_types")])


def _room_in(entries: Iterable[ModuleType], types: Iterable[ModuleType]) -> Room:
    calls: dict[str, BlockingCall] = {}
    for module in entries:
        calls.update(_by_name(module.CALLS))
    tables: list[dict[str, str]] = [{}, {}, {}]
    bases: dict[str, tuple[str, ...]] = {}
    for module in types:
        bases.update(module.BASES)
        for table, name in zip(tables, ("ALIASES", "ATTRIBUTES", "RESULTS"), strict=True):
            table.update(getattr(module, name))
    aliases, attributes, results = tables
    return Room(calls, aliases, bases, attributes, results)


def _by_name(entries: Iterable[BlockingCall]) -> dict[str, BlockingCall]:
    return {name: entry for entry in entries for name in (entry.name, *entry.aliases)}


# The catalog as it is delivered, without entries of a user.
STOCK = Catalog()
