"""What .gitignore files say of a path, as git reads them."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

__all__ = ["GitIgnores"]

Rules = tuple[tuple[str, "GitIgnoreSpec"], ...]


class GitIgnores:
    """The .gitignore files that hold below a directory.

    Those are its own, the nested ones, and in a repository those above it up to the root and
    .git/info/exclude. Ignored directories count as not there, and so does what they contain;
    but the directory one starts from is taken even if it is ignored itself.
    """

    def __init__(self, start: str) -> None:
        repository = _repository(start)
        self._top = repository or start
        self._rules: dict[str, Rules] = {}
        if repository is not None:
            own = _read(repository, ".gitignore")
            self._rules[repository] = own + _read(repository, _info_exclude(repository))
        if self._is_inside_ignored(start):
            self._rules[start] = _read(start, ".gitignore")

    def ignores(self, folder: str, name: str, is_directory: bool) -> bool:
        """Whether `name` in the absolute path `folder` is ignored; the closest file decides."""
        for base, spec in self._of(folder):
            relative = os.path.join(folder, name)[len(base) :].replace(os.sep, "/")
            found = spec.check_file(f"{relative}/" if is_directory else relative).include
            if found is not None:
                return found
        return False

    def _is_inside_ignored(self, folder: str) -> bool:
        while folder != self._top:
            above, name = os.path.split(folder)
            if self.ignores(above, name, is_directory=True):
                return True
            folder = above
        return False

    def _of(self, folder: str) -> Rules:
        """(directory with a final slash, rules), closest first."""
        known = self._rules.get(folder)
        if known is None:
            known = _read(folder, ".gitignore")
            if folder != self._top:
                known += self._of(os.path.dirname(folder))
            self._rules[folder] = known
        return known


def _repository(folder: str) -> str | None:
    """The closest directory, at or above `folder`, that has a .git."""
    while not os.path.exists(os.path.join(folder, ".git")):
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return None
    return folder


def _info_exclude(repository: str) -> str:
    """The path of info/exclude: in a worktree .git is a file that says where it is."""
    git = os.path.join(repository, ".git")
    if os.path.isfile(git):
        git = os.path.join(repository, _first_line(git).removeprefix("gitdir:").strip())
        git = os.path.join(git, _first_line(os.path.join(git, "commondir")))
    return os.path.join(git, "info", "exclude")


def _first_line(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            return file.readline().rstrip("\r\n")
    except OSError:
        return ""


def _read(base: str, name: str) -> Rules:
    """The patterns of a file, matched below `base`; none when it cannot be read."""
    try:
        with open(os.path.join(base, name), encoding="utf-8-sig", errors="replace") as file:
            lines = [_not_the_directory(line.rstrip("\n")) for line in file]
    except OSError:
        return ()
    if not any(line.strip() and not line.startswith("#") for line in lines):
        return ()
    return ((os.path.join(base, ""), _spec(lines)),)


def _not_the_directory(line: str) -> str:
    """`a/**` is what is in `a`, not `a` itself; pathspec takes it for both (seen in 1.1.1)."""
    return f"{line}/*" if line.endswith("/**") else line


def _spec(lines: list[str]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError:  # git passes over a pattern that it cannot read
        return GitIgnoreSpec.from_lines([line for line in lines if _is_valid(line)])


def _is_valid(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
