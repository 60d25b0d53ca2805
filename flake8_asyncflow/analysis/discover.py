"""Finds the files to check under the paths that the user gave."""

import os
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.model import Finding
from flake8_asyncflow.settings import Settings

__all__ = ["Found", "discover"]

_EXTENSIONS = (".py", ".pyw")


class Found(NamedTuple):
    """The files to check, sorted, and what could not be looked into (AF903)."""

    files: tuple[str, ...]
    problems: tuple[Finding, ...]
    folders: tuple[str, ...]  # that were walked, absolute


def discover(paths: Sequence[str], settings: Settings) -> Found:
    """The Python files at or under `paths`, each once, spelled as the user spelled the path.

    A file that is named is taken whatever its name, and whatever excludes it unless
    `force_exclude` is set. Symbolic links to
    directories are not followed.

    Raises:
        ConfigError: a path does not exist.
    """
    excludes = _Excludes(settings.exclude)
    files: dict[str, str] = {}
    problems: dict[str, Finding] = {}
    folders: list[str] = []
    for path in paths:
        _must_exist(path)
        if settings.force_exclude and excludes.match_path(path):
            continue
        if not os.path.isdir(path):
            files.setdefault(os.path.abspath(path), path)
            continue
        walk = _Walk(path, settings)
        for file in walk.files():
            files.setdefault(os.path.abspath(file), file)
        problems |= {finding.path: finding for finding in walk.problems}
        folders += walk.folders
    return Found(tuple(sorted(files.values())), tuple(sorted(problems.values())), tuple(folders))


def _must_exist(path: str) -> None:
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        help = "paths are relative to the working directory; `asyncflow check` checks all of it"
        raise ConfigError(f"no such file or directory: {path}", help) from error
    except OSError:
        return  # it is there, and reading it will say what is wrong


class _Walk:
    """One directory, from the top down."""

    def __init__(self, path: str, settings: Settings) -> None:
        self.path = path
        self.problems: list[Finding] = []
        self.folders: list[str] = []
        self.excludes = _Excludes(settings.exclude)
        self.ignores = None
        if settings.respect_gitignore:
            from flake8_asyncflow.analysis.gitignore import GitIgnores

            self.ignores = GitIgnores(os.path.abspath(path))

    def files(self) -> Iterator[str]:
        """The files in no particular order; afterwards `problems` is complete."""
        shown = re.sub(r"^(?:\./+)+|^\.$", "", self.path)
        folders = [(os.path.abspath(self.path), shown)]
        while folders:
            absolute, shown = folders.pop()
            self.folders.append(absolute)
            for entry in self._entries(absolute, shown):
                path = os.path.join(shown, entry.name)
                is_directory = entry.is_dir(follow_symlinks=False)
                if not is_directory and not entry.name.endswith(_EXTENSIONS):
                    continue
                if self._is_left_out(absolute, entry.name, is_directory):
                    continue
                if is_directory:
                    folders.append((os.path.join(absolute, entry.name), path))
                elif self._is_file(entry, path):
                    yield path

    def _entries(self, absolute: str, shown: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(absolute) as entries:
                return list(entries)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            self._report(shown or ".", f"cannot be searched for files: {reason}")
            return []

    def _is_left_out(self, folder: str, name: str, is_directory: bool) -> bool:
        if self.excludes.match(folder, name):
            return True
        return self.ignores is not None and self.ignores.ignores(folder, name, is_directory)

    def _is_file(self, entry: os.DirEntry[str], path: str) -> bool:
        """Whether there is something to read. Emacs' lock files are links to nowhere."""
        try:
            if entry.is_file():
                return True
            if not entry.is_symlink() or os.path.exists(path) or entry.name.startswith(".#"):
                return False
            self._report(path, "cannot be read: it is a symbolic link to nowhere")
        except OSError as error:
            self._report(path, f"cannot be read: {(error.strerror or str(error)).lower()}")
        return False

    def _report(self, path: str, message: str) -> None:
        self.problems.append(Finding(path, 1, 0, "AF903", message, 1, 1))


class _Excludes:
    """The globs of `exclude`, compiled."""

    def __init__(self, globs: Sequence[str]) -> None:
        magic = re.compile(r"[*?\[]")
        names = [glob for glob in globs if not os.path.isabs(glob)]
        self.names = frozenset(glob for glob in names if not magic.search(glob))
        self.name_globs = _compiled([glob for glob in names if magic.search(glob)])
        self.path_globs = _compiled([glob for glob in globs if os.path.isabs(glob)])

    def match(self, folder: str, name: str) -> bool:
        """Whether a glob names this entry, or its absolute path."""
        if name in self.names:
            return True
        if self.name_globs is not None and self.name_globs.match(name):
            return True
        path = os.path.join(folder, name)
        return self.path_globs is not None and self.path_globs.match(path) is not None

    def match_path(self, path: str) -> bool:
        """Whether a glob names a path, or a folder above it that is below the working directory."""
        path = os.path.abspath(path)
        here = os.getcwd()
        while True:
            folder, name = os.path.split(path)
            if not name or self.match(folder, name):
                return bool(name)
            if not folder.startswith(here) or folder == here:
                return False
            path = folder


def _compiled(globs: Sequence[str]) -> re.Pattern[str] | None:
    if not globs:
        return None
    from fnmatch import translate

    return re.compile("|".join(translate(glob) for glob in globs))
