"""The modules of a program: found by name, read and summarized when something leads to them."""

import os
from collections.abc import Callable, Iterable, Iterator

from flake8_asyncflow.model import ModuleSummary

__all__ = ["Finder", "Load", "Modules", "root_of"]

Load = Callable[[str, str], ModuleSummary | None]
"""(path, module name) → summary, None for what cannot be read or parsed."""


class Modules:
    """Modules by qualified name. Those that are not given are loaded on demand."""

    def __init__(
        self,
        given: Iterable[ModuleSummary],
        find: Callable[[str], str | None] | None = None,
        load: Load | None = None,
    ) -> None:
        self.given = {module.name: module for module in given}
        self._loaded: dict[str, ModuleSummary | None] = dict(self.given)
        self._find = find
        self._load = load

    def __contains__(self, name: str) -> bool:
        return self.get(name) is not None

    def __getitem__(self, name: str) -> ModuleSummary:
        module = self.get(name)
        if module is None:
            raise KeyError(name)
        return module

    def get(self, name: str) -> ModuleSummary | None:
        """The module of a name, None if the program has none or it cannot be parsed."""
        if name in self._loaded:
            return self._loaded[name]
        path = self._find(name) if self._find is not None else None
        module = self._load(path, name) if path is not None and self._load is not None else None
        self._loaded[name] = module
        return module

    def loaded(self) -> Iterator[ModuleSummary]:
        """The modules that have been asked for so far."""
        return (module for module in self._loaded.values() if module is not None)


class Finder:
    """Finds the file of a module below the folders that imports are searched in.

    Folders without `__init__.py` count as namespace packages. Paths below the working directory
    are given relative to it, unless `absolute`.
    """

    def __init__(self, roots: Iterable[str], *, absolute: bool = False) -> None:
        self.roots = tuple(dict.fromkeys(roots))
        self.absolute = absolute
        self._listed: dict[str, frozenset[str]] = {}

    def find(self, name: str) -> str | None:
        """The path of the module `name`, from the first folder that has it."""
        parts = name.split(".")
        if not all(parts):
            return None
        for root in self.roots:
            path = self._below(root, parts)
            if path is not None:
                return path if self.absolute else _relative(path)
        return None

    def _below(self, folder: str, parts: list[str]) -> str | None:
        for part in parts[:-1]:
            if part not in self._names(folder):
                return None
            folder = os.path.join(folder, part)
        last = parts[-1]
        names = self._names(folder)
        if last in names and "__init__.py" in self._names(os.path.join(folder, last)):
            return os.path.join(folder, last, "__init__.py")
        return os.path.join(folder, f"{last}.py") if f"{last}.py" in names else None

    def _names(self, folder: str) -> frozenset[str]:
        found = self._listed.get(folder)
        if found is None:
            try:
                found = frozenset(os.listdir(folder))
            except OSError:
                found = frozenset[str]()
            self._listed[folder] = found
        return found


def _relative(path: str) -> str:
    """A path, relative when it is below the working directory."""
    here = os.path.join(os.getcwd(), "")
    return path[len(here) :] if path.startswith(here) else path


def root_of(path: str, module: str) -> str:
    """The folder that the file of `module` is imported from, absolute."""
    folder = os.path.dirname(os.path.abspath(path))
    is_package = os.path.basename(path) == "__init__.py"
    levels = module.count(".") + (1 if is_package else 0)
    for _ in range(levels):
        folder = os.path.dirname(folder)
    return folder
