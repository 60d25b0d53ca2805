"""Hostile input: always a finding or nothing, never a traceback, never a hang.

Every run has the time limit of `running.run`, which also refuses tracebacks.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.linter.running import BLOCKING, asyncflow, flake8, positions

NAP = "import time\nasync def f():\n    {}\n    time.sleep(1)\n"

DEEP = {
    "plus": "+".join(["1"] * 20_000),
    "minus": "-" * 20_000 + "1",
    "not": "not " * 20_000 + "x",
    "attributes": "a" + ".b" * 20_000,
    "calls": "f" + "()" * 20_000,
    "subscripts": "a" + "[0]" * 20_000,
    "lambdas": "lambda: " * 5_000 + "1",
    "ternaries": "1 if x else " * 5_000 + "1",
    "powers": "2 ** " * 20_000 + "1",
    "parentheses": "(" * 5_000 + ")" * 5_000,
    "brackets": "[" * 150 + "]" * 150,
    "chain": "x = " * 20_000 + "1",
    "strings": "'a' " * 50_000,
    "compare": "x" + " < x" * 20_000,
    "booleans": "x" + " or x" * 20_000,
    "f_strings": "f'{f\"{1}\"}'" + " + f'{x:{y}}'" * 3_000,
    "unclosed": "f'{" * 1_000,
    "brackets_open": "[" * 100_000,
    "stars": "(*" * 100_000,
    "comprehensions": "[x " + "for x in x " * 2_000 + "]",
}


def concise(folder: Path, *words: str) -> list[str]:
    options = ["--isolated", "--output-format=concise"]
    done = asyncflow("check", *options, *words, cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return positions(done.stdout)


@pytest.mark.parametrize("name", DEEP)
def test_deep_and_wide_expressions(tmp_path: Path, name: str) -> None:
    (tmp_path / "deep.py").write_text(NAP.format(DEEP[name]))
    (tmp_path / "sync.py").write_text(f"x = {DEEP[name]}\n")
    (tmp_path / "good.py").write_text(BLOCKING)
    found = concise(tmp_path)
    assert "good.py:5:5: AF171" in found
    for line in found:
        assert line.endswith(("AF171", "AF901"))
    assert any(line.startswith("deep.py") for line in found)


@pytest.mark.parametrize("name", ["plus", "attributes", "calls", "brackets"])
def test_deep_expressions_say_so(tmp_path: Path, name: str) -> None:
    (tmp_path / "deep.py").write_text(NAP.format(DEEP[name]))
    done = asyncflow("check", "--isolated", "--output-format=concise", cwd=tmp_path)
    assert ("nested too deeply" in done.stdout) or ("AF171" in done.stdout)


def test_deep_nesting_of_statements(tmp_path: Path) -> None:
    (tmp_path / "elif.py").write_text("async def f():\n if x: pass\n" + " elif x: pass\n" * 20_000)
    deep = "".join(f"{' ' * level}if x:\n" for level in range(99))
    (tmp_path / "if.py").write_text(f"{deep}{' ' * 99}async def f(): pass\n")
    deep = "".join(f"{' ' * level}async def f():\n" for level in range(99))
    (tmp_path / "def.py").write_text(f"import time\n{deep}{' ' * 99}time.sleep(1)\n")
    deep = "".join(f"{' ' * level}class A:\n" for level in range(300))
    (tmp_path / "class.py").write_text(f"{deep}{' ' * 300}async = 1\n")
    found = concise(tmp_path)
    assert any(line.startswith("def.py") and line.endswith("AF171") for line in found)
    assert any(line.startswith("class.py:101:") and line.endswith("AF901") for line in found)


ONE_LINE = "import time\nasync def f(): " + "time.sleep(1); " * 200 + "x = 1; " * 140_000 + "\n"


@pytest.mark.parametrize("format", ["full", "concise", "json"])
def test_a_line_of_a_megabyte(tmp_path: Path, format: str) -> None:
    (tmp_path / "line.py").write_text(ONE_LINE)
    done = asyncflow("check", "--isolated", f"--output-format={format}", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.count("AF171") >= 200
    assert len(done.stdout) < 300_000


def test_a_line_of_a_megabyte_that_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "line.py").write_text(ONE_LINE.rstrip() + " 1 +\n")
    (tmp_path / "string.py").write_text("x = '" + "async" * 200_000)
    (tmp_path / "comment.py").write_text("async def f(): pass # " + "noqa: AF1" * 100_000)
    (tmp_path / "blank.py").write_text("async = 1" + " " * 1_000_000)
    assert [line.split(":")[0] for line in concise(tmp_path)] == [
        "blank.py",
        "line.py",
        "string.py",
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"async def f(:\n", "bad.py:1:13: AF901"),
        (b"\xef\xbb\xbf" + BLOCKING.encode(), "bad.py:5:5: AF171"),
        (BLOCKING.replace("\n", "\r").encode(), "bad.py:5:5: AF171"),
        (BLOCKING.replace("\n", "\r\n").encode(), "bad.py:5:5: AF171"),
        (b"# coding: latin-1\n'\xe9'\n" + BLOCKING.encode(), "bad.py:7:5: AF171"),
        (b"x = 1 # async\n\0", "bad.py:2:1: AF901"),
        (b"\xff\xfea\0s\0y\0n\0c\0", "bad.py:1:1: AF903"),
        ("\ufeff".encode("utf-16-be") + "async".encode("utf-16-be"), "bad.py:1:1: AF903"),
        (b"# coding: no-such\nasync = 1\n", "bad.py:1:1: AF901"),
        (b"# coding: utf-16\nasync = 1\n", None),
        (b"\x7fELF\x02\x01\x01\0\0\0", "bad.py:1:8: AF901"),
        (b"x = 1\n\x1a", None),
        ("x = '\u202e \u2066'; async = \u200b1\n".encode(), None),
        (b"\x0c\n\x0c\x0basync = 1\n", None),
        (b"async" + b"\\\n" * 50_000, None),
        (b"\n" * 1_000_000 + b"async = 1\n", "bad.py:1000001:7: AF901"),
    ],
)
def test_odd_bytes(tmp_path: Path, content: bytes, expected: str | None) -> None:
    (tmp_path / "bad.py").write_bytes(content)
    (tmp_path / "good.py").write_text(BLOCKING)
    found = concise(tmp_path)
    assert "good.py:5:5: AF171" in found
    assert len(found) == 2
    if expected is not None:
        assert expected in found


def vanish(folder: Path) -> None:
    (folder / "bad.py").symlink_to(folder / "gone.py")


def loop(folder: Path) -> None:
    (folder / "bad.py").symlink_to(folder / "bad.py")


def unreadable_folder(folder: Path) -> None:
    (folder / "bad.py").mkdir()
    (folder / "bad.py" / "x.py").symlink_to(folder / "bad.py" / "x.py")


@pytest.mark.parametrize("spoil", [vanish, loop, unreadable_folder])
def test_files_that_cannot_be_read(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    spoil(tmp_path)
    (tmp_path / "good.py").write_text(BLOCKING)
    found = concise(tmp_path)
    assert len(found) == 2
    assert found[0].startswith("bad.py")
    assert found[0].endswith(":1:1: AF903")


@pytest.mark.parametrize("spoil", [vanish, loop])
def test_named_files_that_cannot_be_read(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    spoil(tmp_path)
    (tmp_path / "good.py").write_text(BLOCKING)
    assert concise(tmp_path, "bad.py", "good.py") == ["bad.py:1:1: AF903", "good.py:5:5: AF171"]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    assert concise(tmp_path, "pipe.py") == ["pipe.py:1:1: AF903"]
    assert concise(tmp_path, "/dev/null") == ["/dev/null:1:1: AF903"]


def test_a_file_that_vanishes_between_finding_and_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flake8_asyncflow.analysis import discover
    from flake8_asyncflow.pipeline import check_paths
    from flake8_asyncflow.settings import Settings

    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.py").write_text(BLOCKING)
    (tmp_path / "b.py").write_text(BLOCKING)
    found = discover.discover

    def remove(paths: Sequence[str], settings: Settings) -> discover.Found:
        files = found(paths, settings)
        (tmp_path / "b.py").unlink()
        return files

    monkeypatch.setattr(discover, "discover", remove)
    checked = check_paths(["."], Settings())
    assert [(f.path, f.code) for f in checked.findings] == [("a.py", "AF171"), ("b.py", "AF903")]
    assert checked.files == 2


def test_a_file_that_vanishes_once_it_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flake8_asyncflow.pipeline import Means, check_paths
    from flake8_asyncflow.report import render
    from flake8_asyncflow.report.terminal import Terminal
    from flake8_asyncflow.settings import Settings

    monkeypatch.chdir(tmp_path)
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text(BLOCKING)

    def remove(done: int, total: int) -> None:
        (tmp_path / "b.py").unlink(missing_ok=True)

    checked = check_paths(["."], Settings(), Means(progress=remove))
    assert [(f.path, f.code) for f in checked.findings] == [("a.py", "AF171"), ("b.py", "AF171")]
    assert list(render("full", checked.findings, checked.sources, Terminal()))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permissions(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text(BLOCKING)
    (tmp_path / "bad.py").chmod(0)
    (tmp_path / "closed").mkdir(mode=0)
    assert concise(tmp_path) == ["bad.py:1:1: AF903", "closed:1:1: AF903"]


@pytest.mark.parametrize(
    "name", ["a b.py", "-x.py", "a\nb.py", "\x1b[31m.py", "日本.py", os.fsdecode(b"\xff.py")]
)
def test_odd_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(BLOCKING)
    for format in ("full", "concise", "json"):
        done = asyncflow("check", "--isolated", f"--output-format={format}", cwd=tmp_path)
        assert done.returncode == 1
        assert "AF171" in done.stdout
        assert "\x1b" not in done.stdout
        assert format != "concise" or len(done.stdout.splitlines()) == 2


def test_control_characters_in_source_are_escaped(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(NAP.format("x = 1").replace("(1)", "('\x1b[2J\u202e')  # \x07"))
    done = asyncflow("check", "--isolated", cwd=tmp_path)
    assert "␛[2J\\u202e" in done.stdout
    assert all(character.isprintable() or character == "\n" for character in done.stdout)


def test_ignored_or_not_selected_what_could_not_be_checked(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("def f(:\n")
    (tmp_path / "lost.py").symlink_to(tmp_path / "gone.py")
    both = ["bad.py:1:7: AF901", "lost.py:1:1: AF903"]
    assert concise(tmp_path) == both
    assert concise(tmp_path, "--select=AF1") == both
    assert concise(tmp_path, "--ignore=AF9") == []
    assert concise(tmp_path, "--ignore=AF901") == both[1:]
    assert concise(tmp_path, "--per-file-ignores=bad.py:AF901") == both[1:]


@pytest.mark.parametrize("name", ["brackets", "chain", "compare", "booleans", "comprehensions"])
def test_flake8_with_deep_expressions(tmp_path: Path, name: str) -> None:
    """What flake8 itself can take; the rest ends it before a plugin is called."""
    (tmp_path / "deep.py").write_text(NAP.format(DEEP[name]))
    done = flake8("--isolated", "--select=AF", "-j1", cwd=tmp_path)
    assert done.returncode in (0, 1)
    assert [line for line in positions(done.stdout) if line.endswith(("AF171", "AF901"))]
