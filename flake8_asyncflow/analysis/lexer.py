"""Splits source of any Python version into tokens, f-strings in f-strings included.

For text that the running Python cannot parse; `tokenize` knows its own version's syntax only.
"""

import re
from typing import NamedTuple

__all__ = ["LexError", "Token", "lex"]

_MAX_NESTING = 100  # of f-strings in f-strings; CPython 3.12 allows 150
_MAX_DEPTH = 200  # of brackets, as in CPython


class LexError(Exception):
    """The text is not Python of any version."""


class Token(NamedTuple):
    """A piece of source. Blanks, comments and line ends inside brackets have no token."""

    kind: str  # "name" (numbers too), "string", "op", "newline" (the end of a statement)
    text: str
    start: int
    end: int
    depth: int = 0  # brackets around it; a bracket itself counts as outside
    is_pep701: bool = False  # an f-string that needs 3.12
    fields: tuple[tuple[int, int], ...] = ()  # offsets of an f-string's expressions


_TOKEN = re.compile(
    r"""(?P<blank>[ \t\f\ufeff]+|\\(?:\r\n|\r|\n))
    |(?P<comment>\#[^\r\n]*)
    |(?P<newline>\r\n|\r|\n)
    |(?P<string>(?P<prefix>(?i:[rbuft]|br|rb|fr|rf|tr|rt))?(?P<quote>\"\"\"|'''|"|'))
    |(?P<name>\w+)
    |(?P<op>\*\*|->|[:!=<>+\-*/%&|^@]=|.)""",
    re.VERBOSE | re.DOTALL,
)
_REST = {
    '"': re.compile(r'[^"\\\r\n]*(?:\\(?:\r\n|.)[^"\\\r\n]*)*"', re.DOTALL),
    "'": re.compile(r"[^'\\\r\n]*(?:\\(?:\r\n|.)[^'\\\r\n]*)*'", re.DOTALL),
    '"""': re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', re.DOTALL),
    "'''": re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", re.DOTALL),
}
_LITERAL = re.compile(r"[^{}\\'\"\r\n]+")
_NAMED_CHARACTER = re.compile(r"\\N\{[^{}\r\n'\"]*\}")


def lex(text: str) -> list[Token]:
    """The tokens of `text`, ending in a "newline". Raises LexError."""
    tokens: list[Token] = []
    position = depth = 0
    while position < len(text):
        match = _match(text, position)
        kind, position = match.lastgroup or "", match.end()
        if match["quote"]:
            token = _string(text, match, depth, ())
            tokens.append(token)
            position = token.end
        elif kind == "newline":
            if not depth:
                tokens.append(Token("newline", "", match.start(), position))
        elif kind in ("name", "op"):
            closes = match[0] in ")]}"
            depth -= closes
            if not 0 <= depth <= _MAX_DEPTH:
                raise LexError
            tokens.append(Token(kind, match[0], match.start(), position, depth))
            depth += match[0] in "([{"
    tokens.append(Token("newline", "", position, position))
    return tokens


def _match(text: str, position: int) -> re.Match[str]:
    match = _TOKEN.match(text, position)
    if match is None:
        raise LexError
    return match


def _string(text: str, opening: re.Match[str], depth: int, around: tuple[str, ...]) -> Token:
    """The string literal that `opening` opens; `around`: the quotes of the f-strings it is in."""
    prefix, quote = (opening["prefix"] or "").lower(), opening["quote"]
    if "f" in prefix or "t" in prefix:
        if len(around) >= _MAX_NESTING:
            raise LexError
        scan = _FString(text, quote, "r" in prefix, around)
        end = scan.literal(opening.end(), closing=quote)
        fields, is_pep701 = tuple(scan.fields), scan.is_pep701
    else:
        rest = _REST[quote].match(text, opening.end())
        if rest is None:
            raise LexError
        end, fields, is_pep701 = rest.end(), (), False
    start = opening.start()
    return Token("string", text[start:end], start, end, depth, is_pep701, fields)


class _FString:
    """The walk through one f-string or t-string."""

    def __init__(self, text: str, quote: str, is_raw: bool, around: tuple[str, ...]) -> None:
        self.text = text
        self.quote = quote
        self.is_raw = is_raw
        self.quotes = (*around, quote)
        self.fields: list[tuple[int, int]] = []
        self.is_pep701 = False

    def literal(self, position: int, closing: str, nesting: int = 0) -> int:
        """Reads text and fields up to `closing`, the quote or a format spec's brace."""
        text = self.text
        while position < len(text):
            if text.startswith(closing, position):
                return position + len(closing)
            if text.startswith(self.quote, position):
                raise LexError
            character = text[position]
            if character in "\r\n" and len(self.quote) == 1:
                raise LexError
            if character == "\\":
                position = self.escape(position)
            elif character == "{" and not (closing != "}" and text.startswith("{{", position)):
                position = self.field(position + 1, nesting + 1)
            elif character == "{":
                position += 2
            else:
                plain = _LITERAL.match(text, position)
                position = plain.end() if plain else position + 1
        raise LexError

    def escape(self, position: int) -> int:
        """The offset after a backslash and what it escapes: braces it does not."""
        named = None if self.is_raw else _NAMED_CHARACTER.match(self.text, position)
        if named is not None:
            return named.end()
        if self.text.startswith("\r\n", position + 1):
            return position + 3
        return position + (1 if self.text[position + 1 : position + 2] in ("{", "}") else 2)

    def field(self, position: int, nesting: int) -> int:
        """Reads a replacement field from after its `{` to after its `}`."""
        if nesting > _MAX_NESTING:
            raise LexError
        end = self.expression(position)
        self.fields.append((position, end))
        text = self.text
        if text[end] == "!":
            conversion = _match(text, end + 1)
            end = conversion.end()
            while text[end : end + 1].isspace():
                end += 1
        if text[end : end + 1] == ":":
            return self.literal(end + 1, closing="}", nesting=nesting)
        if text[end : end + 1] == "}":
            return end + 1
        raise LexError

    def expression(self, position: int) -> int:
        """The offset of the `}`, `!` or `:` that ends the expression."""
        depth = 0
        while position < len(self.text):
            match = _match(self.text, position)
            token, position = match[0], match.end()
            if match["quote"]:
                nested = _string(self.text, match, 0, self.quotes)
                position = nested.end
                self._note_string(nested)
            elif match["comment"] or token[0] == "\\":
                self.is_pep701 = True
            elif match["newline"]:
                self.is_pep701 |= len(self.quote) == 1
            elif not depth and (token in "}!:" or token == ":="):
                return match.start()
            elif match["op"]:
                depth += (token in "([{") - (token in ")]}")
        raise LexError

    def _note_string(self, nested: Token) -> None:
        """Before 3.12 a field had neither backslashes nor the quotes around it."""
        reuses = any(quote in nested.text for quote in self.quotes)
        self.is_pep701 |= nested.is_pep701 or reuses or "\\" in nested.text
