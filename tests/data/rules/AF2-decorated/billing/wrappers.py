"""Decorators of the project."""

import asyncio
import functools
import logging
import sqlite3
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

import requests

log = logging.getLogger(__name__)
_pool = ThreadPoolExecutor(4)
P = ParamSpec("P")
R = TypeVar("R")


def logged(function):
    """Calls what it wraps, and adds nothing dear."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        log.info("calling %s", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def logged_async(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        log.info("calling %s", function.__name__)
        return await function(*args, **kwargs)

    return wrapper


def in_pool(function):
    """Makes a synchronous function async: its body runs in a worker thread."""

    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(_pool, functools.partial(function, *args, **kwargs))

    return wrapper


def in_thread(timeout: float):
    """The same, with an argument."""

    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            return await asyncio.wait_for(asyncio.to_thread(function, *args, **kwargs), timeout)

        return wrapper

    return decorate


def submitted(function):
    """Gives a future of the pool at once."""

    @functools.wraps(function)
    def wrapper(*args):
        return _pool.submit(function, *args)

    return wrapper


def retried(times: int, pause: float = 1.0):
    """Waits between attempts, which blocks whatever it wraps."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except OSError:
                    time.sleep(pause)
            return None

        return wrapper

    return decorate


def audited(function):
    """Writes a row before each call."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        sqlite3.connect("audit.db").execute("insert into calls values (?)", (function.__name__,))
        return function(*args, **kwargs)

    return wrapper


def traced(function: Callable[P, R]) -> Callable[P, R]:
    """As typed code writes a decorator."""

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        log.debug("entering %s", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def offloaded(function: Callable[P, R]) -> Callable[P, Awaitable[R]]:
    @functools.wraps(function)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return await asyncio.to_thread(function, *args, **kwargs)

    return wrapper


def optional(function=None, *, pause: float = 1.0):
    """Used with and without arguments."""
    if function is None:
        return functools.partial(optional, pause=pause)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        time.sleep(pause)
        return function(*args, **kwargs)

    return wrapper


def audited_async(function):
    """Blocks in the wrapper, which is async itself: that is reported here."""

    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        _note(function.__name__)  # error: [AF211] "`billing.wrappers._note()`"
        return await function(*args, **kwargs)

    return wrapper


def _note(name: str) -> None:
    sqlite3.connect("audit.db").execute("insert into calls values (?)", (name,))


def registered(registry: list) -> Callable:
    """Keeps the function, and leaves it what it is."""

    def decorate(function):
        registry.append(function)
        return function

    return decorate


def replaced(function):
    """The function that is decorated never runs."""

    def stub(*args, **kwargs):
        return None

    return stub


class Memo:
    """A decorator that is a class: instances are called instead."""

    def __init__(self, function) -> None:
        self.function = function
        self.known: dict = {}

    def __call__(self, *args):
        if args not in self.known:
            self.known[args] = self.function(*args)
        return self.known[args]


class Announced:
    def __init__(self, function) -> None:
        self.function = function

    def __call__(self, *args):
        requests.post("https://hooks.invalid/calls", json={"name": str(args)}, timeout=1)
        return None


class InThread:
    """Makes a function async: its instances run it in a worker thread."""

    def __init__(self, function) -> None:
        self.function = function

    def __call__(self, *args):
        return asyncio.to_thread(self.function, *args)

    def __get__(self, instance, owner):
        return functools.partial(self, instance)


class InPool:
    """A decorator with arguments, for methods."""

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args):
            return _pool.submit(function, *args)

        return wrapper


class Offloaded:
    """Has no `__call__`: what `__get__` gives is called."""

    def __init__(self, function) -> None:
        self.function = function

    def __get__(self, instance, owner):
        def bound(*args):
            return asyncio.to_thread(self.function, instance, *args)

        return bound


class Waiting:
    """The same, with a pause of its own."""

    def __init__(self, function) -> None:
        self.function = function

    def __get__(self, instance, owner):
        def bound(*args):
            time.sleep(1)
            return self.function(instance, *args)

        return bound


def with_identity(class_):
    """Adds an attribute to a class, and gives the class back."""
    class_.identity = class_.__name__
    return class_
