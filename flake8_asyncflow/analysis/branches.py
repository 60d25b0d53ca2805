"""Branches: what a condition tells about the code that depends on it."""

import ast
from collections.abc import Iterable

from flake8_asyncflow.analysis.call_sites import CallSites
from flake8_asyncflow.analysis.conditions import WHEN, Condition, conditions, guarded
from flake8_asyncflow.analysis.narrowing import (
    LOADED,
    NO_LOOP,
    Narrowing,
    names_loaded,
    narrowings,
    tells_no_loop,
)
from flake8_asyncflow.analysis.terms import NONE, UNKNOWN, small
from flake8_asyncflow.model import Term

__all__ = ["Branches"]


class Branches(CallSites):
    """Keeps in `env` what the conditions around the current place say."""

    def __init__(self) -> None:
        super().__init__()
        self.dotted = False  # env has dotted names

    def term(self, node: ast.expr) -> Term | None:
        """What an expression evaluates to (see `expressions.py`)."""
        raise NotImplementedError

    def lookup(self, name: str) -> Term | None:
        """The value of a name (see `expressions.py`)."""
        raise NotImplementedError

    def narrow(self, test: ast.expr, holds: bool) -> None:
        """Makes `env` a copy in which `test` is known to hold (or not to)."""
        if tells_no_loop(test, holds, self.env):
            self.env = {**self.env, NO_LOOP: NONE}
        loaded = names_loaded(test, holds)
        if loaded is not None:
            saved, self.calls = self.calls, []
            self.env = {**self.env, LOADED: self.term(loaded)}
            self.calls = saved
        self.guard(conditions(test, holds))
        for narrowing in narrowings(test, holds):
            self.apply(narrowing)

    def guard(self, found: Iterable[Condition]) -> None:
        """Notes the conditions on parameters: a call that is followed may exclude the branch."""
        saved, self.calls = self.calls, []
        more: list[Term] = []
        for condition in found:
            term = _parameter(self.lookup(condition.name))
            class_ = self.term(condition.class_) if condition.class_ is not None else None
            if term is not None and (class_ is None) is (condition.class_ is None):
                more.append((condition.kind, term, class_, condition.holds))
        self.calls = saved
        guard = guarded(self.env.get(WHEN), more)
        if guard is not None:
            self.env = {**self.env, WHEN: guard}

    def depending(self, value: Term | None) -> Term | None:
        """A value that counts where the guard of this branch may hold."""
        guard = self.env.get(WHEN)
        if guard is None or value is None or value[0] == "k":
            return small(value)
        return small(("if", guard, value)) or small(value)

    def apply(self, narrowing: Narrowing) -> None:
        saved, self.calls = self.calls, []  # the test has been walked: look, note nothing
        class_ = self.term(narrowing.class_)
        value = self.term(narrowing.subject)
        self.calls = saved
        if class_ is None:
            return
        self.env = dict(self.env)
        if "." in narrowing.key:
            self.dotted = True
        if narrowing.holds:
            self.env[narrowing.key] = small(("is", value or UNKNOWN, class_))
        elif value is not None:
            self.env[narrowing.key] = small(("not", value, class_))


def _parameter(term: Term | None) -> Term | None:
    """The parameter, of this function or one around it, that a term is, narrowed or not."""
    while term is not None and term[0] in ("is", "not"):
        term = term[1]
    whole = term
    while term is not None and term[0] in ("passed", "else"):
        term = term[1]
    return whole if term is not None and term[0] in ("p", "v") else None
