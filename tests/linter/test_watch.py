"""`--watch`, in a process that is told to end by an interrupt."""

import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tests.linter.running import BLOCKING, asyncflow, positions

DEADLINE_S = 60

# What a shell starts in the background ignores SIGINT, and so would what it starts.
_START = """\
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from flake8_asyncflow.cli import main
sys.exit(main())
"""

_READY = "Watching for changes; Ctrl-C ends it."


class Watching:
    """A process that watches, and what it printed so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: queue.Queue[str | None] = queue.Queue()
        self.errors: list[str] = []
        assert process.stdout is not None
        assert process.stderr is not None
        self.threads = [
            threading.Thread(target=self._read, args=(process.stdout, self.lines.put)),
            threading.Thread(target=self._read, args=(process.stderr, self.errors.append)),
        ]
        for thread in self.threads:
            thread.start()

    def _read(self, stream: IO[str], put: Callable[[str], None]) -> None:
        with stream:
            for line in stream:
                put(line.rstrip("\n"))
        if put == self.lines.put:
            self.lines.put(None)

    def round(self) -> list[str]:
        """The lines of the next round, without the last, which says that it is over."""
        until_s = time.monotonic() + DEADLINE_S
        lines: list[str] = []
        while True:
            line = self.lines.get(timeout=max(0.01, until_s - time.monotonic()))
            assert line is not None, (lines, self.errors)
            if line == _READY:
                return lines
            lines.append(line)

    def rounds_until(self, is_it: Callable[[list[str]], bool]) -> list[str]:
        """The first round that is the one; a change may be seen in two steps."""
        for _ in range(20):
            lines = self.round()
            if is_it(lines):
                return lines
        raise AssertionError(lines)

    def found(self, *expected: str) -> list[str]:
        """Waits for the round with exactly these findings."""
        return self.rounds_until(lambda lines: positions("\n".join(lines)) == sorted(expected))

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=DEADLINE_S)
        for thread in self.threads:
            thread.join(timeout=DEADLINE_S)
        return status


@contextmanager
def watching(folder: Path, *words: str) -> Iterator[Watching]:
    """`asyncflow check --watch ...` in a folder; ended by force if the test fails."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", _START, "check", "--watch", *words],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONUTF8": "1", "NO_COLOR": "1"},
    )
    watched = Watching(process)
    try:
        yield watched
    finally:
        process.kill()
        process.wait()
        for thread in watched.threads:
            thread.join(timeout=DEADLINE_S)


CONCISE = "--output-format=concise"
SLOW = "bad.py:5:5: AF171"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "bad.py").write_text(BLOCKING)
    return tmp_path


