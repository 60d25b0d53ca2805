"""Tells code for a newer Python from code that no Python can parse.

What is newer is rewritten to an older equivalent, place by place; only when the whole file then
parses was newer syntax all that was wrong with it.
"""

import ast
import re
import sys
import warnings
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from flake8_asyncflow.analysis.lexer import LexError, Token, lex

__all__ = ["Newer", "needed"]

Version = tuple[int, int]

TYPE_STATEMENT = (3, 12), "the type statement (PEP 695)"
TYPE_PARAMETERS = (3, 12), "type parameters (PEP 695)"
FSTRING = (3, 12), "an f-string with quotes, backslashes or lines inside its braces (PEP 701)"
DEFAULTS = (3, 13), "defaults of type parameters (PEP 696)"
EXCEPT = (3, 14), "except without parentheses (PEP 758)"
TSTRING = (3, 14), "t-strings (PEP 750)"
LAZY_IMPORT = (3, 15), "lazy imports (PEP 810)"
UNPACKING = (3, 15), "unpacking in comprehensions (PEP 798)"


class Newer(NamedTuple):
    """What makes a file need a newer Python, and where it is first used."""

    offset: int  # into the text, in code points
    message: str  # "needs Python 3.14: ..."


class Rewrite(NamedTuple):
    """A newer construct and text that older versions parse in its place."""

    start: int
    end: int
    replacement: str
    version: Version
    feature: str


def needed(text: str, running: Version = sys.version_info[:2]) -> Newer | None:
    """Why `text`, which does not parse, needs a newer Python; None when it is just invalid."""
    try:
        rewrites = _newer_than(running, text)
        if not rewrites or not _parses_rewritten(text, rewrites, running):
            return None
    except (LexError, RecursionError):
        return None
    version = max(rewrite.version for rewrite in rewrites)
    first = min(rewrite for rewrite in rewrites if rewrite.version == version)
    have = f"{running[0]}.{running[1]}"
    why = f"needs Python {version[0]}.{version[1]}: {first.feature}; asyncflow runs on {have}"
    return Newer(first.start, why)


def _newer_than(running: Version, text: str) -> list[Rewrite]:
    return [rewrite for rewrite in _rewrites(text) if rewrite.version > running]


def _parses_rewritten(text: str, rewrites: Sequence[Rewrite], running: Version) -> bool:
    for rewrite in sorted(rewrites, reverse=True):
        if rewrite.replacement.startswith('"""') and not _fields_parse(text, rewrite, running):
            return False
        text = text[: rewrite.start] + rewrite.replacement + text[rewrite.end :]
    return _parses(text)


def _fields_parse(text: str, rewrite: Rewrite, running: Version) -> bool:
    """Whether the expressions in an f-string parse: its replacement has none."""
    (token, *_) = lex(text[rewrite.start : rewrite.end])
    for expression in _fields(token):
        if not _parses(expression):
            rewrites = _newer_than(running, expression)
            if not rewrites or not _parses_rewritten(expression, rewrites, running):
                return False
    return True


