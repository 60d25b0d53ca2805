"""From a path to text to a tree, as Python itself reads source files."""

import ast
import codecs
import gc
import io
import os
import re
import stat
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from itertools import takewhile

from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import Finding, Source

__all__ = [
    "encoded",
    "from_bytes",
    "from_text",
    "module_name",
    "nested_too_deeply",
    "parse",
    "read",
    "read_bytes",
    "syntax",
]

INVALID, UNREADABLE = "AF901", "AF903"

_COOKIE_LINES = re.compile(rb"[^\r\n]*(?:\r\n?|\n)?[^\r\n]*")
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read(path: str) -> Source:
    """The file at `path`, decoded.

    Raises:
        SourceError: it cannot be read (AF903) or not be decoded (AF901, AF903).
    """
    return from_bytes(path, read_bytes(path))


def read_bytes(path: str) -> bytes:
    """The content of the file at `path`. Raises SourceError (AF903)."""
    try:
        return _content(path)
    except (OSError, ValueError) as error:
        raise _unreadable(path, _reason(error)) from error


def from_bytes(path: str, content: bytes) -> Source:
    """The `Source` for the bytes of a file; `path` need not exist. Raises SourceError."""
    encoding = _encoding(path, content)
    if content.startswith(codecs.BOM_UTF8):
        content = content[len(codecs.BOM_UTF8) :]
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(path, content, encoding, error) from error
    except (LookupError, UnicodeError, ValueError) as error:
        raise _invalid(path, 1, 0, f"cannot be decoded as {encoding}") from error
    return from_text(path, text)


def from_text(path: str, text: str) -> Source:
    """The `Source` for text that is decoded already, such as a buffer of an editor."""
    return Source(
        path=path,
        module=module_name(path),
        text=text,
        lines=_lines(text),
        is_package=os.path.basename(path) == "__init__.py",
    )


def encoded(text: str, like: bytes) -> bytes:
    """`text` as bytes, in the encoding and with the mark of `like`, which has been decoded before.

    Raises:
        UnicodeError: the encoding lacks a character.
    """
    mark = codecs.BOM_UTF8 if like.startswith(codecs.BOM_UTF8) else b""
    return mark + text.encode(_encoding("", like))


def parse(source: Source) -> ast.Module:
    """The syntax tree. Warnings of the compiler are silenced.

    Raises:
        SourceError: it does not parse (AF901), here or on any Python.
    """
    with _parsing(source):
        return ast.parse(source.text)


