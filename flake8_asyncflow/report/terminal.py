"""Text that is safe and aligned on a terminal: escapes, widths, colours."""

import os
import sys
from typing import NamedTuple, TextIO

__all__ = ["Terminal", "complain", "terminal_for", "visible", "width_of"]

_STYLES = {
    "code": "1;31",
    "mark": "1;31",
    "context": "1;34",
    "gutter": "1;34",
    "strong": "1",
    "good": "32",
}

_NARROWEST, _DEFAULT_WIDTH, _WIDEST = 40, 80, 120


class Terminal(NamedTuple):
    """Where a report goes."""

    width: int = _DEFAULT_WIDTH
    has_colour: bool = False

    def paint(self, style: str, text: str) -> str:
        """`text` in a style, where there is colour."""
        if not self.has_colour or not text:
            return text
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m"


def terminal_for(stream: TextIO) -> Terminal:
    """What `stream` can show. NO_COLOR turns colour off and FORCE_COLOR on, set to anything."""
    is_terminal = stream.isatty()
    has_colour = is_terminal and os.environ.get("TERM") != "dumb"
    if os.environ.get("NO_COLOR"):
        has_colour = False
    elif os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        has_colour = True
    if not is_terminal:
        return Terminal(has_colour=has_colour)
    from shutil import get_terminal_size

    columns = get_terminal_size((_DEFAULT_WIDTH, 24)).columns
    return Terminal(max(_NARROWEST, min(columns, _WIDEST)), has_colour)


def complain(message: str, help: str = "") -> None:
    """Prints an error, and what to do about it, on standard error."""
    terminal = terminal_for(sys.stderr)
    print(f"{terminal.paint('code', 'error')}: {visible(message)}", file=sys.stderr)
    if help:
        print(f"{terminal.paint('good', 'help')}: {visible(help)}", file=sys.stderr)


def visible(text: str) -> str:
    """`text` on one line, with what would control the terminal or hide written out."""
    if text.isprintable():
        return text
    return "".join(map(visible_character, text))


def visible_character(character: str) -> str:
    """A character as it is shown: ESC as ␛, a bidirectional override as \\u202e."""
    if character.isprintable():
        return character
    number = ord(character)
    if number < 0x20:
        return chr(0x2400 + number)
    if number == 0x7F:
        return "␡"
    if 0xDC80 <= number <= 0xDCFF:  # a byte of a file name that is no text
        return f"\\x{number - 0xDC00:02x}"
    if number <= 0xFF:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def width_of(text: str) -> int:
    """The number of cells that printable `text` takes."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    width = 0
    for character in text:
        if category(character) not in ("Mn", "Me"):
            width += 2 if east_asian_width(character) in "WF" else 1
    return width
