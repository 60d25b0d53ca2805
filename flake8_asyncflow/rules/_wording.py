"""The words of findings: how calls are named, and how they are moved to a thread."""

import re

from flake8_asyncflow.knowledge.callers import PROTOCOL_FACTORIES, REGISTERING
from flake8_asyncflow.model import CallSite, Resolved

__all__ = ["called", "characters", "described", "elsewhere", "in_thread", "shown"]

_LONGEST_CALLEE = 40  # characters of source that advice repeats

# Lambdas are known by line and column, see `Walk.lambda_`.
_LAMBDA = re.compile(r".*<lambda:(\d+):\d+>")
_INNER_LAMBDA = re.compile(r"<lambda:\d+:\d+>")


def described(called: str) -> str:
    """A blocking call as people would say it."""
    owner, _, method = called.rpartition(".")
    if method == "__exit__":
        return f"leaving `with {owner}`"
    if method == "__enter__":
        return f"entering `with {owner}`"
    if method == "__call__":
        return f"`{owner}()`"
    if method in ("__iter__", "__next__"):
        return f"iterating over `{owner}`"
    return f"`{shown(called)}()`"


def in_thread(call: Resolved, to_thread: str, lines: tuple[str, ...]) -> str:
    """How to keep the call and run it in a worker thread."""
    return f"{_awaited(call, to_thread, lines)}{elsewhere(call)}"


def elsewhere(call: Resolved) -> str:
    """Where to write an `await`, when the call is not in an async function."""
    if call.role is None or call.role.registers:
        return ""
    return " in an `async def`" if call.role.takes_async else " in a task"


def _awaited(call: Resolved, to_thread: str, lines: tuple[str, ...]) -> str:
    site = call.site
    if site.kind == "with":
        return f"a function for the whole `with` block, and `await {to_thread}(...)` to call it"
    if site.kind in ("set", "delete"):
        return f"a function that does it, and `await {to_thread}(...)` to call that"
    if call.role is not None and call.role.registers and call.role.takes_async:
        return f"an `async def` in its place, and `await {to_thread}(...)` in it"
    if call.chain and (_registers(site) or (call.role is not None and call.role.registers)):
        return f"a task in place of the callback, and `await {to_thread}(...)` in it"
    if site.kind == "get" or _is_operator(site):
        whole = _text(lines, site, site.end_column) if site.line == site.end_line else ""
        return f"`await {to_thread}(lambda: {whole or '...'})`"
    callee = _callee(site, lines) or _LAMBDA.sub("lambda: ...", shown(call.called))
    if site.kind == "iterate":
        return f"`await {to_thread}(list, {callee})`"
    return f"`await {to_thread}({callee}{', ...' if _has_arguments(site, lines) else ''})`"


def called(qualified: str, kind: str = "call") -> str:
    """What a step of a chain runs, as people would say it; an attribute that is read runs too."""
    if found := _LAMBDA.fullmatch(qualified):
        return f"a lambda on line {found[1]}"
    name = _INNER_LAMBDA.sub("<lambda>", shown(qualified))
    return f"`{name.rstrip('=~')}`" if kind in ("get", "set", "delete") else f"`{name}()`"


def shown(qualified: str) -> str:
    """A qualified name as people write it."""
    return qualified.removeprefix("builtins.")


def _callee(site: CallSite, lines: tuple[str, ...]) -> str:
    """The source of what is called or iterated over, if it is short and on one line."""
    end = site.callee_end if site.kind == "call" else site.end_column
    if site.line > len(lines) or (site.kind != "call" and site.line != site.end_line):
        return ""
    rest = lines[site.line - 1].encode()[end:].decode(errors="replace")
    return _closed(_text(lines, site, end), rest)


def _closed(text: str, rest: str) -> str:
    """The source of a callee with its closing parentheses, which are not part of it."""
    while text.count("(") > text.count(")"):
        inner, parenthesis, rest = rest.partition(")")
        if not parenthesis:
            return ""
        text = f"{text}{inner}{parenthesis}"
    return text


def _text(lines: tuple[str, ...], site: CallSite, end: int) -> str:
    """The source of a call site up to a column, if it is short."""
    if site.line > len(lines):
        return ""
    text = lines[site.line - 1].encode()[site.column : end].decode(errors="replace")
    return text if len(text) <= _LONGEST_CALLEE and text.isprintable() else ""


def _registers(site: CallSite) -> bool:
    """Whether the call only hands a callback or a protocol to the event loop."""
    target = site.target
    name = f".{str(target[-1]).rpartition('.')[2]}" if target[0] in (".", "g") else ""
    return site.kind == "call" and name in (REGISTERING.keys() | PROTOCOL_FACTORIES.keys())


def _is_operator(site: CallSite) -> bool:
    """Whether an operator or a subscript calls a special method: there is no callee to name."""
    target = site.target
    is_special = target[0] == "." and str(target[2]).startswith("__")
    return site.kind == "call" and is_special and not site.callee_end


def _has_arguments(site: CallSite, lines: tuple[str, ...]) -> bool:
    """Whether the call is written with arguments."""
    if site.arguments or site.opaque or not site.callee_end or site.line > len(lines):
        return bool(site.arguments or site.opaque)
    rest = lines[site.line - 1].encode()[site.callee_end :].lstrip(b")")
    return not rest.replace(b" ", b"").startswith(b"()")


def characters(lines: tuple[str, ...], line: int, column: int) -> int:
    """A column in UTF-8 bytes as a column in code points."""
    if not 0 < line <= len(lines) or lines[line - 1].isascii():
        return column
    return len(lines[line - 1].encode()[:column].decode(errors="replace"))
