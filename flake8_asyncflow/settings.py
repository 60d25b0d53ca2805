"""The settings of a run: [tool.asyncflow], [flake8] and the command line, merged."""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from asyncflow_runtime.catalog import BlockingCall, Catalog

__all__ = [
    "ALWAYS_ON",
    "ASYNC_LIBRARIES",
    "DEFAULTS",
    "DEFAULT_EXCLUDE",
    "OUTPUT_FORMATS",
    "Settings",
    "wanted",
]

ASYNC_LIBRARIES = ("auto", "asyncio", "anyio", "trio")
OUTPUT_FORMATS = (
    "full",
    "concise",
    "json",
    "github",
    "gitlab",
    "sarif",
    "junit",
    "markdown",
)

# What could not be checked is said whatever is selected; only `ignore` silences it.
ALWAYS_ON = ("AF901", "AF903")

DEFAULT_EXCLUDE = (
    ".eggs",
    ".git",
    ".hg",
    ".mypy_cache",
    ".nox",
    ".pytest_cache",
    ".ruff_cache",
    ".svn",
    ".tox",
    ".venv",
    "__pycache__",
    "__pypackages__",
    "_build",
    "buck-out",
    "build",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)


class Settings(NamedTuple):
    """What a run was asked to do. Code lists hold prefixes ("AF1") or full codes ("AF124").

    Globs are matched against the name of a file or directory; those with a slash are absolute
    and matched against its absolute path.
    """

    select: tuple[str, ...] = ("AF",)
    ignore: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()  # codes that are off by default and wanted
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (glob, codes)
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    src: tuple[str, ...] = (".", "src")
    respect_gitignore: bool = True
    force_exclude: bool = False  # `exclude` holds for files that are named, too
    async_library: str = "auto"  # auto | asyncio | anyio | trio: what advice is given in
    output_format: str = "full"  # one of OUTPUT_FORMATS
    baseline: str = ""  # absolute path of the file of accepted findings, "" for none
    calls: "tuple[BlockingCall, ...]" = ()  # entries of the project's own
    types: Mapping[str, str] = {}  # what its functions return, by qualified name
    trusted: tuple[str, ...] = ()  # callables, or "package.*", that are never reported
    runs_in_thread: tuple[str, ...] = ()  # callables that run what they are given in a thread
    runs_on_loop: tuple[
        str, ...
    ] = ()  # decorators, base classes, callables ("name:1") of what it runs
    follow_installed: tuple[str, ...] = ()  # packages that chains go on into; "*" for all
    python: str = ""  # the environment they are installed in, "" for the active one
    rules: tuple[str, ...] = ("asyncflow-rules",)  # folders of rules of the project's own
    catalog: "Catalog | None" = None  # with `calls` and `types`; None is the one as delivered
    origins: Mapping[str, str] = {}  # setting → file or "command line"

    def for_file(self, path: str) -> "Settings":
        """These settings with what `per_file_ignores` says of `path` added to `ignore`.

        As in flake8, the longest glob that matches counts, and no other.
        """
        if not self.per_file_ignores:
            return self
        from fnmatch import fnmatch

        name, absolute = os.path.basename(path), os.path.abspath(path)
        matching = [
            (glob, codes)
            for glob, codes in self.per_file_ignores
            if fnmatch(name, glob) or fnmatch(absolute, glob)
        ]
        if not matching:
            return self
        _, codes = max(matching, key=lambda entry: len(entry[0]))
        return self._replace(ignore=(*self.ignore, *codes))


DEFAULTS = Settings()


def wanted(code: str, settings: Settings, default_on: bool) -> bool:
    """Whether `code` is reported: the longest prefix wins, and `ignore` wins a tie.

    A code that is off by default needs `enable`, or its full name in `select`.
    """
    selected = _longest(code, settings.select)
    ignored = _longest(code, settings.ignore)
    if ignored and ignored >= selected:
        return False
    if code in ALWAYS_ON:
        return True
    on = default_on or code in settings.select or _longest(code, settings.enable) > 0
    return selected > 0 and on


def _longest(code: str, prefixes: Iterable[str]) -> int:
    """The length of the longest of `prefixes` that `code` starts with, 0 for none."""
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)
