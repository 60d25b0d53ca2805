"""Finds and reads the configuration files, and merges them with the command line."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.settings import DEFAULT_EXCLUDE, Settings
from flake8_asyncflow.settings_values import (
    KEYS,
    FileCodes,
    KnownCodes,
    Layer,
    Value,
    check_codes,
    from_text,
    from_toml,
)

__all__ = ["load", "load_knowledge", "looked_at", "merge", "shown_path"]

if TYPE_CHECKING:
    from asyncflow_runtime.catalog import Catalog

_FLAKE8_FILES = ("setup.cfg", "tox.ini", ".flake8")
_FLAKE8_KEYS = {
    "select": "select",
    "extend-select": "extend-select",
    "ignore": "ignore",
    "extend-ignore": "extend-ignore",
    "per-file-ignores": "per-file-ignores",
    "exclude": "exclude",
    "extend-exclude": "extend-exclude",
    "asyncflow-enable": "enable",
    "asyncflow-async-library": "async-library",
}


def load(
    start: str,
    command_line: Mapping[str, Value],
    known: KnownCodes,
    config: str | None = None,
    isolated: bool = False,
) -> Settings:
    """The settings of a run.

    Args:
        start: The first path to check; pyproject.toml is looked for there and above.
        command_line: Values by key.
        known: Gives the codes that exist; called only when a code is configured.
        config: A file to read instead of those that would be found.
        isolated: Read no file.

    Raises:
        ConfigError: a file cannot be read, a key is unknown, or a value is wrong.
    """
    layers: list[Layer] = []
    if config is not None:
        layers.append(_read_config(config))
    elif not isolated:
        layers.extend(_flake8_file(os.getcwd()))
        layers.extend(_pyproject(start))
    layers.append(Layer("command line", os.getcwd(), command_line))
    return merge(layers, known)


_KNOWLEDGE = (
    "calls",
    "types",
    "trusted",
    "runs-in-thread",
    "runs-on-loop",
    "rules",
    "src",
    "follow-installed",
    "python",
    "baseline",
)


def load_knowledge(start: str, known: KnownCodes) -> Settings:
    """What [tool.asyncflow] says for flake8 too: the project's own calls, and its baseline.

    Raises:
        ConfigError: as `load`.
    """
    layers = (
        layer._replace(values={key: layer.values[key] for key in _KNOWLEDGE if key in layer.values})
        for layer in _pyproject(start)
    )
    return merge([*layers], known)


def looked_at(start: str, config: str | None = None, isolated: bool = False) -> Iterator[str]:
    """The files that `load` would read if they were there, and those it does read."""
    if config is not None:
        yield config
    elif not isolated:
        for folder in _upwards(os.path.abspath(start)):
            yield os.path.join(folder, "pyproject.toml")
        for folder in _upwards(os.getcwd()):
            yield from (os.path.join(folder, name) for name in _FLAKE8_FILES)


def merge(layers: Sequence[Layer], known: KnownCodes) -> Settings:
    """One `Settings` from layers, the later the stronger. Raises ConfigError."""
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for layer in layers:
        # In the order of KEYS, where `extend-select` comes after the `select` it extends.
        for key in KEYS:
            if key not in layer.values:
                continue
            value: Any = layer.values[key]
            _check(key, value, known, layer)
            name = key.removeprefix("extend-").replace("-", "_")
            value = _anchored(name, value, layer.base)
            if key.startswith("extend-"):
                value = (*values.get(name, _DEFAULTS.get(name, ())), *value)
            values[name] = value
            before = f"{origins[name]}, " if key.startswith("extend-") and name in origins else ""
            origins[name] = f"{before}{layer.origin}"
    return Settings(**values, origins=origins, catalog=_catalog(values))


def _catalog(values: Mapping[str, Any]) -> "Catalog | None":
    """The catalog with the project's entries and those that installed libraries ship."""
    from asyncflow_runtime.catalog.user import EntryError, with_own

    try:
        catalog = with_own(values.get("calls", ()), values.get("types", {}))
        return catalog if catalog.own or catalog.types else None
    except EntryError as error:
        raise ConfigError(str(error), error.help) from error


_DEFAULTS = {"select": ("AF",), "exclude": DEFAULT_EXCLUDE}


def _check(key: str, value: Any, known: KnownCodes, layer: Layer) -> None:
    if KEYS[key] == "codes":
        check_codes(value, known, layer.where(key))
    elif key == "calls":
        check_codes([entry.code for entry in value], known, layer.where(key))
    elif key == "per-file-ignores":
        for _, codes in value:
            check_codes(codes, known, layer.where(key))


def _anchored(name: str, value: Any, base: str) -> Any:
    """Globs with a slash become absolute, so that they can be matched from anywhere."""
    if name == "exclude":
        return tuple(_glob(glob, base) for glob in value)
    if name == "per_file_ignores":
        return tuple((_glob(glob, base), codes) for glob, codes in value)
    if name in ("src", "rules"):
        return tuple(os.path.normpath(os.path.join(base, folder)) for folder in value)
    if name in ("baseline", "python") and value:
        return os.path.normpath(os.path.join(base, value))
    return value


def _glob(glob: str, base: str) -> str:
    if "/" not in glob and os.sep not in glob and glob != ".":
        return glob
    return os.path.normpath(os.path.join(base, glob))


