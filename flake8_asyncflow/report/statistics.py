"""How often each code was found, the most frequent first."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.terminal import Terminal
from flake8_asyncflow.rules import find

__all__ = ["counted", "render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """`count  code  name`, aligned."""
    rows = list(counted(findings))
    widest = max((len(str(count)) for count, _, _ in rows), default=0)
    for count, code, name in rows:
        yield f"{count:>{widest}}  {terminal.paint('code', code)}  {name}"


def counted(findings: Sequence[Finding]) -> Iterator[tuple[int, str, str]]:
    """(count, code, name of the rule)."""
    counts = Counter(finding.code for finding in findings)
    for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        rule = find(code)
        yield count, code, rule.name if rule is not None else ""
