"""`markdown`: tables that show what was found and nothing else."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from flake8_asyncflow.report import render
from flake8_asyncflow.report.terminal import Terminal
from tests.linter.formats import HOSTILE_NAMES, found, on_posix, report, repository
from tests.linter.running import BLOCKING


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(tmp_path)


def tables(text: str) -> list[list[list[str]]]:
    """The cells of each table as HTML, headings first, rendered as on GitHub."""
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(text)
    found: list[list[list[str]]] = []
    for token in tokens:
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type == "inline" and found and token.level >= 4:
            found[-1][-1].append(html(token.content))
    return found


def html(markdown: str) -> str:
    rendered: str = MarkdownIt("commonmark").enable("strikethrough").renderInline(markdown)
    return rendered


def test_markdown_has_a_count_and_a_table_a_file(project: Path) -> None:
    (project / "app/worse.py").write_text(BLOCKING + "    time.sleep(1)\n    open('x')\n")
    text = report("markdown", cwd=project)
    assert text.startswith("### asyncflow: 4 findings in 2 files\n\n")
    counts, bad, worse = tables(text)
    assert counts == [
        ["Count", "Code", "Rule"],
        ["3", "AF171", "blocking-sleep"],
        ["1", "AF121", "blocking-open"],
    ]
    assert bad[0] == ["Line", "Code", "Message"]
    assert bad[1][:2] == ["5", "AF171"]
    assert bad[1][2].startswith("<code>time.sleep()</code> blocks the event loop")
    assert [row[0] for row in worse[1:]] == ["5", "6", "7"]
    assert "\n#### `app/bad.py`\n" in text


HOSTILE_MESSAGES = [
    "a | b",
    "`a | b`",
    "`a \\| b` \\|",
    "<img src=x onerror=alert(1)>",
    "`<b>` &lt;",
    "one ` tick",
    "[x](javascript:y) ![z](w)",
    "*a* _b_ ~~c~~ ``d``",
    "@team #12",
    "`@team`",
    "# head",
    "a\n\n| new | row |\n---",
    "`_x_` `` `",
    "\\",
    "`\\`",
]


@pytest.mark.parametrize("message", HOSTILE_MESSAGES)
def test_markdown_shows_a_message_as_it_is(message: str) -> None:
    _, (_, *rows) = tables("\n".join(render("markdown", [found("a.py", message)], {}, Terminal())))
    ((_, _, cell),) = rows
    shown = "".join(ElementTree.fromstring(f"<p>{cell}</p>").itertext())
    plain = message.replace("\n", "␊")
    if plain.count("`") % 2 == 0:
        plain = plain.replace("`", "")
    assert shown == plain
    tags = {element.tag for element in ElementTree.fromstring(f"<p>{cell}</p>").iter()}
    assert tags <= {"p", "code"}


@on_posix
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_markdown_shows_a_path_as_it_is(project: Path, name: str) -> None:
    (project / "app/bad.py").rename(project / name)
    text = report("markdown", cwd=project)
    (heading,) = [line for line in text.split("\n") if line.startswith("#### ")]
    element = ElementTree.fromstring(f"<p>{html(heading.removeprefix('#### '))}</p>")
    shown = name.replace("\n", "␊").replace("\r", "␍")
    assert [(child.tag, child.text) for child in element] == [("code", shown)]
