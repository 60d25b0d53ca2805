"""AF902 reports the same comments in `asyncflow check` and in flake8, whatever is switched off."""

from pathlib import Path

import pytest

from tests.linter.running import asyncflow, flake8, positions

TEXT = """\
import time


async def nap():
    time.sleep(1)  # noqa: AF171, AF131
    time.sleep(2)  # noqa: E501, AF131,AF124 , AF171 - slow
    time.sleep(3)  # noqa: AF1
    time.sleep(4)  # noqa
    x = 1  # noqa: AF171, AF902
    y = '''
    '''  # noqa: AF131, AF124
    return x, y  # noqa: E501, AF2, AF999
"""

SLEEP = [(5, 35)]
LIST = [(6, 34), (6, 40)]
STRING = [(11, 18), (11, 25)]
CHAINS, UNKNOWN = (12, 32), (12, 37)
EVERYTHING = [*SLEEP, *LIST, *STRING, CHAINS, UNKNOWN]


def unused(folder: Path, tool: str, *options: str) -> list[tuple[int, int]]:
    if tool == "flake8":
        done = flake8("--isolated", *options, "--asyncflow-enable=AF902", cwd=folder)
    else:
        words = ["check", "--isolated", "--output-format=concise", "--enable=AF902"]
        done = asyncflow(*words, *options, cwd=folder)
    found = (place.split(":") for place in positions(done.stdout) if place.endswith("AF902"))
    return sorted((int(line), int(column)) for _, line, column, _ in found)


@pytest.mark.parametrize("tool", ["flake8", "asyncflow"])
@pytest.mark.parametrize(
    ("options", "left_alone"),
    [
        (["--select=AF"], []),
        (["--select=AF", "--ignore=AF131"], [SLEEP[0], LIST[0], STRING[0]]),
        (["--extend-ignore=AF1"], [*SLEEP, *LIST, *STRING]),
        (["--select=AF", "--ignore=AF9"], EVERYTHING),
        (["--select=AF", "--per-file-ignores=a.py:AF124"], [LIST[1], STRING[1]]),
        (["--select=AF", "--per-file-ignores=./*.py:AF124"], [LIST[1], STRING[1]]),
        (["--select=AF", "--per-file-ignores=b.py:AF124"], []),
    ],
)
def test_codes_that_are_off_are_not_judged(
    tmp_path: Path, tool: str, options: list[str], left_alone: list[tuple[int, int]]
) -> None:
    (tmp_path / "a.py").write_text(TEXT)
    expected = [place for place in EVERYTHING if place not in left_alone]
    assert unused(tmp_path, tool, *options) == expected


def test_what_select_leaves_out_is_looked_for_in_flake8(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(TEXT)
    options = "--select=AF17,AF902"
    assert unused(tmp_path, "flake8", options) == EVERYTHING
    assert unused(tmp_path, "asyncflow", options) == [UNKNOWN]


@pytest.mark.parametrize("tool", ["flake8", "asyncflow"])
def test_a_rule_of_the_projects_own_that_is_off_is_not_judged(tmp_path: Path, tool: str) -> None:
    (tmp_path / "asyncflow-rules").mkdir()
    (tmp_path / "pyproject.toml").write_text("[tool.asyncflow]\n")
    rule = "id: AF001\nmessage: m\nanywhere: true\nrule: {pattern: legacy()}\n"
    (tmp_path / "asyncflow-rules/a.yml").write_text(rule)
    (tmp_path / "a.py").write_text("legacy()  # noqa: AF001\nx = 1  # noqa: AF001\n")
    assert unused(tmp_path, tool, "--select=AF") == [(2, 16)]
    assert unused(tmp_path, tool, "--select=AF", "--ignore=AF0") == []


def test_malformed_pairs_are_left_to_flake8(tmp_path: Path) -> None:
    done = flake8("--isolated", "--per-file-ignores=x", cwd=tmp_path)
    assert "Expected `per-file-ignores` to be a mapping" in done.stdout + done.stderr


def test_a_file_that_does_not_parse_is_not_judged(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("async def f(:  # noqa: AF901, AF131\n")
    assert unused(tmp_path, "asyncflow") == unused(tmp_path, "flake8") == []
