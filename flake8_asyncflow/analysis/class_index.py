"""Which modules below a folder define subclasses of a class, found in their text.

A call of a method that only declares itself runs a subclass's, and nothing in the module of the
call needs to name that: so all the modules of the program are asked, without parsing them.
"""

import os
import re
from collections.abc import Callable, Iterator
from hashlib import blake2b

from flake8_asyncflow.analysis.source import read_bytes
from flake8_asyncflow.errors import SourceError

__all__ = ["ClassIndex", "headers"]

_CLASS = re.compile(rb"^[ \t]*class[ \t]+(\w+)[ \t]*(?:\[[^\]]*\])?[ \t]*\(([^)]*)\)", re.MULTILINE)
_DEF = re.compile(rb"^[ \t]+(?:async[ \t]+)?def[ \t]+(\w+)", re.MULTILINE)

_MOST_FILES = 20_000  # a folder with more is no program, but a disk
_NEVER = frozenset(("__pycache__", "node_modules", "site-packages", "dist-packages"))


def headers(text: bytes) -> bytes:
    """A digest of all that an index takes from a text."""
    digest = blake2b(digest_size=8)
    digest.update(repr((_CLASS.findall(text), sorted(set(_DEF.findall(text))))).encode())
    return digest.digest()


class ClassIndex:
    """The classes and methods that the modules below `folder` define, by name.

    Args:
        folder: Absolute path of the folder that modules are imported from.
        exclude: Names of folders that are not looked into.
        read: Gives the content of a file.
        shown: Gives the path of a file as `read` wants it.
    """

    def __init__(
        self,
        folder: str,
        exclude: frozenset[str] = frozenset(),
        read: Callable[[str], bytes] = read_bytes,
        shown: Callable[[str], str] = str,
    ) -> None:
        self.folder = folder
        self.exclude = exclude | _NEVER
        self.read = read
        self.shown = shown
        self.files: dict[str, str] = {}  # module → path of what has been read, once it has been
        self.folders: list[str] = []  # that were looked into
        self._texts: dict[str, bytes] | None = None
        self._derived: dict[str, list[tuple[str, str]]] | None = None
        self._defining: dict[str, set[str]] | None = None

    def with_subclasses_of(self, name: str) -> tuple[str, ...]:
        """The modules that may define a subclass, at any depth, of a class of that name, sorted."""
        if self._derived is None:
            self._derived = self._by_base()
        modules: set[str] = set()
        seen, pending = {name}, [name]
        while pending:
            for module, class_ in self._derived.get(pending.pop(), ()):
                modules.add(module)
                if class_ not in seen:
                    seen.add(class_)
                    pending.append(class_)
        return tuple(sorted(modules))

    def with_methods(self, names: frozenset[str]) -> tuple[str, ...]:
        """The modules that define methods of all these names, sorted."""
        if self._defining is None:
            self._defining = {}
            for module, text in self._read().items():
                for found in set(_DEF.findall(text)):
                    self._defining.setdefault(found.decode(), set()).add(module)
        modules: set[str] | None = None
        for name in names:
            defining = self._defining.get(name, set[str]())
            modules = defining if modules is None else modules & defining
        return tuple(sorted(modules or ()))

    def _by_base(self) -> dict[str, list[tuple[str, str]]]:
        """Last name of a base → (module, class) of each class that has such a base."""
        found: dict[str, list[tuple[str, str]]] = {}
        for module, text in self._read().items():
            for class_, bases in _CLASS.findall(text):
                for base in bases.split(b","):
                    if b"=" not in base:
                        name = base.partition(b"[")[0].rpartition(b".")[2].strip()
                        found.setdefault(name.decode(), []).append((module, class_.decode()))
        return found

    def _read(self) -> dict[str, bytes]:
        """The text of every module that has a class, by name; {} if there are too many files."""
        if self._texts is None:
            self.files = dict(self._paths())
            self._texts = {}
            for module, path in self.files.items() if len(self.files) <= _MOST_FILES else ():
                try:
                    text = self.read(path)
                except SourceError:
                    continue
                if b"class " in text:
                    self._texts[module] = text
        return self._texts

    def _paths(self) -> Iterator[tuple[str, str]]:
        """(module name, path), at most one more than `_MOST_FILES`."""
        left = _MOST_FILES
        for folder, folders, files in os.walk(self.folder):
            self.folders.append(folder)
            folders[:] = sorted(name for name in folders if self._may_hold_modules(name))
            if "pyvenv.cfg" in files:
                folders.clear()
                continue
            parts = os.path.relpath(folder, self.folder).split(os.sep)
            package = "" if parts == ["."] else ".".join(parts) + "."
            for file in sorted(files):
                stem, _, extension = file.rpartition(".")
                if extension == "py" and stem.isidentifier():
                    name = package.rstrip(".") if stem == "__init__" else package + stem
                    yield name, self.shown(os.path.join(folder, file))
                    left -= 1
                    if left < 0:
                        return

    def _may_hold_modules(self, folder: str) -> bool:
        return folder.isidentifier() and folder not in self.exclude
