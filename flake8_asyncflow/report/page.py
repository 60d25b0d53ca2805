"""The reference pages: one for a rule, one for a blocking call, as Markdown."""

import inspect
from collections.abc import Iterable
from functools import cache

from asyncflow_runtime.catalog import Arg, BlockingCall, Cost, Name, entries
from flake8_asyncflow.knowledge.async_libraries import LIBRARIES, AsyncLibrary
from flake8_asyncflow.report.library import library_of
from flake8_asyncflow.rules import find as find_rule
from flake8_asyncflow.rules._base import CataloguedRule, Rule

__all__ = [
    "call_page",
    "calls_of",
    "equivalents",
    "notes",
    "page",
    "quoted",
    "summary",
    "title",
    "url",
]

DOCS_URL = ""  # where docs/rules can be read, with a slash at the end; "" while that is nowhere

_WHOLE = 150  # so many calls have a row each on the page of their rule
_SAMPLES = 5  # of more, each library shows these

_IMPLICIT = {
    "__enter__": "called on entering `with`",
    "__exit__": "called on leaving `with`",
    "__iter__": "called by `for` and whatever else consumes an iterable",
    "__next__": "called by `for` and whatever else consumes an iterable",
}

_COSTS = {
    Cost.METADATA: "little where the answer is cached, seconds on a slow network mount",
    Cost.DISK: "as long as the storage takes",
    Cost.CPU: "as long as the computation takes",
    Cost.WAITS: "as long as the other side takes, without limit",
}


def url(code: str) -> str | None:
    """The address of the page of a code, None when the reference is not published."""
    return f"{DOCS_URL}{code}.md" if DOCS_URL else None


def summary(rule: type[Rule]) -> str:
    """The first line of a rule's page."""
    return inspect.cleandoc(rule.__doc__ or "").partition("\n")[0]


def calls_of(rule: type[Rule]) -> tuple[BlockingCall, ...]:
    """The catalog entries that a rule reports, sorted by name."""
    return _calls_by_code().get(rule.code, ())


@cache
def _calls_by_code() -> dict[str, tuple[BlockingCall, ...]]:
    calls: dict[str, list[BlockingCall]] = {}
    for entry in sorted(entries(), key=lambda entry: entry.name):
        calls.setdefault(entry.code, []).append(entry)
    return {code: tuple(found) for code, found in calls.items()}


def page(rule: type[Rule]) -> str:
    """The page of a rule, ending in a line end."""
    if rule.default_on:
        state = "This rule is on by default."
    else:
        state = f'This rule is off by default: `enable = ["{rule.code}"]` turns it on.'
    body = inspect.cleandoc(rule.__doc__ or "")
    parts = [f"# {rule.name} ({rule.code})", state, body]
    if issubclass(rule, CataloguedRule):
        parts += ["## Calls covered", *_calls_covered(calls_of(rule))]
    return "\n\n".join(parts) + "\n"


def call_page(entry: BlockingCall) -> str:
    """The page of one blocking call, ending in a line end."""
    rule = find_rule(entry.code)
    parts = [f"# {title(entry)}", _opening(entry, rule)]
    if entry.aliases:
        parts.append(f"Also known as {quoted(entry.aliases)}.")
    parts += ["## Use instead", _uses(entry), "## When it blocks"]
    parts.append("\n".join(f"- {line}" for line in _conditions(entry)))
    if entry.source:
        parts += ["## References", f"- <{entry.source}>"]
    return "\n\n".join(parts) + "\n"


def _opening(entry: BlockingCall, rule: type[Rule] | None) -> str:
    what = "Every method of the class blocks" if entry.methods else "Blocks"
    if rule is None or not issubclass(rule, CataloguedRule):
        return f"{what} the event loop ({entry.code})."
    link = f"[{rule.name} ({rule.code})]({rule.code}.md)"
    return f"{what} the event loop {rule.until}: {link}."


def _uses(entry: BlockingCall) -> str:
    lines: list[str] = []
    for name, library in LIBRARIES.items():
        equivalent = entry.use.get(name, library.to_thread)
        if equivalent == library.to_thread:
            lines.append(f"- {name}: in a thread, with `{library.to_thread}`")
        else:
            lines.append(f"- {name}: `{equivalent}`")
    if entry.needs:
        lines.append(f"\nThe asyncio equivalent comes from {quoted(entry.needs)} on the index.")
    return "\n".join(lines)


def _conditions(entry: BlockingCall) -> Iterable[str]:
    yield f"It takes {_COSTS[entry.cost]}."
    for note in notes(entry):
        yield f"{note[0].upper()}{note[1:]}."


