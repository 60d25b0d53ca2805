"""How often each code was found, for programs."""

import json
from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.statistics import counted
from flake8_asyncflow.report.terminal import Terminal

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """One JSON array of objects with code, name and count, the most frequent first."""
    rows = [{"code": code, "name": name, "count": count} for count, code, name in counted(findings)]
    yield json.dumps(rows, indent=2)
