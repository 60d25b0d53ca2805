"""The annotated source: what is called, where, and what to write instead."""

from collections.abc import Iterator, Mapping, Sequence

from flake8_asyncflow.model import Finding, Place, Source
from flake8_asyncflow.report.snippet import marked
from flake8_asyncflow.report.terminal import Terminal, visible, width_of

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """A block a finding, each followed by an empty line."""
    for finding in findings:
        yield from _block(finding, sources, terminal)
        yield ""


def _block(finding: Finding, sources: Mapping[str, Source], terminal: Terminal) -> Iterator[str]:
    source = sources.get(finding.path)
    lines = source.lines if source is not None else ()
    gutter = len(str(max(finding.line, *(place.line for place in finding.chain), 0)))
    yield from _heading(finding, terminal)
    arrow = terminal.paint("gutter", f"{' ' * gutter}-->")
    yield f"{arrow} {visible(finding.path)}:{finding.line}:{finding.column + 1}"
    bar = terminal.paint("gutter", f"{' ' * gutter} |")
    if 0 < finding.line <= len(lines):
        yield bar
        yield from _function(finding, lines, gutter, terminal)
        yield from _call(finding, lines, gutter, terminal)
        for place in finding.chain:
            yield from _hop(place, sources.get(place.path), gutter, terminal)
        yield bar
    for kind, text in _advice(finding):
        yield from _hanging(f"{' ' * gutter} = {kind}: ", text, terminal)


def _heading(finding: Finding, terminal: Terminal) -> Iterator[str]:
    first, *others = _wrapped(f"{finding.code} {visible(finding.message)}", terminal.width, 6)
    code, message = first[: len(finding.code)], first[len(finding.code) :]
    yield terminal.paint("code", code) + terminal.paint("strong", message)
    for line in others:
        yield terminal.paint("strong", line)


def _function(
    finding: Finding, lines: Sequence[str], gutter: int, terminal: Terminal
) -> Iterator[str]:
    """The `async def` line, when the call stands on another one."""
    number = finding.function_line
    if not 0 < number < finding.line:
        return
    line = lines[number - 1]
    start = len(line) - len(line.lstrip())
    end = len(line.rstrip())
    label = f"the event loop runs {finding.role}" if finding.role else "runs on the event loop"
    yield from _annotated(number, line, (start, end), "-", label, gutter, terminal)
    if number + 1 < finding.line:
        yield terminal.paint("gutter", "...")


def _call(finding: Finding, lines: Sequence[str], gutter: int, terminal: Terminal) -> Iterator[str]:
    """The line of the finding; of a call over several lines the first."""
    line = lines[finding.line - 1]
    start = finding.column
    end = finding.end_column if finding.end_line == finding.line else len(line)
    label = visible(finding.label)
    yield from _annotated(finding.line, line, (start, end), "^", label, gutter, terminal)


def _hop(place: Place, source: Source | None, gutter: int, terminal: Terminal) -> Iterator[str]:
    """One step of a chain: where it is, and its line."""
    yield terminal.paint("gutter", f"{' ' * gutter} |")
    arrow = terminal.paint("gutter", f"{' ' * gutter}:::")
    yield f"{arrow} {visible(place.path)}:{place.line}:{place.column + 1}"
    lines = source.lines if source is not None else ()
    if not 0 < place.line <= len(lines):
        return
    line = lines[place.line - 1]
    end = place.end_column if place.end_line == place.line else len(line.rstrip())
    label = visible(place.label)
    yield from _annotated(place.line, line, (place.column, end), "-", label, gutter, terminal)


def _annotated(
    number: int,
    line: str,
    span: tuple[int, int],
    sign: str,
    label: str,
    gutter: int,
    terminal: Terminal,
) -> Iterator[str]:
    room = terminal.width - gutter - 3
    shown = marked(line, *span, room)
    style = "mark" if sign == "^" else "context"
    bar = terminal.paint("gutter", f"{' ' * gutter} |")
    yield f"{terminal.paint('gutter', f'{number:>{gutter}} |')} {shown.text}".rstrip()
    mark = " " * shown.column + terminal.paint(style, sign * shown.width)
    if shown.column + shown.width + 1 + width_of(label) <= room:
        yield f"{bar} {mark} {terminal.paint(style, label)}".rstrip()
        return
    yield f"{bar} {mark}"
    indent = max(0, min(shown.column, room - width_of(label)))
    yield f"{bar} {' ' * indent}{terminal.paint(style, label)}"


def _advice(finding: Finding) -> Iterator[tuple[str, str]]:
    for text in finding.help:
        yield "help", visible(text)
    yield "note", f"asyncflow explain {finding.code}"


def _hanging(start: str, text: str, terminal: Terminal) -> Iterator[str]:
    first, *others = _wrapped(f"{start}{text}", terminal.width, len(start))
    yield terminal.paint("gutter", start) + first[len(start) :]
    yield from others


def _wrapped(text: str, width: int, indent: int) -> list[str]:
    """Lines of at most `width` cells, broken at spaces; all but the first are indented."""
    if width_of(text) <= width:
        return [text]
    leading = text[: len(text) - len(text.lstrip())]
    current, *words = text.split()
    lines: list[str] = []
    current = leading + current
    for word in words:
        if width_of(current) + 1 + width_of(word) > width:
            lines.append(current)
            current = " " * indent + word
        else:
            current = f"{current} {word}"
    return [*lines, current]
