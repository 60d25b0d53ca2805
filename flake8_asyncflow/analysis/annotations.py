"""Types as written: from annotations, and from the type expressions of the catalog."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from flake8_asyncflow.analysis.terms import named
from flake8_asyncflow.analysis.values import Value, Values, generic, instance
from flake8_asyncflow.model import Term

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.types import Evaluator

__all__ = ["catalog_type", "class_of", "instance_of", "of_class"]

_NOTHING_KNOWN = frozenset(("typing.Any", "builtins.object", "builtins.type", "typing.Self"))
_WRAPPERS = frozenset(
    [
        "Annotated",
        "ClassVar",
        "Final",
        "InitVar",
        "Mapped",
        "Optional",
        "ReadOnly",
        "Required",
        "NotRequired",
    ]
)


def instance_of(evaluator: Evaluator, term: Term | None, receiver: Value | None = None) -> Values:
    """What a variable annotated with `term` holds; Self is `receiver`."""
    if term is None:
        return ()
    kind = term[0]
    if kind in ("|", "any", "tuple"):
        return tuple(v for part in term[1:] for v in instance_of(evaluator, part, receiver))
    if kind == "[]":
        return _generic(evaluator, term[1], term[2], receiver)
    if kind in ("n", "v"):
        alias = evaluator.held(term)
        if alias is not None and alias[0] in ("|", "[]"):
            with evaluator.opened(alias) as fresh:
                return instance_of(evaluator, alias, receiver) if fresh else ()
    if term == ("g", "Self") and receiver is not None:
        return (receiver,)
    return tuple(
        of_class(value)
        for value in evaluator.values(term)
        if value.kind in ("ref", "class") and value.name not in _NOTHING_KNOWN
    )


def _generic(evaluator: Evaluator, base: Term, index: Term, receiver: Value | None) -> Values:
    """`base[index]` as a type."""
    parts: tuple[Term, ...] = index[1:] if index[0] == "tuple" else (index,)
    found: list[Value] = []
    for value in evaluator.values(base):
        short = value.name.rpartition(".")[2]
        if short == "Union":
            found.extend(v for part in parts for v in instance_of(evaluator, part, receiver))
        elif short in ("Type", "type"):
            found.extend(evaluator.values(parts[0]))
        elif short in _WRAPPERS:
            found.extend(instance_of(evaluator, parts[0], receiver))
        elif generic(value.name):
            args = tuple(instance_of(evaluator, part, receiver) for part in parts)
            found.append(instance(value.name, *args))
        elif value.kind in ("ref", "class") and short != "Literal":
            found.append(of_class(value))
    return tuple(found)


def of_class(class_: Value) -> Value:
    """An instance of a class."""
    if class_.kind == "class":
        return Value("obj", class_.name, class_.module)
    return instance(class_.name)


def class_of(value: Value) -> Value:
    """The class that a value is an instance of."""
    if value.kind == "obj":
        return Value("class", value.name, value.module)
    return Value("ref", value.name)


@cache
def catalog_type(expression: str) -> Term:
    """The term of a type expression of the catalog, whose names are all qualified."""
    return _type_of(ast.parse(expression, mode="eval").body)


def _type_of(node: ast.expr) -> Term:
    if isinstance(node, ast.Subscript):
        return ("[]", _type_of(node.value), _type_of(node.slice))
    if isinstance(node, ast.BinOp):
        return ("|", _type_of(node.left), _type_of(node.right))
    if isinstance(node, ast.Tuple | ast.List):
        return ("tuple", *(_type_of(element) for element in node.elts))
    if isinstance(node, ast.Name | ast.Attribute):
        return named(ast.unparse(node))
    return ("k", None)
