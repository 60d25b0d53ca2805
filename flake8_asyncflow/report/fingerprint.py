"""What stays the same of a finding while the lines around it come and go."""

from collections import Counter
from collections.abc import Mapping, Sequence

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.repository import Repository

__all__ = ["fingerprints"]


def fingerprints(
    findings: Sequence[Finding], sources: Mapping[str, Source], repository: Repository
) -> list[str]:
    """A hexadecimal number for each finding, all different.

    It is made of the path, the code, what is called and in which function, and the text of the
    line: not of the line's number, and not of the advice, which new releases word anew. Findings
    that agree in all of these are counted from the top of the file.
    """
    from hashlib import sha256

    seen: Counter[tuple[str, ...]] = Counter()
    numbers: list[str] = []
    for finding in findings:
        what = finding.call or finding.message
        line = _line(finding, sources)
        parts = (repository.shown(finding.path), finding.code, finding.function, what, line)
        text = "\0".join((*parts, str(seen[parts])))
        seen[parts] += 1
        numbers.append(sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return numbers


def _line(finding: Finding, sources: Mapping[str, Source]) -> str:
    """The text of the line without its indentation, "" when there is none."""
    source = sources.get(finding.path)
    if source is None or not 0 < finding.line <= len(source.lines):
        return ""
    return " ".join(source.lines[finding.line - 1].split())
