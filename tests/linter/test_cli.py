"""The command line: arguments, exit status, errors, standard input, streams."""

import io
import itertools
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from flake8_asyncflow import __version__
from flake8_asyncflow.commands.progress import Progress
from tests.linter.running import BLOCKING, asyncflow, positions


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "bad.py").write_text(BLOCKING)
    (tmp_path / "good.py").write_text("import asyncio\n")
    return tmp_path


def test_exit_status_and_summary(project: Path) -> None:
    found = asyncflow("check", cwd=project)
    assert found.returncode == 1
    assert found.stdout.endswith("\nFound 1 finding in 1 file (2 files checked).\n")
    clean = asyncflow("check", "good.py", cwd=project)
    assert (clean.returncode, clean.stdout) == (0, "All checks passed: 1 file\n")
    assert asyncflow("check", "--exit-zero", cwd=project).returncode == 0
    assert asyncflow("check", "gone.py", cwd=project).returncode == 2


def test_a_finding_is_annotated(project: Path) -> None:
    lines = asyncflow("check", cwd=project).stdout.splitlines()
    assert lines[0].startswith("AF171 `time.sleep()` blocks the event loop")
    assert " --> bad.py:5:5" in lines
    assert "4 | async def nap():" in lines
    assert "  | ---------------- runs on the event loop" in lines
    assert "5 |     time.sleep(1)" in lines
    assert any(line.startswith("  |     ^^^^^^^^^^^^^ ") for line in lines)
    assert "  = note: asyncflow explain AF171" in lines


def test_concise_is_one_line_a_finding(project: Path) -> None:
    found = asyncflow("check", "--output-format", "concise", "--quiet", cwd=project)
    assert found.stdout.startswith("bad.py:5:5: AF171 `time.sleep()` blocks")
    assert found.stdout.count("\n") == 1


def test_json_has_the_keys_of_ruff(project: Path) -> None:
    found = asyncflow("check", "--output-format=json", cwd=project)
    (finding,) = json.loads(found.stdout)
    assert finding.pop("message").startswith("`time.sleep()` blocks")
    assert finding == {
        "cell": None,
        "code": "AF171",
        "end_location": {"column": 18, "row": 5},
        "filename": str(project / "bad.py"),
        "fix": None,
        "location": {"column": 5, "row": 5},
        "name": "blocking-sleep",
        "noqa_row": 5,
        "severity": "error",
        "url": None,
    }
    assert (
        json.loads(asyncflow("check", "--output-format=json", "good.py", cwd=project).stdout) == []
    )


def test_statistics(project: Path) -> None:
    (project / "broken.py").write_text("def f(:\n")
    text = asyncflow("check", "--statistics", "bad.py", "broken.py", cwd=project)
    assert text.stdout.splitlines() == [
        "1  AF171  blocking-sleep",
        "1  AF901  syntax-error",
        "Found 2 findings in 2 files (2 files checked).",
    ]
    found = asyncflow("check", "--statistics", "--output-format=json", "bad.py", cwd=project)
    assert json.loads(found.stdout) == [{"code": "AF171", "name": "blocking-sleep", "count": 1}]
    assert asyncflow("check", "--statistics", "good.py", cwd=project).returncode == 0


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (["--select", "AF171"], 1),
        (["--select", "AF12,AF13"], 0),
        (["--select", "AF12", "--select", "AF17"], 1),
        (["--select=AF12", "--extend-select=AF17"], 1),
        (["--ignore", "AF17"], 0),
        (["--extend-ignore", "AF12 AF171"], 0),
        (["--per-file-ignores", "bad.py:AF171"], 0),
        (["--per-file-ignores", "other.py:AF171", "--per-file-ignores", "./*.py:AF1"], 0),
        (["--exclude", "bad.py"], 0),
        (["--extend-exclude", "b*.py"], 0),
        (["--enable", "AF902"], 1),
    ],
)
def test_options_choose_what_is_reported(project: Path, options: list[str], count: int) -> None:
    found = asyncflow("check", "--output-format=concise", *options, cwd=project)
    assert len(positions(found.stdout)) == count
    assert found.returncode == bool(count)


def test_gitignore_can_be_disregarded(project: Path) -> None:
    (project / ".gitignore").write_text("bad.py\n")
    assert asyncflow("check", cwd=project).returncode == 0
    assert asyncflow("check", "--no-respect-gitignore", cwd=project).returncode == 1


def test_advice_follows_the_library_that_is_asked_for(project: Path) -> None:
    found = asyncflow("check", "--async-library", "trio", "--output-format=concise", cwd=project)
    assert "trio.sleep" in found.stdout


