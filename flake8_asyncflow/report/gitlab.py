"""A Code Quality report for GitLab: the artifact `reports: codequality`.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.fingerprint import fingerprints
from flake8_asyncflow.report.repository import repository
from flake8_asyncflow.report.terminal import Terminal, visible

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """One JSON array, in ASCII."""
    here = repository()
    numbers = fingerprints(findings, sources, here)
    objects = [
        {
            "description": visible(f"{finding.code}: {finding.message}"),
            "check_name": finding.code,
            "fingerprint": number,
            "severity": "major",
            "location": {
                "path": _text(here.shown(finding.path)),
                "lines": {"begin": finding.line, "end": finding.end_line},
            },
        }
        for finding, number in zip(findings, numbers, strict=True)
    ]
    yield json.dumps(objects, indent=2)


def _text(path: str) -> str:
    """The path itself, for GitLab has to find it; bytes that are no text are written out."""
    return re.sub("[\ud800-\udfff]", lambda found: visible(found[0]), path)
