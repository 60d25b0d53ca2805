"""Frameworks: which of their sync functions run on the event loop, and which elsewhere.

A framework is one entry in a table of this package and one folder `AF2-framework-<name>` in
tests/data/rules. What is said here was read in the framework's code, which `source` names.
What is in no table is not reported, so `elsewhere` only documents.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from flake8_asyncflow.knowledge.callers import TRANSPARENT
from flake8_asyncflow.knowledge.frameworks.facts import Elsewhere, Framework, OnLoop
from flake8_asyncflow.knowledge.frameworks.interfaces import INTERFACES
from flake8_asyncflow.knowledge.frameworks.loops import LOOPS
from flake8_asyncflow.knowledge.frameworks.messaging import MESSAGING
from flake8_asyncflow.knowledge.frameworks.web import WEB
from flake8_asyncflow.knowledge.frameworks.workers import WORKERS

__all__ = ["FRAMEWORKS", "Elsewhere", "Framework", "Known", "OnLoop", "are_mentioned", "known"]

FRAMEWORKS: tuple[Framework, ...] = (*WEB, *MESSAGING, *INTERFACES, *LOOPS, *WORKERS)

_MARKS = tuple(mark for framework in FRAMEWORKS for mark in framework.marks)


def are_mentioned(text: str) -> bool:
    """Whether a source text can use a framework that runs sync functions on the loop."""
    return any(mark in text for mark in _MARKS)


class Known(NamedTuple):
    """The tables of all frameworks, by qualified name."""

    decorators: Mapping[str, OnLoop]
    methods: Mapping[str, Mapping[str, OnLoop]]  # base class → method
    callers: Mapping[str, OnLoop]  # a name that ends in ".*" stands for all below it
    decorator_names: frozenset[str]  # the last parts of their names
    method_names: frozenset[str]
    caller_names: frozenset[str]  # the last parts of their names
    folders: tuple[str, ...]  # "nicegui.ui.", for the callers that stand for all below it
    transparent: frozenset[str]  # decorators that do not change where a function runs
    makes: Mapping[str, str]


@cache
def known() -> Known:
    """The tables, made when they are first asked for."""
    facts = [fact for framework in FRAMEWORKS for fact in framework.on_loop]
    methods: dict[str, dict[str, OnLoop]] = {}
    for fact in facts:
        for base in fact.bases:
            methods.setdefault(base, {}).update(dict.fromkeys(fact.methods, fact))
    callers = {name: fact for fact in facts for name in fact.callers}
    decorators = {name: fact for fact in facts for name in fact.decorators}
    plain = (name for framework in FRAMEWORKS for name in framework.transparent)
    return Known(
        decorators=decorators,
        methods=methods,
        callers=callers,
        decorator_names=_last_parts(decorators),
        method_names=frozenset(name for names in methods.values() for name in names),
        caller_names=_last_parts(callers),
        folders=tuple(name[:-1] for name in callers if name.endswith(".*")),
        transparent=TRANSPARENT | {*plain, *decorators},
        makes={name: made for one in FRAMEWORKS for name, made in one.makes.items()},
    )


def _last_parts(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.rpartition(".")[2] for name in names)
