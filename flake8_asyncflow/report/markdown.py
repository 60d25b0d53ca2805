"""GitHub-flavoured Markdown, for comments on pull requests and summaries of jobs."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.page import url
from flake8_asyncflow.report.repository import repository
from flake8_asyncflow.report.statistics import counted
from flake8_asyncflow.report.terminal import Terminal, visible

__all__ = ["render", "table_of_codes"]

# A backslash before the mark makes it text. `@` and `#` would call people and link issues all the
# same, for forges look for them after that; a comment between keeps them from it.
_MARKS = {mark: f"\\{mark}" for mark in "\\`*_[]|~!"} | {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": "@<!-- -->",
    "#": "#<!-- -->",
}
_ESCAPES = str.maketrans(_MARKS)
_PLAIN_CODE = re.compile(r"[^`|\\\s](?:[^`|\\]*[^`|\\\s])?")


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """A heading, how often each code was found, and a table a file."""
    if not findings:
        yield "### asyncflow: no findings"
        yield ""
        yield "Nothing was found that blocks the event loop."
        return
    here = repository()
    files = len({finding.path for finding in findings})
    yield f"### asyncflow: {_count(len(findings), 'finding')} in {_count(files, 'file')}"
    yield ""
    yield from table_of_codes(findings)
    for path, group in groupby(findings, lambda finding: finding.path):
        yield ""
        yield f"#### {_code(here.shown(path))}"
        yield ""
        yield "| Line | Code | Message |"
        yield "| ---: | --- | --- |"
        for finding in group:
            yield f"| {finding.line} | {_link(finding.code)} | {_message(finding.message)} |"
    yield ""
    yield f"`asyncflow explain {findings[0].code}` prints the page of a code."


def table_of_codes(findings: Sequence[Finding]) -> Iterator[str]:
    """How often each code was found, the most frequent first."""
    yield "| Count | Code | Rule |"
    yield "| ---: | --- | --- |"
    for count, code, name in counted(findings):
        yield f"| {count} | {_link(code)} | {name} |"


def _link(code: str) -> str:
    address = url(code)
    return f"[{code}]({address})" if address else code


def _message(text: str) -> str:
    """What stands between backticks stays code; everything else is text."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # one is without its mate
        return _text(text)
    return "".join(_code(part) if n % 2 else _text(part) for n, part in enumerate(parts))


def _text(text: str) -> str:
    return visible(text).translate(_ESCAPES)


def _code(text: str) -> str:
    """`text` as code, in which no markup has a meaning, in tables and elsewhere."""
    text = visible(text)
    if _PLAIN_CODE.fullmatch(text):
        return f"`{text}`"
    escaped = re.sub(r"[^\w\s]|_", lambda mark: f"&#{ord(mark[0])};", text)
    return f"<code>{escaped}</code>" if text else ""


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
