"""Results that are there before the loop starts, and others that are not."""

import functools
import importlib
import ssl
import sys
from functools import cache
from pathlib import Path


@cache
def context(name: str) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=name)


@functools.lru_cache(maxsize=None)
def motd() -> str:
    return Path("/etc/motd").read_text()


@cache
def lazily(name: str) -> str:
    return Path(name).read_text()


def each_time(name: str) -> str:
    return Path(name).read_text()


DEFAULT = context("default.pem")
TEXTS = [motd(), each_time("a")]


def get_context(name: str) -> ssl.SSLContext:
    return context(name)


def load(name: str, known: dict):
    if name in sys.modules:
        return look_up(name, known)
    return None


def load_unless_known(name: str):
    if name not in sys.modules:
        return None
    return importlib.import_module(name)


def load_wrongly(name: str, other: str):
    if name in sys.modules:
        return importlib.import_module(other)
    return None


def look_up(name: str, known: dict):
    known[name] = importlib.import_module(name)
    return known[name]