def syntax(source: Source) -> None:
    """Raises what `parse` would raise, at half its cost for a file that is valid."""
    import symtable

    try:
        with _quietly():
            symtable.symtable(source.text, "<source>", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        parse(source)


def nested_too_deeply(path: str) -> Finding:
    """The finding for a file whose tree has more levels than can be walked."""
    return _finding(path, 1, 0, INVALID, "nested too deeply to be parsed")


def module_name(path: str) -> str:
    """The qualified name under which the file at `path` is imported, "" when it has none."""
    folder, base = os.path.split(os.path.abspath(path))
    stem, extension = os.path.splitext(base)
    if extension not in (".py", ".pyw", ".pyi") or "." in stem:
        return ""
    names = [] if stem == "__init__" else [stem]
    while os.path.exists(os.path.join(folder, "__init__.py")):
        folder, name = os.path.split(folder)
        if not name:
            break
        names.append(name)
    return ".".join(reversed(names))


def _lines(text: str) -> tuple[str, ...]:
    """The lines as Python's tokenizer ends them; str.splitlines adds \\f, \\v, \\x1c, ..."""
    return tuple(io.StringIO(text, newline=""))


def _content(path: str) -> bytes:
    """The bytes of a regular file: opening a pipe or a terminal could wait for ever."""
    descriptor = os.open(path, _OPEN_FLAGS)
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError
        if not stat.S_ISREG(mode):
            raise ValueError("it is not a regular file")
        with open(descriptor, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(descriptor)


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "it does not exist (any more)"
    if isinstance(error, IsADirectoryError):
        return "it is a directory"
    if isinstance(error, PermissionError):
        return "permission denied"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error)


def _encoding(path: str, content: bytes) -> str:
    """What PEP 263 says, without the search where there is nothing to find."""
    opening = _COOKIE_LINES.match(content)
    if not content.startswith(codecs.BOM_UTF8) and opening and b"coding" not in opening[0]:
        return "utf-8"
    from tokenize import detect_encoding

    # detect_encoding knows no lone \r; a copy of two lines is enough for it.
    two_lines = re.sub(rb"\r\n?", b"\n", opening[0] if opening else b"").split(b"\n")
    lines = iter([line + b"\n" for line in two_lines])
    try:
        encoding, _ = detect_encoding(lambda: next(lines, b""))
        codec = codecs.lookup(encoding)
    except (SyntaxError, LookupError, ValueError) as error:
        raise _bad_cookie(path, content, error) from error
    # Python reads source with text encodings only; the last two take quadratic time.
    if not codec._is_text_encoding or codec.name in ("idna", "punycode"):
        raise _invalid(path, 1, 0, f"unknown encoding: {encoding}")
    return "utf-8" if encoding == "utf-8-sig" else encoding


def _bad_cookie(path: str, content: bytes, error: Exception) -> SourceError:
    try:
        content.decode()
    except UnicodeDecodeError as undecodable:
        if "unknown encoding" not in str(error):
            return _undecodable(path, content, "utf-8", undecodable)
    first_line = re.split(rb"[\r\n]", content, maxsplit=1)[0]
    return _invalid(path, 1 if b"coding" in first_line else 2, 0, str(error))


def _undecodable(
    path: str, content: bytes, encoding: str, error: UnicodeDecodeError
) -> SourceError:
    """AF903 at the byte that is no text."""
    lines = list(_lines(content[: error.start].decode("latin-1")))
    if lines and lines[-1].endswith(("\r", "\n")):
        lines.append("")
    column = len(lines[-1].encode("latin-1").decode(encoding, "replace")) if lines else 0
    byte = content[error.start] if error.start < len(content) else 0
    message = f"cannot be decoded as {encoding}: byte 0x{byte:02x} ({error.reason})"
    return SourceError(_finding(path, max(1, len(lines)), column, UNREADABLE, message))


@contextmanager
def _quietly() -> Generator[None]:
    """No warnings of the compiler, and no garbage collection while it makes many objects."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def _parsing(source: Source) -> Generator[None]:
    """Turns what the parser raises into a SourceError."""
    _refuse_nul(source)
    try:
        with _quietly():
            yield
    except (RecursionError, MemoryError) as error:
        raise SourceError(nested_too_deeply(source.path)) from error
    except SyntaxError as error:
        raise _syntax_error(source, error) from error
    except ValueError as error:  # a surrogate, from a buffer or a lax encoding
        raise _invalid(source.path, 1, 0, f"invalid source: {error}") from error


def _refuse_nul(source: Source) -> None:
    if "\0" not in source.text:
        return
    before = list(takewhile(lambda line: "\0" not in line, source.lines))
    column = source.lines[len(before)].index("\0")
    message = "invalid syntax: source code cannot contain NUL bytes"
    raise _invalid(source.path, len(before) + 1, column, message)


def _syntax_error(source: Source, error: SyntaxError) -> SourceError:
    from flake8_asyncflow.analysis.newer_syntax import needed

    newer = needed(source.text)
    if newer is not None:
        line, column = _position(source, newer.offset)
        return _invalid(source.path, line, column, newer.message)
    line = min(max(1, error.lineno or 1), max(1, len(source.lines)))
    width = len(source.lines[line - 1].rstrip("\r\n")) if source.lines else 0
    column = min(max(0, (error.offset or 1) - 1), width)
    what = re.sub(r" \(<\w+>, line \d+\)$", "", error.msg or "")
    if "too many nested" in what or "too many levels" in what:
        what = f"nested too deeply: {what}"
    elif not what.startswith("invalid syntax"):
        what = f"invalid syntax: {what}"
    return _invalid(source.path, line, column, what)


def _position(source: Source, offset: int) -> tuple[int, int]:
    """(line, column) of an offset into the text."""
    for number, line in enumerate(source.lines, 1):
        if offset < len(line):
            return number, offset
        offset -= len(line)
    return max(1, len(source.lines)), 0


def _invalid(path: str, line: int, column: int, message: str) -> SourceError:
    return SourceError(_finding(path, line, column, INVALID, message))


def _unreadable(path: str, reason: str) -> SourceError:
    return SourceError(_finding(path, 1, 0, UNREADABLE, f"cannot be read: {reason}"))


def _finding(path: str, line: int, column: int, code: str, message: str) -> Finding:
    return Finding(path, line, column, code, message, line, column + 1)
