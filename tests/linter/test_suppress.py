"""noqa comments: the same findings are silenced as under flake8."""

import argparse
from pathlib import Path

import pytest
from flake8.processor import FileProcessor
from flake8.violation import Violation
from hypothesis import given
from hypothesis import strategies as st

from flake8_asyncflow.analysis.source import from_text
from flake8_asyncflow.model import Finding
from flake8_asyncflow.pipeline import check_source
from flake8_asyncflow.settings import Settings
from flake8_asyncflow.suppress import Noqa
from tests.linter.running import asyncflow, flake8, positions

NAP = "import time\nasync def nap():\n    time.sleep(1){}\n    time.sleep(2)\n"

COMMENTS = [
    "  # noqa",
    "  # NOQA",
    "  #noqa",
    "  #  noqa",
    "  # noqa : AF171",
    "  # noqa:AF171",
    "  # noqa: AF171",
    "  # noqa:  AF171",
    "  # noqa: af171",
    "  # NoQA:AF171",
    "  # noqa: AF1",
    "  # noqa: AF17",
    "  # noqa: A",
    "  # noqa: AF",
    "  # noqa: AF2",
    "  # noqa: E501",
    "  # noqa: E501 AF171",
    "  # noqa: E501,AF171",
    "  # noqa:E501,,AF171,",
    "  # noqa: E501;AF171",
    "  # noqa: AF171 because of the cold",
    "  # noqa: because AF171",
    "  # noqa AF171",
    "  # noqa - AF171",
    "  # nap  # noqa: AF171",
    "  # noqa: E501 # noqa: AF171",
    "  # noqa: AF171 # noqa: E501",
    "  # type: ignore[x]  # noqa: AF171",
    "  # flake8: noqa",
    "  # xnoqa",
    "  # noqa: AF1711",
]

FILES = {
    "crlf": "import time\r\nasync def nap():\r\n    time.sleep(1)  # noqa\r\n    time.sleep(2)\r\n",
    "cr": "import time\rasync def nap():\r    time.sleep(1)  # noqa\r    time.sleep(2)\r",
    "no_end": "import time\nasync def nap():\n    time.sleep(2); time.sleep(1)  # noqa",
    "form_feed": "import time\n\x0casync def nap():\n\x0c    time.sleep(1)  # noqa\n",
    "backslash": "import time\nasync def nap():\n    x = 1 + \\\n    time.sleep(1)\\\n    + 2  # noqa\n",
    "call_first": "import time\nasync def nap():\n    time.sleep(  # noqa\n        1\n    )\n",
    "call_last": "import time\nasync def nap():\n    time.sleep(\n        1\n    )  # noqa\n",
    "string": 'import time\nasync def nap():\n    time.sleep("""\n# noqa: AF171\n""")\n',
    "after_string": 'import time\nasync def nap():\n    time.sleep("""\n\n""")  # noqa: AF171\n',
    "f_string": 'import time\nasync def nap():\n    time.sleep(f"""\n{1}\n{2}""")  # noqa: AF171\n',
    "in_text": 'import time\nasync def nap():\n    time.sleep("# noqa")\n',
    "docstring": 'import time\nasync def nap():\n    """\n    # noqa\n    """\n    time.sleep(1)\n',
    "own_line": "import time\nasync def nap():\n    # noqa\n    time.sleep(1)\n    # noqa\n",
    "file_first": "# flake8: noqa\n" + NAP,
    "file_last": NAP + "# flake8: noqa\n",
    "file_indented": NAP + "    # FLAKE8: NOQA\n",
    "file_equals": "# flake8=noqa\n" + NAP,
    "file_code": "# flake8: noqa: AF171\n" + NAP,
    "file_other_code": "# flake8: noqa: E501\n" + NAP,
    "file_behind_code": "x = 1  # flake8: noqa\n" + NAP,
    "file_in_string": '"""\n# flake8: noqa\n"""\n' + NAP,
    "file_no_blank": "#flake8: noqa\n" + NAP,
    "file_more": "# flake8: noqa because\n" + NAP,
    "bom": "\ufeff# flake8: noqa\n" + NAP,
}


