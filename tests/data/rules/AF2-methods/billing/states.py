"""Methods of enumerations, of classes found through the instance, and by delegation."""

import enum
import functools
import subprocess
from dataclasses import dataclass, field
from typing import NamedTuple

import redis
import requests


class Action(enum.Enum):
    RESTART = "restart"
    STATUS = "status"

    def run(self) -> int:
        return subprocess.call(["systemctl", self.value])

    def title(self) -> str:
        return self.name.title()


class Counters:
    def __init__(self, session: requests.Session | None = None) -> None:
        self.session = session or requests.Session()
        self.later = None

    def set_up(self) -> None:
        self.later = redis.Redis()

    @functools.cached_property
    def cache(self) -> redis.Redis:
        return redis.Redis()

    def from_session(self) -> str:
        return self.session.get("https://counters.example").text

    def from_cache(self) -> bytes | None:
        return self.cache.get("counter")

    def from_later(self) -> bytes | None:
        return self.later.get("counter")

    def of_a_copy(self) -> str:
        return type(self)().from_session()

    def by_name(self) -> str:
        return getattr(self, "session").get("https://counters.example").text  # noqa: B009

    def clone(self) -> "Counters":
        return self.__class__(self.session)


class Delegate:
    def __init__(self) -> None:
        self._counters = Counters()

    def __getattr__(self, name: str):
        return getattr(self._counters, name)


class Pair(NamedTuple):
    session: requests.Session
    name: str

    def ping(self) -> int:
        return self.session.head(self.name).status_code

    def label(self) -> str:
        return self.name


@dataclass
class Report:
    counters: Counters = field(default_factory=Counters)
    lines: list[str] = field(default_factory=list)

    def fill(self) -> None:
        self.lines.append(self.counters.from_session())

    def clear(self) -> None:
        self.lines.clear()


async def actions(action: Action, name: str) -> None:
    print(action.title(), Action.STATUS.title(), Action(name).title())
    action.run()  # error: [AF261] "`billing.states.Action.run()` blocks"
    Action(name).run()  # error: [AF261]
    Action.RESTART.run()  # error: [AF261]
    for each in Action:
        each.run()  # error: [AF261]


async def count() -> None:
    counters = Counters()
    counters.set_up()
    counters.clone()
    counters.from_session()  # error: [AF231] "`requests.Session.get()`"
    counters.from_cache()  # error: [AF251] "`redis.Redis.get()`"
    counters.from_later()  # error: [AF251]
    counters.by_name()  # error: [AF231]
    counters.of_a_copy()  # todo: [AF231]
    Delegate().from_session()  # todo: [AF231]


async def records(pair: Pair, reports: list[Report]) -> None:
    pair.ping()  # error: [AF231] "billing.states.Pair.ping"
    print(pair.label())
    for report in reports:
        report.clear()
        report.fill()  # error: [AF231] "`billing.states.Counters.from_session()` → `requests.Session.get()`"
