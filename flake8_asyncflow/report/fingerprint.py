"""What stays the same of a finding while the lines around it come and go."""

from collections import Counter
from collections.abc import Mapping, Sequence

from flake8_asyncflow.identity import identity
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.repository import Repository

__all__ = ["fingerprints"]


def fingerprints(
    findings: Sequence[Finding], sources: Mapping[str, Source], repository: Repository
) -> list[str]:
    """A hexadecimal number for each finding, all different.

    It is made of the identity of the finding: not of the line's number, and not of the advice,
    which new releases word anew. Findings that agree in it are counted from the top of the file.
    """
    from hashlib import sha256

    seen: Counter[tuple[str, ...]] = Counter()
    numbers: list[str] = []
    for finding in findings:
        path = repository.shown(finding.path)
        one = identity(finding, path, sources.get(finding.path))
        # Findings of other kinds have no call, but a message that no release words anew.
        parts = (*one, "" if finding.call else finding.message)
        text = "\0".join((*parts, str(seen[parts])))
        seen[parts] += 1
        numbers.append(sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return numbers
