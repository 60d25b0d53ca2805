"""A source line with a mark under part of it, fitted to the width of a terminal."""

from collections.abc import Iterator
from typing import NamedTuple

from flake8_asyncflow.report.terminal import visible_character, width_of

__all__ = ["Marked", "marked"]

_TAB = 4
_CUT = "…"
_CONTEXT = 8  # cells kept before a mark when the line is cut on the left


class Marked(NamedTuple):
    """What to print: `column` and `width` of the mark are in cells of `text`."""

    text: str
    column: int
    width: int


class _Cell(NamedTuple):
    text: str
    width: int
    offset: int  # of the character, in the line


def marked(line: str, start: int, end: int, width: int) -> Marked:
    """`line` cut to `width` cells around the part from `start` to `end`.

    Tabs become spaces, wide characters count two cells, control characters are written out.
    The work is bounded by `width`, however long the line is.
    """
    low = max(0, start - 2 * width)
    high = min(len(line), start + 2 * width)
    cells = list(_cells(line[low:high].rstrip(), low))
    total = sum(cell.width for cell in cells)
    before = sum(cell.width for cell in cells if cell.offset < start)
    inside = max(1, sum(cell.width for cell in cells if start <= cell.offset < end))
    is_cut_right = high < len(line) and bool(line[high : high + width].strip())
    if low == 0 and total <= width and not is_cut_right:
        return Marked("".join(cell.text for cell in cells), before, inside)
    first = 0
    if low or before + inside > width - len(_CUT):
        first = max(0, min(before - _CONTEXT, before + inside + _CONTEXT - width))
    return _window(cells, first, width, before, inside, low > 0)


def _window(
    cells: list[_Cell], first: int, width: int, before: int, inside: int, was_cut: bool
) -> Marked:
    """The cells from column `first` on, with an ellipsis where something is left out."""
    is_cut = was_cut or first > 0
    shown = [_CUT] if is_cut else []
    used = len(shown)
    column = position = 0
    for cell in cells:
        position += cell.width
        if position - cell.width < first + (1 if is_cut else 0):
            continue
        if position - cell.width == before:
            column = used
        if used + cell.width > width - 1:
            shown.append(_CUT)
            break
        shown.append(cell.text)
        used += cell.width
    return Marked("".join(shown), column, max(1, min(inside, width - column)))


def _cells(text: str, offset: int) -> Iterator[_Cell]:
    column = 0
    for index, character in enumerate(text, offset):
        blanks = " " * (_TAB - column % _TAB)
        shown = blanks if character == "\t" else visible_character(character)
        width = width_of(shown)
        column += width
        yield _Cell(shown, width, index)
