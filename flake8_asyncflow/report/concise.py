"""One line a finding, as flake8 and compilers write it: for editors and grep."""

from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.terminal import Terminal, visible

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """`path:line:column: code message`."""
    for finding in findings:
        path = terminal.paint("strong", visible(finding.path))
        code = terminal.paint("code", finding.code)
        message = visible(finding.message)
        yield f"{path}:{finding.line}:{finding.column + 1}: {code} {message}"
