"""`asyncflow check --add-noqa`: writes comments into the files that have findings."""

import os
import sys
from collections.abc import Iterator
from typing import NamedTuple

from flake8_asyncflow.add_noqa import silenced
from flake8_asyncflow.analysis.source import encoded, from_bytes, read_bytes
from flake8_asyncflow.errors import AsyncFlowError, ConfigError, SourceError
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.pipeline import Checked
from flake8_asyncflow.settings import ALWAYS_ON
from flake8_asyncflow.writing import replace_file

__all__ = ["Added", "add_noqa", "checked_reason", "report"]


class Added(NamedTuple):
    """The outcome."""

    comments: int  # written anew or extended
    files: int
    errors: tuple[AsyncFlowError, ...]  # files that were left as they are, one each
    left: tuple[Finding, ...]  # of files that could not be checked; no comment is for them


def checked_reason(reason: str | None) -> str:
    """The reason as it is written. Raises ConfigError for one that is no text on one line."""
    if reason is None:
        return ""
    text = reason.strip()
    if text and text.isprintable():
        return text
    help = "write for instance --add-noqa-reason 'the loop serves nobody else here'"
    raise ConfigError("--add-noqa-reason must be text on one line", help)


def add_noqa(checked: Checked, reason: str) -> Added:
    """Adds comments to every file in turn: one that has to be left does not stop the others."""
    comments = files = 0
    errors: list[AsyncFlowError] = []
    left = tuple(finding for finding in checked.findings if finding.code in ALWAYS_ON)
    for source, findings in _by_file(checked):
        try:
            comments += _add(source, findings, reason)
            files += 1
        except AsyncFlowError as error:
            errors.append(error)
    return Added(comments, files, tuple(errors), left)


def _by_file(checked: Checked) -> Iterator[tuple[Source, list[Finding]]]:
    """The findings of each file, under whatever names it was checked."""
    groups: dict[str, list[Finding]] = {}
    for finding in checked.findings:
        if finding.code not in ALWAYS_ON:
            groups.setdefault(os.path.realpath(finding.path), []).append(finding)
    for findings in groups.values():
        yield checked.sources[findings[0].path], findings


def _add(source: Source, findings: list[Finding], reason: str) -> int:
    """The number of lines that got a comment, or more codes in the one they had."""
    try:
        content = read_bytes(source.path)
        is_current = from_bytes(source.path, content).text == source.text
    except SourceError as error:
        raise AsyncFlowError(str(error)) from error
    if not is_current:
        raise AsyncFlowError(f"{source.path} has been changed meanwhile", "run it again")
    result = silenced(source, findings, reason)
    replace_file(source.path, _as_bytes(result, source, content), expected=content)
    return sum(old != new for old, new in zip(source.lines, result.lines, strict=True))


def _as_bytes(result: Source, source: Source, content: bytes) -> bytes:
    """The new content, in the encoding of the old."""
    help = "write the comments by hand"
    try:
        new = encoded(result.text, content)
        is_faithful = encoded(source.text, content) == content
    except UnicodeError as error:
        message = f"{source.path}: its encoding has no characters for the comment"
        raise AsyncFlowError(message, "give a reason in ASCII") from error
    if not is_faithful or from_bytes(source.path, new).text != result.text:
        message = f"{source.path}: its encoding cannot be written as it was"
        raise AsyncFlowError(message, help)
    return new


def report(added: Added, is_quiet: bool) -> int:
    """Prints what was done and what was not; returns the exit status."""
    from flake8_asyncflow.report import render
    from flake8_asyncflow.report.terminal import complain, terminal_for

    for line in render("concise", added.left, {}, terminal_for(sys.stderr)):
        print(line, file=sys.stderr)
    for error in added.errors:
        complain(str(error), error.help)
    if not is_quiet:
        comments = "comment" if added.comments == 1 else "comments"
        files = "file" if added.files == 1 else "files"
        print(f"Added {added.comments:,} noqa {comments} in {added.files:,} {files}.")
    if added.errors:
        return 2
    return 1 if added.left else 0