def test_agrees_with_flake8(tmp_path: Path) -> None:
    for number, comment in enumerate(COMMENTS):
        (tmp_path / f"comment_{number:02}.py").write_text(NAP.format(comment))
    for name, text in FILES.items():
        (tmp_path / f"{name}.py").write_bytes(text.replace("{}", "").encode())
    theirs = positions(flake8("--isolated", "--select=AF", "-j1", cwd=tmp_path).stdout)
    ours = asyncflow("check", "--isolated", "--output-format=concise", cwd=tmp_path).stdout
    assert positions(ours) == theirs
    # The table is worth nothing if all or nothing is silenced.
    assert len(COMMENTS) + 5 < len(theirs) < 2 * len(COMMENTS) + len(FILES)


PIECES = st.sampled_from(
    [
        *("x = 1", "f(", ")", "'''", '"""', "'", "f'''{", "}", "é", "    ", " ", "if x:\n", "\x0c"),
        *("\\\n", "\n", "\n", "\r\n"),
        *("# noqa", "# noqa: AF1", "# NoQA:E5,AF171", "# flake8: noqa"),
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_agrees_with_flake8_on_any_text(text: str) -> None:
    options = argparse.Namespace(
        hang_closing=False,
        indent_size=4,
        max_line_length=79,
        max_doc_length=None,
        verbose=0,
        disable_noqa=False,
    )
    lines = list(from_text("a.py", text.replace("\r\n", "\n")).lines)  # as flake8 reads them
    theirs = FileProcessor("a.py", options, list(lines))
    ours = Noqa(from_text("a.py", text))
    assert ours.covers_file == theirs.should_ignore_file()
    if ours.covers_file:
        return
    for number, line in enumerate(lines, 1):
        physical = theirs.noqa_line_for(number)
        violation = Violation("AF171", "a.py", number, 1, "", physical or line)
        finding = Finding("a.py", number, 0, "AF171", "", number, 1)
        assert ours.silences(finding) == violation.is_inline_ignored(False)


def unused(text: str, **changes: tuple[str, ...]) -> list[tuple[int, int, str]]:
    settings = Settings(**{"enable": ("AF902",), **changes})  # type: ignore[arg-type]
    findings = check_source(from_text("a.py", text), settings)
    return [(f.line, f.column, f.message) for f in findings if f.code == "AF902"]


def test_unused_comments_are_reported_when_enabled() -> None:
    text = NAP.format("  # noqa: AF171, AF131")
    assert unused(text) == [(3, 34, "`# noqa: AF131` silences nothing here")]
    assert unused(text, enable=()) == []
    assert unused("x = 1  # noqa: AF171\n") == [(1, 15, "`# noqa: AF171` silences nothing here")]


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa",
        "# noqa: E501",
        "# noqa: AF171",
        "# noqa: AF1",
        "# noqa: AF171,AF902,AF131",
        "# noqa: AF171,AF902",
        "# flake8: noqa: AF131",
    ],
)
def test_comments_that_are_of_use_or_not_ours_are_not(comment: str) -> None:
    assert unused(NAP.format(f"  {comment}")) == []


def test_codes_that_were_not_looked_for_are_not_judged() -> None:
    text = NAP.format("  # noqa: AF171, AF131, AF999")
    assert unused(text, ignore=("AF1",)) == [(3, 41, "`# noqa: AF999` silences nothing here")]
    assert unused(text, select=("AF131", "AF902"))[0][1] == 34


def test_comments_in_strings_are_text() -> None:
    assert unused('x = "# noqa: AF171"\n"""\n# noqa: AF171\n"""\n') == []
    assert len(unused('x = """\n"""  # noqa: AF171\n')) == 1


def test_a_comment_silences_a_file_that_does_not_parse() -> None:
    assert check_source(from_text("a.py", "def f(:  # noqa\n"), Settings()) == []
    assert len(check_source(from_text("a.py", "def f(:  # noqa: E1\n"), Settings())) == 1
    assert check_source(from_text("a.py", "# flake8: noqa\ndef f(:\n"), Settings()) == []
