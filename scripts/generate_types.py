"""Writes asyncflow_runtime/catalog/stdlib_types.py from typeshed.

The linter must know what `sqlite3.connect(...).cursor()` is before it can say that its
`execute` blocks. This script reads the stubs of the standard library and keeps what leads to a
class that has blocking methods: what functions and methods return, the types of attributes, and
the bases of those classes.

    python scripts/generate_types.py            writes the module
    python scripts/generate_types.py --check    exits 1 when it is stale
"""

import argparse
import sys
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from typeshed_reader import (
    ALIASES,
    ANY,
    BEFORE,
    MODULES,
    PARTS,
    REMOVED,
    SELF,
    VERSION,
    Class,
    Reader,
    Stubs,
    Type,
)

from asyncflow_runtime.catalog.index import room_of

TARGET = Path(__file__).resolve().parent.parent / "asyncflow_runtime/catalog/stdlib_types.py"
PLATFORMS = ("linux", "darwin")  # select.kqueue is on one, select.epoll on the other

# Their methods have entries of their own, so each counts as a class.
PIPES = {
    "stdin": "io.BufferedWriter",
    "stdout": "io.BufferedReader",
    "stderr": "io.BufferedReader",
}

# Where typeshed says less than the documentation, or says it in terms of typing.IO, which an
# io.StringIO satisfies too.
CORRECTIONS = {
    "asyncio.run_coroutine_threadsafe": "concurrent.futures.Future",
    "importlib.metadata.EntryPoints.__iter__": "Iterator[importlib.metadata.EntryPoint]",
    "importlib.resources.open_binary": "io.BufferedReader",
    "importlib.resources.open_text": "io.TextIOWrapper",
    "os.scandir": "Iterator[os.DirEntry]",
    **{f"subprocess.Popen.{pipe}": f"subprocess.Popen.{pipe}" for pipe in PIPES},
    "urllib.request.urlopen": "http.client.HTTPResponse",
    "urllib.request.OpenerDirector.open": "http.client.HTTPResponse",
    "tarfile.TarFile.extractfile": "tarfile.ExFileObject",
    "tokenize.open": "io.TextIOWrapper",
    "zipfile.ZipFile.open": "zipfile.ZipExtFile",
}

# Classes for the linter, functions in fact.
FACTORIES = ("csv.writer",)

# In typeshed, but in no version that we support.
GONE = ("imaplib.IMAP4_SSL.ssl", "imaplib.IMAP4_SSL.sslobj")

# Classes without blocking methods that the linter must not take for their blocking relatives.
INNOCENT = ("io.BytesIO", "io.StringIO")

HEADER = '''\
"""What calls of the standard library return, its attributes' types, its classes' bases.

DO NOT EDIT: made by scripts/generate_types.py from typeshed_client {version}, Python {python}.
"""

# fmt: off
__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "RESULTS"]
'''


# What is kept


def _leads_to(type_: Type, wanted: set[str], owner: str) -> bool:
    """Whether a type mentions a class that matters."""
    if type_.kind == "class":
        return type_.name in wanted
    if type_.kind == "self":
        return owner in wanted
    return any(_leads_to(part, wanted, owner) for part in type_.parts)


def _written(type_: Type, wanted: set[str]) -> str:
    """A type in Python's syntax; what does not matter is `object`."""
    if type_.kind == "class":
        return type_.name if type_.name in wanted else "object"
    if type_.kind == "self":
        return "Self"
    if type_.kind == "...":
        return "..."
    if type_.kind == "union":
        return " | ".join(dict.fromkeys(_written(part, wanted) for part in type_.parts))
    if type_.parts:
        inner = ", ".join(_written(part, wanted) for part in type_.parts)
        return f"{type_.kind}[{inner}]"
    return "object"


