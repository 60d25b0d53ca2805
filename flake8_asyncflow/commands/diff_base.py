"""`--diff-base`: which findings a change has introduced, on lines that it did not touch too."""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from tempfile import TemporaryDirectory
from typing import NamedTuple

from flake8_asyncflow.changes import changes_since, put_back
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.git import Git
from flake8_asyncflow.identity import Identity, identity, surplus
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.pipeline import Checked, check_paths
from flake8_asyncflow.report.repository import Repository
from flake8_asyncflow.settings import ALWAYS_ON, Settings

__all__ = ["Base"]


class _Before(NamedTuple):
    """What there was at the base. Files have the names that they have now."""

    findings: Mapping[Identity, int]
    sources: Mapping[str, Source]  # of the files that had findings


class Base:
    """The commit that a change started from: where HEAD left a revision.

    What has findings now is checked once more as it was there, with the settings of now;
    findings that were there are not the change's. Raises ConfigError where git cannot say.
    """

    def __init__(self, paths: Sequence[str], revision: str) -> None:
        self.git = Git(_folder_of(paths[0]))
        self.repository = Repository(self.git.top)
        named = {self._relative(path) for path in paths}
        self.changes = changes_since(self.git, self.git.merge_base(revision), named)

    @property
    def is_unchanged(self) -> bool:
        """Whether no Python file differs, so that nothing can have been introduced."""
        return not self.changes.now and not self.changes.before

    def introduced(self, checked: Checked, settings: Settings) -> list[Finding]:
        """The findings that were not there at the base, in the same order.

        That a file cannot be checked (AF901, AF903) is said if it has changed.
        """
        names = {path: self._relative(path) for path in {one.path for one in checked.findings}}
        findings = [
            finding
            for finding in checked.findings
            if finding.code not in ALWAYS_ON or names[finding.path] in self.changes.now
        ]
        before = self._before({names[finding.path] for finding in findings}, settings)
        identities = [
            identity(finding, names[finding.path], checked.sources.get(finding.path))
            for finding in findings
        ]
        new_lines: dict[str, frozenset[int]] = {}

        def is_new_line(finding: Finding) -> bool:
            path = finding.path
            if path not in new_lines:
                new_lines[path] = _new_lines(
                    before.sources.get(names[path]), checked.sources.get(path)
                )
            return finding.line in new_lines[path]

        return surplus(findings, identities, before.findings, is_new_line)

    def _before(self, names: set[str], settings: Settings) -> _Before:
        """What there was in the files that have these names now."""
        with TemporaryDirectory(prefix="asyncflow-") as folder:
            put_back(self.git, self.changes, folder, settings.exclude)
            files: dict[str, str] = {}
            for name in sorted(names):
                old = self.changes.now.get(name, name)
                path = os.path.join(folder, *old.split("/")) if old is not None else ""
                if os.path.lexists(path):
                    files[path] = name
            if not files:
                return _Before({}, {})
            checked = check_paths(list(files), self._moved(settings, folder))
            sources = {path: one for path, one in checked.sources.items() if path in files}
        found = Counter(
            identity(finding, files[finding.path], sources.get(finding.path))
            for finding in checked.findings
            if finding.code not in ALWAYS_ON
        )
        return _Before(found, {files[path]: one for path, one in sources.items()})

    def _relative(self, path: str) -> str:
        """`path` relative to the top of the repository. Raises ConfigError if it is outside."""
        relative = self.repository.relative(path)
        if relative is None:
            message = f"{path} is not in the repository {self.git.top}"
            raise ConfigError(message, "check each repository in a run of its own")
        return relative

    def _moved(self, settings: Settings, folder: str) -> Settings:
        """The settings for the repository at `folder`, where files are named one by one."""

        def moved(path: str) -> str:
            relative = self.repository.relative(path)
            return os.path.join(folder, *relative.split("/")) if relative is not None else path

        def moved_glob(glob: str) -> str:
            return moved(glob) if os.path.isabs(glob) else glob

        ignores = settings.per_file_ignores
        return settings._replace(
            src=tuple(map(moved, settings.src)),
            exclude=tuple(map(moved_glob, settings.exclude)),
            per_file_ignores=tuple((moved_glob(glob), codes) for glob, codes in ignores),
            force_exclude=False,
        )


def _folder_of(path: str) -> str:
    """The closest folder at or above `path` that is there."""
    folder = os.path.abspath(path)
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder


def _new_lines(before: Source | None, now: Source | None) -> frozenset[int]:
    """The lines, from 1, that were not there before."""
    from difflib import SequenceMatcher

    if now is None:
        return frozenset()
    old = before.lines if before is not None else ()
    matcher = SequenceMatcher(None, old, now.lines, autojunk=False)
    kept = (range(block.b, block.b + block.size) for block in matcher.get_matching_blocks())
    old_lines = {number + 1 for numbers in kept for number in numbers}
    return frozenset(range(1, len(now.lines) + 1)) - old_lines
