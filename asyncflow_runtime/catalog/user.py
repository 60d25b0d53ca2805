"""Entries that are not ours: a project's `[[tool.asyncflow.calls]]`, and those of libraries.

The one parser of them, for linter and runtime. A library ships its own as a TOML file in its
package, named by an entry point; nothing of the library is imported to read it:

    [project.entry-points."asyncflow.catalog"]
    mylib = "mylib:asyncflow.toml"          # package : file in it

The file holds `[[calls]]` and `[types]`, as `[tool.asyncflow]` does.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from asyncflow_runtime.catalog.entry import flow_of
from asyncflow_runtime.catalog.index import STOCK, Catalog
from asyncflow_runtime.catalog.model import (
    Arg,
    AsyncFlowType,
    BlockingCall,
    Cost,
    Name,
    Takes,
)

__all__ = ["ENTRY_POINTS", "EntryError", "calls_from", "installed", "types_from", "with_own"]

ENTRY_POINTS = "asyncflow.catalog"
DEFAULT_CODE = "AF101"

_QUALIFIED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_CODE = re.compile(r"AF1\d\d")


class EntryError(ValueError):
    """What is wrong with an entry and where; `help` says how to write it."""

    def __init__(self, message: str, help: str) -> None:
        super().__init__(message)
        self.help = help


def with_own(
    calls: Iterable[BlockingCall], types: Mapping[str, str], *, discover: bool = True
) -> Catalog:
    """The catalog with a project's entries, and with `discover` those of installed libraries."""
    theirs: list[BlockingCall] = []
    known: dict[str, str] = {}
    for more_calls, more_types in installed() if discover else ():
        theirs.extend(more_calls)
        known.update(more_types)
    own, types = (*theirs, *calls), {**known, **types}
    return Catalog(own, types) if own or types else STOCK


def calls_from(tables: object, where: str) -> tuple[BlockingCall, ...]:
    """The entries of an array of tables as TOML gives it. Raises EntryError.

    `where` names the place for messages: "`calls` in pyproject.toml".
    """
    found: list[BlockingCall] = []
    for table in cast("list[object]", tables) if isinstance(tables, list) else (tables,):
        if not isinstance(table, dict):
            help = 'write [[...calls]] and below it name = "..."'
            raise EntryError(f"{where} must be an array of tables", help)
        found.append(_call(cast("dict[str, object]", table), where))
    return tuple(found)


def types_from(table: object, where: str) -> dict[str, str]:
    """What functions and methods return, by qualified name. Raises EntryError."""
    example = 'write for instance "mylib.connect" = "mylib.Connection"'
    if not isinstance(table, dict):
        raise EntryError(f"{where} must be a table", example)
    for name, type_ in cast("dict[str, object]", table).items():
        if not _QUALIFIED.fullmatch(name) or not isinstance(type_, str):
            raise EntryError(f"{where}: `{name}` must be a qualified name with a type", example)
        try:
            compile(type_, "type", "eval", dont_inherit=True)  # parsed, never run
        except (SyntaxError, ValueError) as error:
            raise EntryError(f"{where}: `{type_}` is not a type", example) from error
    return cast("dict[str, str]", table)


def installed() -> Iterator[tuple[tuple[BlockingCall, ...], dict[str, str]]]:
    """(calls, types) of each installed library that ships entries. Raises EntryError."""
    for name, value in sorted(_entry_points()):
        package, _, file = value.partition(":")
        path = _file(package.strip(), file.strip())
        if path is None:
            raise EntryError(
                f"the entry point {name} of {ENTRY_POINTS} names no file: {value}",
                "it is written package:file, for a file that is installed with the package",
            )
        yield _read(path)


def _entry_points() -> Iterator[tuple[str, str]]:
    """(name, value) of the entry points of our group.

    importlib.metadata would import 40 modules and parse every distribution: 20 ms to find, as
    a rule, nothing.
    """
    import os
    import sys

    for folder in dict.fromkeys(sys.path):
        try:
            names = os.listdir(folder or os.curdir)
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")):
                yield from _points_in(os.path.join(folder, name, "entry_points.txt"))


def _points_in(path: str) -> Iterator[tuple[str, str]]:
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError):
        return
    if f"[{ENTRY_POINTS}]" not in text:
        return
    _, _, rest = text.partition(f"[{ENTRY_POINTS}]")
    for line in rest.partition("\n[")[0].splitlines():
        name, equals, value = line.partition("=")
        if equals and not name.lstrip().startswith(("#", ";")):
            yield name.strip(), value.strip()


def _file(package: str, file: str) -> str | None:
    """The path of a file in a package, found without importing the package."""
    import os
    from importlib.machinery import PathFinder

    places: Iterable[str] | None = None
    for name in package.split("."):
        spec = PathFinder.find_spec(name, None if places is None else list(places))
        places = spec.submodule_search_locations if spec is not None else None
        if places is None:
            return None
    paths = (os.path.join(place, file) for place in places or ())
    return next((path for path in paths if os.path.isfile(path)), None)


