"""The baseline: a file of findings that are accepted, so that only others are reported."""

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.identity import Identity, identity, surplus
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.settings import ALWAYS_ON
from flake8_asyncflow.settings_files import shown_path
from flake8_asyncflow.writing import replace_file

__all__ = ["Baseline", "Compared"]

_VERSION = 1
_WRITE_IT = "write it with `asyncflow check --write-baseline --baseline {}`"
_RESTORE_IT = "restore it, or delete it and write it anew with --write-baseline"


class Compared(NamedTuple):
    """Findings beside a baseline."""

    unlisted: list[Finding]  # what is to be reported, in the order it came
    matched: Counter[Identity]  # what the others are


class Baseline:
    """The entries of a file. Paths in it are relative to its folder."""

    def __init__(self, path: str, entries: Mapping[Identity, int] | None = None) -> None:
        self.path = os.path.abspath(path)
        self.folder = os.path.dirname(self.path)
        self.entries = Counter(entries or {})

    @classmethod
    def load(cls, path: str) -> "Baseline":
        """The baseline at `path`. Raises ConfigError for one that is missing or malformed."""
        where = shown_path(path)
        try:
            with open(path, "rb") as file:
                content = file.read()
        except FileNotFoundError as error:
            help = _WRITE_IT.format(where)
            raise ConfigError(f"the baseline {where} does not exist", help) from error
        except (OSError, ValueError) as error:
            reason = (getattr(error, "strerror", None) or str(error)).lower()
            help = "check its name and permissions"
            raise ConfigError(f"cannot read the baseline {where}: {reason}", help) from error
        entries: Counter[Identity] = Counter()
        for entry, count in _entries(content, where):
            entries[entry] += count
        return cls(path, entries)

    def identities(
        self, findings: Sequence[Finding], sources: Mapping[str, Source]
    ) -> list[Identity]:
        """The identity of each finding, as this file would list it."""
        paths = {path: self.relative(path) for path in {finding.path for finding in findings}}
        return [
            identity(finding, paths[finding.path], sources.get(finding.path))
            for finding in findings
        ]

    def compared(self, findings: Sequence[Finding], sources: Mapping[str, Source]) -> Compared:
        """The findings that are not listed, or oftener than listed.

        What could not be checked (AF901, AF903) is never listed.
        """
        identities = self.identities(findings, sources)
        unlisted = surplus(findings, identities, self.entries)
        matched = Counter(identities) & self.entries
        return Compared(unlisted, matched)

    def write(self, entries: Mapping[Identity, int]) -> None:
        """Replaces the file, whole, where it differs. Raises AsyncFlowError."""
        content = _text(entries).encode("ascii")
        if not _holds(self.path, content):
            replace_file(self.path, content)

    def relative(self, path: str) -> str:
        """`path` as the file names it, with slashes; links are followed only if that helps."""
        absolute = os.path.abspath(path)
        plain = _relative(absolute, self.folder)
        if not plain.startswith("../"):
            return plain
        folder, name = os.path.split(absolute)
        real = os.path.join(os.path.realpath(folder), name)
        followed = _relative(real, os.path.realpath(self.folder))
        return min(plain, followed, key=lambda found: found.count("../"))

    def absolute(self, entry: Identity) -> str:
        """Where the file of an entry is, or was."""
        return os.path.normpath(os.path.join(self.folder, *entry.path.split("/")))


def _relative(path: str, folder: str) -> str:
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # on another drive
        return path.replace(os.sep, "/")


def _holds(path: str, content: bytes) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read() == content
    except OSError:
        return False


def _text(entries: Mapping[Identity, int]) -> str:
    """The file: an object a line, sorted, grouped by path, in ASCII."""
    groups: dict[str, list[str]] = {}
    for entry, count in sorted(entries.items()):
        fields: dict[str, object] = {
            name: value for name, value in entry._asdict().items() if value and name != "path"
        }
        if count > 1:
            fields["count"] = count
        groups.setdefault(entry.path, []).append(json.dumps(fields))
    arrays = [
        f"    {json.dumps(path)}: [\n      " + ",\n      ".join(objects) + "\n    ]"
        for path, objects in groups.items()
    ]
    findings = "{\n" + ",\n".join(arrays) + "\n  }" if arrays else "{}"
    return f'{{\n  "version": {_VERSION},\n  "findings": {findings}\n}}\n'


def _entries(content: bytes, where: str) -> Iterator[tuple[Identity, int]]:
    """What the file says. Raises ConfigError."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"the baseline {where} is not valid JSON: {error}", _RESTORE_IT) from None
    if not isinstance(document, dict) or "findings" not in document:
        raise ConfigError(f"{where} is not a baseline: it has no `findings`", _RESTORE_IT)
    table = cast("dict[str, object]", document)
    if table.get("version") != _VERSION:
        message = f"the baseline {where} has the version {table.get('version')!r}, not {_VERSION}"
        raise ConfigError(message, "use the release of asyncflow that wrote it, or write it anew")
    findings = table["findings"]
    if not isinstance(findings, dict):
        raise ConfigError(f"`findings` of {where} must be an object", _RESTORE_IT)
    for path, objects in cast("dict[str, object]", findings).items():
        place = f"`{path}` in the baseline {where}"
        if not isinstance(objects, list):
            raise ConfigError(f"{place} must have an array of objects", _RESTORE_IT)
        for fields in cast("list[object]", objects):
            yield _entry(path, fields, place)


def _entry(path: str, fields: object, place: str) -> tuple[Identity, int]:
    if not isinstance(fields, dict):
        raise ConfigError(f"{place} must have an array of objects", _RESTORE_IT)
    table = dict(cast("dict[str, object]", fields))
    count = table.pop("count", 1)
    names = Identity._fields[1:]
    if unknown := sorted(set(table) - set(names)):
        raise ConfigError(f"{place} has an unknown key `{unknown[0]}`", _RESTORE_IT)
    texts = [table.get(name, "") for name in names]
    if not all(isinstance(text, str) for text in texts) or not texts[0]:
        raise ConfigError(f"{place} has an entry without a code, or with no text", _RESTORE_IT)
    # True is an int, but no count.
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise ConfigError(f"{place} has a `count` that is no positive number", _RESTORE_IT)
    if texts[0] in ALWAYS_ON:
        raise ConfigError(f"{place} lists {texts[0]}, which cannot be accepted", _RESTORE_IT)
    return Identity(path, *cast("list[str]", texts)), count
