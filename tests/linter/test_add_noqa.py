"""`asyncflow check --add-noqa`: comments that silence what was found, and nothing else changes."""

import argparse
import ast
import io
import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest
from flake8.processor import FileProcessor
from flake8.violation import Violation
from hypothesis import assume, given
from hypothesis import strategies as st

from flake8_asyncflow.add_noqa import insertions, silenced
from flake8_asyncflow.analysis.source import from_text
from flake8_asyncflow.commands.add_noqa import add_noqa
from flake8_asyncflow.errors import AsyncFlowError
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.pipeline import check_paths, check_source
from flake8_asyncflow.settings import Settings
from tests.linter.running import BLOCKING, asyncflow, flake8

HEAD = "import time\nasync def nap(x):\n"

CASES = {
    "plain": ("time.sleep(1)", "time.sleep(1)  # noqa: AF171"),
    "two_codes": (
        "time.sleep(1); open('x'); time.sleep(2)",
        "time.sleep(1); open('x'); time.sleep(2)  # noqa: AF121, AF171",
    ),
    "comment": ("time.sleep(1)  # nap", "time.sleep(1)  # nap  # noqa: AF171"),
    "blanks": ("time.sleep(1) \t ", "time.sleep(1)  # noqa: AF171 \t "),
    "type_comment": (
        "x = time.sleep(1)  # type: ignore[x]",
        "x = time.sleep(1)  # type: ignore[x]  # noqa: AF171",
    ),
    "other": ("time.sleep(1)  # noqa: E501", "time.sleep(1)  # noqa: E501, AF171"),
    "others": ("time.sleep(1)  # NOQA:E501,W291", "time.sleep(1)  # NOQA:E501,W291, AF171"),
    "blank": ("time.sleep(1)  # noqa: E501 W291", "time.sleep(1)  # noqa: E501 W291, AF171"),
    "ours": ("time.sleep(1)  # noqa: AF131", "time.sleep(1)  # noqa: AF131, AF171"),
    "reason": (
        "time.sleep(1)  # noqa: E501 - long, why not",
        "time.sleep(1)  # noqa: E501, AF171 - long, why not",
    ),
    "glued": ("time.sleep(1)  # noqa: E501because", "time.sleep(1)  # noqa: E501, AF171 because"),
    "semicolon": ("time.sleep(1)  # noqa: E501;W2", "time.sleep(1)  # noqa: E501, AF171;W2"),
    "trailing_comma": ("time.sleep(1)  # noqa: E501,", "time.sleep(1)  # noqa: E501, AF171,"),
    "lower_case": ("time.sleep(1)  # noqa: af171", "time.sleep(1)  # noqa: af171, AF171"),
    "second": (
        "time.sleep(1)  # noqa: E501 # noqa: AF171",
        "time.sleep(1)  # noqa: E501, AF171 # noqa: AF171",
    ),
    "not_read": ("time.sleep(1)  #noqa: AF171", "time.sleep(1)  #noqa: AF171  # noqa: AF171"),
    "bare": ("time.sleep(1)  # noqa", "time.sleep(1)  # noqa"),
    "bare_and_text": ("time.sleep(1)  # noqa - why", "time.sleep(1)  # noqa - why"),
    "done": ("time.sleep(1)  # noqa: AF171", "time.sleep(1)  # noqa: AF171"),
    "prefix": ("time.sleep(1)  # noqa: AF1", "time.sleep(1)  # noqa: AF1"),
    "call_over_lines": (
        "time.sleep(\n        1\n    )",
        "time.sleep(  # noqa: AF171\n        1\n    )",
    ),
    "argument": (
        "print(\n        x,\n        time.sleep(1),\n    )",
        "print(\n        x,\n        time.sleep(1),  # noqa: AF171\n    )",
    ),
    "backslash": (
        "x = 1 + \\\n        time.sleep(1) \\\n        + 2",
        "x = 1 + \\\n        time.sleep(1) \\\n        + 2  # noqa: AF171",
    ),
    "string": (
        "open('''\n# not here\n'''); time.sleep(1)",
        "open('''\n# not here\n'''); time.sleep(1)  # noqa: AF121, AF171",
    ),
    "string_in_call": (
        "print(time.sleep(1), '''\n''',\n        2)",
        "print(time.sleep(1), '''\n''',  # noqa: AF171\n        2)",
    ),
    "string_with_noqa_at_its_end": (
        "open('''\n''')  # noqa: E501",
        "open('''\n''')  # noqa: E501, AF121",
    ),
    "hash_in_string": ("open('# x')", "open('# x')  # noqa: AF121"),
    "wide": ("open('日本😀')  # é", "open('日本😀')  # é  # noqa: AF121"),
    "one_line_body": ("if x: time.sleep(1)", "if x: time.sleep(1)  # noqa: AF171"),
}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file a case, after one run."""
    folder = tmp_path_factory.mktemp("written")
    for name, (before, _) in CASES.items():
        (folder / f"{name}.py").write_bytes(f"{HEAD}    {before}\n".encode())
    changed = sum(before != after for before, after in CASES.values())
    done = asyncflow("check", "--isolated", "--add-noqa", cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Added {changed} noqa comments in {changed} files.\n"
    return folder


@pytest.mark.parametrize("name", CASES)
def test_where_the_comment_goes(written: Path, name: str) -> None:
    assert (written / f"{name}.py").read_bytes() == f"{HEAD}    {CASES[name][1]}\n".encode()


def test_what_was_added_is_of_use_and_enough(written: Path) -> None:
    assert asyncflow("check", "--isolated", cwd=written).stdout.startswith("All checks passed")
    assert flake8("--isolated", "--select=AF", cwd=written).stdout == ""
    again = asyncflow("check", "--isolated", "--add-noqa", cwd=written)
    assert (again.returncode, again.stdout) == (0, "Added 0 noqa comments in 0 files.\n")


CODED = "# coding: {}\nimport time\nasync def f():\n    time.sleep(1)  # {}@\n    open('{}')@\n"

BYTES = {
    "crlf": b"import time\r\nasync def f():\r\n    time.sleep(1)@\r\n    open('x')@\r\n",
    "cr": b"import time\rasync def f():\r    time.sleep(1)@\r    open('x')@\r",
    "mixed": b"import time\nasync def f():\r\n    time.sleep(1)@\r    open('x')@\n    x = 1\n",
    "no_end": b"import time\nasync def f():\n    time.sleep(1)@\n    open('x')@",
    "form_feed": b"import time\n\x0casync def f():\n    time.sleep(1)@\x0c\n    open('x')@\n",
    "bom": b"\xef\xbb\xbfimport time\nasync def f():\n    time.sleep(1)@\n    open('x')@\n",
    "latin_1": CODED.format("latin-1", "é", "é").encode("latin-1"),
    "shift_jis": CODED.format("shift_jis", "能", "ソ表").encode("shift_jis"),
}


@pytest.mark.parametrize("name", BYTES)
def test_every_other_byte_stays(tmp_path: Path, name: str) -> None:
    """`@` is where a comment is to be."""
    (tmp_path / "a.py").write_bytes(BYTES[name].replace(b"@", b""))
    assert asyncflow("check", "--isolated", "--add-noqa", "-q", cwd=tmp_path).stdout == ""
    expected = BYTES[name].replace(b"@", b"  # noqa: AF171", 1).replace(b"@", b"  # noqa: AF121")
    assert (tmp_path / "a.py").read_bytes() == expected


def test_a_reason_stands_behind_new_codes(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        f"{HEAD}    time.sleep(1)\n    time.sleep(2)  # noqa: E501 - b\n"
    )
    words = ["--add-noqa", "--add-noqa-reason", " PEP8: see #12 "]
    done = asyncflow("check", "--isolated", *words, cwd=tmp_path)
    assert done.stdout == "Added 2 noqa comments in 1 file.\n"
    assert (tmp_path / "a.py").read_text() == (
        f"{HEAD}    time.sleep(1)  # noqa: AF171 - PEP8: see #12\n"
        "    time.sleep(2)  # noqa: E501, AF171 - b\n"
    )


def test_only_what_is_selected_is_silenced(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"{HEAD}    time.sleep(1); open('x')\n")
    asyncflow("check", "--isolated", "--add-noqa", "--select=AF12", cwd=tmp_path)
    assert (tmp_path / "a.py").read_text().endswith("open('x')  # noqa: AF121\n")


def test_comments_that_silence_nothing_can_be_silenced(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = 1  # noqa: AF131, AF171\n")
    words = ["check", "--isolated", "--enable=AF902", "--add-noqa"]
    assert asyncflow(*words, cwd=tmp_path).stdout == "Added 1 noqa comment in 1 file.\n"
    assert (tmp_path / "a.py").read_text() == "x = 1  # noqa: AF131, AF171, AF902\n"
    assert asyncflow(*words, cwd=tmp_path).stdout == "Added 0 noqa comments in 0 files.\n"


@pytest.mark.skipif(os.name == "nt", reason="modes and owners are others there")
def test_a_link_stays_and_its_file_keeps_mode_and_owner(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere/real.txt"
    real.write_text(BLOCKING)
    real.chmod(0o754)
    if os.geteuid() == 0:
        os.chown(real, 12345, 23456)
    before = real.stat()
    for name in ("a.py", "b.py"):
        (tmp_path / name).symlink_to(real)
    done = asyncflow("check", "--isolated", "--add-noqa", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "Added 1 noqa comment in 1 file.\n")
    assert (tmp_path / "a.py").is_symlink()
    after = real.stat()
    assert after.st_ino != before.st_ino
    kept = ("st_mode", "st_uid", "st_gid")
    assert [getattr(after, name) for name in kept] == [getattr(before, name) for name in kept]
    assert stat.S_IMODE(after.st_mode) == 0o754
    assert os.listdir(tmp_path / "elsewhere") == ["real.txt"]


def test_files_that_could_not_be_checked_are_named(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text(BLOCKING)
    (tmp_path / "broken.py").write_text("async def f(:\n")
    (tmp_path / "coded.py").write_bytes(b"x = '\xff'\n")
    done = asyncflow("check", "--isolated", "--add-noqa", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "Added 1 noqa comment in 1 file.\n")
    lines = done.stderr.splitlines()
    assert [line[:23] for line in lines] == ["broken.py:1:13: AF901 i", "coded.py:1:6: AF903 can"]
    assert (tmp_path / "broken.py").read_text() == "async def f(:\n"
    zero = asyncflow("check", "--isolated", "--add-noqa", "--exit-zero", cwd=tmp_path)
    assert zero.returncode == 0


UNFIT = {
    "a string that reads as a comment": "    x = '# noqa: E501'; time.sleep(1)\n",
    "a string over two lines": "    x = '''# noqa: E501\n'''; time.sleep(1)\n",
    "a bare one in a string counts": "    open('''\n# noqa: E501\n''', x)  # noqa: AF121\n",
}


@pytest.mark.parametrize("body", UNFIT.values(), ids=list(UNFIT))
def test_what_no_comment_can_silence_is_left_and_said(tmp_path: Path, body: str) -> None:
    text = f"{HEAD}    time.sleep(2)\n{body}"
    (tmp_path / "a.py").write_text(text)
    (tmp_path / "b.py").write_text(BLOCKING)
    done = asyncflow("check", "--isolated", "--add-noqa", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "Added 1 noqa comment in 1 file.\n")
    error, help = done.stderr.splitlines()
    assert re.fullmatch(r"error: a\.py:\d: no comment silences AF1\d1 here", error)
    assert help.startswith("help: a string on the line reads as a noqa comment")
    assert (tmp_path / "a.py").read_text() == text


def test_a_shebang_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "asyncflow-rules").mkdir()
    rule = "id: AF001\nmessage: m\nanywhere: true\nrule: {kind: comment}\n"
    (tmp_path / "asyncflow-rules/a.yml").write_text(rule)
    (tmp_path / "pyproject.toml").write_text("[tool.asyncflow]\n")
    (tmp_path / "a.py").write_text("#!/usr/bin/python\n")
    done = asyncflow("check", "--add-noqa", cwd=tmp_path)
    assert done.returncode == 2
    assert "a.py:1: a comment would change what runs the file" in done.stderr
    assert (tmp_path / "a.py").read_text() == "#!/usr/bin/python\n"


def test_a_reason_that_the_encoding_lacks(tmp_path: Path) -> None:
    text = f"# coding: latin-1\n{BLOCKING}"
    (tmp_path / "a.py").write_text(text)
    done = asyncflow("check", "--add-noqa", "--add-noqa-reason=日本", cwd=tmp_path)
    assert done.returncode == 2
    assert "error: a.py: its encoding has no characters for the comment\n" in done.stderr
    assert (tmp_path / "a.py").read_text() == text


def test_encodings_that_cannot_be_written_as_they_were(tmp_path: Path) -> None:
    text = b"# coding: utf-7\n" + BLOCKING.encode() + b"x = '+AGE-'\n"
    (tmp_path / "a.py").write_bytes(text)
    done = asyncflow("check", "--add-noqa", cwd=tmp_path)
    assert done.returncode == 2
    assert "error: a.py: its encoding cannot be written as it was\n" in done.stderr
    assert (tmp_path / "a.py").read_bytes() == text


def test_a_file_that_changes_meanwhile_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.py").write_text(BLOCKING)
    (tmp_path / "b.py").write_text(BLOCKING)
    checked = check_paths(["."], Settings())
    (tmp_path / "a.py").write_text("# newer\n" + BLOCKING)
    (tmp_path / "b.py").unlink()
    added = add_noqa(checked, "")
    assert (added.comments, added.files) == (0, 0)
    changed, gone = map(str, added.errors)
    assert changed == "a.py has been changed meanwhile"
    assert gone.startswith("b.py:1: cannot be read: it does not exist")
    assert (tmp_path / "a.py").read_text() == "# newer\n" + BLOCKING
    assert os.listdir(tmp_path) == ["a.py"]


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["--add-noqa", "-"], "--add-noqa cannot change standard input"),
        (["--add-noqa", "-o", "x"], "--add-noqa writes no report, so --output-file says nothing"),
        (["--add-noqa", "--statistics"], "--add-noqa writes no report, so --statistics says"),
        (["--add-noqa", "--output-format=json"], "so --output-format says nothing"),
        (["--add-noqa-reason", "x"], "--add-noqa-reason needs --add-noqa"),
        (["--add-noqa", "--add-noqa-reason", " "], "--add-noqa-reason must be text on one line"),
        (["--add-noqa", "--add-noqa-reason", "a\nb"], "--add-noqa-reason must be text on one line"),
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path: Path, words: Sequence[str], error: str) -> None:
    (tmp_path / "a.py").write_text(BLOCKING)
    failed = asyncflow("check", *words, cwd=tmp_path)
    assert (failed.returncode, failed.stdout) == (2, "")
    said, advice = failed.stderr.splitlines()
    assert error in said
    assert advice.startswith("help: ")
    assert (tmp_path / "a.py").read_text() == BLOCKING


SIMPLE = st.sampled_from(
    [
        *("time.sleep(1)", "open('x')", "x = 1", "time.sleep(1); open('y')", "pass"),
        *("time.sleep(\n        1\n    )", "open('''\n# noqa: E501\n''')", "open('''\n''')"),
        *(
            "x = [\n        time.sleep(1),\n        open('é'),\n    ]",
            "x = 1 + \\\n  time.sleep(1)",
        ),
        *(
            "x = '# noqa: E1'; time.sleep(1)",
            "open(r'a\\\\')",
            "print(time.sleep(1), '''\n''',\n 2)",
        ),
        *("f'''\n{time.sleep(1)}\n'''", "open('😀') ; x = '''\\\n'''"),
    ]
)
COMMENT = st.sampled_from(
    [
        *(
            "",
            "",
            "",
            "  ",
            "# x",
            "  # noqa",
            "  # noqa: E501",
            "  # noqa:AF131,E5 - why",
            "  #noqa",
        ),
        *("  # noqa: AF171", "  # noqa: E501because", "  # a # noqa: W2;x", "\t# NOQA : E5", " \\"),
    ]
)
END = st.sampled_from(["\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n    \x0c\n"])
STATEMENT = st.tuples(st.just("    "), SIMPLE, COMMENT, END).map("".join)
PROGRAM = st.tuples(
    st.sampled_from(["", "#!/bin/x\n", "# coding: utf-8\r\n"]),
    st.just("import time\nasync def f(x):\n    1\n"),
    st.lists(STATEMENT, max_size=6).map("".join),
    st.sampled_from(["", "    x = 2", "    time.sleep(3)", "    time.sleep(3)  # end"]),
).map("".join)

UNUSED_TOO = Settings(enable=("AF902",))


@given(PROGRAM)
def test_any_program(text: str) -> None:
    source = from_text("a.py", text)
    findings = check_source(source, UNUSED_TOO)
    assume(not any(finding.code == "AF901" for finding in findings))
    result = silenced_or_refused(source, findings)
    if isinstance(result, str):
        is_hidden = "'# noqa: E" in text or "\n# noqa: E" in text
        is_cut_off = text.rstrip().endswith("\\")  # before 3.12 such a file has no tokens
        assert (is_hidden and "no comment silences" in result) or (
            is_cut_off and "no comment fits" in result
        )
        return
    assert erased(result, [*insertions(source, findings)]) == text
    if findings:  # else it may be one that does not parse, silenced already
        ast.parse(result.text)
    assert check_source(result, UNUSED_TOO) == []
    assert flake8_shows(result, findings) == []


def silenced_or_refused(source: Source, findings: Sequence[Finding]) -> Source | str:
    try:
        return silenced(source, findings)
    except AsyncFlowError as error:
        return str(error)


def erased(result: Source, added: Sequence[tuple[int, int, str]]) -> str:
    """The text before, by taking out again what was put in."""
    lines = list(result.lines)
    for number, column, text in added:
        line = lines[number - 1]
        assert line[column : column + len(text)] == text
        lines[number - 1] = line[:column] + line[column + len(text) :]
    return "".join(lines)


def flake8_shows(source: Source, findings: Sequence[Finding]) -> list[Finding]:
    """Those of the findings that flake8 does not silence."""
    options = argparse.Namespace(
        hang_closing=False,
        indent_size=4,
        max_line_length=79,
        max_doc_length=None,
        verbose=0,
        disable_noqa=False,
    )
    lines = list(io.StringIO(re.sub(r"\r\n?", "\n", source.text)))
    processor = FileProcessor("a.py", options, list(lines))
    shown: list[Finding] = []
    for finding in findings:
        physical = processor.noqa_line_for(finding.line) or lines[finding.line - 1]
        violation = Violation(finding.code, "a.py", finding.line, 1, "", physical)
        if not violation.is_inline_ignored(False):
            shown.append(finding)
    return shown
