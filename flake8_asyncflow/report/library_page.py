"""The reference page of a library or of a module of the standard library, as Markdown."""

import inspect
from collections.abc import Iterable, Mapping
from importlib import import_module

from asyncflow_runtime.catalog import BlockingCall, Cost, library_names
from flake8_asyncflow.knowledge.async_libraries import LIBRARIES
from flake8_asyncflow.report.library import calls_by_library
from flake8_asyncflow.report.page import equivalents, notes, quoted, title
from flake8_asyncflow.rules import find as find_rule

__all__ = ["COSTS", "distributions_of", "library_page", "needs_of", "use_instead"]

COSTS = {
    Cost.METADATA: "metadata",
    Cost.DISK: "disk",
    Cost.CPU: "CPU",
    Cost.WAITS: "waits",
}

_COLUMNS = ("Call", "Use instead", "Cost", "Notes", "Source")


def library_page(name: str, versions: Mapping[str, str] | None = None) -> str | None:
    """The page of a library, ending in a line end; None when the catalog has no call of it.

    Args:
        name: The import name, or the top-level module of the standard library.
        versions: The versions in which the names were looked up, by distribution.
    """
    calls = calls_by_library().get(name)
    if calls is None:
        return None
    parts = [f"# {name}", *_origin(name, versions or {}), *_advice(calls)]
    for code in sorted({entry.code for entry in calls}):
        parts += _section(code, [entry for entry in calls if entry.code == code])
    return "\n\n".join(parts) + "\n"


def distributions_of(name: str) -> tuple[str, ...]:
    """The distributions that a library comes from; () for the standard library."""
    if name not in library_names():
        return ()
    file = import_module(f"asyncflow_runtime.catalog.libraries.{name}")
    found: tuple[str, ...] = file.DISTRIBUTIONS
    return tuple(requirement.partition("[")[0] for requirement in found)


def needs_of(calls: Iterable[BlockingCall]) -> tuple[str, ...]:
    """The distributions that the equivalents of some calls come from, sorted."""
    return tuple(sorted({needed.partition("[")[0] for entry in calls for needed in entry.needs}))


def use_instead(entry: BlockingCall) -> str:
    """What to write instead, as Markdown, with the async libraries that agree put together."""
    libraries: dict[str, list[str]] = {}
    for library, equivalent in equivalents(entry).items():
        libraries.setdefault(equivalent, []).append(library)
    if len(libraries) == 1:
        return next(iter(libraries))
    return "; ".join(f"{', '.join(names)}: {use}" for use, names in libraries.items())


def _origin(name: str, versions: Mapping[str, str]) -> Iterable[str]:
    if name not in library_names():
        yield "A module of the standard library." if name != "builtins" else "Python's builtins."
        return
    file = import_module(f"asyncflow_runtime.catalog.libraries.{name}")
    if file.__doc__:
        yield inspect.cleandoc(file.__doc__)
    distributions = distributions_of(name)
    looked_up = [f"{one} {versions[one]}" for one in distributions if one in versions]
    proof = f" The names were looked up in {' and '.join(looked_up)}." if looked_up else ""
    yield f"Distribution on the index: {quoted(distributions, 'and')}.{proof}"


def _advice(calls: tuple[BlockingCall, ...]) -> Iterable[str]:
    needs = needs_of(calls)
    threads = quoted(library.to_thread for library in LIBRARIES.values())
    sentences = [f"Calls of the catalog: {len(calls)}."]
    if needs:
        sentences.append(f"The asyncio equivalents come from {quoted(needs, 'and')}.")
    if any("thread" in equivalents(entry).values() for entry in calls):
        sentences.append(f"*thread* means: run the call in a thread, with {threads}.")
    yield " ".join(sentences)


def _section(code: str, calls: list[BlockingCall]) -> Iterable[str]:
    """A heading, what the code means, then the table of its calls."""
    rule = find_rule(code)
    yield f"## {rule.name} ({code})" if rule else f"## {code}"
    flows = quoted(sorted({entry.flow.value for entry in calls}), "and")
    yield f"Rule: [{code}]({code}.md). Flow: {flows}. Calls: {len(calls)}."
    yield "\n".join(_table([_cells(entry) for entry in calls]))


def _cells(entry: BlockingCall) -> tuple[str, ...]:
    remarks = "; ".join(_remarks(entry))
    source = f"<{entry.source}>" if entry.source else ""
    return f"`{title(entry)}`", use_instead(entry), COSTS[entry.cost], remarks, source


def _table(rows: list[tuple[str, ...]]) -> Iterable[str]:
    """The lines of a table, without the columns that are empty."""
    kept = [at for at in range(len(_COLUMNS)) if any(row[at] for row in rows)]
    for row in (_COLUMNS, ("---",) * len(_COLUMNS), *rows):
        yield f"| {' | '.join(row[at] for at in kept)} |".replace("|  |", "| |")


def _remarks(entry: BlockingCall) -> Iterable[str]:
    if entry.aliases:
        yield f"also {quoted(entry.aliases, 'and')}"
    if entry.until:
        yield f"blocks {entry.until}"
    yield from notes(entry)
