"""What a condition tells about a variable: isinstance and its kin."""

import ast
from typing import NamedTuple

__all__ = [
    "NO_LOOP",
    "Narrowing",
    "asks_for_loop",
    "constant_truth",
    "for_checkers",
    "key_of",
    "narrowings",
    "says_loop",
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

_ASKS = frozenset(("get_running_loop", "current_task", "current_async_library"))
_THREADS = frozenset(("current_thread", "get_ident", "get_native_id"))


def says_loop(test: ast.expr) -> bool | None:
    """Whether a condition holds where a loop runs (True), where none does (False), or neither."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = says_loop(test.operand)
        return None if inner is None else not inner
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        if _names_thread(test.left) or _names_thread(test.comparators[0]):
            return isinstance(test.ops[0], ast.Is | ast.Eq)
        if not isinstance(test.comparators[0], ast.Constant) or not _asks(test.left):
            return None
        return isinstance(test.ops[0], ast.IsNot | ast.NotEq)
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute):
        return True if test.func.attr == "is_running" else None
    return None


def asks_for_loop(body: list[ast.stmt]) -> bool:
    """Whether the body of a `try` only asks for the running loop, which raises without one."""
    return bool(body) and all(
        isinstance(statement, ast.Assign | ast.Expr | ast.Return) and _asks(statement.value)
        for statement in body[:1]
    )


def _asks(node: ast.expr | None) -> bool:
    """Whether an expression is a call such as `asyncio.get_running_loop()`."""
    return _called(node) in _ASKS


def _names_thread(node: ast.expr) -> bool:
    """Whether an expression tells which thread runs: what it is compared with is the loop's."""
    return _called(node) in _THREADS


def _called(node: ast.expr | None) -> str:
    """The last name of what an expression calls, without leading underscores."""
    name = key_of(node.func) if isinstance(node, ast.Call) else None
    return name.rpartition(".")[2].lstrip("_") if name else ""


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
