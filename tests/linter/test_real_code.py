"""Any file of the standard library and of the installed packages can be checked."""

import sysconfig
from pathlib import Path

import pytest

from flake8_asyncflow.pipeline import check_paths
from flake8_asyncflow.settings import Settings

EVERYTHING = Settings(exclude=(), enable=("AF",), respect_gitignore=False)


def _folders() -> list[Path]:
    """The standard library's packages and the installed ones, with their tests."""
    homes = [Path(sysconfig.get_path(name)) for name in ("stdlib", "purelib")]
    return [
        folder
        for home in homes
        for folder in sorted(home.iterdir())
        if folder.is_dir() and folder.name not in ("site-packages", "__pycache__")
    ]


@pytest.mark.parametrize("folder", _folders(), ids=lambda folder: folder.name)
def test_real_packages_are_checked_without_an_error(folder: Path) -> None:
    checked = check_paths([str(folder)], EVERYTHING)
    for finding in checked.findings:
        assert finding.message.isprintable()
        assert 1 <= finding.line <= finding.end_line
        if finding.code.startswith("AF1"):
            line = checked.sources[finding.path].lines[finding.line - 1]
            assert 0 <= finding.column < len(line)
            assert finding.call