def test_standard_input(project: Path) -> None:
    options = ["check", "--output-format=concise", "-q"]
    found = asyncflow(*options, "-", cwd=project, stdin=BLOCKING.encode())
    assert positions(found.stdout) == ["stdin:5:5: AF171"]
    named = asyncflow(*options, "--stdin-filename", "a/b.py", "-", cwd=project, stdin=b"def f(:")
    assert positions(named.stdout) == ["a/b.py:1:7: AF901"]
    (project / "pyproject.toml").write_text(
        '[tool.asyncflow]\nper-file-ignores = {"tests/*" = ["AF171"]}\n'
    )
    options += ["--stdin-filename", "tests/x.py", "-"]
    assert asyncflow(*options, cwd=project, stdin=BLOCKING.encode()).returncode == 0
    undecodable = asyncflow("check", "-", cwd=project, stdin=b"\xff")
    assert (undecodable.returncode, "AF903" in undecodable.stdout) == (1, True)


@pytest.mark.parametrize(
    ("words", "error", "help"),
    [
        (["chek"], "unknown command: chek", "did you mean `asyncflow check`?"),
        (
            ["frobnicate"],
            "unknown command: frobnicate",
            "the commands are check, clean, explain, rules, score",
        ),
        (["bad.py"], "unknown command: bad.py", "write `asyncflow check bad.py`"),
        (["check", "--selct", "AF1"], "unknown option: --selct", "did you mean `--select`?"),
        (["--colour"], "unknown option: --colour", "`asyncflow --help` lists the options"),
        (["check", "--sel", "AF1"], "unknown option: --sel", "did you mean `--select`?"),
        (["check", "--select"], "argument --select: expected one argument", "--help"),
        (["check", "--select", "AF13X"], "unknown code `AF13X` for --select", "`AF13`"),
        (["check", "--ignore", "E501"], "unknown code `E501` for --ignore", "`asyncflow rules`"),
        (["check", "--output-format", "xml"], "unknown value `xml` for --output-format", "json"),
        (["check", "--async-library", "curio"], "unknown value `curio` for --async-library", ""),
        (["check", "--per-file-ignores", "x"], "--per-file-ignores must pair globs", ""),
        (["check", "--config", "gone.toml"], "cannot read the configuration file gone.toml", ""),
        (["check", "gone"], "no such file or directory: gone", "working directory"),
        (["check", "-", "bad.py"], "`-` cannot be mixed with other paths", ""),
        (["check", "--stdin-filename", "x.py"], "--stdin-filename needs the path `-`", ""),
        (["explain"], "the following arguments are required: NAME", "asyncflow explain --help"),
        (["rules", "extra"], "unexpected argument: extra", ""),
        (["rules", "--output-format", "xml"], "invalid choice: 'xml'", ""),
    ],
)
def test_errors_say_what_and_what_to_do(
    project: Path, words: list[str], error: str, help: str
) -> None:
    failed = asyncflow(*words, cwd=project)
    assert failed.returncode == 2
    assert failed.stdout == ""
    said, advice = failed.stderr.splitlines()
    assert said.startswith("error: ")
    assert error in said
    assert advice.startswith("help: ")
    assert help in advice


def test_configuration_errors_name_file_key_and_the_nearest(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.asyncflow]\nselct = ["AF"]\n')
    failed = asyncflow("check", cwd=project)
    assert failed.returncode == 2
    assert failed.stderr == (
        "error: unknown key `selct` in [tool.asyncflow] of pyproject.toml\n"
        "help: did you mean `select`?\n"
    )
    assert asyncflow("check", "--isolated", cwd=project).returncode == 1


def test_show_settings_says_where_each_comes_from(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.asyncflow]\nignore = ["AF124"]\n')
    (project / ".flake8").write_text("[flake8]\nexclude = gen\nper-file-ignores = a.py:AF1\n")
    shown = asyncflow("check", "--show-settings", "--select=AF1", cwd=project)
    assert shown.returncode == 0
    lines = shown.stdout.splitlines()
    assert 'select = ["AF1"]  # command line' in lines
    assert 'ignore = ["AF124"]  # pyproject.toml' in lines
    assert 'exclude = ["gen"]  # .flake8' in lines
    assert 'per-file-ignores = { "a.py" = ["AF1"] }  # .flake8' in lines
    assert "respect-gitignore = true  # default" in lines


def test_version_help_and_the_other_commands(project: Path) -> None:
    assert asyncflow("--version", cwd=project).stdout == f"asyncflow {__version__}\n"
    bare = asyncflow(cwd=project)
    assert bare.returncode == 0
    assert "commands:" in bare.stdout
    assert "--output-format" in asyncflow("check", "--help", cwd=project).stdout
    assert "AF171" in asyncflow("rules", cwd=project).stdout
    assert "blocking-sleep" in asyncflow("explain", "AF171", cwd=project).stdout


def test_nothing_to_check_is_said(tmp_path: Path) -> None:
    found = asyncflow("check", cwd=tmp_path)
    assert (found.returncode, found.stdout) == (0, "")
    assert found.stderr == "warning: no Python files found under the given paths\n"


