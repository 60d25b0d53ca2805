"""From the text of a file to what is kept of it, as bytes: the work that goes to processes.

An outcome says what became of a text, without the path it lay at, so that it can be kept by
content and shared by all projects.
"""

import ast
import marshal
import re
from typing import Any, NamedTuple

from flake8_asyncflow.analysis.class_index import headers
from flake8_asyncflow.analysis.packing import pack
from flake8_asyncflow.analysis.source import from_bytes, nested_too_deeply, parse, syntax
from flake8_asyncflow.analysis.summarize import summarize
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.knowledge.frameworks import are_mentioned
from flake8_asyncflow.model import Finding, ModuleSummary, Source

__all__ = [
    "Outcome",
    "Text",
    "may_run_on_loop",
    "outcome_of",
    "outcomes",
    "read_outcome",
    "summary_of",
]

_NOQA = re.compile("noqa", re.IGNORECASE)


class Text(NamedTuple):
    """A file to summarize. Of one that is not wanted, only the syntax matters if no loop can run
    code of it.
    """

    path: str
    module: str
    content: bytes
    is_wanted: bool


class Outcome(NamedTuple):
    """What became of a text."""

    summary: bytes  # see `packing.py`; b"" for a file that needs none, or has an error
    error: tuple[Any, ...]  # the fields of the finding for a file that does not parse, or ()
    comments: tuple[str, ...]  # its lines with `noqa`
    headers: bytes  # a digest of its class headers and method names


def may_run_on_loop(text: str) -> bool:
    """Whether a text can hold code that an event loop runs."""
    return "async" in text or are_mentioned(text)


def outcomes(batch: bytes) -> bytes:
    """The outcomes of a marshalled list of `Text` fields, as a marshalled list of bytes."""
    return marshal.dumps([outcome_of(Text._make(fields)) for fields in marshal.loads(batch)])


def outcome_of(text: Text) -> bytes:
    """The outcome of one text, marshalled."""
    try:
        source = from_bytes(text.path, text.content)._replace(module=text.module)
        summary = b""
        if text.is_wanted or may_run_on_loop(source.text):
            summary = pack(summary_of(source))
        else:
            syntax(source)
    except SourceError as error:
        return marshal.dumps((b"", tuple(error.finding), (), b""))
    comments: tuple[str, ...] = ()
    if _NOQA.search(source.text):
        comments = tuple(line for line in source.lines if _NOQA.search(line))
    return marshal.dumps((summary, (), comments, headers(text.content)))


def read_outcome(packed: bytes, path: str) -> tuple[Outcome, SourceError | None]:
    """What `outcome_of` gave, and the error for the file at `path` if there is one."""
    outcome = Outcome._make(marshal.loads(packed))
    if not outcome.error:
        return outcome, None
    return outcome, SourceError(Finding._make(outcome.error)._replace(path=path))


def summary_of(source: Source, tree: ast.Module | None = None) -> ModuleSummary:
    """The summary of a file. Raises SourceError for one that does not parse."""
    try:
        return summarize(source, tree if tree is not None else parse(source))
    except RecursionError as error:
        raise SourceError(nested_too_deeply(source.path)) from error
