"""Terms: what an expression evaluates to, in symbols that need no syntax tree.

A term is a tuple whose first item names its kind; None stands for "unknown". The walk over a
function (`flow.py`, `expressions.py`) turns each receiver, argument and assigned value into a
term; `types.py` evaluates terms later, when the whole program is known.

    ("k", value)              a constant
    ("g", "requests.get")     something known by a qualified name: imported or built in
    ("*", module, name)       a name that a star import of `module` may have brought, or a builtin
    ("d", module, qualified)  a function or class that `module` defines
    ("n", module, name)       a global variable of `module`
    ("v", module, function, name)   a variable of an enclosing function
    ("p", module, function, name)   a parameter: what callers pass
    ("passed", parameter, declared) an annotated parameter: what callers pass, if it fits
    ("self", module, class)   the instance that a method of a class was called on
    ("cls", module, class)    the class that a class method was called on
    ("=", values)             what a caller passed: put in when a call is followed, never by the walk
    ("t", term)               an instance of what the annotation `term` denotes
    (".", term, name)         an attribute
    ("()", term, arguments)   the result of a call; arguments as in CallSite
    ("[]", term, index)       a subscript; its index may be ("slice",)
    ("iter", term)            an element, got by iteration
    ("item", term, n)         the n-th of an unpacked value
    ("enter", term)           what `with term as x` binds; ("aenter", term) for `async with`
    ("await", term)
    ("/", left, right)        a division, which joins paths
    ("|", left, right)        a bitwise or, which joins types
    ("some", parameter)       what callers pass, or something unknown that replaced it
    ("any", t1, t2, ...)      one of several, by the path taken
    ("else", first, second)   `first` where it can be resolved, else `second`
    ("gen", n, element)       the n-th generator expression of the walk, not yet consumed
    ("list", element)         a list or set display; ("dict", key, value); ("tuple", t1, ...)
    ("is", term, class)       narrowed by isinstance; ("not", term, class) its opposite
    ("super", module, class)  super() in a method of a class
    ("if", guard, term)       `term` where what was passed lets the guard hold (`conditions.py`)
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeGuard

from flake8_asyncflow.model import Term

__all__ = ["NONE", "UNKNOWN", "constant", "join", "named", "root", "small"]

NONE: Term = ("k", None)
UNKNOWN: Term = ("any",)  # for places where None cannot stand

# A variable whose value would need more symbols than this is unknown: without a bound, code
# that rebinds a name from itself in branches would double its term at each step.
_LARGEST = 80
_LONGEST_TEXT = 120


def named(qualified: str) -> Term:
    """The term of a qualified name."""
    return ("g", qualified)


def constant(value: object) -> Term | None:
    """The term of a literal, or None where its value can never matter (long text)."""
    if isinstance(value, str | bytes):
        return ("k", value) if len(value) <= _LONGEST_TEXT else ("t", ("g", "builtins.str"))
    if value is None or isinstance(value, bool | int | float):
        return ("k", value)
    return ("t", ("g", f"builtins.{type(value).__name__}"))


def join(terms: Iterable[Term | None]) -> Term | None:
    """One of `terms`; unknown ones are left out, nested alternatives are flattened."""
    found: list[Term] = []
    for term in terms:
        if term is None:
            continue
        for part in term[1:] if term[0] == "any" else (term,):
            if part not in found:
                found.append(part)
    if len(found) > 1:
        return ("any", *found)
    return found[0] if found else None


def small(term: Term | None) -> Term | None:
    """`term`, or None if it is too large to be kept in a variable."""
    if term is None or term[0] in _ATOMS:
        return term
    return term if _fits(term) else None


@lru_cache(maxsize=16384)
def _fits(term: Term) -> bool:
    """Whether a term has at most `_LARGEST` parts that are terms."""
    pending: list[Term] = [term]
    for inner in pending:
        pending += [part for part in inner if _is_large(part)]
        if len(pending) > _LARGEST:
            return False
    return True


def _is_large(part: object) -> TypeGuard[Term]:
    """Whether a part of a term is a term, or a tuple of terms, that has parts of its own."""
    return isinstance(part, tuple) and part != () and part[0] not in _ATOMS


def root(term: Term | None) -> str:
    """The qualified name that a chain of attributes and calls starts from, or ""."""
    while term is not None:
        kind = term[0]
        if kind == "g":
            return str(term[1])
        if kind not in _CHAINS:
            return ""
        following: Term = term[1]
        term = following
    return ""


_ATOMS = frozenset(("g", "d", "k", "n", "v", "*", "p", "self", "cls", "="))
_CHAINS = frozenset((".", "()", "[]", "await", "enter", "aenter", "iter", "t"))
