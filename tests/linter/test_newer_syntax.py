"""Code for a newer Python is told from code that no Python parses."""

import ast
import sys
from pathlib import Path

import pytest

from flake8_asyncflow.analysis.lexer import LexError, lex
from flake8_asyncflow.analysis.newer_syntax import needed

NEWER = [
    ("type X = int", "3.12", "PEP 695"),
    ("type X[T] = list[T]", "3.12", "PEP 695"),
    ("type X[\n  T, *Ts, **P,  # all kinds\n] = int", "3.12", "PEP 695"),
    ("if 1:\n    type X = int; type Y = str", "3.12", "PEP 695"),
    ("def f[T](x: T) -> T: ...", "3.12", "PEP 695"),
    ("def f[T: (int, str), *Ts](x): ...", "3.12", "PEP 695"),
    ("async def f[\n   T,\n\n   U\n](x): pass", "3.12", "PEP 695"),
    ("class A[T](B): x = 1", "3.12", "PEP 695"),
    ("class A[T]: pass", "3.12", "PEP 695"),
    ('x = f"{a["b"]}"', "3.12", "PEP 701"),
    ('x = f"{\'\\n\'.join(xs)}" "b"', "3.12", "PEP 701"),
    ('x = f"{x!r:{"a"}}"', "3.12", "PEP 701"),
    ('x = f"{\n  x\n}" + 1', "3.12", "PEP 701"),
    ('x = f"{f"{f"{1}"}"}"', "3.12", "PEP 701"),
    ('x = f"{x["a"] = !r:>{"10"}}"', "3.12", "PEP 701"),
    ('x = f"""{x  # why\n}"""', "3.12", "PEP 701"),
    ('x = f"{[*x] if (y := "a") != "b" else {"a": 1}}"', "3.12", "PEP 701"),
    ("x = rf'\\d{x['a']}'", "3.12", "PEP 701"),
    ("def f[T = int](x): ...", "3.13", "PEP 696"),
    ("class A[*Ts = *tuple[int, str]]: ...", "3.13", "PEP 696"),
    ("type A[T: int = bool, **P = [int]] = T", "3.13", "PEP 696"),
    ("try: x\nexcept A, B: pass", "3.14", "PEP 758"),
    ("try: x\nexcept* A.b, (B, C): pass", "3.14", "PEP 758"),
    ("try: x\nexcept A, B,: pass", "3.14", "PEP 758"),
    ("from m import error\ntry: x\nexcept A, error: pass", "3.14", "PEP 758"),
    ("error = OSError\ntry: x\nexcept A, error: pass", "3.14", "PEP 758"),
    ("try: x\nexcept A, m.error: pass", "3.14", "PEP 758"),
    ('t"hello {x}"', "3.14", "PEP 750"),
    ('x = tR"\\d{x}"', "3.14", "PEP 750"),
    ('x = t"{x["a"]}"', "3.14", "PEP 750"),
    ("f\"{t'{x}'}\"", "3.14", "PEP 750"),
    ("lazy import a, b", "3.15", "PEP 810"),
    ("lazy from a.b import c as d", "3.15", "PEP 810"),
    ("[*x for x in xs]", "3.15", "PEP 798"),
    ("{*x for x in xs}", "3.15", "PEP 798"),
    ("{**x for x in xs}", "3.15", "PEP 798"),
    ("f(*x for x in xs)", "3.15", "PEP 798"),
    ("async def f(): return [*x async for x in xs]", "3.15", "PEP 798"),
]

INVALID = [
    "def f(:",
    "print 'x'\ntry: x\nexcept A, e: pass",
    "try: x\nexcept A, B: pass\nprint 'x'",
    "try: x\nexcept A, e: print(e)",
    "try: x\nexcept A, (errno, text): pass",
    "v = 1\nif v:\n    e = 2\ntry: x\nexcept A, e: pass",
    "try: x\nexcept A, B as e: pass",
    "try: x\nexcept A, *B: pass",
    "type x[T]",
    "type X = ",
    "type X[T = ] = int",
    "type X = f(\n",
    "def f[T=](x): ...",
    "def f[](x): ...",
    "def f[1](x): pass",
    "def f[*T: int](x): pass",
    "[*x, *y for x in z]",
    "{**x: 1 for x in y}",
    "{*x: 1 for x in y}",
    "f(**x for x in y)",
    'f"{x["a"}"',
    'f"{a b["x"]}"',
    "f'{'",
    "f'{a:'",
    "f'{a!}' + f'{b['",
    "t'{x",
    "lazy import",
    "lazy x",
    "`x`",
    "exec 'x'",
    "'''",
    "(((",
    "def",
    "class",
    "type",
    "except",
    "lazy",
    "[*",
    "\\",
    "",
    "(*x for",
    "[" * 5000,
    "f'{" * 500,
    "{*" * 1000,
]


@pytest.mark.parametrize(("text", "version", "pep"), NEWER)
def test_newer_code_names_the_version_it_needs(text: str, version: str, pep: str) -> None:
    found = needed(text, running=(3, 11))
    assert found is not None
    assert found.message.startswith(f"needs Python {version}: ")
    assert pep in found.message
    assert found.message.endswith("; asyncflow runs on 3.11")


@pytest.mark.parametrize("text", INVALID)
def test_invalid_code_is_invalid_everywhere(text: str) -> None:
    assert needed(text, running=(3, 11)) is None


@pytest.mark.parametrize(("text", "version", "pep"), NEWER)
def test_something_wrong_elsewhere_makes_it_invalid(text: str, version: str, pep: str) -> None:
    assert needed(f"{text}\n1 +\n", running=(3, 11)) is None


@pytest.mark.parametrize(("text", "version", "pep"), NEWER)
def test_what_the_running_python_has_is_not_newer(text: str, version: str, pep: str) -> None:
    major, minor = map(int, version.split("."))
    assert needed(text, running=(major, minor)) is None
    if sys.version_info >= (major, minor):
        ast.parse(text)


def test_the_highest_version_counts_and_its_place_is_shown() -> None:
    text = "type X = int\nlazy import a\ntry: x\nexcept A, B: pass\n"
    found = needed(text, running=(3, 11))
    assert found is not None
    assert found.message.startswith("needs Python 3.15: lazy imports")
    assert text[found.offset :].startswith("lazy")


def test_nothing_in_the_standard_library_is_newer_or_cannot_be_lexed() -> None:
    folder = Path(ast.__file__).parent
    files = [*folder.glob("*.py"), *folder.glob("asyncio/*.py")]
    assert len(files) > 100
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert needed(text, running=(3, 13)) is None, file
        tokens = lex(text)
        assert all(
            text[token.start : token.end] == token.text for token in tokens[:-1] if token.text
        )


@pytest.mark.parametrize("text", ["'", '"""', ")", "f'{", "f'{x", "f'{x:", "f'{x!r'", "t'\n'"])
def test_what_is_no_python_is_not_lexed(text: str) -> None:
    with pytest.raises(LexError):
        lex(text)