def _wanted(classes: dict[str, Class]) -> set[str]:
    """Classes with blocking methods, their relatives, and what leads to them."""
    wanted = {name for name in INNOCENT if name in classes}
    for entry in _entries():
        owner = entry.rpartition(".")[0]
        wanted.update(name for name in (owner, entry) if name in classes)
    before = -1
    while len(wanted) != before:
        before = len(wanted)
        for name, class_ in classes.items():
            if name in wanted:
                wanted.update(base for base in class_.bases if base in classes)
                continue
            members = (*class_.results.values(), *class_.attributes.values())
            if wanted.intersection(class_.bases) or any(
                _leads_to(member, wanted, "") for member in members
            ):
                wanted.add(name)
    return wanted


def _entries() -> Iterator[str]:
    yield from room_of("builtins").calls


def _read() -> tuple[dict[str, Type], dict[str, Class]]:
    """The functions and classes of all platforms."""
    functions: dict[str, Type] = {}
    classes: dict[str, Class] = {}
    for platform in PLATFORMS:
        reader = Reader(Stubs(platform))
        reader.read(MODULES, PARTS)
        functions = {**reader.functions, **functions}
        classes = {**reader.classes, **classes}
    reader = Reader(Stubs(PLATFORMS[0], BEFORE))
    reader.read(REMOVED)
    functions = {**reader.functions, **functions}
    classes = {**reader.classes, **classes}
    for name, type_ in functions.items():
        if type_.kind == "of":
            owner, _, method = type_.name.rpartition(".")
            result = classes[owner].results.get(method, ANY)
            functions[name] = Type("class", owner) if result == SELF else result
    return functions, classes


def _members(wanted: set[str], classes: dict[str, Class]) -> tuple[dict[str, str], dict[str, str]]:
    """What the methods of the wanted classes return, and the types of their attributes."""
    results: dict[str, str] = {}
    attributes: dict[str, str] = {}
    for owner in wanted:
        class_ = classes[owner]
        for table, members in ((results, class_.results), (attributes, class_.attributes)):
            for member, type_ in members.items():
                plain = member == "__enter__" and type_ == SELF
                if _leads_to(type_, wanted, owner) and not plain:
                    table[f"{owner}.{member}"] = _written(type_, wanted)
    return results, attributes


def generate() -> str:
    """The text of the module."""
    functions, classes = _read()
    wanted = _wanted(classes)
    results, attributes = _members(wanted, classes)
    for name, type_ in functions.items():
        if name not in classes and _leads_to(type_, wanted, ""):
            results[name] = _written(type_, wanted)
    for name, corrected in CORRECTIONS.items():
        owner, _, member = name.rpartition(".")
        is_attribute = owner in classes and member in classes[owner].attributes
        (attributes if is_attribute else results)[name] = corrected
    for name in GONE:
        results.pop(name, None)
        attributes.pop(name, None)
    bases = {name: tuple(b for b in classes[name].bases if b in classes) for name in wanted}
    bases |= dict.fromkeys(FACTORIES, ())
    bases |= {f"subprocess.Popen.{pipe}": (base,) for pipe, base in PIPES.items()}
    version = metadata.version("typeshed_client")
    python = ".".join(map(str, VERSION))
    return "".join(
        (
            HEADER.format(version=version, python=python),
            _table("ALIASES", "str", ALIASES),
            _table("BASES", "tuple[str, ...]", bases),
            _table("ATTRIBUTES", "str", attributes),
            _table("RESULTS", "str", results),
        )
    )


def _table(name: str, values: str, items: Mapping[str, str | tuple[str, ...]]) -> str:
    lines = [f"\n{name}: dict[str, {values}] = {{\n"]
    for key, value in sorted(items.items()):
        lines.append(f'    "{key}": {_literal(value)},\n')
    return "".join((*lines, "}\n"))


def _literal(value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    inner = ", ".join(f'"{item}"' for item in value)
    return f"({inner},)" if len(value) == 1 else f"({inner})"


def main(arguments: list[str] | None = None) -> int:
    """Writes the module, or checks it; returns the exit status."""
    parser = argparse.ArgumentParser(description="Generates the types of the standard library.")
    parser.add_argument("--check", action="store_true", help="only say whether it is stale")
    options = parser.parse_args(arguments)
    text = generate()
    if not options.check:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
        return 0
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    print(f"stale: {TARGET}", file=sys.stderr)
    print("help: run `python scripts/generate_types.py`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
