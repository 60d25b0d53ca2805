"""Functions that take functions."""

import asyncio
import functools
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

_pool = ThreadPoolExecutor(2)


def apply(function, value):
    return function(value)


def apply_named(value, *, function):
    return function(value)


def apply_to_all(function, values):
    return [function(value) for value in values]


def typed_apply(function: Callable[[str], object], value: str) -> object:
    return function(value)


def twice(function, value):
    return apply(function, apply(function, value))


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def pair(first, second):
    def both(value):
        return first(value), second(value)

    return both


def describe(function) -> str:
    """Looks at the function, and does not call it."""
    return f"{function.__name__} of {function.__module__}"


def in_background(function, *args):
    """Does not wait for the thread."""
    threading.Thread(target=function, args=args, daemon=True).start()


def in_pool(function, value):
    return _pool.submit(function, value)


async def run(function, *args):
    """The async way to run any function: in a worker thread."""
    return await asyncio.to_thread(function, *args)


async def run_here(function, value):
    return function(value)


def perhaps(function, value, wanted: bool = False):
    return function(value) if wanted else value


def default_call(value, function=len):
    return function(value)


def fold(function, values: Iterable, start):
    return functools.reduce(function, values, start)


class Hooks:
    """Callbacks that are stored, and called by another method."""

    def __init__(self, on_done=None) -> None:
        self.on_done = on_done
        self._others: list = []

    def add(self, function) -> None:
        self._others.append(function)

    def done(self, value):
        if self.on_done is not None:
            self.on_done(value)
        return value

    def count(self) -> int:
        return len(self._others)


class Runner:
    """Calls what a table has under a name."""

    def __init__(self) -> None:
        self._steps: dict[str, Callable] = {}

    def register(self, name: str, function: Callable) -> None:
        self._steps[name] = function

    def run(self, name: str, value: object) -> object:
        return self._steps[name](value)
