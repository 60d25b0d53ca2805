"""Keeps what terms evaluate to, with what that depends on.

Terms lead to one another in circles. Where a circle closes, the term that is open already counts as
nothing; what is found out on the way is kept only until that term is done, so that it never
matters which of them was asked for first.
"""

from abc import abstractmethod
from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from flake8_asyncflow.analysis.members import Members
from flake8_asyncflow.analysis.values import Value, Values
from flake8_asyncflow.model import Term

__all__ = ["Memo"]

_UNCUT = 1 << 30  # deeper than any term


class _Known(NamedTuple):
    """What a term evaluates to."""

    values: Values
    touched: int  # what it depends on: see `Modules`
    cut: int  # the least depth of an open term that cut it short


class Memo(Members):
    """Evaluates each term once."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[Term, _Known] = {}
        self._passing: dict[Term, _Known] = {}  # cut short by terms that are open
        self._open: dict[Term, int] = {}  # the terms that are being evaluated, with their depth
        self._cut = _UNCUT  # the least depth of a term that ended a cycle
        self._followed: dict[tuple[str, str], int] = {}

    @abstractmethod
    def evaluated(self, term: Term) -> Values:
        """What a term can be, worked out."""

    def values(self, term: Term | None) -> Values:
        """What `term` can be; () if nothing is known. Cycles end in ()."""
        if term is None:
            return ()
        known = self._known.get(term)
        if known is None:
            known = self._passing.get(term)
        if known is None:
            if term in self._open:
                self._cut = min(self._cut, self._open[term])
                return ()
            known = self._evaluated(term)
        self.modules.touched |= known.touched
        self._cut = min(self._cut, known.cut)
        return known.values

    def _evaluated(self, term: Term) -> "_Known":
        """Evaluates a term; what was cut short by a cycle is kept only while that is open."""
        modules, depth = self.modules, len(self._open)
        touched, cut = modules.touched, self._cut
        modules.touched, self._cut = 0, _UNCUT
        self._open[term] = depth
        found = self.evaluated(term)
        del self._open[term]
        known = _Known(found, modules.touched, self._cut if self._cut < depth else _UNCUT)
        if known.cut == _UNCUT:
            self._known[term] = known
            if self._cut != _UNCUT:
                self._forget(depth)
        else:
            self._passing[term] = known
        modules.touched, self._cut = touched, cut
        return known

    def _forget(self, depth: int) -> None:
        """Drops what depended on the term at `depth`, or on one below it, being open."""
        if self._passing:
            kept = {term: known for term, known in self._passing.items() if known.cut < depth}
            self._passing = kept

    @contextmanager
    def opened(self, term: Term) -> Generator[bool]:
        """Marks `term` as being evaluated; gives whether it was not already."""
        depth = len(self._open)
        fresh = self._open.setdefault(term, depth) == depth
        if not fresh:
            self._cut = min(self._cut, self._open[term])
        yield fresh
        if fresh:
            del self._open[term]
            self._forget(depth)

    @contextmanager
    def called(self, function: Value) -> Generator[bool]:
        """Marks a function as being followed; gives whether it was not already."""
        key = (function.module, function.name)
        depth = len(self._open) - 1  # of the term whose evaluation follows the function
        fresh = key not in self._followed
        if not fresh:
            self._cut = min(self._cut, self._followed[key])
        self._followed.setdefault(key, depth)
        yield fresh
        if fresh:
            del self._followed[key]
            self._forget(depth)
