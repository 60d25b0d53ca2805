"""What a condition tells about a variable: isinstance and its kin."""

import ast
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from flake8_asyncflow.model import Term

__all__ = [
    "LOADED",
    "NO_LOOP",
    "Narrowing",
    "asks_for_loop",
    "constant_truth",
    "for_checkers",
    "key_of",
    "loop_flags",
    "names_loaded",
    "narrowings",
    "tells_no_loop",
]


class Narrowing(NamedTuple):
    """`subject` is (or, if not `holds`, is not) an instance of `class_`."""

    key: str
    subject: ast.expr
    class_: ast.expr
    holds: bool


def key_of(node: ast.expr) -> str | None:
    """The name under which an environment knows `node`: "x", "self.client", or None."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    return ".".join((node.id, *reversed(names)))


def narrowings(test: ast.expr, holds: bool) -> list[Narrowing]:
    """What is known where `test` is true, or false if not `holds`."""
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, not holds
    if isinstance(test, ast.BoolOp):
        if isinstance(test.op, ast.And) is not holds:
            return []
        return [found for part in test.values for found in narrowings(part, holds)]
    if isinstance(test, ast.Call):
        return _isinstance(test, holds)
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return _compared(test, holds)
    return []


def _isinstance(test: ast.Call, holds: bool) -> list[Narrowing]:
    if not (isinstance(test.func, ast.Name) and test.func.id == "isinstance"):
        return []
    if len(test.args) != 2:
        return []
    return _narrowing(test.args[0], test.args[1], holds)


def _compared(test: ast.Compare, holds: bool) -> list[Narrowing]:
    """`type(x) is C` and `type(x) == C`."""
    left, operator = test.left, test.ops[0]
    if not (isinstance(left, ast.Call) and isinstance(left.func, ast.Name)):
        return []
    if left.func.id != "type" or len(left.args) != 1:
        return []
    if isinstance(operator, ast.Is | ast.Eq):
        return _narrowing(left.args[0], test.comparators[0], holds) if holds else []
    if isinstance(operator, ast.IsNot | ast.NotEq):
        return _narrowing(left.args[0], test.comparators[0], True) if not holds else []
    return []


def _narrowing(subject: ast.expr, class_: ast.expr, holds: bool) -> list[Narrowing]:
    if isinstance(subject, ast.NamedExpr):
        subject = subject.target
    key = key_of(subject)
    return [] if key is None else [Narrowing(key, subject, class_, holds)]


NO_LOOP = ".no loop"
"""In an environment: no event loop runs here, so that nothing can block one."""

# Variables that say whether a loop runs stand in an environment under this and their name.
_FLAG = ".loop "

_ASKS = frozenset(("get_running_loop", "current_task", "current_async_library"))
_RAISES = _ASKS | {"get_event_loop"}
_THREADS = frozenset(("current_thread", "get_ident", "get_native_id"))

Env = Mapping[str, Term | None]


def tells_no_loop(test: ast.expr, holds: bool, env: Env) -> bool:
    """Whether no event loop runs where `test` is true, or false if not `holds`."""
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, not holds
    if isinstance(test, ast.BoolOp):
        found = (tells_no_loop(part, holds, env) for part in test.values)
        return any(found) if isinstance(test.op, ast.And) is holds else all(found)
    runs = _says_loop(test, env)
    return runs is not None and runs is not holds


def _says_loop(test: ast.expr, env: Env) -> bool | None:
    """Whether a condition holds where a loop runs (True), where none does (False), or neither."""
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        if _names_thread(test.left) or _names_thread(test.comparators[0]):
            return isinstance(test.ops[0], ast.Is | ast.Eq)
        if not _is_none_or_false(test.comparators[0]):
            return None
        runs = _flag(test.left, env) if not _asks(test.left) else True
        is_not = isinstance(test.ops[0], ast.IsNot | ast.NotEq)
        return runs if runs is None or is_not else not runs
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute):
        return True if test.func.attr == "is_running" else None
    return _flag(test, env)


def _is_none_or_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _flag(node: ast.expr, env: Env) -> bool | None:
    """Whether a variable is true where a loop runs (True), where none does (False), or neither."""
    key = key_of(node) or ""
    flag = env.get(_FLAG + key)
    if flag is None or flag[0] != "=" or flag[1] != env.get(key):
        return None
    return bool(flag[2])


def loop_flags(
    merged: Env, without: Sequence[Env], with_loop: Sequence[Env]
) -> dict[str, Term | None]:
    """What the variables say that are true on the paths with a loop, and false on the others."""
    found: dict[str, Term | None] = {}
    for name, value in merged.items():
        absent = {_truth(env.get(name)) for env in without}
        present = {_truth(env.get(name)) for env in with_loop}
        if value is not None and (absent, present) in (({False}, {True}), ({True}, {False})):
            found[_FLAG + name] = ("=", value, present == {True})
    return found


def _truth(value: Term | None) -> bool | None:
    """Whether a value is true, as far as it is known: a constant, or a loop."""
    if value is None:
        return None
    if value[0] == "k":
        return bool(value[1])
    if value[0] == "()" and value[1][0] in (".", "g"):
        return True if str(value[1][-1]).rpartition(".")[2].lstrip("_") in _RAISES else None
    return None


def asks_for_loop(body: list[ast.stmt]) -> bool:
    """Whether the body of a `try` asks for the running loop first, which raises without one."""
    first = body[0] if body else None
    if not isinstance(first, ast.Assign | ast.Expr | ast.Return):
        return False
    return _asks(first.value, _RAISES) or _makes_task(first.value)


def _makes_task(node: ast.expr | None) -> bool:
    """Whether an expression needs the running loop: `asyncio.create_task(work())`."""
    if not isinstance(node, ast.Call):
        return False
    if key_of(node.func) == "asyncio.create_task":
        return True
    return isinstance(node.func, ast.Attribute) and _asks(node.func.value)


def _asks(node: ast.expr | None, names: Collection[str] = _ASKS) -> bool:
    """Whether an expression is a call such as `asyncio.get_running_loop()`."""
    return _called(node) in names


def _names_thread(node: ast.expr) -> bool:
    """Whether an expression tells which thread runs: what it is compared with is the loop's."""
    return _called(node) in _THREADS


def _called(node: ast.expr | None) -> str:
    """The last name of what an expression calls, without leading underscores."""
    name = key_of(node.func) if isinstance(node, ast.Call) else None
    return name.rpartition(".")[2].lstrip("_") if name else ""


LOADED = ".loaded"
"""In an environment: the name of a module that is imported already."""


def names_loaded(test: ast.expr, holds: bool) -> ast.expr | None:
    """The name that `test` says is in `sys.modules`, which importing it then only looks up."""
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return None
    if key_of(test.comparators[0]) != "sys.modules":
        return None
    found = isinstance(test.ops[0], ast.In if holds else ast.NotIn)
    return test.left if found else None


def for_checkers(test: ast.expr) -> bool | None:
    """Whether a condition holds for type checkers only (True), for all but them, or neither."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = for_checkers(test.operand)
        return None if inner is None else not inner
    is_flag = (key_of(test) or "").rpartition(".")[2] == "TYPE_CHECKING"
    return True if is_flag else None


def constant_truth(test: ast.expr) -> bool | None:
    """Whether a condition is always true or always false, as far as the text says."""
    if isinstance(test, ast.Constant):
        return bool(test.value)
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = constant_truth(test.operand)
        return None if inner is None else not inner
    return None
