"""The keys of the configuration and what their values may be, in TOML and as text."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeGuard, cast

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.settings import ASYNC_LIBRARIES, OUTPUT_FORMATS

if TYPE_CHECKING:
    from asyncflow_runtime.catalog import BlockingCall

__all__ = [
    "KEYS",
    "FileCodes",
    "KnownCodes",
    "Layer",
    "Value",
    "check_codes",
    "from_text",
    "from_toml",
]

FileCodes = tuple[tuple[str, tuple[str, ...]], ...]
Value: TypeAlias = (
    "bool | str | tuple[str, ...] | FileCodes | tuple[BlockingCall, ...] | Mapping[str, str]"
)
KnownCodes = Callable[[], Collection[str]]

CODES, GLOBS, FLAG, FILE_CODES = "codes", "globs", "flag", "file codes"
NAMES, CALLS, TYPES, FILE = "names", "calls", "types", "file"
PACKAGES = "packages"  # true or false, or the names of packages

KEYS: Mapping[str, str | tuple[str, ...]] = {
    "select": CODES,
    "extend-select": CODES,
    "ignore": CODES,
    "extend-ignore": CODES,
    "enable": CODES,
    "per-file-ignores": FILE_CODES,
    "exclude": GLOBS,
    "extend-exclude": GLOBS,
    "src": GLOBS,
    "respect-gitignore": FLAG,
    "force-exclude": FLAG,
    "async-library": ASYNC_LIBRARIES,
    "output-format": OUTPUT_FORMATS,
    "baseline": FILE,
    "calls": CALLS,
    "types": TYPES,
    "trusted": NAMES,
    "runs-in-thread": NAMES,
    "runs-on-loop": NAMES,
    "rules": GLOBS,
    "follow-installed": PACKAGES,
    "python": FILE,
}
"""What each key holds: one of the kinds above, or the words it may be."""

_EXAMPLES = {
    CODES: '["AF1", "AF171"]',
    GLOBS: '["tests/data", "*_pb2.py"]',
    FLAG: "true",
    FILE_CODES: '{ "tests/*" = ["AF124"] }',
    NAMES: '["mylib.run", "mylib.jobs.*"]',
    FILE: '"asyncflow-baseline.json"',
    PACKAGES: '["mylib", "otherlib"]',
}


class Layer(NamedTuple):
    """The settings that one place makes, by key."""

    origin: str  # what messages call the place: "pyproject.toml", "command line"
    base: str  # the directory that relative globs start from, absolute
    values: Mapping[str, Value]
    spelling: Mapping[str, str] = {}  # key → how the place spells it, where that differs

    def where(self, key: str) -> str:
        """For messages: `select` in pyproject.toml, or --select."""
        if self.origin == "command line":
            return f"--{key}"
        return f"`{self.spelling.get(key, key)}` in {self.origin}"


def from_toml(key: str, value: object, where: str) -> Value:
    """A value as TOML gives it. Raises ConfigError when it is of another type."""
    kind = KEYS[key]
    if kind == FLAG and isinstance(value, bool):
        return value
    if isinstance(kind, tuple) and isinstance(value, str):
        return _word(value, kind, where)
    if kind == FILE and isinstance(value, str):
        return value
    if kind in (CODES, GLOBS) and _is_strings(value):
        return tuple(value)
    if kind == PACKAGES and isinstance(value, bool):
        return ("*",) if value else ()
    if kind in (NAMES, PACKAGES) and _is_strings(value):
        return tuple(_name(name, where) for name in value)
    if kind in (CALLS, TYPES):
        return _catalogued(kind, value, where)
    if kind == FILE_CODES and isinstance(value, dict):
        pairs: list[tuple[str, tuple[str, ...]]] = []
        for glob, codes in cast("dict[str, object]", value).items():
            if not _is_strings(codes):
                break
            pairs.append((glob, tuple(codes)))
        else:
            return tuple(pairs)
    raise _wrong_type(key, kind, where)


def from_text(key: str, text: str, where: str) -> Value:
    """A value as INI files and the command line give it: lists are split at commas and blanks."""
    kind = KEYS[key]
    if isinstance(kind, tuple):
        return _word(text.strip(), kind, where)
    if kind == FILE:
        return text
    if kind == FILE_CODES:
        return tuple(_file_codes(text, where))
    if kind == PACKAGES and text.strip().lower() in ("true", "false"):
        return ("*",) if text.strip().lower() == "true" else ()
    if kind == FLAG:
        return text.strip().lower() in ("1", "yes", "true", "on")
    return tuple(re.split(r"[,\s]+", text.strip(", \t\r\n"))) if text.strip(", \t\r\n") else ()


def check_codes(codes: Iterable[str], known: KnownCodes, where: str) -> None:
    """Raises ConfigError for the first of `codes` that no known code starts with."""
    existing: Collection[str] = ()
    for code in codes:
        existing = existing or known()
        if code and any(full.startswith(code) for full in existing):
            continue
        if re.fullmatch(r"AF0\d{0,2}", code):  # rules of the project's own
            continue
        raise ConfigError(f"unknown code `{code}` for {where}", _nearest_code(code, existing))


def _catalogued(kind: str, value: object, where: str) -> Value:
    """What extends the catalog. Raises ConfigError."""
    from asyncflow_runtime.catalog.user import EntryError, calls_from, types_from

    try:
        return calls_from(value, where) if kind == CALLS else types_from(value, where)
    except EntryError as error:
        raise ConfigError(str(error), error.help) from error


_NAME = re.compile(r"\.?[^\W\d]\w*(\.[^\W\d]\w*)*(\.\*)?(:\d+)?")


def _name(name: str, where: str) -> str:
    if _NAME.fullmatch(name):
        return name
    raise ConfigError(
        f"`{name}` for {where} is not a qualified name",
        f"write for instance {_EXAMPLES[NAMES]}",
    )


def _nearest_code(code: str, existing: Collection[str]) -> str:
    if any(full.startswith(code.upper()) for full in existing) and code:
        return f"did you mean `{code.upper()}`? Codes are written in capitals"
    from difflib import get_close_matches

    prefixes = {full[:length] for full in existing for length in range(2, 6)}
    nearest = get_close_matches(code.upper(), sorted(prefixes), n=1)
    listed = "`asyncflow rules` lists the codes"
    return f"did you mean `{nearest[0]}`? {listed}" if nearest else listed


def _word(value: str, words: tuple[str, ...], where: str) -> str:
    if value in words:
        return value
    from difflib import get_close_matches

    nearest = get_close_matches(value.lower(), words, n=1)
    known = f"it can be {', '.join(words[:-1])} or {words[-1]}"
    help = f"did you mean `{nearest[0]}`? {known}" if nearest else known
    raise ConfigError(f"unknown value `{value}` for {where}", help)


def _is_strings(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(
        isinstance(item, str) for item in cast("list[object]", value)
    )


def _wrong_type(key: str, kind: str | tuple[str, ...], where: str) -> ConfigError:
    if isinstance(kind, tuple):
        return ConfigError(f"{where} must be a string", f'write for instance {key} = "{kind[1]}"')
    types = {
        FLAG: "true or false",
        FILE: "the name of a file",
        PACKAGES: "true, false or a list of packages",
        FILE_CODES: "a table of globs with a list of codes each",
    }
    what = types.get(kind, "a list of strings")
    return ConfigError(f"{where} must be {what}", f"write for instance {key} = {_EXAMPLES[kind]}")


def _file_codes(text: str, where: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    """flake8's notation: `glob, glob: code, code  glob: code`."""
    globs: list[str] = []
    codes: list[str] = []
    seen_colon = False
    wrong = ConfigError(
        f"{where} must pair globs with codes, not `{' '.join(text.split())}`",
        'write for instance "tests/*:AF124 scripts/*:AF1,AF2"',
    )
    for word in re.findall(r":|[^\s:,]+", text):
        if word == ":":
            if seen_colon or not globs:
                raise wrong
            seen_colon = True
        elif not seen_colon:
            globs.append(word)
        elif re.fullmatch(r"[A-Z]+[0-9]*", word):
            codes.append(word)
        else:
            yield from ((glob, tuple(codes)) for glob in globs)
            globs, codes, seen_colon = [word], [], False
    if globs and not codes:
        raise wrong
    yield from ((glob, tuple(codes)) for glob in globs)
