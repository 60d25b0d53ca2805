"""Whether the arguments of a call let it block: the catalog's `unless` and `only`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asyncflow_runtime.catalog import Arg, BlockingCall, Name, Takes
from flake8_asyncflow.analysis.values import Value
from flake8_asyncflow.model import Term

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.types import Evaluator

__all__ = ["blocks", "taken", "works_in_memory"]

Arguments = tuple[tuple[int | str, Term], ...]

_ANYTHING = Name("builtins.object")


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
    return all(taken(evaluator, takes, arguments) is True for takes in entry.only)


def works_in_memory(evaluator: Evaluator, entry: BlockingCall, arguments: Arguments) -> bool:
    """Whether the arguments say that what `entry` opens is in memory: ":memory:", a BytesIO.

    A flag (`do_handshake_on_connect=False`) puts the wait off; what is made blocks later.
    """
    instead = (arg for arg in entry.unless if isinstance(arg.value, str | Name))
    if any(_given(evaluator, arg, arguments) for arg in instead if arg.value != _ANYTHING):
        return True
    return any(taken(evaluator, takes, arguments) is False for takes in entry.only)


def _given(evaluator: Evaluator, arg: Arg, arguments: Arguments) -> bool:
    term = _argument(arguments, arg.keyword, arg.position)
    return term is not None and _equals(evaluator, term, arg.value)


def _equals(evaluator: Evaluator, term: Term, wanted: object) -> bool:
    if term[0] == "|":  # flags
        return any(_equals(evaluator, part, wanted) for part in term[1:])
    values = evaluator.values(term)
    if isinstance(wanted, Name):
        if wanted == _ANYTHING:
            return not any(value.kind == "const" and value.constant is None for value in values)
        class_ = Value("ref", wanted.qualified)
        return any(value.name == class_.name or evaluator.is_a(value, class_) for value in values)
    return any(value.kind == "const" and value.constant == wanted for value in values)


def taken(evaluator: Evaluator, takes: Takes, arguments: Arguments) -> bool | None:
    """Whether the argument is an instance of one of the classes; None if nothing is known."""
    term = _argument(arguments, takes.keyword, takes.position)
    if _ANYTHING.qualified in takes.classes:
        return term is not None
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
