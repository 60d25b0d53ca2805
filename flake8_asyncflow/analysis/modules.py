"""The modules of a program: found by name, read and summarized when something leads to them."""

import os
from collections.abc import Callable, Iterable

from flake8_asyncflow.analysis.installed import Installed
from flake8_asyncflow.model import ModuleSummary

__all__ = ["Finder", "Load", "Modules", "root_of"]

Load = Callable[[str, str], ModuleSummary | None]
"""(path, module name) → summary, None for what cannot be read or parsed."""


class Modules:
    """Modules by qualified name. Those that are not given are loaded on demand.

    `touched` has a bit for each file that was asked for since it was last set to 0: what was
    found out meanwhile depends on those files, and on no others.
    """

    def __init__(
        self,
        given: Iterable[ModuleSummary],
        find: Callable[[str], str | None] | None = None,
        load: Load | None = None,
        numbers: Iterable[str] = (),
    ) -> None:
        self.given = {module.name: module for module in given}
        self.touched = 0
        self._loaded: dict[str, ModuleSummary | None] = dict(self.given)
        self._find = find
        self._load = load
        self._bit_of_path = {path: 1 << number for number, path in enumerate(numbers)}
        self._bits = {module.name: self._bit(module.path) for module in self.given.values()}

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
            self.touched |= self._bits.get(name, 0)
            return self._loaded[name]
        path = self._find(name) if self._find is not None else None
        module = None
        if path is not None and self._load is not None:
            self._bits[name] = self._bit(path)
            self.touched |= self._bits[name]
            module = self._load(path, name)
        self._loaded[name] = module
        return module

    def numbered(self) -> tuple[str, ...]:
        """The paths of the files in the order of their bits."""
        return tuple(self._bit_of_path)

    def _bit(self, path: str) -> int:
        return self._bit_of_path.setdefault(path, 1 << len(self._bit_of_path))


class Finder:
    """Finds the file of a module below the folders that imports are searched in.

    Packages that are installed come last, if any are given.
    Folders without `__init__.py` count as namespace packages. Paths below the working directory
    are given relative to it, unless `absolute`.
    """

    def __init__(
        self,
        roots: Iterable[str],
        *,
        absolute: bool = False,
        installed: Installed | None = None,
    ) -> None:
        self.roots = tuple(dict.fromkeys(roots))
        self.installed = installed
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
                return self.shown(path)
        if self.installed is not None and self.installed.follows(parts[0]):
            for folder in self.installed.folders:
                path = self._below(folder, parts)
                if path is not None:
                    return self.shown(path)
        return None

    def shown(self, path: str) -> str:
        """An absolute path as the files of the run are named."""
        return path if self.absolute else _relative(path)

    def folders(self) -> tuple[str, ...]:
        """The folders that were looked into so far."""
        return tuple(self._listed)

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
