"""How often each code was found, as a table in Markdown."""

from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.markdown import render as render_findings
from flake8_asyncflow.report.markdown import table_of_codes
from flake8_asyncflow.report.terminal import Terminal

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """The table; without findings, what the report says."""
    yield from table_of_codes(findings) if findings else render_findings((), sources, terminal)
