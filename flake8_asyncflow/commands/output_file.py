"""`--output-file`: the report in a file, all of it or nothing."""

import os
from collections.abc import Iterable

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.writing import replace_file

__all__ = ["must_be_usable", "write_report"]


def must_be_usable(path: str) -> None:
    """Raises ConfigError, before any work, for a file that a report cannot be written to."""
    if path == "-":
        help = "leave --output-file out to print the report"
        raise ConfigError("--output-file needs the name of a file, not `-`", help)
    if os.path.isdir(path):
        raise ConfigError(f"cannot write {path}: it is a directory", "name a file in it")
    if path.endswith((".py", ".pyw")) and os.path.exists(path):
        help = "name another file; the paths to check stand without an option"
        raise ConfigError(f"will not write the report over the Python file {path}", help)
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.exists(path) and not os.path.isdir(folder):
        help = f"make it first: mkdir -p {os.path.dirname(path)}"
        raise ConfigError(f"cannot write {path}: its directory does not exist", help)


def write_report(path: str, lines: Iterable[str]) -> None:
    """Writes the lines in UTF-8. Raises AsyncFlowError, and leaves what was there."""
    text = "".join(f"{line}\n" for line in lines)
    replace_file(path, text.encode("utf-8", "backslashreplace"))
