"""Installed libraries that chains are followed into: where they lie, and which ones."""

import os
import sys
from collections.abc import Iterator
from glob import glob

from asyncflow_runtime.catalog.index import file_of, library_names
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.knowledge.async_libraries import NEVER_BLOCKS

__all__ = ["ALL", "Installed", "installed_in", "site_packages"]

ALL = "*"
_LAYOUTS = ("lib/python3*/site-packages", "lib/python3/dist-packages", "Lib/site-packages")


class Installed:
    """The packages that are followed below the folders of an environment.

    Args:
        folders: The site-packages of the environment.
        names: Import names of packages; "*" for all that the catalog has no file for.
    """

    def __init__(self, folders: tuple[str, ...], names: tuple[str, ...]) -> None:
        self.folders = folders
        self.names = frozenset(names)
        self._described = frozenset(library_names())

    def follows(self, name: str) -> bool:
        """Whether the modules of the package imported as `name` are looked into."""
        if name in self.names:
            return True
        if ALL not in self.names or name in sys.stdlib_module_names or name in NEVER_BLOCKS:
            return False
        return file_of(name) not in self._described


def installed_in(python: str, names: tuple[str, ...]) -> Installed | None:
    """The packages to follow, None for none. Raises ConfigError for a wrong `python`."""
    return Installed(site_packages(python), names) if names else None


def site_packages(python: str) -> tuple[str, ...]:
    """The folders of installed packages of an environment, which nothing of is run.

    Args:
        python: An interpreter, or the folder of an environment; "" for the active environment,
            else for `.venv` or `venv` in the working directory, else for the one we run in.

    Raises:
        ConfigError: there are none.
    """
    for prefix in _prefixes(python):
        found = [path for layout in _LAYOUTS for path in sorted(glob(os.path.join(prefix, layout)))]
        if found:
            return tuple(found)
    if python:
        help = "name the interpreter of a virtual environment, or its folder"
        raise ConfigError(f"--python: no installed packages found for {python}", help)
    return ()


def _prefixes(python: str) -> Iterator[str]:
    """Folders that may be the root of the environment, the likeliest first."""
    if python:
        path = os.path.abspath(python)
        # The link is not resolved: it leads out of the virtual environment.
        yield path if os.path.isdir(path) else os.path.dirname(os.path.dirname(path))
        return
    for variable in ("VIRTUAL_ENV", "CONDA_PREFIX"):
        if os.environ.get(variable):
            yield os.environ[variable]
    yield os.path.abspath(".venv")
    yield os.path.abspath("venv")
    yield sys.prefix
