"""Conditions on parameters: what a call site or a result depends on in a call that is followed.

A guard is a term ("when", condition, ...) whose conditions all hold where the code runs:

    ("true", term, None, holds)     the parameter is true, or false if not `holds`
    ("is", term, constant, holds)   it is None, True or False
    ("isa", term, class, holds)     isinstance(parameter, class)
    ("async", term, None, holds)    it is an async function
    (">", term, constant, holds)    it is more than a number; and so on for `<`, `==`, ...
"""

from __future__ import annotations

import ast
import operator
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from flake8_asyncflow.analysis.annotations import class_of, of_class
from flake8_asyncflow.analysis.contexts import is_passed, put_in
from flake8_asyncflow.analysis.values import Context, Value, Values, generic, is_mapping
from flake8_asyncflow.model import CallSite, Term

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.types import Evaluator

__all__ = [
    "WHEN",
    "Condition",
    "common",
    "conditions",
    "fits",
    "guarded",
    "may_hold",
    "reaches",
    "surely_not",
]

WHEN = ".when"
"""In an environment: the guard of the code that is being walked."""

_SIGNS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.NotEq: "!=",
}
_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "==": operator.eq,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "!=": operator.ne,
}
_MOST = 8  # conditions of a guard
_PLAIN = ("builtins.", "datetime.", "io.", "pathlib.")  # no mappings but those that are known
_ASKS_COLOUR = frozenset(("iscoroutinefunction", "is_async_callable", "is_coroutine_callable"))


class Condition(NamedTuple):
    """What a test says of a plain name."""

    kind: str
    name: str
    class_: ast.expr | None
    holds: bool


def conditions(test: ast.expr, holds: bool) -> list[Condition]:
    """What is known of names where `test` is true, or false if not `holds`."""
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, not holds
    if isinstance(test, ast.BoolOp):
        if isinstance(test.op, ast.And) is not holds:
            return []
        return [found for part in test.values for found in conditions(part, holds)]
    if isinstance(test, ast.Name):
        return [Condition("true", test.id, None, holds)]
    if isinstance(test, ast.Compare):
        return _compared(test, holds)
    if isinstance(test, ast.Call):
        return _asked(test, holds)
    return []


def _compared(test: ast.Compare, holds: bool) -> list[Condition]:
    """`x is None`, `x is True`, their opposites, and `x > 1`."""
    left, right = test.left, test.comparators[0]
    if len(test.ops) != 1 or not isinstance(left, ast.Name) or not isinstance(right, ast.Constant):
        return []
    sign = _SIGNS.get(type(test.ops[0]))
    if sign is not None and type(right.value) in (int, float):
        return [Condition(sign, left.id, right, holds)]
    if isinstance(test.ops[0], ast.IsNot | ast.NotEq):
        holds = not holds
    elif not isinstance(test.ops[0], ast.Is | ast.Eq):
        return []
    if right.value is not None and not isinstance(right.value, bool):
        return []
    return [Condition("is", left.id, right, holds)]


def _asked(test: ast.Call, holds: bool) -> list[Condition]:
    """`isinstance(x, C)` and `iscoroutinefunction(x)`."""
    name = test.func.attr if isinstance(test.func, ast.Attribute) else ""
    name = test.func.id if isinstance(test.func, ast.Name) else name
    subject = test.args[0] if test.args else None
    if not isinstance(subject, ast.Name):
        return []
    if name == "isinstance" and len(test.args) == 2:
        return [Condition("isa", subject.id, test.args[1], holds)]
    if name in _ASKS_COLOUR:
        return [Condition("async", subject.id, None, holds)]
    return []


def guarded(guard: Term | None, more: list[Term]) -> Term | None:
    """A guard with further conditions, the first few."""
    known: Term = guard or ("when",)
    new = [condition for condition in more if condition not in known]
    return (*known, *new)[: _MOST + 1] if new else guard


def common(one: Term | None, other: Term | None) -> Term | None:
    """The conditions that both of two guards have."""
    kept = tuple(condition for condition in one or () if condition in (other or ()))
    return kept if len(kept) > 1 else None


