"""What a person or a program sees of the findings: one file a format."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.terminal import Terminal

__all__ = ["render"]

Format = Callable[[Sequence[Finding], Mapping[str, Source], Terminal], Iterator[str]]

_FORMATS = {
    "full": "flake8_asyncflow.report.full",
    "concise": "flake8_asyncflow.report.concise",
    "json": "flake8_asyncflow.report.json",
    "statistics": "flake8_asyncflow.report.statistics",
    "json statistics": "flake8_asyncflow.report.statistics_json",
}


def render(
    format: str,
    findings: Sequence[Finding],
    sources: Mapping[str, Source],
    terminal: Terminal,
) -> Iterator[str]:
    """The report, line by line without line ends. `findings` are sorted."""
    write: Format = import_module(_FORMATS[format]).render
    return write(findings, sources, terminal)
