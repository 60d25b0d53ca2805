"""What has changed since a revision, and the files as they were then."""

import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import suppress
from tempfile import TemporaryDirectory
from typing import NamedTuple

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.git import Git

__all__ = ["Changes", "changes_since", "put_back"]

_PYTHON = (".py", ".pyw", ".pyi")
_NEVER = ("__pycache__", "node_modules", "site-packages")
_REGULAR = ("100644", "100755")


class Changes(NamedTuple):
    """The Python files that differ. Paths are relative to the top, with slashes."""

    before: dict[str, str]  # path at the base → blob: of what was changed, moved or removed
    now: dict[str, str | None]  # path → path at the base, None for a file that is new
    named: frozenset[str] = frozenset()  # files that count as Python whatever their name


def changes_since(git: Git, commit: str, named: Collection[str] = ()) -> Changes:
    """How the work tree differs from a commit: what is committed, staged, unstaged, untracked.

    Args:
        named: Files that count as Python whatever their name.
    """
    before: dict[str, str] = {}
    now: dict[str, str | None] = {}
    for mode, blob, old, new in _differences(git, commit, named):
        if not (_is_python(old, named) or _is_python(new, named)):
            continue
        if old and mode in _REGULAR:
            before[old] = blob
        if new:
            now[new] = old or None
    return Changes(before, now, frozenset(named))


def _differences(
    git: Git, commit: str, named: Collection[str]
) -> Iterator[tuple[str, str, str, str]]:
    """(mode and blob at the commit, path then, path now); "" for a path that is not there."""
    words = ("diff", "--raw", "-z", "-M", "--no-abbrev", "--ignore-submodules=all", commit)
    with TemporaryDirectory(prefix="asyncflow-") as folder:
        # In an index of our own, untracked files take part: git then sees that one was moved.
        index = os.path.join(folder, "index")
        theirs = os.fsdecode(git.output("rev-parse", "--git-path", "index").removesuffix(b"\n"))
        with suppress(FileNotFoundError):
            shutil.copyfile(os.path.join(git.top, theirs), index)
        _add_untracked(git, index, named)
        fields = iter(_split(git.output(*words, index=index)))
    for head in fields:
        mode, _, blob, _, status = head.removeprefix(":").split(" ")
        path = next(fields)
        if status[0] in "RC":
            yield mode, blob, path, next(fields)
        elif status != "U":  # an unmerged file comes again, with what it holds
            yield mode, blob, "" if status == "A" else path, "" if status == "D" else path


def _add_untracked(git: Git, index: str, named: Collection[str]) -> None:
    """Enters the files that git does not know yet, as empty: what they hold is not stored."""
    listed = _split(git.output("ls-files", "--others", "--exclude-standard", "-z"))
    paths = [path for path in listed if _is_python(path, named)]
    if paths:
        empty = git.output("hash-object", "--stdin").decode().strip()
        entries = "".join(f"100644 {empty}\t{path}\0" for path in paths)
        git.output("update-index", "-z", "--index-info", stdin=os.fsencode(entries), index=index)


def _is_python(path: str, named: Collection[str]) -> bool:
    return path.endswith(_PYTHON) or path in named


def _split(printed: bytes) -> list[str]:
    """The fields that `git ... -z` prints."""
    return os.fsdecode(printed).split("\0")[:-1]


def put_back(git: Git, changes: Changes, folder: str, exclude: Collection[str]) -> None:
    """Makes `folder` the repository as it was at the base, as far as Python goes.

    What has changed is written, other files are linked to the work tree: also what git ignores,
    such as generated modules, which is as good as it can be known.

    Args:
        git: The repository.
        changes: How it differs from the base.
        folder: Absolute path of an empty folder.
        exclude: Names of folders that no module is searched in.
    """
    folder = os.path.realpath(folder)
    _Links(git.top, folder, changes, exclude).make()
    for path, content in zip(changes.before, _contents(git, changes), strict=True):
        target = os.path.join(folder, *path.split("/"))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        # Never through a link, which would lead into the work tree.
        if os.path.realpath(os.path.dirname(target)) == os.path.dirname(target):
            if os.path.isdir(target):  # what is a folder now was a file
                shutil.rmtree(target)
            with open(target, "xb") as file:
                file.write(content)


class _Links:
    """Links for all Python files of a work tree but those that changed, in folders of their own.

    A folder that modules are searched in must be one: a search does not follow links. Others,
    which may be large, are linked as they are.
    """

    def __init__(self, top: str, folder: str, changes: Changes, exclude: Collection[str]) -> None:
        self.top = top
        self.folder = folder
        self.named = changes.named
        self.changed = {*changes.before, *changes.now}
        self.above = {
            path[:end]
            for path in self.changed
            for end, character in enumerate(path)
            if character == "/"
        }
        self.exclude = {*exclude, *_NEVER}

    def make(self, below: str = "") -> None:
        os.makedirs(os.path.join(self.folder, below), exist_ok=True)
        for entry in _entries(os.path.join(self.top, below)):
            path = f"{below}/{entry.name}" if below else entry.name
            if entry.is_dir(follow_symlinks=False) and self._is_searched(path, entry.name):
                self.make(path)
            elif path in self.above or path in self.changed or path == ".git":
                continue
            elif entry.is_dir() or _is_python(path, self.named):
                _link(entry, os.path.join(self.folder, path))

    def _is_searched(self, path: str, name: str) -> bool:
        return path in self.above or (name.isidentifier() and name not in self.exclude)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:  # what cannot be listed is no part of the search now either
        return []


def _link(entry: os.DirEntry[str], target: str) -> None:
    try:
        os.symlink(os.path.abspath(entry.path), target, entry.is_dir())
    except OSError:  # Windows lets only some users make links
        if entry.is_dir():
            shutil.copytree(entry.path, target, symlinks=True)
        elif entry.is_file():
            shutil.copyfile(entry.path, target)


def _contents(git: Git, changes: Changes) -> Iterator[bytes]:
    """The content of each blob of `before`, in order."""
    if not changes.before:
        return
    asked = "".join(f"{blob}\n" for blob in changes.before.values())
    printed = git.output("cat-file", "--batch", stdin=asked.encode())
    at = 0
    for _ in changes.before:
        end = printed.index(b"\n", at)
        name, what, *size_bytes = printed[at:end].decode().split(" ")
        if what != "blob":
            message = f"git has not got the object {name} in {git.top}"
            raise ConfigError(message, "`git fsck` says what is wrong with the repository")
        size = int(size_bytes[0])
        yield printed[end + 1 : end + 1 + size]
        at = end + 1 + size + 1
