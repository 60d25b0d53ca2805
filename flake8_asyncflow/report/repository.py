"""Paths as forges name them: relative to the top of the repository."""

import os
from typing import NamedTuple

__all__ = ["Repository", "repository"]


class Repository(NamedTuple):
    """The folder that the paths of a report start from."""

    root: str  # absolute

    def relative(self, path: str) -> str | None:
        """`path` relative to the root, with slashes; None when it is not below it."""
        absolute = os.path.abspath(path)
        for start, target in (self.root, absolute), (_real(self.root), _real(absolute)):
            try:
                relative = os.path.relpath(target, start)
            except ValueError:  # on another drive
                continue
            if relative.split(os.sep, 1)[0] != os.pardir:
                return relative.replace(os.sep, "/")
        return None

    def shown(self, path: str) -> str:
        """The relative path; the absolute one for a file that is not below the root."""
        return self.relative(path) or os.path.abspath(path).replace(os.sep, "/")


def repository() -> Repository:
    """The repository that the working directory is in, or else that directory."""
    start = folder = os.getcwd()
    while not os.path.exists(os.path.join(folder, ".git")):  # a file, in a linked work tree
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return Repository(start)
    return Repository(folder)


def _real(path: str) -> str:
    """The path with the links of its folder followed, but not the file itself."""
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), name)
