"""Reading and decoding: text, lines and positions are those of Python itself."""

import ast
import gc
import io
import os
import tokenize
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_asyncflow.analysis.source import (
    from_bytes,
    from_text,
    module_name,
    parse,
    read,
    syntax,
)
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import Finding


def problem(content: bytes) -> Finding:
    """The finding for bytes that cannot be decoded or parsed."""
    with pytest.raises(SourceError) as caught:
        parse(from_bytes("a.py", content))
    return caught.value.finding


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"x = '\xc3\xa9'\n", "x = 'é'\n"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        (b"\xef\xbb\xbf# coding: utf-8\nx = 1\n", "# coding: utf-8\nx = 1\n"),
        (b"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "# -*- coding: latin-1 -*-\nx = 'é'\n"),
        (b"#!/bin/x\r# vim: set fileencoding=cp1252 :\rx = '\x80'\r", None),
        ("# coding: shift_jis\nx = '日本'\n".encode("shift_jis"), None),
        ("# coding: euc-kr\nx = '한'\n".encode("euc-kr"), None),
        (b"# coding: utf-7\nx = '+AOk-'\n", "# coding: utf-7\nx = 'é'\n"),
        (b"", ""),
    ],
)
def test_decodes_as_python_does(content: bytes, text: str | None) -> None:
    source = from_bytes("a.py", content)
    encoding, _ = tokenize.detect_encoding(io.BytesIO(content.replace(b"\r", b"\n")).readline)
    expected = content.decode(encoding) if text is None else text
    assert source.text == expected
    assert ast.dump(parse(source)) == ast.dump(ast.parse(content))


@pytest.mark.parametrize(
    ("content", "code", "line", "column", "words"),
    [
        (b"# coding: klingon\nx = 1\n", "AF901", 1, 0, "unknown encoding: klingon"),
        (b"#!/bin/sh\n# coding: klingon\n", "AF901", 2, 0, "unknown encoding: klingon"),
        (b"# coding: hex\n41\n", "AF901", 1, 0, "unknown encoding"),
        (b"# coding: rot13\nk = 1\n", "AF901", 1, 0, "unknown encoding"),
        (b"# coding: punycode\nx\n", "AF901", 1, 0, "unknown encoding"),
        (b"# coding: undefined\nx\n", "AF901", 1, 0, "decoded"),
        (b"\xef\xbb\xbf# coding: latin-1\nx\n", "AF901", 1, 0, "encoding problem"),
        (b"x = 1\ny = '\xc3\xa9\xff'\n", "AF903", 2, 6, "byte 0xff"),
        (b"\xff", "AF903", 1, 0, "byte 0xff"),
        (b"# coding: ascii\nx = '\xe9'\n", "AF903", 2, 5, "ascii"),
        (b"x = 1\r\ny = 2\r\n\xe9", "AF903", 3, 0, "byte 0xe9"),
        (b"x = 1\ny = '\0'\n", "AF901", 2, 5, "NUL"),
        (b"\0" * 10, "AF901", 1, 0, "NUL"),
        (b"x = (\n", "AF901", 1, 4, "'(' was never closed"),
        (b"x = 1\n  y = 2\n", "AF901", 2, 2, "unexpected indent"),
        ("é = 'é' 1\n".encode(), "AF901", 1, 8, "invalid syntax"),
        (b"print 'x'\n", "AF901", 1, 0, "Missing parentheses"),
        (b"if 1:\n", "AF901", 1, 5, "expected an indented block"),
    ],
)
def test_says_where_and_why(content: bytes, code: str, line: int, column: int, words: str) -> None:
    finding = problem(content)
    assert (finding.code, finding.line) == (code, line)
    assert words in finding.message
    # Where a statement ends too early, versions of Python differ in the column.
    assert finding.column == column or "indented" in words or "indent" in words


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_ast_counts_them(end: str) -> None:
    text = end.join(
        ["x = 1", "y = '\\x0c'; z = 2 # \x0b\x1c\u2028", "\x0cdef f():", "    return 3"]
    )
    source = from_text("a.py", text)
    last = parse(source).body[-1]
    assert last.end_lineno == 4
    assert len(source.lines) == 4
    assert "".join(source.lines) == text


@given(st.text(alphabet="a \n\r\x0b\x0c\x1c\x85\u2028#", max_size=40))
def test_splits_into_the_lines_of_universal_newlines(text: str) -> None:
    lines = from_text("a.py", text).lines
    assert "".join(lines) == text
    expected = io.StringIO(text, newline=None).read().split("\n")
    assert [line.rstrip("\r\n") for line in lines] == (expected if expected[-1] else expected[:-1])


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    found = outcome(content)
    if found is not None:
        assert found.code in ("AF901", "AF903")
        assert found.line >= 1
        assert found.column >= 0


def outcome(content: bytes) -> Finding | None:
    try:
        parse(from_bytes("a.py", content))
    except SourceError as error:
        return error.finding
    return None


@given(st.text(alphabet="abf=()[]{}:'\"\\\n\r #,*@1.\t\0é", max_size=30))
def test_syntax_and_parse_agree(text: str) -> None:
    source = from_text("a.py", text)
    outcomes: list[Finding | None] = []
    for check in (parse, syntax):
        try:
            check(source)
        except SourceError as error:
            outcomes.append(error.finding)
        else:
            outcomes.append(None)
    assert outcomes[0] == outcomes[1]


def test_warnings_of_the_compiler_are_silent_and_gc_is_left_as_it_was() -> None:
    source = from_text("a.py", "x = '\\d'; assert (1, 2); 1 is 1\n")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        parse(source)
        syntax(source)
    assert not caught
    assert gc.isenabled()
    gc.disable()
    try:
        parse(source)
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("top.py", "top"),
        ("pkg/__init__.py", "pkg"),
        ("pkg/sub/__init__.py", "pkg.sub"),
        ("pkg/sub/mod.py", "pkg.sub.mod"),
        ("plain/mod.py", "mod"),
        ("pkg/we.ird.py", ""),
        ("stdin", ""),
        ("-", ""),
    ],
)
def test_module_name_follows_the_packages(tmp_path: Path, path: str, name: str) -> None:
    for package in ("pkg", "pkg/sub"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    assert module_name(str(tmp_path / path)) == name


def test_read_names_module_and_package(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text("x = 1\n")
    source = read(str(tmp_path / "__init__.py"))
    assert source.is_package
    assert source.module == tmp_path.name
    assert source.path == str(tmp_path / "__init__.py")


def unreadable(path: Path) -> str:
    with pytest.raises(SourceError) as caught:
        read(str(path))
    assert caught.value.finding.code == "AF903"
    return caught.value.finding.message


def test_what_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    assert "does not exist" in unreadable(tmp_path / "gone.py")
    assert "is a directory" in unreadable(tmp_path)
    (tmp_path / "loop.py").symlink_to(tmp_path / "loop.py")
    assert "symbolic links" in unreadable(tmp_path / "loop.py")
    assert "name too long" in unreadable(tmp_path / ("x" * 5000))
    assert "null" in unreadable(tmp_path / "a\0b.py")
    os.mkfifo(tmp_path / "pipe.py")
    assert "not a regular file" in unreadable(tmp_path / "pipe.py")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permission_denied_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "secret.py").write_text("x = 1\n")
    (tmp_path / "secret.py").chmod(0)
    assert "permission denied" in unreadable(tmp_path / "secret.py")


def test_permission_denied_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("flake8_asyncflow.analysis.source.os.open", refuse)
    assert unreadable(tmp_path / "secret.py") == "cannot be read: permission denied"