def _calls_covered(calls: tuple[BlockingCall, ...]) -> Iterable[str]:
    """An introduction, then the table."""
    if not calls:
        yield "Those that your settings and your libraries declare."
        return
    if len(calls) > _WHOLE:
        yield from _calls_by_library(calls)
        return
    threads = quoted(library.to_thread for library in LIBRARIES.values())
    yield (
        f"Calls of the catalog: {len(calls)}. Where the table says *thread* there is no async "
        f"equivalent: run the call in a thread, with {threads}."
    )
    rows = ["| Call | asyncio | anyio | trio | Notes |", "| --- | --- | --- | --- | --- |"]
    for entry in calls:
        uses = equivalents(entry).values()
        cells = [f"`{title(entry)}`", *uses, "; ".join(notes(entry))]
        rows.append(f"| {' | '.join(cells)} |".replace("|  |", "| |"))
    yield "\n".join(rows)


def _calls_by_library(calls: tuple[BlockingCall, ...]) -> Iterable[str]:
    """An introduction, then a table with a row for each library."""
    libraries: dict[str, list[BlockingCall]] = {}
    for entry in calls:
        libraries.setdefault(library_of(entry), []).append(entry)
    yield (
        f"Calls of the catalog: {len(calls)}, of {len(libraries)} libraries and modules. "
        "`asyncflow explain LIBRARY` lists all that is known of one, and `asyncflow explain CALL` "
        "says what to write instead of a call, and when it blocks."
    )
    rows = ["| Library | Calls | Such as |", "| --- | --- | --- |"]
    for name, known in sorted(libraries.items()):
        rows.append(f"| `{name}` | {len(known)} | {_samples(known)} |")
    yield "\n".join(rows)


def _samples(calls: list[BlockingCall]) -> str:
    # What users name comes before what Python calls implicitly.
    calls = sorted(calls, key=lambda entry: entry.name.rpartition(".")[2].startswith("__"))
    rest = len(calls) - _SAMPLES
    if rest <= 1:
        return ", ".join(f"`{title(entry)}`" for entry in calls)
    shown = ", ".join(f"`{title(entry)}`" for entry in calls[:_SAMPLES])
    return f"{shown} and {rest} more"


def title(entry: BlockingCall) -> str:
    """The name of a call; that of a class all of whose methods block ends in `.*`."""
    return f"{entry.name}.*" if entry.methods else entry.name


def equivalents(entry: BlockingCall) -> dict[str, str]:
    """What to write instead in each async library, as Markdown; "thread" where there is nothing."""
    return {name: _cell(entry, library) for name, library in LIBRARIES.items()}


def _cell(entry: BlockingCall, library: AsyncLibrary) -> str:
    equivalent = entry.use.get(library.name, library.to_thread)
    return "thread" if equivalent == library.to_thread else f"`{equivalent}`"


def notes(entry: BlockingCall) -> Iterable[str]:
    """What restricts the entry, as Markdown, each without capital and full stop."""
    implicit = _IMPLICIT.get(entry.name.rpartition(".")[2])
    if implicit is not None:
        yield implicit
    if entry.pure:
        yield f"not {quoted(entry.pure, 'and')}"
    if entry.lazy:
        yield "blocks where its result is consumed"
    if entry.unless:
        yield f"returns at once with {' or '.join(map(_argument, entry.unless))}"
    for takes in entry.only:
        what = "given" if "builtins.object" in takes.classes else quoted(takes.classes)
        yield f"blocks only if {_parameter(takes.keyword, takes.position)} is {what}"
    if entry.python:
        yield f"Python {entry.python}"
    if entry.library:
        yield f"versions {entry.library} of the library"
    if entry.platform:
        yield f"only where `sys.platform` starts with `{entry.platform}`"


def _argument(arg: Arg) -> str:
    if arg.value == Name("builtins.object"):
        return f"any {_parameter(arg.keyword, arg.position)}"
    value = arg.value.qualified if isinstance(arg.value, Name) else repr(arg.value)
    if arg.keyword:
        return f"`{arg.keyword}={value}`"
    return f"`{value}` as argument {(arg.position or 0) + 1}"


def _parameter(keyword: str, position: int | None) -> str:
    return f"`{keyword}`" if keyword else f"argument {(position or 0) + 1}"


def quoted(names: Iterable[str], last: str = "or") -> str:
    """Names as Markdown code, in a row: `a`, `b` or `c`."""
    codes = [f"`{name}`" for name in names]
    if len(codes) < 2:
        return "".join(codes)
    return f"{', '.join(codes[:-1])} {last} {codes[-1]}"