def _parses(text: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _rewrites(text: str) -> Iterator[Rewrite]:
    """Every construct of a newer Python than 3.11; they do not overlap."""
    tokens = lex(text)
    end = len(tokens)
    tokens += [tokens[-1]] * 3  # so that nobody looks beyond the end
    for index, token in enumerate(tokens[:end]):
        if token.kind == "string":
            yield from _string(token)
        elif token.text in ("[", "{", "("):
            yield from _unpacking(tokens, index)
        elif token.text in _STATEMENTS and _starts_statement(tokens, index):
            yield from _STATEMENTS[token.text](text, tokens, index)


def _starts_statement(tokens: list[Token], index: int) -> bool:
    token, before = tokens[index], tokens[index - 1] if index else None
    if token.depth:
        return False
    return before is None or before.kind == "newline" or before.text in (";", ":", "async")


def _string(token: Token) -> Iterator[Rewrite]:
    prefix = re.match(r"\w*", token.text)
    letters = prefix[0] if prefix else ""
    newer = [TSTRING] if "t" in letters.lower() else []
    inside = [(r.version, r.feature) for field in _fields(token) for r in _rewrites(field)]
    if token.is_pep701 or inside:
        newer += [FSTRING] if token.is_pep701 else []
        blank = re.sub(r"[^\r\n]", " ", token.text[6:])
        yield Rewrite(token.start, token.end, f'"""{blank}"""', *max(newer + inside))
    elif newer:
        older = letters.replace("t", "f").replace("T", "F")
        yield Rewrite(token.start, token.start + len(letters), older, *TSTRING)


def _fields(token: Token) -> Iterator[str]:
    """The expressions of an f-string, each in parentheses; `{x=}` without its sign."""
    for start, end in token.fields:
        expression = token.text[start - token.start : end - token.start]
        yield f"(\n{re.sub(r'(?<![=!<>])=[ ]*$', '', expression)}\n)"


def _unpacking(tokens: list[Token], index: int) -> Iterator[Rewrite]:
    """`[*x for ...]`, `{**x for ...}`: the stars go, the rest is a comprehension."""
    bracket, star = tokens[index], tokens[index + 1]
    if star.text not in ("*", "**") or (star.text == "**" and bracket.text != "{"):
        return
    ends = (",", "for") if star.text == "**" else (",", "for", ":")
    for token in _inside(tokens, index):
        if token.depth == bracket.depth + 1 and token.text in ends:
            if token.text == "for":
                older = "0:" if star.text == "**" else " "
                yield Rewrite(star.start, star.end, older, *UNPACKING)
            return


def _inside(tokens: list[Token], index: int) -> Iterator[Token]:
    """The tokens between the bracket at `index` and the one that closes it."""
    depth = tokens[index].depth
    for token in islice(tokens, index + 1, None):
        if token.depth <= depth:
            return
        yield token


def _type_statement(text: str, tokens: list[Token], index: int) -> Iterator[Rewrite]:
    """`type X = ...` becomes `X = ...`."""
    keyword, name, after = tokens[index : index + 3]
    if name.kind != "name":
        return
    parameters: list[Rewrite] = []
    if after.text == "[":
        closing = index + 3 + len(list(_inside(tokens, index + 2)))
        after = tokens[min(closing + 1, len(tokens) - 1)]
        parameters = list(_type_parameters(text, tokens, index + 2))
    if after.text == "=":
        moved = name.text + " " * (name.start - keyword.start)
        yield Rewrite(keyword.start, name.end, moved, *TYPE_STATEMENT)
        yield from parameters


def _generic(text: str, tokens: list[Token], index: int) -> Iterator[Rewrite]:
    if tokens[index + 2].text == "[" and tokens[index + 1].kind == "name":
        yield from _type_parameters(text, tokens, index + 2)


def _type_parameters(text: str, tokens: list[Token], index: int) -> Iterator[Rewrite]:
    """Removes `[T: bound = default]` if it is well-formed."""
    inside = list(_inside(tokens, index))
    if not inside:
        return
    start, end = tokens[index].start, tokens[index + 1 + len(inside)].end
    depth = tokens[index].depth + 1
    has_default = False
    for parameter in _split(inside, depth):
        equals = [token for token in parameter if token.text == "=" and token.depth == depth]
        has_default |= bool(equals)
        if equals:
            default = text[equals[0].end : parameter[-1].end].strip()
            if not default or not _parses(f"f({default}\n)"):
                return
            parameter = parameter[: parameter.index(equals[0])]
        if not _is_type_parameter(text, parameter):
            return
    blank = re.sub(r"[^\r\n]", " ", text[start:end])
    joined = re.sub(r"\r\n|\r|\n", lambda match: f"\\{match[0]}", blank)
    yield Rewrite(start, end, joined, *(DEFAULTS if has_default else TYPE_PARAMETERS))


def _split(tokens: list[Token], depth: int) -> Iterator[list[Token]]:
    """The parts between commas at `depth`; a trailing comma makes none."""
    part: list[Token] = []
    for token in tokens:
        if token.text == "," and token.depth == depth:
            yield part
            part = []
        else:
            part.append(token)
    if part:
        yield part


def _is_type_parameter(text: str, tokens: list[Token]) -> bool:
    """`T`, `T: bound`, `*Ts` or `**P`."""
    if not tokens:
        return False
    stars = tokens[0].text in ("*", "**")
    named = tokens[stars:]
    if not named or not named[0].text.isidentifier():
        return False
    if len(named) == 1:
        return True
    if stars or named[1].text != ":" or len(named) == 2:
        return False
    return _parses(f"({text[named[2].start : named[-1].end]}\n)")


def _except(text: str, tokens: list[Token], index: int) -> Iterator[Rewrite]:
    """`except A, B:` becomes `except A| B:`; Python 2's `except A, name:` stays invalid."""
    head: list[Token] = []
    for token in islice(tokens, index + 1, None):
        if token.kind == "newline":
            return
        if token.text == ":" and not token.depth:
            break
        head.append(token)
    commas = [token for token in head if token.text == "," and not token.depth]
    if not commas or any(token.text == "as" for token in head):
        return
    if len(commas) == 1 and _is_python_2_name(text, head[head.index(commas[0]) + 1 :]):
        return
    for comma in commas:
        older = " " if comma is head[-1] else "|"
        yield Rewrite(comma.start, comma.end, older, *EXCEPT)


def _is_python_2_name(text: str, tokens: list[Token]) -> bool:
    """Whether this is `name` or `(name, name)`, lower-case and nowhere imported or defined."""
    if any(token.kind != "name" and token.text not in "(,)" for token in tokens):
        return False
    names = [token.text for token in tokens if token.kind == "name"]
    return not any(re.search(r"[A-Z]", name) or _is_defined(text, name) for name in names)


def _is_defined(text: str, name: str) -> bool:
    """Whether an import, a class or an assignment of the module binds `name`."""
    binds = rf"(?m)^\s*(?:from|import|class)\b.*\b{name}\b|^{name}\s*="
    return re.search(binds, text) is not None


def _lazy_import(text: str, tokens: list[Token], index: int) -> Iterator[Rewrite]:
    lazy, keyword = tokens[index], tokens[index + 1]
    if keyword.text in ("import", "from"):
        moved = keyword.text + " " * (keyword.start - lazy.start)
        yield Rewrite(lazy.start, keyword.end, moved, *LAZY_IMPORT)


_STATEMENTS = {
    "type": _type_statement,
    "def": _generic,
    "class": _generic,
    "except": _except,
    "lazy": _lazy_import,
}
