"""The formats: what is marked, what is cut, what is escaped."""

import json
import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_asyncflow.analysis.source import from_text
from flake8_asyncflow.model import Finding
from flake8_asyncflow.report import render
from flake8_asyncflow.report.snippet import marked
from flake8_asyncflow.report.terminal import Terminal, visible, width_of
from flake8_asyncflow.settings import OUTPUT_FORMATS

FINDING = Finding(
    path="app.py",
    line=3,
    column=11,
    code="AF131",
    message="`requests.get()` blocks the event loop until the server has answered",
    end_line=3,
    end_column=28,
    label="waits for the server",
    function="fetch",
    function_line=1,
    help=("use `aiohttp.ClientSession.get`",),
    call="requests.get",
)
TEXT = "async def fetch(url):\n    url = url.strip()\n    return requests.get(url)\n"


PLAIN = Terminal()


def report(finding: Finding, text: str = TEXT, terminal: Terminal = PLAIN) -> list[str]:
    sources = {finding.path: from_text(finding.path, text)}
    return list(render("full", [finding], sources, terminal))


def test_full_is_annotated_source() -> None:
    assert report(FINDING) == [
        "AF131 `requests.get()` blocks the event loop until the server has answered",
        " --> app.py:3:12",
        "  |",
        "1 | async def fetch(url):",
        "  | --------------------- runs on the event loop",
        "...",
        "3 |     return requests.get(url)",
        "  |            ^^^^^^^^^^^^^^^^^ waits for the server",
        "  |",
        "  = help: use `aiohttp.ClientSession.get`",
        "  = note: asyncflow explain AF131",
        "",
    ]


def test_no_gap_between_neighbours_and_no_head_on_the_same_line() -> None:
    near = report(FINDING._replace(line=2, end_line=2, column=4, end_column=7))
    assert "..." not in near
    same = report(FINDING._replace(line=1, end_line=1, column=0, end_column=5))
    assert same[3:5] == ["1 | async def fetch(url):", "  | ^^^^^ waits for the server"]
    assert not any("runs on" in line for line in same)


def test_a_call_over_several_lines_is_marked_on_its_first() -> None:
    text = "async def f():\n    requests.get(\n        url,\n    )\n"
    lines = report(FINDING._replace(line=2, column=4, end_line=4, end_column=5), text)
    assert "2 |     requests.get(" in lines
    assert "  |     ^^^^^^^^^^^^^ waits for the server" in lines


def test_tabs_and_wide_characters_keep_the_mark_in_place() -> None:
    text = "async def f():\n\tx = '日本', requests.get(url)\n"
    start = text.splitlines()[1].index("requests")
    finding = FINDING._replace(line=2, end_line=2, column=start, end_column=start + 17)
    lines = report(finding, text)
    row = lines.index("2 |     x = '日本', requests.get(url)")
    mark = lines[row + 1]
    assert width_of(lines[row][: lines[row].index("requests")]) == mark.index("^")
    assert mark.count("^") == 17


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("before", [0, 30, 70, 500, 5000])
@pytest.mark.parametrize("after", [0, 100, 5000])
def test_long_lines_are_cut_around_the_mark(width: int, before: int, after: int) -> None:
    text = "async def f():\n" + "x" * before + "requests.get(url)" + "y" * after + "\n"
    finding = FINDING._replace(line=2, end_line=2, column=before, end_column=before + 17)
    lines = report(finding, text, Terminal(width=width))
    assert all(width_of(line) <= width for line in lines)
    row = next(index for index, line in enumerate(lines) if line.startswith("2 |"))
    at = lines[row + 1].index("^")
    assert lines[row][at : at + 17] == "requests.get(url)"
    assert lines[row].endswith("…") == (4 + before + 17 + after > width and after > 0)


@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=200).filter(
        lambda text: "\n" not in text and "\r" not in text
    ),
    st.integers(0, 200),
    st.integers(0, 200),
    st.integers(20, 100),
)
def test_any_line_fits_and_is_printable(line: str, start: int, length: int, width: int) -> None:
    start = min(start, len(line))
    shown = marked(line, start, start + length, width)
    assert width_of(shown.text) <= width
    assert shown.text.isprintable()
    assert 0 <= shown.column <= width
    assert shown.width >= 1
    # Longer than the terminal only by the mark of something at the very end of the line.
    assert shown.column + shown.width <= width + 1


