"""AF1fn: direct calls of catalogued functions in async code, with what to write instead."""

from collections.abc import Iterator

from flake8_asyncflow import rules
from flake8_asyncflow.knowledge.async_libraries import LIBRARIES
from flake8_asyncflow.model import CallSite, Finding, Resolved
from flake8_asyncflow.rules._base import CataloguedRule, Project

__all__ = ["CataloguedCalls"]

_LONGEST_CALLEE = 40  # characters of source that advice repeats


class CataloguedCalls:
    """Turns resolved blocking calls into findings; the rule of the code lends the words."""

    def __init__(self, async_library: str) -> None:
        self.async_library = async_library

    def check(self, project: Project) -> Iterator[Finding]:
        """One finding a call and code."""
        seen: set[tuple[str, int, int, str]] = set()
        for call in project.blocking_calls():
            finding = self.finding(call, project.lines(call.module.path))
            key = (finding.path, finding.line, finding.column, finding.code)
            if key not in seen:
                seen.add(key)
                yield finding

    def finding(self, call: Resolved, lines: tuple[str, ...]) -> Finding:
        site, entry = call.site, call.entry
        rule = rules.find(entry.code)
        if rule is None or not issubclass(rule, CataloguedRule):
            raise LookupError(f"the catalog entry {entry.name} has the code {entry.code}: no rule")
        until, label = (entry.until, "") if entry.until else (rule.until, rule.label)
        advice = self.advice(call, lines)
        return Finding(
            path=call.module.path,
            line=site.line,
            column=_characters(lines, site.line, site.column),
            code=entry.code,
            message=f"{_what(call)} blocks the event loop {until}; use {advice[0]}",
            end_line=site.end_line,
            end_column=_characters(lines, site.end_line, site.end_column),
            label=label or f"blocks {until}",
            function=call.function.name,
            function_line=call.function.line,
            help=tuple(f"use {text}" for text in advice),
            call=call.called,
        )

    def advice(self, call: Resolved, lines: tuple[str, ...]) -> tuple[str, ...]:
        """What to write instead, best first, in the async library of the file."""
        name = self.async_library
        if name == "auto":
            name = call.module.libraries[0] if call.module.libraries else "asyncio"
        thread = _in_thread(call, LIBRARIES[name].to_thread, lines)
        better = call.entry.use.get(name)
        return (f"`{better}`", thread) if better else (thread,)


def _what(call: Resolved) -> str:
    """What blocks, as people would say it."""
    owner, _, method = call.called.rpartition(".")
    if method == "__exit__":
        return f"leaving `with {owner}`"
    if method == "__enter__":
        return f"entering `with {owner}`"
    if method == "__call__":
        return f"`{owner}()`"
    if method in ("__iter__", "__next__"):
        return f"iterating over `{owner}`"
    return f"`{_shown(call.called)}()`"


def _in_thread(call: Resolved, to_thread: str, lines: tuple[str, ...]) -> str:
    """How to keep the call and run it in a worker thread."""
    site = call.site
    if site.kind == "with":
        return f"a function for the whole `with` block, and `await {to_thread}(...)` to call it"
    callee = _callee(site, lines) or _shown(call.called)
    if site.kind == "iterate":
        return f"`await {to_thread}(list, {callee})`"
    return f"`await {to_thread}({callee}{', ...' if site.arguments else ''})`"


def _shown(qualified: str) -> str:
    """A qualified name as people write it."""
    return qualified.removeprefix("builtins.")


def _callee(site: CallSite, lines: tuple[str, ...]) -> str:
    """The source of what is called or iterated over, if it is short and on one line."""
    end = site.callee_end if site.kind == "call" else site.end_column
    if site.line > len(lines) or (site.kind != "call" and site.line != site.end_line):
        return ""
    text = lines[site.line - 1].encode()[site.column : end].decode(errors="replace")
    return text if len(text) <= _LONGEST_CALLEE and text.isprintable() else ""


def _characters(lines: tuple[str, ...], line: int, column: int) -> int:
    """A column in UTF-8 bytes as a column in code points."""
    if not 0 < line <= len(lines) or lines[line - 1].isascii():
        return column
    return len(lines[line - 1].encode()[:column].decode(errors="replace"))
