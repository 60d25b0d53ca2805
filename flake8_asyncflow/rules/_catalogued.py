"""AF1fn and AF2fn: calls in async code that block, directly or through helpers."""

from collections.abc import Iterator

from flake8_asyncflow import rules
from flake8_asyncflow.knowledge.async_libraries import LIBRARIES
from flake8_asyncflow.model import Finding, Hop, Place, Resolved
from flake8_asyncflow.rules._base import CataloguedRule, Project
from flake8_asyncflow.rules._wording import called, characters, described, elsewhere, in_thread

__all__ = ["CataloguedCalls"]

_INSTALLED = ("site-packages", "dist-packages")
_LONGEST_CHAIN = 3  # functions that a message names


class CataloguedCalls:
    """Turns resolved blocking calls into findings; the rule of the code lends the words."""

    def __init__(self, async_library: str) -> None:
        self.async_library = async_library

    def check(self, project: Project) -> Iterator[Finding]:
        """One finding a call and code."""
        seen: set[tuple[str, int, int, str]] = set()
        for call in project.blocking_calls():
            finding = self.finding(call, project)
            key = (finding.path, finding.line, finding.column, finding.code)
            if key not in seen:
                seen.add(key)
                yield finding

    def finding(self, call: Resolved, project: Project) -> Finding:
        site, entry = call.site, call.entry
        rule = rules.find(entry.code)
        if rule is None or not issubclass(rule, CataloguedRule):
            raise LookupError(f"the catalog entry {entry.name} has the code {entry.code}: no rule")
        until, label = (entry.until, "") if entry.until else (rule.until, rule.label)
        lines = project.lines(call.module.path)
        advice = self.advice(call, lines)
        chain = tuple(_places(call, project, label or f"blocks {until}"))
        through = f", through {_shown_chain(call)}" if chain else ""
        return Finding(
            path=call.module.path,
            line=site.line,
            column=characters(lines, site.line, site.column),
            code=f"AF2{entry.code[3:]}" if chain else entry.code,
            message=f"{_what(call)} blocks the event loop{_running(call, until)}{through}; use {advice[0]}",
            end_line=site.end_line,
            end_column=characters(lines, site.end_line, site.end_column),
            label=_label(call) if chain else label or f"blocks {until}",
            function=call.function.name,
            function_line=call.function.line,
            help=tuple(f"use {text}" for text in advice),
            call=entry.name if chain else call.called,
            chain=chain,
            cost=int(entry.cost),
            role=call.role.what if call.role is not None else "",
        )

    def advice(self, call: Resolved, lines: tuple[str, ...]) -> tuple[str, ...]:
        """What to write instead, best first, in the async library of the file."""
        name = self.async_library
        if name == "auto":
            name = call.module.libraries[0] if call.module.libraries else "asyncio"
        thread = in_thread(call, LIBRARIES[name].to_thread, lines)
        better = call.entry.use.get(name)
        if not call.chain:
            better = f"`{better}`{elsewhere(call)}" if better else ""
            return (better, thread) if better else (thread,)
        if better is None:
            return (thread,)
        last = call.chain[-1]
        if _is_installed(last.module.path):
            return (thread,)
        place = f"{last.module.path}:{last.site.line}"
        return (thread, f"`{better}` in {place}, and make what calls it async")


def _running(call: Resolved, until: str) -> str:
    """Until when the loop is blocked, and what makes it run the function where none can see."""
    return f" {until}" if call.role is None else f", which runs {call.role.what}, {until}"


def _is_installed(path: str) -> bool:
    """Whether a file belongs to an installed package: nobody is told to change that."""
    return any(folder in path for folder in _INSTALLED)


def _places(call: Resolved, project: Project, label: str) -> Iterator[Place]:
    """The spans of a chain's hops."""
    for hop in call.chain:
        path, site = hop.module.path, hop.site
        lines = project.lines(path)
        is_last = hop is call.chain[-1]
        yield Place(
            path,
            site.line,
            characters(lines, site.line, site.column),
            site.end_line,
            characters(lines, site.end_line, site.end_column),
            label if is_last else _step(hop),
        )


def _label(call: Resolved) -> str:
    """What to write under a call that leads to one that blocks."""
    if call.role is not None and call.role.registers:
        return "hands it to the event loop"
    return "enters synchronous code"


def _shown_chain(call: Resolved) -> str:
    """The functions of a chain and its leaf, in one line."""
    names = [called(hop.called, hop.site.kind) for hop in call.chain[:-1]]
    if len(names) > _LONGEST_CHAIN:
        names = [names[0], "...", names[-1]]
    return " → ".join([*names, described(call.entry.name)])


def _what(call: Resolved) -> str:
    """What blocks, as people would say it."""
    if not call.chain:
        return described(call.called)
    name = called(call.called, call.site.kind)
    doing = {"iterate": "iterating over", "get": "reading", "set": "setting", "delete": "deleting"}
    return f"{doing[call.site.kind]} {name}" if call.site.kind in doing else name


def _step(hop: Hop) -> str:
    """What a call site on the way does, in a few words."""
    verbs = {
        "get": "reads",
        "set": "sets",
        "delete": "deletes",
        "iterate": "iterates over",
        "with": "enters",
    }
    verb = verbs.get(hop.site.kind, "calls")
    return f"{verb} {called(hop.called, hop.site.kind)}"
