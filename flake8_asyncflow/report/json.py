"""The findings for programs, with the keys of ruff's JSON output."""

import json
import os
from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.page import url
from flake8_asyncflow.report.terminal import Terminal
from flake8_asyncflow.rules import find
from flake8_asyncflow.settings import ALWAYS_ON
from flake8_asyncflow.suppress import Noqa

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """One JSON array, in ASCII."""
    noqas = {path: Noqa(source) for path, source in sources.items()}
    objects = [_object(finding, noqas.get(finding.path)) for finding in findings]
    yield json.dumps(objects, indent=2)


def _object(finding: Finding, noqa: Noqa | None) -> dict[str, object]:
    rule = find(finding.code)
    if finding.code in ALWAYS_ON:
        noqa = None  # as in ruff, there is no row for what is no defect of the code
    return {
        "cell": None,
        "code": finding.code,
        "end_location": {"column": finding.end_column + 1, "row": finding.end_line},
        "filename": os.path.abspath(finding.path),
        "fix": None,
        "location": {"column": finding.column + 1, "row": finding.line},
        "message": finding.message,
        "name": rule.name if rule is not None else finding.code,
        "noqa_row": noqa.row(finding.line) if noqa is not None else None,
        "severity": "error",
        "url": url(finding.code),
    }
