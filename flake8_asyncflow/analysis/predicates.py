"""Whether the arguments of a call let it block: the catalog's `unless` and `only`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asyncflow_runtime.catalog import Arg, BlockingCall, Name, Takes
from flake8_asyncflow.analysis.values import Value
from flake8_asyncflow.model import Term

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.types import Evaluator

__all__ = ["blocks", "works_in_memory"]

Arguments = tuple[tuple[int | str, Term], ...]


def blocks(
    evaluator: Evaluator, entry: BlockingCall, arguments: Arguments, opaque: bool = False
) -> bool:
    """Whether a call of `entry` with these arguments blocks.

    With `opaque` arguments (`*args`) a call that a flag could switch to non-blocking counts as
    non-blocking: what is not certain is not reported.
    """
    if opaque and any(isinstance(arg.value, bool | int | float) for arg in entry.unless):
        return False
    if any(_given(evaluator, arg, arguments) for arg in entry.unless):
        return False
    return all(_taken(evaluator, takes, arguments) is True for takes in entry.only)


def works_in_memory(evaluator: Evaluator, entry: BlockingCall, arguments: Arguments) -> bool:
    """Whether the arguments say that what `entry` opens is in memory: ":memory:", a BytesIO."""
    if any(_given(evaluator, arg, arguments) for arg in entry.unless):
        return True
    return any(_taken(evaluator, takes, arguments) is False for takes in entry.only)


def _given(evaluator: Evaluator, arg: Arg, arguments: Arguments) -> bool:
    term = _argument(arguments, arg.keyword, arg.position)
    return term is not None and _equals(evaluator, term, arg.value)


def _equals(evaluator: Evaluator, term: Term, wanted: object) -> bool:
    if term[0] == "|":  # flags
        return any(_equals(evaluator, part, wanted) for part in term[1:])
    for value in evaluator.values(term):
        if isinstance(wanted, Name):
            if value.name == wanted.qualified:
                return True
        elif value.kind == "const" and value.constant == wanted:
            return True
    return False


def _taken(evaluator: Evaluator, takes: Takes, arguments: Arguments) -> bool | None:
    """Whether the argument is an instance of one of the classes; None if nothing is known."""
    term = _argument(arguments, takes.keyword, takes.position)
    values = evaluator.values(term)
    if not values:
        return None
    return any(
        evaluator.is_a(value, Value("ref", class_)) for value in values for class_ in takes.classes
    )


def _argument(arguments: Arguments, keyword: str, position: int | None) -> Term | None:
    for key, term in arguments:
        if (keyword and key == keyword) or (position is not None and key == position):
            return term
    return None