@pytest.mark.parametrize(
    ("env", "has_colour"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour(project: Path, env: dict[str, str], has_colour: bool) -> None:
    found = asyncflow("check", cwd=project, env=env)
    assert ("\x1b[" in found.stdout) is has_colour
    failed = asyncflow("check", "gone", cwd=project, env=env)
    assert ("\x1b[" in failed.stderr) is has_colour


def test_streams_that_cannot_encode_the_output(tmp_path: Path) -> None:
    (tmp_path / "é.py").write_text(BLOCKING.replace("nap", "näp"), encoding="utf-8")
    env = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "LC_ALL": "C.UTF-8"}
    found = asyncflow("check", cwd=tmp_path, env=env)
    assert found.returncode == 1
    assert "\\xe9.py:5:5" in found.stdout
    assert "async def n\\xe4p" in found.stdout


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "many.py").write_text("import time\nasync def f():\n" + " time.sleep(1)\n" * 5000)
    command = [sys.executable, "-m", "flake8_asyncflow", "check", str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    with process.stderr as errors:
        assert errors.read() == b""
    assert process.wait(timeout=60) == 141


def test_an_interrupt_ends_without_a_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flake8_asyncflow", "check", "-"]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(_interrupting(tmp_path))},
    )
    _, errors = process.communicate(b"x = 1\n", timeout=60)
    assert process.returncode == 130
    assert errors == b"interrupted\n"


def _interrupting(folder: Path) -> Path:
    """A directory whose sitecustomize raises SIGINT when standard input is checked."""
    site = folder / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(
        "import os, signal, sys\n"
        # What a shell starts in the background ignores the signal.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "def hook(event, arguments):\n"
        "    if event == 'import' and arguments[0] == 'flake8_asyncflow.report':\n"
        f"        os.kill(os.getpid(), {int(signal.SIGINT)})\n"
        "sys.addaudithook(hook)\n"
    )
    return site


def test_a_defect_of_ours_shows_its_traceback_only_when_asked(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(
        "import flake8_asyncflow.pipeline as p\n"
        "def broken(*_): raise RuntimeError('boom')\n"
        "p.check_bytes = broken\n"
    )
    env = os.environ | {"PYTHONPATH": str(site)}
    for words, is_shown in (["check", "-"], False), (["--verbose", "check", "-"], True):
        done = subprocess.run(
            [sys.executable, "-m", "flake8_asyncflow", *words],
            cwd=tmp_path,
            env=env,
            input=b"",
            capture_output=True,
            check=False,
        )
        assert done.returncode == 2
        assert b"error: asyncflow failed: RuntimeError: boom\n" in done.stderr
        assert (b"Traceback" in done.stderr) is is_shown


class Stream(io.StringIO):
    """A stream that is a terminal, or not."""

    def __init__(self, is_terminal: bool) -> None:
        super().__init__()
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal


@pytest.mark.parametrize(
    ("is_terminal", "is_wanted", "step_s", "is_drawn"),
    [
        (True, True, 0.3, True),
        (True, True, 0.1, False),
        (False, True, 9, False),
        (True, False, 9, False),
    ],
)
def test_progress_is_drawn_on_a_terminal_after_a_second(
    monkeypatch: pytest.MonkeyPatch,
    is_terminal: bool,
    is_wanted: bool,
    step_s: float,
    is_drawn: bool,
) -> None:
    clock = itertools.count(100.0, step_s)
    monkeypatch.setattr("flake8_asyncflow.commands.progress.time.monotonic", lambda: next(clock))
    stream = Stream(is_terminal)
    with Progress(stream, is_wanted) as progress:
        for done in range(1, 6):
            progress(done, 5)
    drawn = stream.getvalue()
    assert ("5 of 5 files" in drawn) is is_drawn
    assert drawn == "" or drawn.endswith("\r\x1b[K")


def test_start_up_is_light(tmp_path: Path) -> None:
    """A run imports nothing that it does not need, and `--version` next to nothing."""
    code = (
        "import sys\nfrom flake8_asyncflow.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "print('LOADED', *sorted(sys.modules))\n"
    )

    def loaded(*words: str) -> set[str]:
        done = subprocess.run(
            [sys.executable, "-P", "-c", code, *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        return set(done.stdout.splitlines()[-1].split()[1:])

    (tmp_path / "a.py").write_text("x = 1\n")
    heavy = {
        "flake8",
        "pathspec",
        "tomllib",
        "configparser",
        "difflib",
        "json",
        "tokenize",
        "ast_grep_py",
    }
    assert not heavy & loaded("check", "--isolated", "a.py")
    version = loaded("--version")
    assert not {"ast", "tokenize", "asyncflow_runtime.catalog.files"} & version
    assert "flake8_asyncflow.pipeline" not in version
