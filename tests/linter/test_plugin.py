"""The plugin in real runs of flake8."""

import subprocess
import sys
from pathlib import Path

import pytest

from flake8_asyncflow import __version__
from flake8_asyncflow.plugin import MOST_PARSED
from tests.linter.running import BLOCKING, asyncflow, flake8, positions

NAP = ["bad.py:5:5: AF171"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "bad.py").write_text(BLOCKING)
    return tmp_path


def found(project: Path, *words: str, stdin: bytes = b"") -> list[str]:
    done = flake8(*words, cwd=project, stdin=stdin)
    assert done.stderr == ""
    return positions(done.stdout)


def test_reports_under_the_code_af(project: Path) -> None:
    done = flake8("--select", "AF", cwd=project)
    assert done.returncode == 1
    assert done.stdout.startswith("./bad.py:5:5: AF171 `time.sleep()` blocks the event loop")
    assert f"flake8-asyncflow: {__version__}" in flake8("--version", cwd=project).stdout
    # Without --select it is on as every plugin is.
    assert found(project) == NAP


@pytest.mark.parametrize("jobs", ["1", "2", "auto"])
def test_jobs(project: Path, jobs: str) -> None:
    for number in range(4):
        (project / f"more_{number}.py").write_text(BLOCKING)
    (project / ".flake8").write_text("[flake8]\nasyncflow-async-library = trio\n")
    done = flake8("--select=AF", f"--jobs={jobs}", cwd=project)
    assert done.stdout.count("trio.sleep") == 5


def test_spawned_workers_get_the_settings_too(project: Path) -> None:
    (project / "more.py").write_text(BLOCKING)
    code = (
        "import multiprocessing, sys\n"
        "from flake8.main.cli import main\n"
        "if __name__ == '__main__':\n"
        "    multiprocessing.set_start_method('spawn')\n"
        "    sys.exit(main(['--select=AF', '-j2', '--asyncflow-async-library=trio', 'bad.py', 'more.py']))\n"
    )
    (project / "start.txt").write_text(code)
    done = subprocess.run(
        [sys.executable, "start.txt"], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.stdout.count("trio.sleep") == 2, done.stderr


def test_standard_input(project: Path) -> None:
    stdin = BLOCKING.encode()
    assert found(project, "--select=AF", "-", stdin=stdin) == ["stdin:5:5: AF171"]
    named = ["--select=AF", "--stdin-display-name=a/b.py", "-"]
    assert found(project, *named, stdin=stdin) == ["a/b.py:5:5: AF171"]


def test_selection_noqa_and_per_file_ignores_are_flake8s(project: Path) -> None:
    assert found(project, "--select=AF17") == NAP
    assert found(project, "--select=E") == []
    assert found(project, "--ignore=AF171") == []
    assert found(project, "--per-file-ignores=bad.py:AF1") == []
    (project / "bad.py").write_text(BLOCKING.replace("(1)", "(1)  # noqa: AF171"))
    assert found(project) == []
    assert found(project, "--disable-noqa") == NAP


def test_columns_count_characters(project: Path) -> None:
    (project / "bad.py").write_text(
        BLOCKING.replace("    time", "    'é日'; time"), encoding="utf-8"
    )
    assert found(project, "--select=AF") == ["bad.py:5:11: AF171"]
    (project / "bad.py").write_bytes(b"\xef\xbb\xbf" + BLOCKING.replace("\n", "\r\n").encode())
    assert found(project, "--select=AF") == NAP


@pytest.mark.parametrize("file", ["setup.cfg", "tox.ini", ".flake8"])
def test_options_are_read_from_every_file(project: Path, file: str) -> None:
    (project / "bad.py").write_text(BLOCKING + "x = 1  # noqa: AF131\n")
    (project / file).write_text(
        "[flake8]\nselect = AF\nasyncflow-enable = AF902,\nasyncflow_async_library = anyio\n"
    )
    done = flake8(cwd=project)
    assert positions(done.stdout) == ["bad.py:5:5: AF171", "bad.py:6:16: AF902"]
    assert "anyio.sleep" in done.stdout
    alike = asyncflow("check", "--output-format=concise", cwd=project)
    assert positions(alike.stdout) == positions(done.stdout)


@pytest.mark.parametrize(
    ("options", "is_reported"),
    [
        ([], False),
        (["--select=AF"], False),
        (["--select=AF,AF9"], False),
        (["--extend-select=AF90"], False),
        (["--select=AF902"], True),
        (["--extend-select=AF902"], True),
        (["--select=AF", "--asyncflow-enable=AF9"], True),
        (["--select=AF", "--asyncflow-enable=AF902", "--ignore=AF902"], False),
    ],
)
def test_what_is_off_by_default_stays_off(
    project: Path, options: list[str], is_reported: bool
) -> None:
    (project / "bad.py").write_text("x = 1  # noqa: AF131\n")
    expected = ["bad.py:1:16: AF902"] if is_reported else []
    assert found(project, *options) == expected


def test_selecting_one_code_turns_no_other_off(project: Path) -> None:
    assert found(project, "--extend-select=AF902") == NAP


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("asyncflow-async-library", "tro", ["unknown value `tro`", "did you mean `trio`?"]),
        ("asyncflow-enable", "AF13X", ["unknown code `AF13X`", "did you mean `AF13`?"]),
        ("asyncflow-enable", "AF902,E501", ["unknown code `E501`"]),
    ],
)
def test_unknown_values_are_errors(
    project: Path, option: str, value: str, words: list[str]
) -> None:
    by_option = flake8(f"--{option}={value}", cwd=project)
    (project / "tox.ini").write_text(f"[flake8]\n{option} = {value}\n")
    by_file = flake8(cwd=project)
    for failed in (by_option, by_file):
        assert failed.returncode == 2
        assert f"flake8: error: {words[0]} for {option}" in failed.stderr
        assert all(word in failed.stderr for word in words)
        assert failed.stdout == ""


