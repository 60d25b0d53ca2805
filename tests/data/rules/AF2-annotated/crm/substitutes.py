"""What is passed can be more special than what is annotated."""

from __future__ import annotations

import time
from typing import Any, TypeVar

import redis

T = TypeVar("T")


class Importer:
    def load(self, name: str) -> str:
        return name

    def title(self) -> str:
        return "importer"


class RemoteImporter(Importer):
    def load(self, name: str) -> str:
        time.sleep(1)
        return name


class Runner:
    importer: Importer

    def __init__(self, importer: Importer) -> None:
        self.importer = importer

    def run(self) -> str:
        return self.importer.load("a")


class FixedRunner:
    def __init__(self) -> None:
        self.importer: Importer = RemoteImporter()

    def run(self) -> str:
        return self.importer.load("a")


def load(importer: Importer) -> str:
    return importer.load("a")


def load_remotely(importer: RemoteImporter) -> str:
    return importer.title() + importer.load("a")


def lookup(store: Any, key: str) -> Any:
    return store.get(key)


def same(value: T) -> T:
    return value


async def importers(unknown: Importer) -> None:
    load(Importer())
    load(unknown)
    load(RemoteImporter())  # error: [AF271]
    load_remotely(RemoteImporter())  # error: [AF271] "`crm.substitutes.RemoteImporter.load()` → `time.sleep()`"
    Runner(Importer()).run()
    Runner(unknown).run()
    Runner(RemoteImporter()).run()  # error: [AF271]
    FixedRunner().run()  # error: [AF271] "crm.substitutes.FixedRunner.run"


async def of_any(cache: redis.Redis) -> None:
    lookup({}, "a")
    lookup(cache, "a")  # error: [AF251]
    same(Importer()).load("a")
    same(RemoteImporter()).load("a")  # error: [AF271]