def test_the_work_on_a_line_of_a_megabyte_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def count(character: str) -> str:
        seen.append(1)
        return character

    monkeypatch.setattr("flake8_asyncflow.report.snippet.visible_character", count)
    line = "x = 1; " * 150_000
    shown = marked(line, 500_000, 500_005, 80)
    assert len(seen) < 1000
    assert len(shown.text) <= 80


def test_messages_and_help_are_wrapped_at_words() -> None:
    finding = FINDING._replace(message="word " * 40 + "end", help=("advice " * 30 + "end",))
    lines = report(finding)
    assert all(len(line) <= 80 for line in lines)
    assert lines[1].startswith("      word")
    assert " ".join(" ".join(lines).split()).count("advice") == 30


def test_findings_without_source_or_lines() -> None:
    finding = FINDING._replace(line=9, function_line=0)
    assert report(finding, "")[1:3] == [
        " --> app.py:9:12",
        "  = help: use `aiohttp.ClientSession.get`",
    ]
    assert (
        list(render("full", [finding], {}, Terminal()))[-2] == "  = note: asyncflow explain AF131"
    )


HOSTILE = "\x1b[31m\x07\u202e\u2066\x9b31m\x7f\u200b\u2028\ufeff\udc80\r\n\t"


@pytest.mark.parametrize(
    "format", [*OUTPUT_FORMATS, "statistics", "json statistics", "markdown statistics"]
)
def test_nothing_that_controls_a_terminal_is_printed(format: str) -> None:
    finding = FINDING._replace(
        path=f"a{HOSTILE}.py", message=f"m{HOSTILE}", label=f"l{HOSTILE}", help=(HOSTILE,)
    )
    text = f"async def f(): # {HOSTILE}\n\n    requests.get({HOSTILE!r})# {HOSTILE}\n"
    sources = {finding.path: from_text(finding.path, text)}
    for line in render(format, [finding], sources, Terminal()):
        if format in ("json", "json statistics", "gitlab", "sarif", "junit"):
            assert line.isascii()
        else:
            assert line.isprintable(), line
        assert not any(
            unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in line.replace("\n", "")
        )


def test_json_keeps_what_it_escapes() -> None:
    finding = FINDING._replace(path="/tmp/a\x1b.py", message="m\u202e")
    (line,) = render("json", [finding], {}, Terminal())
    (read,) = json.loads(line)
    assert (read["filename"], read["message"], read["noqa_row"]) == (
        "/tmp/a\x1b.py",
        "m\u202e",
        None,
    )


def test_json_says_where_a_comment_would_stand() -> None:
    text = "async def f():\n    x = 1 + \\\n  requests.get(url)\\\n    + 2\n"
    sources = {"app.py": from_text("app.py", text)}
    (line,) = render("json", [FINDING], sources, Terminal())
    assert json.loads(line)[0]["noqa_row"] == 4
    invalid: Sequence[Finding] = [FINDING._replace(code="AF901")]
    assert json.loads(next(render("json", invalid, sources, Terminal())))[0]["noqa_row"] is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 日本", "plain é 日本"),
        ("\x1b[0m", "␛[0m"),
        ("a\tb\nc\x00\x7f", "a␉b␊c␀␡"),
        ("\x9b\xa0", "\\x9b\\xa0"),
        ("\u202e\u2066\ufeff", "\\u202e\\u2066\\ufeff"),
        ("\U000e0001", "\\U000e0001"),
        ("\udcff", "\\xff"),
        ("\ud800", "\\ud800"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("Ａ", 2), ("", 0)]
)
def test_width_of(text: str, width: int) -> None:
    assert width_of(text) == width


def test_colour_changes_no_text() -> None:
    coloured = "\n".join(report(FINDING, terminal=Terminal(has_colour=True)))
    for code in ("1;31", "1;34", "1", "0"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == "\n".join(report(FINDING))
