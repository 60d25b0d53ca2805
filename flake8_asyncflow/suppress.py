"""`# noqa` comments: which findings they silence, exactly as flake8 reads them."""

import io
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from flake8_asyncflow.model import Finding, Source

if TYPE_CHECKING:
    from tokenize import TokenInfo

__all__ = ["INLINE", "Noqa"]

# The patterns decide what agrees with flake8: see NOQAINLINE_REGEXP and NOQA_FILE of its
# flake8/defaults.py. Comments may be in any case, the codes in them may not.
INLINE = re.compile(r"# noqa(?::\s?(?P<codes>(?:[A-Z]+[0-9]+[,\s]*)+))?", re.IGNORECASE)
_WHOLE_FILE = re.compile(r"\s*# flake8[:=]\s*noqa", re.IGNORECASE)
_NOQA = re.compile("noqa", re.IGNORECASE)
_JOINS_LINES = re.compile(r"""\\[\r\n]|\"{3}|'{3}""")


class Noqa:
    """The comments of one file. Nothing is searched before it is asked for."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @cached_property
    def is_used(self) -> bool:
        """Whether there can be a comment at all."""
        return _NOQA.search(self.source.text) is not None

    @cached_property
    def covers_file(self) -> bool:
        """Whether a line is `# flake8: noqa`, with or without codes behind it."""
        return self.is_used and any(map(_WHOLE_FILE.match, self.source.lines))

    def silences(self, finding: Finding) -> bool:
        """Whether a comment on the logical line of the finding, or of the file, names it."""
        if not self.is_used:
            return False
        if self.covers_file:
            return True
        comment = INLINE.search(self._line(finding.line))
        return comment is not None and _matches(comment, finding.code)

    def names(self, line: int, code: str) -> bool:
        """Whether a comment on the logical line names the code, or a prefix of it."""
        if not self.is_used:
            return False
        comment = INLINE.search(self._line(line))
        return comment is not None and bool(comment["codes"]) and _matches(comment, code)

    def row(self, line: int) -> int:
        """The line at whose end a comment for a finding on `line` would stand."""
        return self._same_logical_line(line).stop - 1

    def comment(self, line: int) -> int | None:
        """The column at which the comment of a line starts, None when it has none."""
        return self._columns.get(line)

    def unused(self, findings: Collection[Finding], unjudged: Sequence[str]) -> Iterator[Finding]:
        """AF902 for each code in a comment that silences none of `findings`.

        What could silence one of the `unjudged` codes is left alone, for they were not looked
        for; so are the codes of other tools, and AF902 itself.
        """
        if self.covers_file:
            return
        for line, column, comment in self._comments():
            lines = self._same_logical_line(line)
            for start, code in _codes(INLINE.search(comment)):
                if not _is_judged(code, unjudged) or any(
                    finding.line in lines and finding.code.startswith(code) for finding in findings
                ):
                    continue
                at, end = column + start, column + start + len(code)
                message = f"`# noqa: {code}` silences nothing here"
                path = self.source.path
                yield Finding(path, line, at, "AF902", message, line, end, "remove the code")

    def _comments(self) -> Iterator[tuple[int, int, str]]:
        """(line, column, text) of every comment."""
        import tokenize

        for token in self._tokens:
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.start[1], token.string

    @cached_property
    def _columns(self) -> dict[int, int]:
        return {line: column for line, column, _ in self._comments()}

    def _line(self, line: int) -> str:
        """The text in which flake8 looks for the comment of a line."""
        lines = self._same_logical_line(line)
        return "".join(self.source.lines[lines.start - 1 : lines.stop - 1])

    def _same_logical_line(self, line: int) -> range:
        return self._ranges.get(line, range(line, line + 1))

    @cached_property
    def _ranges(self) -> dict[int, range]:
        """Line → the lines that strings and backslashes join it with; single lines have none."""
        from tokenize import DEDENT, ENDMARKER, NEWLINE, NL

        ranges: dict[int, range] = {}
        if not _JOINS_LINES.search(self.source.text):
            return ranges
        first, last = 0, 0
        for kind, _, (start, _), (end, _), _ in self._tokens:
            if kind in (ENDMARKER, DEDENT):
                continue
            first, last = min(first or start, start), max(last, end)
            if kind in (NL, NEWLINE):
                if last > first:
                    joined = range(first, last + 1)
                    ranges.update(dict.fromkeys(joined, joined))
                first, last = 0, 0
        return ranges

    @cached_property
    def _tokens(self) -> Sequence["TokenInfo"]:
        """Empty when the file cannot be split into tokens: every line is then on its own."""
        import tokenize

        text = re.sub(r"\r\n?", "\n", self.source.text)
        try:
            return list(tokenize.generate_tokens(io.StringIO(text).readline))
        except (tokenize.TokenError, SyntaxError):
            return ()


def _is_judged(code: str, unjudged: Sequence[str]) -> bool:
    if not code.startswith("AF") or "AF902".startswith(code):
        return False
    return not any(known.startswith(code) for known in unjudged)


def _matches(comment: re.Match[str], code: str) -> bool:
    if comment["codes"] is None:
        return True
    return code.startswith(tuple(named for _, named in _codes(comment)))


def _codes(comment: re.Match[str] | None) -> Iterable[tuple[int, str]]:
    """(offset, code) of what the comment names; nothing for a bare `# noqa`."""
    if comment is None or comment["codes"] is None:
        return
    for code in re.finditer(r"[^,\s]+", comment["codes"]):
        yield comment.start("codes") + code.start(), code[0]
