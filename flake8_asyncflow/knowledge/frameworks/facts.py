"""What can be said of a framework: which of its sync functions the event loop runs."""

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["Elsewhere", "Framework", "OnLoop", "of_each"]

Argument = int | str
"""The position or the keyword of an argument."""


class OnLoop(NamedTuple):
    """Synchronous functions that a framework calls on the event loop, and how they are known."""

    what: str  # completes "the event loop runs ...": "handlers of Sanic"
    source: str  # the code or the page that says so
    decorators: tuple[str, ...] = ()  # qualified names, of methods by the class of the receiver
    bases: tuple[str, ...] = ()  # classes of the framework; of their subclasses it calls `methods`
    methods: tuple[str, ...] = ()
    callers: Mapping[str, tuple[Argument, ...]] = {}  # callable → arguments that it will call
    unless: str = ""  # keyword of the decorator or callable that, when true, means a thread
    takes_async: bool = True  # an `async def` may stand in its place
    generators: bool = False  # a generator's body is run, too


class Elsewhere(NamedTuple):
    """Synchronous functions that the event loop does not run. The linter is silent on them."""

    what: str
    where: str  # "a thread", "a process", "no loop"
    source: str


class Framework(NamedTuple):
    """One framework. `marks` are texts, one of which is in every file that uses it."""

    name: str
    marks: tuple[str, ...] = ()
    on_loop: tuple[OnLoop, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()
    transparent: tuple[str, ...] = ()  # decorators that leave where a function runs as it is
    makes: Mapping[str, str] = {}  # factory → the class that it returns an instance of


def of_each(classes: str, methods: str) -> tuple[str, ...]:
    """The qualified names of methods of classes; both are written with blanks between them."""
    return tuple(f"{class_}.{method}" for class_ in classes.split() for method in methods.split())