def reaches(evaluator: Evaluator, site: CallSite, context: Context) -> bool:
    """Whether a call in this context may get to a call site."""
    if site.guard is None or not context:
        return True
    return may_hold(evaluator, put_in(site.guard, context))


def may_hold(evaluator: Evaluator, guard: Term) -> bool:
    """Whether what was put in for the parameters of a guard lets it hold."""
    return all(_may_hold(evaluator, *condition) for condition in guard[1:])


def _may_hold(
    evaluator: Evaluator, kind: str, term: Term, class_: Term | None, holds: bool
) -> bool:
    if not is_passed(term):
        return True
    while term[0] in ("passed", "else"):
        term = term[1]
    values = evaluator.values(term)
    if not values:
        return True
    if kind == "isa":
        classes = evaluator.classes(class_) if class_ is not None else ()
        if not classes:
            return True
        if holds:
            return any(not surely_not(evaluator, v, c) for v in values for c in classes)
        return any(not any(evaluator.is_a(v, c) for c in classes) for v in values)
    if kind == "is":
        return any(
            (class_ == ("k", value.constant) and value.kind == "const") is holds for value in values
        )
    if kind in _COMPARED:
        number = class_[1] if class_ is not None and class_[0] == "k" else None
        return any(_compares(kind, value, number) in (None, holds) for value in values)
    decide = _is_true if kind == "true" else _is_async
    return any(decide(evaluator, value) in (None, holds) for value in values)


def _compares(sign: str, value: Value, number: object) -> bool | None:
    """Whether a number that was passed compares like that with another; None for no number."""
    passed = value.constant
    if value.kind != "const" or not isinstance(passed, int | float):
        return None
    return _COMPARED[sign](passed, number) if isinstance(number, int | float) else None


def _is_true(evaluator: Evaluator, value: Value) -> bool | None:
    if value.kind == "const":
        return bool(value.constant)
    if value.kind in ("def", "class"):
        return True
    if value.kind != "obj":
        return None
    special = (evaluator.attribute_of(value, name) for name in ("__bool__", "__len__"))
    return None if any(special) else True


def _is_async(evaluator: Evaluator, value: Value) -> bool | None:
    """Whether calling a function gives a coroutine; None if that is not known."""
    summary = evaluator.function_summary(value) if value.kind == "def" else None
    if summary is None or (summary.decorators and not value.raw):
        return None
    return summary.is_async


def fits(evaluator: Evaluator, value: Value, wanted: Values) -> bool:
    """Whether what is passed is what an annotation asks for, or something more special."""
    if value.kind == "ref" and value.of is not None and not evaluator.is_described(value.name):
        return False  # nothing is known of it
    if not wanted or value.kind in ("def", "class", "ref"):
        return True
    if value.kind == "const":
        return value.constant is not None
    return any(
        evaluator.is_a(value, class_of(one)) or evaluator.is_protocol(one)
        for one in wanted
        if one.kind in ("inst", "obj")
    )


def surely_not(evaluator: Evaluator, value: Value, class_: Value) -> bool:
    """Whether a value that was passed is certainly no instance of a class."""
    if value.kind == "const":
        kinds = {f"builtins.{kind.__name__}" for kind in type(value.constant).__mro__}
        return class_.kind == "class" or class_.name not in kinds
    if value.kind not in ("obj", "inst") or evaluator.is_a(value, class_):
        return False
    if is_mapping(of_class(class_)) and value.name.startswith(_PLAIN):
        return not is_mapping(value)
    if evaluator.is_a(of_class(class_), class_of(value)) or _is_abstract(evaluator, class_):
        return False
    if value.kind == "inst":
        theirs, ours = value.name.partition(".")[0], class_.name.partition(".")[0]
        is_standard = theirs in sys.stdlib_module_names
        return theirs == "builtins" or (is_standard and theirs != ours) or ours == "builtins"
    own = class_of(value)
    return class_.kind == "class" or not any(b.kind == "ref" for b in evaluator.bases_of(own))


def _is_abstract(evaluator: Evaluator, class_: Value) -> bool:
    """Whether objects can be instances of a class without deriving from it."""
    if class_.kind == "ref":
        return bool(generic(class_.name)) or class_.name.startswith(("collections.abc.", "typing."))
    return evaluator.is_protocol(of_class(class_))
