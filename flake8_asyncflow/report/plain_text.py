"""Turns the Markdown of a reference page into text for a terminal."""

import re
from collections.abc import Iterator

__all__ = ["plain_text", "without_page_links"]

_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_RULE_PAGE = re.compile(r"[\w-]+\.md")


def plain_text(markdown: str) -> str:
    """The same words: headings underlined, code indented, tables aligned, links spelled out."""
    return "\n".join(_lines(markdown.splitlines())) + "\n"


def without_page_links(markdown: str) -> str:
    """The page for a place where its neighbours are not: only their names stay."""
    return _LINK.sub(lambda link: link[1] if _RULE_PAGE.fullmatch(link[2]) else link[0], markdown)


def _lines(lines: list[str]) -> Iterator[str]:
    fenced = False
    table: list[str] = []
    for line in lines:
        if not fenced and line.startswith("|"):
            table.append(line)
            continue
        yield from _table(table)
        table = []
        if line.startswith("```"):
            fenced = not fenced
        elif fenced:
            yield f"    {line}".rstrip()
        else:
            yield from _prose(line)
    yield from _table(table)


def _prose(line: str) -> Iterator[str]:
    text = _LINK.sub(_spelled_out, line)
    heading = re.match(r"#+ ", text)
    if heading is None:
        yield text
        return
    title = text[heading.end() :]
    yield title
    yield ("=" if heading.end() == 2 else "-") * len(title)


def _spelled_out(link: re.Match[str]) -> str:
    text, target = link[1], link[2]
    return text if _RULE_PAGE.fullmatch(target) else f"{text} <{target}>"


def _table(rows: list[str]) -> Iterator[str]:
    """Rows of a Markdown table with aligned columns, without the bars."""
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    if not cells:
        return
    rows_of_words = [row for row in cells if set(row) != {"---"}]
    widths = [max(map(len, column)) for column in zip(*rows_of_words, strict=True)]
    for row in cells:
        if row not in rows_of_words:
            row = ["-" * width for width in widths]
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield line.rstrip()
