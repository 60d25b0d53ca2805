"""What is passed blocks less than what the annotation allows."""

from __future__ import annotations

import abc
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import redis


class Sender(Protocol):
    def send(self, text: str) -> None: ...


class MailSender:
    def send(self, text: str) -> None:
        time.sleep(1)


class ListSender:
    def __init__(self) -> None:
        self.sent: list[str] = []

    def send(self, text: str) -> None:
        self.sent.append(text)


class Backend(abc.ABC):
    @abc.abstractmethod
    def load(self) -> str: ...

    def text(self) -> str:
        return self.load().strip()


class DiskBackend(Backend):
    def load(self) -> str:
        return Path("text").read_text()


class MemoryBackend(Backend):
    def load(self) -> str:
        return "text"


class CachedBackend(MemoryBackend):
    """Its `load` is inherited from what does not block."""


class LazyBackend(Backend):
    """Declares again what its own subclasses do."""

    @abc.abstractmethod
    def load(self) -> str: ...


class ReadyBackend(LazyBackend):
    def load(self) -> str:
        return "ready"


def send_all(sender: Sender, texts: list[str]) -> None:
    for text in texts:
        sender.send(text)


def text_of(backend: Backend) -> str:
    return backend.text()


def size_of(source: str | Path | redis.Redis) -> int:
    if isinstance(source, redis.Redis):
        return source.dbsize()
    if isinstance(source, Path):
        return source.stat().st_size
    return len(source)


def load_any(source: Any) -> Any:
    if isinstance(source, Backend):
        return source.load()
    return source


def apply(function: Callable[[str], Any], text: str) -> Any:
    return function(text)


def identity(function: Callable[..., Any]) -> Callable[..., Any]:
    return function


def slow(text: str) -> str:
    time.sleep(1)
    return text


async def senders(sender: Sender) -> None:
    send_all(ListSender(), ["a"])
    send_all(MailSender(), ["a"])  # error: [AF271] "`crm.harmless.MailSender.send()` → `time.sleep()`"
    send_all(sender, ["a"])  # error: [AF271]


async def backends(backend: Backend, lazy: LazyBackend) -> None:
    text_of(MemoryBackend())
    text_of(CachedBackend())
    text_of(DiskBackend())  # error: [AF222] "`crm.harmless.DiskBackend.load()`"
    text_of(backend)  # error: [AF222] "`crm.harmless.DiskBackend.load()`"
    text_of(lazy)
    lazy.text()


async def narrowed(cache: redis.Redis, path: Path, name: str) -> None:
    size_of("name")
    size_of(name)
    size_of(f"{name}.txt")
    size_of(path)  # error: [AF224]
    size_of(cache)  # error: [AF251]


async def anything(backend: Backend) -> None:
    load_any("text")
    load_any(12)
    load_any(["text"])
    load_any(MemoryBackend())
    load_any(backend)  # error: [AF222]


async def functions(text: str) -> None:
    apply(str.upper, text)
    apply(lambda given: given, text)
    apply(slow, text)  # error: [AF271] "`crm.harmless.slow()`"
    identity(len)
    identity(slow)
    identity(slow)(text)  # error: [AF271]