def _read_config(path: str) -> Layer:
    """The file that `--config` names: TOML by its name, else an INI file."""
    content = _content(path)
    if not path.endswith(".toml"):
        layer = _flake8_layer(path, content)
        if layer is None:
            raise ConfigError(f"{path} has no section [flake8]", _write_table(path))
        return layer
    layer = _toml_layer(path, content)
    if layer is not None:
        return layer
    if os.path.basename(path) == "pyproject.toml":
        raise ConfigError(f"{path} has no table [tool.asyncflow]", _write_table(path))
    return _table_layer(path, _toml(path, content), path)


def _write_table(path: str) -> str:
    table = "[tool.asyncflow]" if path.endswith(".toml") else "[flake8]"
    return f"add {table}, or name another file with --config"


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"cannot read the configuration file {path}: {reason.lower()}"
        raise ConfigError(message, "check its name and permissions") from error


def _pyproject(start: str) -> Iterator[Layer]:
    """The closest pyproject.toml, at or above `start`, that has a table for us."""
    folder = os.path.abspath(start)
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    for above in _upwards(folder):
        path = os.path.join(above, "pyproject.toml")
        if not os.path.isfile(path):
            continue
        content = _content(path)
        layer = _toml_layer(shown_path(path), content) if b"asyncflow" in content else None
        if layer is not None:
            yield layer._replace(base=above)
            return


def _flake8_file(folder: str) -> Iterator[Layer]:
    """The file that flake8 would read: the first with a section of its, here or above."""
    home = os.path.expanduser("~")
    for above in _upwards(folder):
        if above == home and above != folder:
            return
        for name in _FLAKE8_FILES:
            path = os.path.join(above, name)
            content = _content(path) if os.path.isfile(path) else b""
            layer = _flake8_layer(shown_path(path), content) if b"[flake8" in content else None
            if layer is not None:
                yield layer._replace(base=above)
                return


def _upwards(folder: str) -> Iterator[str]:
    while True:
        yield folder
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return


def shown_path(path: str) -> str:
    """A path as messages show it: relative when it is below the working directory."""
    relative = os.path.relpath(path)
    return path if relative.startswith(os.pardir) else relative


def _toml(path: str, content: bytes) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(content.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}", "correct the file") from error


def _toml_layer(path: str, content: bytes) -> Layer | None:
    """The table [tool.asyncflow], None when there is none."""
    tool = _toml(path, content).get("tool")
    if not isinstance(tool, dict) or "asyncflow" not in tool:
        return None
    table = cast("dict[str, object]", tool)["asyncflow"]
    if not isinstance(table, dict):
        raise ConfigError(f"tool.asyncflow in {path} must be a table", "write [tool.asyncflow]")
    place = f"[tool.asyncflow] of {path}"
    return _table_layer(path, cast("dict[str, object]", table), place)


def _table_layer(path: str, table: Mapping[str, object], place: str) -> Layer:
    layer = Layer(path, os.path.dirname(os.path.abspath(path)), {})
    values: dict[str, Value] = {}
    for key, value in table.items():
        if key not in KEYS:
            raise _unknown_key(key, place, KEYS)
        values[key] = from_toml(key, value, layer.where(key))
    return layer._replace(values=values)


def _flake8_layer(path: str, content: bytes) -> Layer | None:
    """What the section [flake8] says of our codes; None when it is missing."""
    import configparser

    parser = configparser.RawConfigParser()
    try:
        parser.read_string(content.decode(), path)
    except (configparser.Error, UnicodeDecodeError) as error:
        what = " ".join(str(error).split())
        raise ConfigError(f"{path} is not a valid INI file: {what}", "correct the file") from error
    if "flake8" not in parser:
        return None
    spelling = {ours: theirs for theirs, ours in _FLAKE8_KEYS.items()}
    layer = Layer(path, os.path.dirname(os.path.abspath(path)), {}, spelling)
    values: dict[str, Value] = {}
    for written, text in parser["flake8"].items():
        spelled = written.replace("_", "-")
        key = _FLAKE8_KEYS.get(spelled)
        if key is None and spelled.startswith("asyncflow-"):
            ours = [name for name in _FLAKE8_KEYS if name.startswith("asyncflow-")]
            raise _unknown_key(spelled, f"[flake8] of {path}", ours)
        if key is not None:
            values |= _ours(key, from_text(key, text, layer.where(key)))
    return layer._replace(values=values)


def _ours(key: str, value: Value) -> dict[str, Value]:
    """The value without the codes of other plugins; nothing when it holds none of ours."""
    if key == "per-file-ignores":
        # Globs without a code of ours stay: as in flake8 they take precedence when longer.
        pairs = cast("FileCodes", value)
        return {key: tuple((glob, _our_codes(codes)) for glob, codes in pairs)}
    if KEYS[key] == "codes" and key != "enable":
        codes = _our_codes(cast("tuple[str, ...]", value))
        return {key: codes} if codes else {}
    return {key: value}


def _our_codes(codes: Sequence[str]) -> tuple[str, ...]:
    ours = (code for code in codes if code == "A" or code.startswith("AF"))
    return tuple("AF" if code == "A" else code for code in ours)


def _unknown_key(key: str, place: str, known: Iterable[str]) -> ConfigError:
    from difflib import get_close_matches

    nearest = get_close_matches(key.replace("_", "-"), list(known), n=1, cutoff=0.5)
    listed = f"the keys are {', '.join(known)}"
    help = f"did you mean `{nearest[0]}`?" if nearest else listed
    return ConfigError(f"unknown key `{key}` in {place}", help)
