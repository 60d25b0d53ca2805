"""SARIF 2.1.0, which code scanning of forges and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import inspect
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import shorten
from urllib.parse import quote

from flake8_asyncflow import __version__
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.fingerprint import fingerprints
from flake8_asyncflow.report.page import page, summary, url
from flake8_asyncflow.report.plain_text import plain_text, without_page_links
from flake8_asyncflow.report.repository import Repository, repository
from flake8_asyncflow.report.terminal import Terminal, visible
from flake8_asyncflow.rules import find
from flake8_asyncflow.rules._base import Rule

__all__ = ["render"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"  # the name that GitHub and the editors know


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """One log with one run, in ASCII. Its rules are those that have results."""
    here = repository()
    codes = sorted({finding.code for finding in findings})
    numbers = fingerprints(findings, sources, here)
    results = [
        _result(finding, codes.index(finding.code), number, sources.get(finding.path), here)
        for finding, number in zip(findings, numbers, strict=True)
    ]
    driver = {"name": "asyncflow", "version": __version__, "rules": [_rule(c) for c in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {_ROOT: {"uri": Path(here.root).as_uri().rstrip("/") + "/"}},
        "results": results,
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(code: str) -> dict[str, object]:
    """The descriptor of a rule. Its help is the page without the table of calls: it is long."""
    rule = find(code)
    if rule is None:  # one of the project's own
        return {"id": code}
    text = page(rule).partition("\n## Calls covered\n")[0]
    descriptor: dict[str, object] = {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": summary(rule)},
        "fullDescription": {"text": _what_it_does(rule)},
        "help": {"text": plain_text(text), "markdown": without_page_links(text)},
        "defaultConfiguration": {"level": "error", "enabled": rule.default_on},
    }
    address = url(code)
    return descriptor | ({"helpUri": address} if address else {})


def _what_it_does(rule: type[Rule]) -> str:
    """The opening of the section of that name; GitHub takes 1,024 characters."""
    body = inspect.cleandoc(rule.__doc__ or "")
    section = body.partition("## What it does\n")[2].partition("\n\n")[0]
    return shorten(plain_text(section), 1024, placeholder=" ...") or summary(rule)


def _result(
    finding: Finding, rule_index: int, number: str, source: Source | None, here: Repository
) -> dict[str, object]:
    location: dict[str, object] = {
        "physicalLocation": {
            "artifactLocation": _artifact(finding.path, here),
            "region": _region(finding, source.lines if source is not None else ()),
        }
    }
    if finding.function:
        name = visible(finding.function)
        location["logicalLocations"] = [{"fullyQualifiedName": name, "kind": "function"}]
    return {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "level": "error",
        "message": {"text": visible(finding.message)},
        "locations": [location],
        # Not primaryLocationLineHash: GitHub's own, which its upload action computes itself.
        "partialFingerprints": {"asyncflow/v1": number},
    }


def _artifact(path: str, here: Repository) -> dict[str, str]:
    relative = here.relative(path)
    if relative is None:
        return {"uri": Path(os.path.abspath(path)).as_uri()}
    # With the colon encoded no first segment can be taken for a scheme.
    return {"uri": quote(os.fsencode(relative), safe="/"), "uriBaseId": _ROOT}


def _region(finding: Finding, lines: Sequence[str]) -> dict[str, int]:
    return {
        "startLine": finding.line,
        "startColumn": _utf16(lines, finding.line, finding.column),
        "endLine": finding.end_line,
        "endColumn": _utf16(lines, finding.end_line, finding.end_column),
    }


def _utf16(lines: Sequence[str], number: int, column: int) -> int:
    """A column that counts code points from 0, in UTF-16 code units from 1."""
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    wide = sum(character > "\uffff" for character in line[:column])
    return column + wide + 1
