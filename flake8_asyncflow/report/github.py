"""Annotations in GitHub Actions: the workflow command `::error`.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.repository import repository
from flake8_asyncflow.report.terminal import Terminal, visible

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """`::error file=...,line=...,title=AF131::path:line:column: AF131 message`.

    The message has the place in it because the log of a job shows nothing but the message, and
    a job shows no more than ten annotations.
    """
    here = repository()
    for finding in findings:
        path = here.shown(finding.path)
        properties = {"file": path, **_region(finding), "title": finding.code}
        listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
        place = f"{finding.path}:{finding.line}:{finding.column + 1}"
        yield f"::error {listed}::{_data(f'{place}: {finding.code} {finding.message}')}"


def _region(finding: Finding) -> dict[str, str]:
    """Lines; columns too where there is one line, for GitHub refuses them otherwise."""
    region = {"line": str(finding.line)}
    if finding.end_line == finding.line:
        region["col"] = str(finding.column + 1)
    region["endLine"] = str(finding.end_line)
    if finding.end_line == finding.line:
        region["endColumn"] = str(finding.end_column + 1)
    return region


def _data(text: str) -> str:
    """Text behind `::`, escaped as @actions/core does it; other control characters are shown."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(escaped)


def _property(text: str) -> str:
    """The value of a property, in which colons and commas have a meaning too."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