def save_atomically(path: Path, text: str) -> None:
    """As editors do: the new file takes the place of the old."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text)
    new.replace(path)


def test_a_round_has_a_time_the_findings_and_a_status(project: Path) -> None:
    with watching(project) as watched:
        heading, *report = watched.round()
        assert re.fullmatch(r"\[\d\d:\d\d:\d\d\] checking", heading)
        assert report == asyncflow("check", cwd=project).stdout.splitlines()
        (project / "bad.py").write_text("")
        heading, *report = watched.found()
        assert re.fullmatch(r"\[\d\d:\d\d:\d\d\] changed: bad.py", heading)
        assert report == ["All checks passed: 1 file"]
        assert watched.end() == 130
        assert watched.errors == ["interrupted"]


def test_files_come_change_break_and_go(project: Path) -> None:
    with watching(project, CONCISE) as watched:
        watched.found(SLOW)
        save_atomically(project / "bad.py", f"{BLOCKING}    open('x')\n")
        watched.found(SLOW, "bad.py:6:5: AF121")
        save_atomically(project / "bad.py", "async def nap(:\n")
        watched.found("bad.py:1:15: AF901")
        (project / "bad.py").unlink()
        watched.found()
        (project / "app").mkdir()
        (project / "app/new.py").write_text(BLOCKING)
        watched.found("app/new.py:5:5: AF171")
        (project / ".gitignore").write_text("app/\n")
        watched.found()
        (project / ".gitignore").unlink()
        (project / "app").rename(project / "lib")
        watched.found("lib/new.py:5:5: AF171")
        # The same time and the same size, but another file.
        times = (project / "lib/new.py").stat()
        (project / "other").write_text(BLOCKING.replace("(1)", "(0)"))
        os.utime(project / "other", ns=(times.st_atime_ns, times.st_mtime_ns))
        (project / "other").replace(project / "lib/new.py")
        watched.found("lib/new.py:5:5: AF171")
        assert watched.end() == 130


def test_a_helper_is_followed_into_a_file_that_was_not_named(project: Path) -> None:
    (project / "helper.py").write_text("import time\ndef wait():\n    time.sleep(1)\n")
    (project / "main.py").write_text("import helper\nasync def f():\n    helper.wait()\n")
    with watching(project, CONCISE, "main.py") as watched:
        assert watched.round()[0].endswith(" checking")
        save_atomically(project / "main.py", (project / "main.py").read_text() + "\n")
        # That a finding leads to another file is no change of that file.
        assert watched.found("main.py:3:5: AF271")[0].endswith(" changed: main.py")
        (project / "helper.py").write_text("def wait():\n    open('x')\n")
        watched.found("main.py:3:5: AF221")
        (project / "helper.py").write_text("def wait(): pass\n")
        watched.found()
        assert watched.end() == 130


def test_the_configuration_may_change_and_be_wrong_for_a_while(project: Path) -> None:
    (project / "asyncflow-rules").mkdir()
    rule = project / "asyncflow-rules/own.yml"
    rule.write_text("id: AF001\nmessage: m\nrule: { pattern: other() }\n")
    with watching(project, CONCISE) as watched:
        watched.found(SLOW)
        (project / "good.py").write_text("")
        watched.round()
        save_atomically(project / "pyproject.toml", '[tool.asyncflow]\nexclude = ["good.py"]\n')
        assert watched.found(SLOW)[0].endswith(" changed: pyproject.toml")
        save_atomically(project / "pyproject.toml", '[tool.asyncflow]\nignore = ["AF171"]\n')
        assert watched.found()[0].endswith(" changed: pyproject.toml")
        save_atomically(project / "pyproject.toml", "[tool.asyncflow\n")
        watched.round()
        save_atomically(project / "pyproject.toml", "")
        watched.found(SLOW)
        rule.write_text("id: AF001\nmessage: m\nrule: { pattern: time.sleep($X) }\n")
        watched.found(SLOW, "bad.py:5:5: AF001")
        assert watched.end() == 130
    error, help, last = watched.errors
    assert error.startswith("error: pyproject.toml is not valid TOML")
    assert (help, last) == ("help: correct the file", "interrupted")


def test_a_path_may_be_gone_for_a_while(project: Path) -> None:
    with watching(project, CONCISE, "bad.py") as watched:
        watched.found(SLOW)
        (project / "bad.py").unlink()
        watched.round()
        save_atomically(project / "bad.py", f"\n{BLOCKING}")
        watched.found("bad.py:6:5: AF171")
        assert watched.end() == 130
    assert watched.errors[0] == "error: no such file or directory: bad.py"


def test_the_baseline_is_watched_too(project: Path) -> None:
    accept = ["check", "--baseline=b.json", "--write-baseline"]
    assert asyncflow(*accept, cwd=project).returncode == 0
    with watching(project, CONCISE, "--baseline=b.json") as watched:
        watched.found()
        save_atomically(project / "bad.py", f"{BLOCKING}    open('x')\n")
        watched.found("bad.py:6:5: AF121")
        assert asyncflow(*accept, cwd=project).returncode == 0
        watched.found()
        assert watched.end() == 130


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["gone.py"], "no such file or directory: gone.py"),
        (["-"], "--watch cannot be used with standard input"),
        (["--output-format=json"], "--watch is for people, not for the output format json"),
        (["--output-file=x"], "--watch prints findings until it is interrupted"),
        (["--add-noqa"], "--watch prints findings until it is interrupted"),
        (["--baseline=b.json", "--write-baseline"], "--watch prints findings until it is"),
        (["--select=AF13X"], "unknown code `AF13X` for --select"),
        (["--baseline=gone.json"], "the baseline gone.json does not exist"),
    ],
)
def test_what_is_wrong_from_the_start_ends_it(project: Path, words: list[str], error: str) -> None:
    failed = asyncflow("check", "--watch", *words, cwd=project)
    assert failed.returncode == 2
    said, advice = failed.stderr.splitlines()
    assert said.startswith(f"error: {error}")
    assert advice.startswith("help: ")
