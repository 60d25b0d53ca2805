"""Chains through synchronous functions: every project of tests/data/rules, line by line.

A folder `AF2-<topic>` is a small project. `# error: [AF231] "text"` marks a line as in the
other data files; the text must be part of the message.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_asyncflow.model import Finding
from flake8_asyncflow.pipeline import check_paths
from flake8_asyncflow.settings import Settings
from tests.linter.markers import compared, expected

DATA = Path(__file__).parent.parent / "data" / "rules"
PROJECTS = sorted(path for path in DATA.glob("AF2-*") if path.is_dir())


def settings_for(project: Path) -> Settings:
    return Settings(src=(str(project), str(project / "src")), exclude=())


def files_of(project: Path) -> Iterator[Path]:
    return (path for path in sorted(project.rglob("*.py")))


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_marked_lines_are_found_and_the_others_are_silent(project: Path) -> None:
    found = check_paths([str(project)], settings_for(project)).findings
    assert list(differences(project, found)) == []


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_every_file_by_itself_gives_the_same(project: Path) -> None:
    together = check_paths([str(project)], settings_for(project)).findings
    apart = [
        finding
        for path in files_of(project)
        for finding in check_paths([str(path)], settings_for(project)).findings
    ]
    assert sorted(apart) == sorted(together)


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_flake8_gives_the_same(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select", "AF", "--jobs", "1", "."],
        capture_output=True,
        text=True,
        check=False,
        cwd=project,
    )
    assert done.stderr == ""
    theirs = sorted(line.removeprefix("./").split(": ")[0] for line in done.stdout.splitlines())
    found = check_paths([str(project)], settings_for(project)).findings
    ours = sorted(f"{Path(f.path).relative_to(project)}:{f.line}:{f.column + 1}" for f in found)
    assert theirs == ours


def test_there_is_enough_data() -> None:
    claims = [
        claim
        for project in PROJECTS
        for path in files_of(project)
        for claim in expected(path.read_text(encoding="utf-8"))
    ]
    assert len([claim for claim in claims if claim.code.startswith("AF2")]) >= 150
    assert len({claim.code for claim in claims}) >= 10


def differences(project: Path, found: tuple[Finding, ...]) -> Iterator[str]:
    """A sentence for each marker that is not met and each finding without a marker."""
    for path in files_of(project):
        here = [finding for finding in found if finding.path == str(path)]
        text = path.read_text(encoding="utf-8")
        yield from compared(here, expected(text), str(path.relative_to(project)))
