"""What is known where a function is called: the values of its parameters and free variables.

A context is a sorted tuple of ((function, variable), values). Following a call, the terms of the
called function are evaluated with its context put in: ("p", ...), ("v", ...) and ("self", ...)
become ("=", values).
"""

import functools
from collections.abc import Iterable

from flake8_asyncflow.analysis.values import Context, Value, Values, instance
from flake8_asyncflow.model import FunctionSummary, Term

__all__ = ["SELF", "bound", "extended", "is_passed", "mentions_context", "put_in", "with_partial"]

NOTHING_ELSE = "*"  # the key of an argument that stands for there being no others
SELF = "<self>"  # the key of a method's receiver, with the name of its class

_VARIABLE = frozenset(("p", "v", "self", "cls", "super"))
_MAX_NESTING = 3
_MOST_PARTS = 8  # of a qualified name that something has
_PLAIN_CONSTANTS = (bool, int, type(None))


def bound(
    summary: FunctionSummary, function: Value, given: Iterable[tuple[int | str, Values]]
) -> Context:
    """The context of a call of `function` with these arguments.

    Where `NOTHING_ELSE` is among their keys, the other parameters have their defaults.
    """
    known = dict(function.context)
    arguments = with_partial(function, given)
    if any(key == NOTHING_ELSE for key, _ in arguments):
        for name, default in summary.defaults.items():
            known[summary.name, name] = (Value("const", "", constant=default),)
        for key, _ in arguments:
            known.pop((summary.name, _parameter(summary, key)), None)
    for key, values in arguments:
        name = _parameter(summary, key)
        plain = tuple(_plain(value) for value in values if not _is_far(value))
        kept = _all_shallow(plain, _MAX_NESTING)
        if name and kept:
            known[summary.name, name] = kept
    receiver = function.of
    if receiver is not None and receiver.kind == "super":
        receiver = receiver.of
    if receiver is not None and receiver.kind in ("obj", "class", "inst"):
        known[SELF, summary.name.rpartition(".")[0]] = (receiver,)
        if summary.receiver:
            known[summary.name, summary.receiver] = (receiver,)
    return tuple(sorted(known.items(), key=lambda item: item[0]))


def _parameter(summary: FunctionSummary, key: int | str) -> str:
    """The parameter that an argument is for, "" for none."""
    if isinstance(key, int):
        return summary.parameters[key] if key < len(summary.parameters) else ""
    return key if key in summary.parameters or key in summary.keywords else ""


def _shallow(value: Value, levels: int) -> Value:
    """A value without what cannot matter: deep inside it, or plain text and numbers in it.

    The bound on levels ends recursion, and calls that differ in their text only are one.
    """
    if not value.context and not value.args and value.of is None and not value.partial:
        return value
    if not levels:
        partial = tuple((key, ()) for key, _ in value.partial)
        return value._replace(context=(), args=(), of=None, partial=partial)
    below = functools.partial(_all_shallow, levels=levels - 1)
    return value._replace(
        context=tuple((key, below(values)) for key, values in value.context),
        args=_without_data(map(below, value.args)),
        of=_shallow(value.of, levels - 1) if value.of is not None else None,
        partial=tuple((key, below(values)) for key, values in value.partial),
    )


def _without_data(parts: Iterable[Values]) -> tuple[Values, ...]:
    """The type arguments of a container, without texts and numbers; () if there is nothing else.

    No call depends on them, and code that builds data in recursion makes new ones at each step.
    """
    kept = tuple(tuple(value for value in part if not _is_data(value)) for part in parts)
    return kept if any(kept) else ()


def _is_data(value: Value) -> bool:
    if value.kind == "const":
        return True
    return value.kind == "inst" and value.name.startswith("builtins.") and not any(value.args)


def _all_shallow(values: Values, levels: int) -> Values:
    return tuple(_shallow(value, levels) for value in values)


def with_partial(
    function: Value, given: Iterable[tuple[int | str, Values]]
) -> tuple[tuple[int | str, Values], ...]:
    """Arguments as the function sees them: behind those that functools.partial has bound."""
    if not function.partial:
        return tuple(given)
    bound_ = dict(function.partial)
    count = sum(1 for key in bound_ if isinstance(key, int))
    bound_.update((key + count if isinstance(key, int) else key, values) for key, values in given)
    return tuple(bound_.items())


def _is_far(value: Value) -> bool:
    """Whether a value is an attribute of an attribute that nothing is known of."""
    if value.kind != "ref":
        return False
    if value.of is None:
        return value.name.count(".") > _MOST_PARTS
    return value.name.count(".") > value.of.name.count(".") + 1


def _plain(value: Value) -> Value:
    """What a caller passes; of a text or a fraction, only that it is one."""
    if value.kind != "const" or isinstance(value.constant, _PLAIN_CONSTANTS):
        return value
    return instance(f"builtins.{type(value.constant).__name__}")


def is_passed(term: Term) -> bool:
    """Whether a term is what a caller passes, put in."""
    while term[0] in ("passed", "is", "not", "else"):
        term = term[1]
    return bool(term[0] == "=")


def extended(function: Value, context: Context) -> Value:
    """A nested function, with what the function around it was called with."""
    return function._replace(context=context) if context and not function.context else function


def mentions_context(term: Term) -> bool:
    """Whether a term depends on a context."""
    pending: list[Term] = [term]
    while pending:
        part = pending.pop()
        if part and part[0] in _VARIABLE:
            return True
        pending.extend(inner for inner in part if inner.__class__ is tuple)
    return False


def put_in(term: Term, context: Context) -> Term:
    """`term` with the context's values for its variables."""
    return _put_in(term, dict(context)) if context and mentions_context(term) else term


def _put_in(term: Term, known: dict[tuple[str, str], Values]) -> Term:
    kind = term[0] if term else ""
    if kind in ("p", "v"):
        values = known.get((term[2], term[3]))
        return ("=", values) if values is not None else term
    if kind == "self":
        values = known.get((SELF, term[2]))
        return ("=", values) if values is not None else term
    if kind in ("cls", "super"):
        values = known.get((SELF, term[2]))
        return ("=", tuple(_as(kind, term, one) for one in values)) if values is not None else term
    if kind == "=":
        return term
    if kind == "()":
        arguments = tuple((key, _put_in(argument, known)) for key, argument in term[2])
        return ("()", _put_in(term[1], known), arguments)
    return tuple(_put_in(part, known) if part.__class__ is tuple else part for part in term)


def _as(kind: str, term: Term, receiver: Value) -> Value:
    """What `cls` or `super()` in a method is, where it is called on a receiver."""
    if kind == "super":
        return Value("super", term[2], term[1], of=receiver)
    return Value("class", receiver.name, receiver.module) if receiver.kind == "obj" else receiver
