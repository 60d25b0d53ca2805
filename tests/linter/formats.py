"""What the tests of the report formats have in common."""

import os
from pathlib import Path
from typing import Any

import pytest

from flake8_asyncflow.model import Finding
from tests.linter.running import BLOCKING, asyncflow

__all__ = ["HOSTILE_NAMES", "found", "on_posix", "report", "repository"]

HOSTILE_NAMES = ["a,b:c%.py", "line\nbreak\r.py", "a|b`c`.py", "<b>&amp;\"'.py", "@team #1 _x_.py"]

on_posix = pytest.mark.skipif(os.name == "nt", reason="no such file names there")


def repository(folder: Path) -> Path:
    """Makes a repository with a finding: AF171 at app/bad.py:5:5."""
    (folder / ".git").mkdir()
    (folder / "app").mkdir()
    (folder / "app/bad.py").write_text(BLOCKING)
    return folder


def report(format: str, *words: str, cwd: Path) -> str:
    """What is printed, by a run that found something."""
    done = asyncflow("check", "--isolated", f"--output-format={format}", *words, cwd=cwd)
    assert (done.returncode, done.stderr) == (1, "")
    return done.stdout


def found(path: str, message: str = "m", line: int = 1, **more: Any) -> Finding:
    """A finding that no file has to exist for."""
    return Finding(path, line, 0, "AF171", message, line, 1, **more)