def _read(path: str) -> tuple[tuple[BlockingCall, ...], dict[str, str]]:
    import tomllib

    try:
        with open(path, "rb") as file:
            tables = tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise EntryError(
            f"cannot read {path}: {error}", "tell the authors of the library"
        ) from error
    calls = calls_from(tables.get("calls", []), f"`calls` in {path}")
    return calls, types_from(tables.get("types", {}), f"`types` in {path}")


# one entry


def _call(table: dict[str, object], where: str) -> BlockingCall:
    name = table.get("name")
    written = name.removesuffix(".*") if isinstance(name, str) else ""
    if not _QUALIFIED.fullmatch(written) or not isinstance(name, str):
        raise EntryError(
            f"{where}: every entry needs a `name`, a qualified name",
            'write for instance name = "mylib.query", or "mylib.Client.*" for every method',
        )
    place = f"{where}, entry {name}"
    values: dict[str, Any] = {}
    for key, value in table.items():
        field = _FIELDS.get(key)
        if field is None:
            raise EntryError(f"{place}: unknown key `{key}`", _nearest(key))
        values[key] = field(value, f"{place}: `{key}`")
    if name != written:
        values["methods"] = "*"
    values["name"] = written
    code = values.setdefault("code", DEFAULT_CODE)
    values.setdefault("flow", flow_of(code))
    values.setdefault("cost", Cost.WAITS)
    values.setdefault("source", "")
    return BlockingCall(**values)


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    nearest = get_close_matches(key, list(_FIELDS), n=1)
    listed = f"the keys are {', '.join(_FIELDS)}"
    return f"did you mean `{nearest[0]}`? {listed}" if nearest else listed


def _text(value: object, place: str) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise EntryError(f"{place} must be a string", "write it in quotes, on one line")
    return value


def _code(value: object, place: str) -> str:
    if not isinstance(value, str) or not _CODE.fullmatch(value):
        raise EntryError(f"{place} must be a code of AF1", f'leave it out for "{DEFAULT_CODE}"')
    return value


def _flag(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise EntryError(f"{place} must be true or false", "write it without quotes")
    return value


def _texts(value: object, place: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise EntryError(f"{place} must be a list of strings", 'write for instance ["a", "b"]')
    return tuple(_text(item, place) for item in cast("list[object]", value))


def _flow(value: object, place: str) -> AsyncFlowType:
    words = [flow.value for flow in AsyncFlowType]
    if value not in words:
        raise EntryError(f"{place} is not a flow type", f"it can be {', '.join(words)}")
    return AsyncFlowType(value)


def _cost(value: object, place: str) -> Cost:
    words = [cost.name.lower() for cost in Cost]
    if value not in words:
        raise EntryError(f"{place} is not a cost", f"it can be {', '.join(words)}")
    return Cost[str(value).upper()]


def _use(value: object, place: str) -> dict[str, str]:
    libraries = ("asyncio", "anyio", "trio")
    if isinstance(value, str):
        return dict.fromkeys(libraries, _text(value, place))
    if not isinstance(value, dict) or not set(cast("dict[str, object]", value)) <= set(libraries):
        help = 'write a qualified name, or { asyncio = "...", trio = "..." }'
        raise EntryError(f"{place} must name what to use instead", help)
    return {key: _text(text, place) for key, text in cast("dict[str, object]", value).items()}


def _arguments(value: object, place: str, last: str) -> Iterator[tuple[str, int | None, Any]]:
    """(keyword, position, what `last` holds) of each argument that an entry looks at."""
    help = f'write for instance [{{ keyword = "timeout", position = 0, {last} = ... }}]'
    wrong = EntryError(f"{place} must be a list of arguments", help)
    if not isinstance(value, list):
        raise wrong
    for item in cast("list[object]", value):
        if not isinstance(item, dict):
            raise wrong
        table = cast("dict[str, object]", item)
        keyword, position = table.get("keyword", ""), table.get("position")
        is_position = position is None or (type(position) is int and position >= 0)
        known = set(table) <= {"keyword", "position", last} and last in table
        if not known or not isinstance(keyword, str) or not is_position:
            raise wrong
        if not keyword and position is None:
            raise wrong
        yield keyword, cast("int | None", position), table[last]


def _unless(value: object, place: str) -> tuple[Arg, ...]:
    found: list[Arg] = []
    for keyword, position, given in _arguments(value, place, "value"):
        if isinstance(given, dict) and "name" in given:  # { name = "os.P_NOWAIT" }
            given = Name(_text(cast("dict[str, object]", given)["name"], place))
        elif not isinstance(given, bool | int | float | str):
            raise EntryError(f"{place}: a value must be a plain one", 'or { name = "os.P_NOWAIT" }')
        found.append(Arg(keyword, position, given))
    return tuple(found)


def _only(value: object, place: str) -> tuple[Takes, ...]:
    given = _arguments(value, place, "classes")
    return tuple(Takes(keyword, at, _texts(classes, place)) for keyword, at, classes in given)


_FIELDS: dict[str, Callable[[object, str], object]] = {
    "name": _text,
    "code": _code,
    "flow": _flow,
    "cost": _cost,
    "source": _text,
    "use": _use,
    "aliases": _texts,
    "needs": _texts,
    "unless": _unless,
    "only": _only,
    "pure": _texts,
    "until": _text,
    "lazy": _flag,
    "python": _text,
    "platform": _text,
    "library": _text,
}
