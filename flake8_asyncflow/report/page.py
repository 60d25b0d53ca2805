"""The reference pages: one for a rule, one for a blocking call, as Markdown."""

import inspect
from collections.abc import Iterable

from asyncflow_runtime.catalog import Arg, BlockingCall, Cost, Name, entries
from flake8_asyncflow.knowledge.async_libraries import LIBRARIES, AsyncLibrary
from flake8_asyncflow.rules import find as find_rule
from flake8_asyncflow.rules._base import CataloguedRule, Rule

__all__ = ["call_page", "calls_of", "page", "summary"]

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


def summary(rule: type[Rule]) -> str:
    """The first line of a rule's page."""
    return inspect.cleandoc(rule.__doc__ or "").partition("\n")[0]


def calls_of(rule: type[Rule]) -> tuple[BlockingCall, ...]:
    """The catalog entries that a rule reports, sorted by name."""
    found = (entry for entry in entries() if entry.code == rule.code)
    return tuple(sorted(found, key=lambda entry: entry.name))


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
    parts = [f"# {_title(entry)}", _opening(entry, rule)]
    if entry.aliases:
        parts.append(f"Also known as {_listed(entry.aliases)}.")
    parts += ["## Use instead", _uses(entry), "## When it blocks"]
    parts.append("\n".join(f"- {line}" for line in _conditions(entry)))
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
        lines.append(f"\nThe asyncio equivalent comes from {_listed(entry.needs)} on the index.")
    return "\n".join(lines)


def _conditions(entry: BlockingCall) -> Iterable[str]:
    yield f"It takes {_COSTS[entry.cost]}."
    for note in _notes(entry):
        yield f"{note[0].upper()}{note[1:]}."


def _calls_covered(calls: tuple[BlockingCall, ...]) -> Iterable[str]:
    """An introduction, then the table."""
    threads = _listed(library.to_thread for library in LIBRARIES.values())
    yield (
        f"Calls of the catalog: {len(calls)}. Where the table says *thread* there is no async "
        f"equivalent: run the call in a thread, with {threads}."
    )
    rows = ["| Call | asyncio | anyio | trio | Notes |", "| --- | --- | --- | --- | --- |"]
    for entry in calls:
        equivalents = [_cell(entry, library) for library in LIBRARIES.values()]
        cells = [f"`{_title(entry)}`", *equivalents, "; ".join(_notes(entry))]
        rows.append(f"| {' | '.join(cells)} |".replace("|  |", "| |"))
    yield "\n".join(rows)


def _title(entry: BlockingCall) -> str:
    return f"{entry.name}.*" if entry.methods else entry.name


def _cell(entry: BlockingCall, library: AsyncLibrary) -> str:
    equivalent = entry.use.get(library.name, library.to_thread)
    return "thread" if equivalent == library.to_thread else f"`{equivalent}`"


def _notes(entry: BlockingCall) -> Iterable[str]:
    """What restricts the entry, each without capital and full stop."""
    implicit = _IMPLICIT.get(entry.name.rpartition(".")[2])
    if implicit is not None:
        yield implicit
    if entry.pure:
        yield f"not {_listed(entry.pure, 'and')}"
    if entry.lazy:
        yield "blocks where its result is consumed"
    if entry.unless:
        yield f"returns at once with {' or '.join(map(_argument, entry.unless))}"
    for takes in entry.only:
        yield f"blocks only if {_parameter(takes.keyword, takes.position)} is {_listed(takes.classes)}"
    if entry.python:
        yield f"Python {entry.python}"
    if entry.library:
        yield f"versions {entry.library} of the library"
    if entry.platform:
        yield f"only where `sys.platform` starts with `{entry.platform}`"


def _argument(arg: Arg) -> str:
    value = arg.value.qualified if isinstance(arg.value, Name) else repr(arg.value)
    if arg.keyword:
        return f"`{arg.keyword}={value}`"
    return f"`{value}` as argument {(arg.position or 0) + 1}"


def _parameter(keyword: str, position: int | None) -> str:
    return f"`{keyword}`" if keyword else f"argument {(position or 0) + 1}"


def _listed(names: Iterable[str], last: str = "or") -> str:
    quoted = [f"`{name}`" for name in names]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} {last} {quoted[-1]}"
