"""What a project says itself: trusted calls, what runs where, and rules in ast-grep YAML."""

import subprocess
import sys
from pathlib import Path

import pytest

RULE = """\
id: AF001
message: "`legacy.fetch()` blocks; use `newlib.fetch`"
note: The old client has no timeout.
rule:
  pattern: legacy.fetch($$$ARGUMENTS)
"""

PROGRAM = """\
import legacy

legacy.fetch(1)


async def f(x=legacy.fetch(2)):
    legacy.fetch(3)
    later = lambda: legacy.fetch(4)

    def g():
        legacy.fetch(5)

    print("ä", legacy.fetch(6))  # noqa: AF001
    return later, g
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "asyncflow-rules").mkdir()
    (tmp_path / "asyncflow-rules" / "legacy.yml").write_text(RULE, encoding="utf-8")
    (tmp_path / "app.py").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.asyncflow]\n", encoding="utf-8")
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, text=True, check=False, cwd=project
    )


def lines(project: Path, *arguments: str) -> list[str]:
    """The findings as "line:column code", 1-based."""
    done = run(project, "flake8_asyncflow", "check", "--output-format", "concise", *arguments)
    assert done.stderr == ""
    found = [line.split(": ", 1) for line in done.stdout.splitlines() if line.startswith("app.py")]
    return [f"{place.removeprefix('app.py:')} {text.split()[0]}" for place, text in found]


def test_a_rule_looks_inside_async_functions(project: Path) -> None:
    assert lines(project) == ["7:5 AF001"]


def test_flake8_reports_the_same(project: Path) -> None:
    done = run(project, "flake8", "--select", "AF")
    assert done.stderr == ""
    assert done.stdout == "./app.py:7:5: AF001 `legacy.fetch()` blocks; use `newlib.fetch`\n"


def test_a_rule_can_look_anywhere(project: Path) -> None:
    rule = project / "asyncflow-rules" / "legacy.yml"
    rule.write_text(f"{RULE}anywhere: true\n", encoding="utf-8")
    assert [line.partition(":")[0] for line in lines(project)] == ["3", "6", "7", "8", "11"]


def test_own_codes_are_selected_like_others(project: Path) -> None:
    assert lines(project, "--ignore", "AF001") == []
    assert lines(project, "--select", "AF0") == ["7:5 AF001"]
    assert lines(project, "--per-file-ignores", "app.py:AF0") == []


def test_own_rules_are_explained(project: Path) -> None:
    done = run(project, "flake8_asyncflow", "explain", "AF001")
    assert "The old client has no timeout." in done.stdout


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (RULE.replace("AF001", "AF131"), "`id` must be a code from AF001 to AF099"),
        (RULE.replace("pattern", "patern"), "ast-grep refuses AF001"),
        (RULE.replace("rule:", "rules:"), "unknown key `rules`"),
        (RULE.replace("message", "note2"), "unknown key `note2`"),
        (f"{RULE}language: rust\n", "AF001 is for another language"),
        (f"{RULE}---\n{RULE}", "the code AF001 is taken"),
        ("- a\n- b\n", "a rule is a mapping"),
        ("id: [\n", "cannot read the rules"),
        ("!!python/object/apply:os.system [touch hacked]\n", "cannot read the rules"),
    ],
)
def test_wrong_rules_are_said(project: Path, text: str, message: str) -> None:
    (project / "asyncflow-rules" / "legacy.yml").write_text(text, encoding="utf-8")
    done = run(project, "flake8_asyncflow", "check")
    assert done.returncode == 2
    assert message in done.stderr
    assert "help: " in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project / "hacked").exists()
    in_flake8 = run(project, "flake8", "--select", "AF")
    assert message in in_flake8.stderr
    assert "Traceback" not in in_flake8.stderr


# what runs where, and what is trusted

LIBRARY = """\
import time
import requests
import mylib


async def f(url):
    requests.head(url)
    session = await mylib.in_thread(requests.Session)
    session.get(url)
    mylib.query(url)


@mylib.handler
def on_message():
    time.sleep(1)


class Wire(mylib.Protocol):
    def data_received(self):
        time.sleep(2)


def script():
    time.sleep(3)
"""


def found(tmp_path: Path, table: str) -> list[str]:
    (tmp_path / "pyproject.toml").write_text(f"[tool.asyncflow]\n{table}\n", encoding="utf-8")
    (tmp_path / "app.py").write_text(LIBRARY, encoding="utf-8")
    in_flake8 = run(tmp_path, "flake8", "--select", "AF")
    assert in_flake8.stderr == ""
    theirs = [line.split()[:2] for line in in_flake8.stdout.splitlines()]
    ours = lines(tmp_path)
    assert [
        f"{place.removeprefix('./app.py:').strip(':')} {code}" for place, code in theirs
    ] == ours
    return ours


def test_without_settings(tmp_path: Path) -> None:
    assert found(tmp_path, "") == ["7:5 AF131"]


def test_trusted_calls_are_silent(tmp_path: Path) -> None:
    assert found(tmp_path, 'trusted = ["requests.head"]') == []
    assert found(tmp_path, 'trusted = ["requests.*"]') == []
    assert found(tmp_path, 'trusted = ["requests.get", "request.*"]') == ["7:5 AF131"]


def test_what_a_thread_runs_gives_its_result(tmp_path: Path) -> None:
    table = 'runs-in-thread = ["mylib.in_thread"]'
    assert found(tmp_path, table) == ["7:5 AF131", "9:5 AF131"]


def test_what_the_loop_runs_is_checked(tmp_path: Path) -> None:
    assert found(tmp_path, 'runs-on-loop = ["mylib.handler"]') == ["7:5 AF131", "15:5 AF171"]
    assert found(tmp_path, 'runs-on-loop = ["mylib.Protocol"]') == ["7:5 AF131", "20:9 AF171"]


def test_own_calls(tmp_path: Path) -> None:
    table = '[[tool.asyncflow.calls]]\nname = "mylib.query"'
    assert found(tmp_path, table) == ["7:5 AF131", "10:5 AF101"]


def test_calls_defined_in_the_file_itself(tmp_path: Path) -> None:
    table = '[[tool.asyncflow.calls]]\nname = "app.*"\npure = ["f"]'
    (tmp_path / "pyproject.toml").write_text(f"[tool.asyncflow]\n{table}\n", encoding="utf-8")
    text = "def query():\n    pass\n\n\nasync def f():\n    query()\n    await f()\n"
    (tmp_path / "app.py").write_text(text, encoding="utf-8")
    assert lines(tmp_path) == ["6:5 AF101"]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('trusted = ["a b"]', "`a b` for `trusted` in pyproject.toml is not a qualified name"),
        ('trusted = "a"', "`trusted` in pyproject.toml must be a list of strings"),
        ('calls = [{ name = "a.b", code = "AF199" }]', "unknown code `AF199`"),
        ('calls = [{ name = "a.b", usee = "x" }]', "unknown key `usee`"),
        ("types = 3", "`types` in pyproject.toml must be a table"),
    ],
)
def test_wrong_settings_are_said(tmp_path: Path, table: str, message: str) -> None:
    (tmp_path / "pyproject.toml").write_text(f"[tool.asyncflow]\n{table}\n", encoding="utf-8")
    (tmp_path / "app.py").write_text(LIBRARY, encoding="utf-8")
    done = run(tmp_path, "flake8_asyncflow", "check")
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert "help: " in done.stderr
