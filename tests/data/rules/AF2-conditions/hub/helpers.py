"""Functions that do one of two things, by what they are given."""

import asyncio
import functools
import inspect
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import requests


def load(url: str, in_background: bool = False):
    if in_background:
        return asyncio.to_thread(requests.get, url)
    return requests.get(url, timeout=5)


def load_or_wait(url: str, wait=True):
    if not wait:
        return None
    time.sleep(1)
    return url


def load_if(url: str, *, dry_run: bool, quick: bool = False) -> str:
    if dry_run is True or quick:
        return url
    return requests.get(url, timeout=5).text


def load_with(url: str, client=None):
    if client is None:
        client = requests.Session()
        print(requests.get(url, timeout=5))
    return client


def load_all(sources: str | list | dict | Path) -> Any:
    if isinstance(sources, Mapping):
        time.sleep(1)
    if isinstance(sources, str):
        return requests.get(sources, timeout=5)
    if not isinstance(sources, list):
        return Path("sources").read_text()
    return sources


def load_later(url: str, in_background: bool):
    """The condition is one of the function around."""

    def run():
        if in_background:
            return None
        return requests.get(url, timeout=5)

    return run()


def load_line(url: str, line: int | None = None, client=None):
    """Replaces what it is not given by something unknown."""
    if line is None:
        line = url.unknown
    if not client:
        client = getattr(url, "client")
    return load_numbered(url, line, client)


def load_numbered(url: str, line: int | None, client):
    if line is not None and client:
        return requests.get(url, timeout=5)
    return None


def choose(slow: bool):
    """What is returned depends on the flag."""
    if slow:
        return time.sleep
    return print


def pick(slow: bool):
    return wait if slow else skip


def wait(seconds: float) -> None:
    time.sleep(seconds)


def skip(seconds: float) -> None:
    print(seconds)


def in_any_colour(function):
    """One decorator for synchronous and for asynchronous functions."""
    if asyncio.iscoroutinefunction(function):

        @functools.wraps(function)
        async def async_wrapper(*args, **kwargs):
            await asyncio.sleep(1)
            return await function(*args, **kwargs)

        return async_wrapper

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        time.sleep(1)
        return function(*args, **kwargs)

    return wrapper


def in_any_colour_at_the_end(function):
    @functools.wraps(function)
    async def async_wrapper(*args, **kwargs):
        return await function(*args, **kwargs)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        time.sleep(1)
        return function(*args, **kwargs)

    return async_wrapper if inspect.iscoroutinefunction(function) else wrapper


def in_its_own_colour(function):
    """Asks at each call."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if not inspect.iscoroutinefunction(function):
            time.sleep(1)
        return function(*args, **kwargs)

    return wrapper


class Pool:
    def __init__(self, cache=None, blocking: bool = True) -> None:
        self.cache = cache
        self.blocking = blocking
        if cache is None:
            self.text = Path("cache").read_text()

    def get(self, block: bool = True) -> str:
        if block:
            time.sleep(1)
        return ""
