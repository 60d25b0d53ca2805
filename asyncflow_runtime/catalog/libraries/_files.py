"""Conditions that libraries share: an argument must be a path, or an open file."""

from asyncflow_runtime.catalog.model import Takes

__all__ = ["FILES", "PATHS", "a_file", "a_path", "a_path_or_file"]

FILES = (
    "io.TextIOWrapper",
    "io.BufferedReader",
    "io.BufferedWriter",
    "io.BufferedRandom",
    "io.FileIO",
    "tempfile._TemporaryFileWrapper",
)
PATHS = ("builtins.str", "pathlib.PurePath")


def a_file(keyword: str, position: int | None = 0) -> tuple[Takes, ...]:
    """Blocks when the argument is an open file; a StringIO or something unknown is not."""
    return (Takes(keyword, position, FILES),)


def a_path(keyword: str, position: int | None = 0) -> tuple[Takes, ...]:
    """Blocks when the argument is a path."""
    return (Takes(keyword, position, PATHS),)


def a_path_or_file(keyword: str, position: int | None = 0) -> tuple[Takes, ...]:
    """Blocks when the argument is a path or an open file."""
    return (Takes(keyword, position, (*PATHS, *FILES)),)