def test_a_file_that_does_not_parse_is_left_to_flake8(project: Path) -> None:
    (project / "broken.py").write_text("async def f(:\n")
    done = flake8(cwd=project)
    assert "E999 SyntaxError" in done.stdout
    assert "AF901" not in done.stdout
    assert positions(done.stdout) == NAP


def test_importing_the_plugin_is_light() -> None:
    code = (
        "import sys, flake8_asyncflow.plugin\n"
        "print(*(m for m in sys.modules if m.startswith(('flake8', 'asyncflow'))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True
    )
    assert sorted(done.stdout.split()) == [
        "flake8_asyncflow",
        "flake8_asyncflow.plugin",
        "flake8_asyncflow.settings",
    ]


def test_a_file_that_leads_to_too_many_modules_is_noted_once(tmp_path: Path) -> None:
    count = MOST_PARSED + 20
    for number in range(count):
        following = f"from module_{number + 1} import run" if number < count - 1 else "import time"
        (tmp_path / f"module_{number}.py").write_text(f"{following}\n")
    last = tmp_path / f"module_{count - 1}.py"
    last.write_text("import time\n\n\ndef run():\n    time.sleep(1)\n")
    for name in ("a.py", "b.py"):
        text = "from module_0 import run\n\n\nasync def f():\n    run()\n"
        (tmp_path / name).write_text(text)
    env = {"ASYNCFLOW_CACHE_DIR": str(tmp_path / ".cache")}
    words = ("--isolated", "--select=AF", "--jobs=2", "a.py", "b.py")
    first = flake8(*words, cwd=tmp_path, env=env)
    assert first.stderr.count("`asyncflow check` follows all of them") == 1
    assert f"leads to more than {MOST_PARSED} modules" in first.stderr
    second = flake8(*words, cwd=tmp_path, env=env)  # which goes on where the first one ended
    assert second.stderr == ""
    assert positions(second.stdout) == ["a.py:5:5: AF271", "b.py:5:5: AF271"]
    whole = asyncflow("check", "--isolated", "--output-format=concise", cwd=tmp_path, env=env)
    assert positions(whole.stdout) == positions(second.stdout)
