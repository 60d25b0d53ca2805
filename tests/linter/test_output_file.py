"""`--output-file`: the report in a file, all of it or nothing."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from flake8_asyncflow.errors import AsyncFlowError
from flake8_asyncflow.settings import OUTPUT_FORMATS
from flake8_asyncflow.writing import replace_file
from tests.linter.running import BLOCKING, asyncflow


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "bad.py").write_text(BLOCKING)
    return tmp_path


@pytest.mark.parametrize("format", OUTPUT_FORMATS)
def test_the_file_holds_what_would_be_printed(project: Path, format: str) -> None:
    words = ["check", "--output-format", format, "bad.py"]
    printed = asyncflow(*words, cwd=project)
    written = asyncflow(*words, "--output-file=out.txt", cwd=project, env={"FORCE_COLOR": "1"})
    assert (written.returncode, written.stdout, written.stderr) == (1, "", "")
    assert (project / "out.txt").read_bytes().decode() == printed.stdout
    assert sorted(os.listdir(project)) == ["bad.py", "out.txt"]


def test_statistics_and_standard_input_can_be_written_too(project: Path) -> None:
    words = ["check", "--statistics", "-q", "-o", "out.txt", "-"]
    done = asyncflow(*words, cwd=project, stdin=BLOCKING.encode())
    assert (done.returncode, done.stdout) == (1, "")
    assert (project / "out.txt").read_text() == "1  AF171  blocking-sleep\n"


def test_names_that_are_no_text(project: Path) -> None:
    name = os.fsdecode(b"\xff.py")
    done = asyncflow("check", "--stdin-filename", name, "-o", "o", "-", cwd=project, stdin=b"f(")
    assert done.returncode == 1
    assert "\\xff.py:1:" in (project / "o").read_text("utf-8")


def test_a_file_that_is_there_keeps_mode_and_links(project: Path) -> None:
    (project / "reports").mkdir()
    real = project / "reports/real.json"
    real.write_text("old")
    real.chmod(0o640)
    (project / "link.json").symlink_to(real)
    asyncflow("check", "--output-format=json", "-o", "link.json", "bad.py", cwd=project)
    assert (project / "link.json").is_symlink()
    assert len(json.loads(real.read_text())) == 1
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert os.listdir(project / "reports") == ["real.json"]


@pytest.mark.skipif(os.name == "nt", reason="there is no umask")
def test_a_new_file_has_the_usual_mode(project: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "flake8_asyncflow", "check", "-o", "out.txt", "bad.py"],
        cwd=project,
        umask=0o027,
        check=False,
    )
    assert stat.S_IMODE((project / "out.txt").stat().st_mode) == 0o640


@pytest.mark.skipif(not os.path.exists("/dev/stdout"), reason="no such device")
def test_devices_are_written_to_and_not_replaced(project: Path) -> None:
    done = asyncflow("check", "--output-format=concise", "-o", "/dev/stdout", cwd=project)
    assert done.stdout.startswith("bad.py:5:5: AF171")
    asyncflow("check", "-o", "/dev/null", cwd=project)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.parametrize(
    ("path", "error", "help"),
    [
        (
            "gone/out.txt",
            "cannot write gone/out.txt: its directory does not exist",
            "mkdir -p gone",
        ),
        (".", "cannot write .: it is a directory", "name a file"),
        ("bad.py/out", "cannot write bad.py/out: its directory does not exist", ""),
        ("-", "--output-file needs the name of a file, not `-`", "leave --output-file out"),
        ("bad.py", "will not write the report over the Python file bad.py", "another file"),
    ],
)
def test_what_cannot_be_written_is_said_before_any_work(
    project: Path, path: str, error: str, help: str
) -> None:
    failed = asyncflow("check", "--output-file", path, cwd=project)
    assert (failed.returncode, failed.stdout) == (2, "")
    said, advice = failed.stderr.splitlines()
    assert said == f"error: {error}"
    assert advice.startswith("help: ")
    assert help in advice
    assert os.listdir(project) == ["bad.py"]
    assert (project / "bad.py").read_text() == BLOCKING


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs a folder that takes no files")
def test_a_folder_that_takes_no_files(project: Path) -> None:
    failed = asyncflow("check", "-o", "/proc/out.txt", cwd=project)
    assert (failed.returncode, failed.stdout) == (2, "")
    assert failed.stderr.startswith("error: cannot write /proc/out.txt: ")
    assert "\nhelp: check its name, its permissions and the space on the disk\n" in failed.stderr


def test_a_report_that_fails_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    with pytest.raises(AsyncFlowError, match="has been changed meanwhile"):
        replace_file(str(path), b"new", expected=b"older")
    assert path.read_bytes() == b"old"
    with pytest.raises(AsyncFlowError, match="cannot write"):
        replace_file(str(tmp_path / "a\0b"), b"new")
    assert os.listdir(tmp_path) == ["out.txt"]
    assert path.stat().st_mtime > 0


def test_it_is_no_key_of_the_configuration(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.asyncflow]\noutput-file = "x"\n')
    failed = asyncflow("check", cwd=project)
    assert failed.returncode == 2
    assert "unknown key `output-file`" in failed.stderr
