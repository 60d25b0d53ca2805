"""Runs `asyncflow` and `flake8` as users do: in a process of their own."""

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["BLOCKING", "asyncflow", "flake8", "positions", "run"]

BLOCKING = "import time\n\n\nasync def nap():\n    time.sleep(1)\n"
"""A file with one finding: AF171 at line 5, column 5."""

_NOT_INHERITED = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING", "PYTHONWARNINGS")


def run(
    *words: str, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The finished process; its output is decoded as UTF-8."""
    inherited = {key: value for key, value in os.environ.items() if key not in _NOT_INHERITED}
    done = subprocess.run(
        [sys.executable, "-P", "-m", *words],  # -P: a string.py of the test is not imported
        cwd=cwd,
        input=stdin,
        env=inherited | {"PYTHONUTF8": "1"} | (env or {}),
        capture_output=True,
        timeout=120,
        check=False,
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in out + err, out + err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def asyncflow(
    *words: str, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """`asyncflow ...` in `cwd`."""
    return run("flake8_asyncflow", *words, cwd=cwd, stdin=stdin, env=env)


def flake8(
    *words: str, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """`flake8 ...` in `cwd`."""
    return run("flake8", *words, cwd=cwd, stdin=stdin, env=env)


def positions(output: str) -> list[str]:
    """`path:line:column: code` of each finding in the concise format, sorted."""
    lines = (line.removeprefix("./") for line in output.splitlines())
    return sorted(" ".join(line.split(" ")[:2]) for line in lines if ": AF" in line)
