"""Writes `# noqa` comments into source, as text: files are the business of the command."""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from flake8_asyncflow.analysis.source import from_text, parse
from flake8_asyncflow.errors import AsyncFlowError, SourceError
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.suppress import INLINE, Noqa

__all__ = ["Insertion", "insertions", "silenced"]


class Insertion(NamedTuple):
    """Text to insert into a line, which never has a line end in it."""

    line: int  # 1-based
    column: int  # 0-based, in code points
    text: str


def silenced(source: Source, findings: Sequence[Finding], reason: str = "") -> Source:
    """The source with comments that silence all of its `findings`.

    Nothing but comments differs: the result has the same syntax tree, at the same places.

    Args:
        findings: Those of this file.
        reason: What to write behind the codes of each new comment, on one line.

    Raises:
        AsyncFlowError: comments cannot do it, as where a string reads as a noqa comment.
    """
    if not findings:
        return source
    before = _tree(source)
    if before is None:
        message = f"{source.path} does not parse, so no comment can be checked"
        raise AsyncFlowError(message, "correct the file first")
    lines = list(source.lines)
    for line, column, text in insertions(source, findings, reason):
        if line == 1 and source.text.startswith("#!"):
            message = f"{source.path}:1: a comment would change what runs the file"
            raise AsyncFlowError(message, "use per-file-ignores")
        lines[line - 1] = f"{lines[line - 1][:column]}{text}{lines[line - 1][column:]}"
    result = from_text(source.path, "".join(lines))
    if _tree(result) != before:
        message = f"{source.path}: no comment fits where flake8 looks for it"
        raise AsyncFlowError(message, "silence it by hand, or use per-file-ignores")
    _check_silence(result, findings)
    return result


def _check_silence(source: Source, findings: Iterable[Finding]) -> None:
    noqa = Noqa(source)
    for finding in findings:
        if not noqa.silences(finding):
            message = f"{source.path}:{finding.line}: no comment silences {finding.code} here"
            help = "a string on the line reads as a noqa comment, and the first one counts"
            raise AsyncFlowError(message, help)


def _tree(source: Source) -> str | None:
    """The syntax tree with all positions; None when there is none, or one that is too deep."""
    try:
        return ast.dump(parse(source), include_attributes=True)
    except (SourceError, RecursionError):
        return None


def insertions(
    source: Source, findings: Iterable[Finding], reason: str = ""
) -> Iterator[Insertion]:
    """At most one for each line that gets a comment, in the order of the lines."""
    noqa = Noqa(source)
    wanted: dict[int, set[str]] = {}
    for finding in findings:
        if not noqa.silences(finding):
            wanted.setdefault(noqa.row(finding.line), set()).add(finding.code)
    for row, codes in sorted(wanted.items()):
        yield from _insertion(row, source.lines[row - 1], noqa.comment(row), codes, reason)


def _insertion(
    row: int, line: str, comment: int | None, codes: set[str], reason: str
) -> Iterator[Insertion]:
    found = INLINE.search(line, comment) if comment is not None else None
    if found is None:
        text = f"  # noqa: {', '.join(sorted(codes))}"
        end = len(line.rstrip(" \t\f\r\n"))
        yield Insertion(row, end, f"{text} - {reason}" if reason else text)
    elif found["codes"] is not None:  # else it silences everything, if it can be seen at all
        end = found.start("codes") + len(found["codes"].rstrip(", \t\f\r\n"))
        new = sorted(codes - set(re.split(r"[,\s]+", found["codes"])))
        glue = " " if line[end : end + 1].isalnum() else ""
        yield Insertion(row, end, "".join(f", {code}" for code in new) + glue)
