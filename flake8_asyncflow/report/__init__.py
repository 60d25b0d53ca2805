"""What a person or a program sees of the findings: one file a format."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.terminal import Terminal

__all__ = ["render", "statistics_format"]

Format = Callable[[Sequence[Finding], Mapping[str, Source], Terminal], Iterator[str]]

_FORMATS = {
    "full": "flake8_asyncflow.report.full",
    "concise": "flake8_asyncflow.report.concise",
    "json": "flake8_asyncflow.report.json",
    "github": "flake8_asyncflow.report.github",
    "gitlab": "flake8_asyncflow.report.gitlab",
    "sarif": "flake8_asyncflow.report.sarif",
    "junit": "flake8_asyncflow.report.junit",
    "markdown": "flake8_asyncflow.report.markdown",
    "statistics": "flake8_asyncflow.report.statistics",
    "json statistics": "flake8_asyncflow.report.statistics_json",
    "markdown statistics": "flake8_asyncflow.report.statistics_markdown",
}

_STATISTICS = {
    "full": "statistics",
    "concise": "statistics",
    "github": "statistics",  # the log of a job takes any text
    "json": "json statistics",
    "markdown": "markdown statistics",
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


def statistics_format(format: str) -> str | None:
    """The format that counts what `format` lists; None where readers want findings only."""
    return _STATISTICS.get(format)
