"""Runs the linter over Python text with inline markers, and says where the two differ.

    requests.get(url)  # error: [AF131] "requests.get()"
    data = open(p).read()  # error: [AF121] [AF122]
    hard_to_see()  # todo: [AF131]

A marked line must have exactly the codes named; the quoted text, if any, must be part of the
message. A line without a marker must be silent. `todo` marks a known miss, and fails once the
finding appears.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from flake8_asyncflow import rules
from flake8_asyncflow.analysis.link import Program
from flake8_asyncflow.analysis.store import Store
from flake8_asyncflow.model import Finding, Source

__all__ = ["Expected", "check_text", "compared", "differences", "expected"]

_MARKER = re.compile(r"#\s*(?P<kind>error|todo):(?P<items>(?:\s*\[AF\d{3}\](?:\s*\"[^\"]*\")?)+)")
_ITEM = re.compile(r"\[(AF\d{3})\](?:\s*\"([^\"]*)\")?")


class Expected(NamedTuple):
    """A finding that a marker claims; `text` is part of its message, `todo` a known miss."""

    line: int
    code: str
    text: str
    todo: bool = False


def expected(text: str) -> list[Expected]:
    """The claims of all markers, by line."""
    found: list[Expected] = []
    for number, line in enumerate(text.splitlines(), 1):
        for marker in _MARKER.finditer(line):
            todo = marker["kind"] == "todo"
            for code, part in _ITEM.findall(marker["items"]):
                found.append(Expected(number, code, part, todo))
    return found


def check_text(text: str, path: str = "example.py") -> list[Finding]:
    """The findings in a Python text, sorted; none is selected away."""
    source = Source(path, "", text, tuple(text.splitlines(keepends=True)))
    store = Store()
    program = Program([store.summary(store.keep(source))], store)
    return sorted(rules.findings(program, "auto"))


def differences(text: str, path: str = "example.py") -> Iterator[str]:
    """A sentence for each marker that is not met and each finding without a marker."""
    yield from compared(check_text(text, path), expected(text), path)


def compared(found: list[Finding], claims: list[Expected], path: str) -> Iterator[str]:
    """A sentence for each claim that is not met and each finding that none claims."""
    for claim in claims:
        met = [f for f in found if (f.line, f.code) == (claim.line, claim.code)]
        met = [f for f in met if claim.text in f.message]
        if claim.todo and met:
            yield f"{path}:{claim.line}: the known miss {claim.code} is found now: mark it error"
        elif not claim.todo and not met:
            there = [f"{f.code} {f.message}" for f in found if f.line == claim.line]
            yield f"{path}:{claim.line}: expected {claim.code} {claim.text!r}, found {there}"
    for finding in found:
        if not any((c.line, c.code) == (finding.line, finding.code) for c in claims):
            yield f"{path}:{finding.line}: unexpected {finding.code} {finding.message}"
    for line in {c.line for c in claims}:
        claimed = sorted(c.code for c in claims if c.line == line and not c.todo)
        codes = sorted(f.code for f in found if f.line == line)
        if len(codes) > len(claimed) and set(codes) == set(claimed):
            yield f"{path}:{line}: {codes} found, {claimed} claimed"
