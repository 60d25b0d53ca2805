"""What stays the same of a finding while the code around it changes."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from flake8_asyncflow.model import Finding, Source

__all__ = ["Identity", "identity", "surplus"]

_LONGEST = 80  # characters of the marked source that count

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*(?=[\r\n])")
_JOINED_LINE = re.compile(r"\\\r?\n")
_BESIDE_SIGN = re.compile(r" ?([^\w ]) ?")
_LAST_COMMA = re.compile(r",(?=[)\]}])")


class Identity(NamedTuple):
    """Findings that agree in all of these are the same one, or copies of it.

    It has no line number, so that lines may move, and no advice, which releases word anew.
    """

    path: str  # with slashes, relative to a folder that the caller knows
    code: str
    function: str  # qualified name within the module
    call: str  # qualified name of what blocks, "" for findings of other kinds
    source: str  # how the marked source begins, as it is the same in every layout


def identity(finding: Finding, path: str, source: Source | None) -> Identity:
    """The identity of a finding in the file that is called `path`."""
    text = _laid_out_alike(_marked(finding, source.lines)) if source is not None else ""
    return Identity(path, finding.code, finding.function, finding.call, text)


def surplus(
    findings: Sequence[Finding],
    identities: Sequence[Identity],
    known: Mapping[Identity, int],
    is_new_line: Callable[[Finding], bool] = lambda finding: False,
) -> list[Finding]:
    """The findings that are more than `known` counts of their identity, in the same order.

    Of copies those on new lines are taken first, then those further down.
    """
    copies: dict[Identity, list[int]] = {}
    for index, one in enumerate(identities):
        copies.setdefault(one, []).append(index)
    chosen: set[int] = set()
    for one, indices in copies.items():
        count = known.get(one, 0)
        if 0 < count < len(indices):
            indices.sort(key=lambda index: (is_new_line(findings[index]), index))
        chosen.update(indices[count:])
    return [findings[index] for index in sorted(chosen)]


def _marked(finding: Finding, lines: Sequence[str]) -> str:
    """The source that a report would mark, over all its lines."""
    if not 0 < finding.line <= len(lines):
        return ""
    if finding.end_line <= finding.line:
        return lines[finding.line - 1][finding.column : finding.end_column]
    first = lines[finding.line - 1][finding.column :]
    between = lines[finding.line : finding.end_line - 1]
    last = "".join(lines[finding.end_line - 1 : finding.end_line])[: finding.end_column]
    return "".join((first, *between, last))


def _laid_out_alike(text: str) -> str:
    """How a call begins, without what formatters change: blanks, line ends, quotes, last commas.

    It works on characters, for tokens differ between versions of Python. What that does to the
    inside of strings does no harm: it does the same each time.
    """
    text = _JOINED_LINE.sub(" ", _COMMENT.sub("", text)).replace("'", '"')
    text = _BESIDE_SIGN.sub(r"\1", " ".join(text.split()))
    return _LAST_COMMA.sub("", text)[:_LONGEST]
