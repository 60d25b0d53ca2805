"""Partial functions: made, kept, called, and handed to threads."""

import asyncio
import functools
import operator
import subprocess
import time
from functools import partial, partialmethod
from pathlib import Path

import redis
import requests


def notify(channel: str, text: str, *, session=None) -> None:
    (session or requests).post(f"https://chat.example/{channel}", json={"text": text}, timeout=5)


def nothing(channel: str, text: str) -> None:
    print(channel, text)


def run_after(seconds: float, action) -> None:
    time.sleep(seconds)
    action()


def run_now(action, *arguments):
    return action(*arguments)


def shell(*words: str) -> int:
    return subprocess.call(words)


def read(path: Path, encoding: str) -> str:
    return path.read_text(encoding)


def keep(store, key: str, value: str) -> None:
    store.set(key, value)


alarm = partial(notify, "alarm")
quiet = partial(nothing, "quiet")
git = functools.partial(shell, "git")
nap = functools.partial(time.sleep, 0.5)
read_utf8 = partial(read, encoding="utf-8")
add_one = partial(operator.add, 1)
fetch = partial(requests.get, timeout=5)
ACTIONS = {"alarm": alarm, "quiet": quiet}
QUIET_ACTIONS = [quiet, partial(nothing, "other")]


def alarm_all(texts: list[str]) -> None:
    for text in texts:
        alarm(text)


def pull() -> int:
    return git("pull")


async def called(text: str) -> None:
    alarm(text)  # error: [AF231] "`schedule.notify()` blocks"
    quiet(text)
    git("status")  # error: [AF261] "`subprocess.call()`"
    read_utf8(Path(text))  # error: [AF222] "schedule.read"
    add_one(2)


async def called_in_helpers(texts: list[str]) -> None:
    alarm_all(texts)  # error: [AF231] "`schedule.notify()` → `requests.post()`"
    pull()  # error: [AF261] "`schedule.pull()` blocks"


async def direct(url: str) -> None:
    """A partial of what blocks by itself is no helper."""
    nap()  # error: [AF171]
    fetch(url)  # error: [AF131]


async def made_here(text: str) -> None:
    send = partial(notify, "here")
    silent = partial(nothing, "here")
    silent(text)
    send(text)  # error: [AF231]
    partial(notify, "at once")(text)  # error: [AF231]
    twice = partial(partial(notify, "twice"), text)
    twice()  # error: [AF231]


async def from_a_table(name: str, text: str) -> None:
    for action in QUIET_ACTIONS:
        action(text)
    ACTIONS[name](text)  # error: [AF231]


async def passed_on(text: str) -> None:
    run_now(alarm, text)  # error: [AF231] "`schedule.run_now()`"
    run_now(quiet, text)
    run_now(partial(notify, "x", text))  # error: [AF231]
    run_after(1, partial(nothing, "a", "b"))  # error: [AF271] "schedule.run_after"


async def arguments_inside(store: redis.Redis) -> None:
    save = partial(keep, store)
    save("key", "value")  # error: [AF251]
    keep_in = partial(keep, value="x")
    keep_in(store, "key")  # error: [AF251]
    fake = partial(keep, {"a": 1})
    fake("key", "value")


def run_second(first, second, *, third=None):
    return second() if third is None else third()


async def shifted(cache: redis.Redis, text: str) -> None:
    partial(run_second, pull)(print)
    partial(run_second, print)(pull)  # error: [AF261] "`schedule.pull()`"
    partial(run_second, text)(pull)  # error: [AF261]
    partial(run_second, text.title())(pull)  # error: [AF261]
    partial(run_second, print, pull)()  # error: [AF261]
    partial(partial(run_second, pull), print)()
    partial(run_second, print, pull)(third=print)
    partial(run_second, third=print)(print, pull)
    partial(run_second, third=pull)(print, print)  # error: [AF261]
    partial(run_second, third=pull)(print, print, third=print)
    partial(keep, cache, "key")("value")  # error: [AF251]


async def in_threads(text: str) -> None:
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, partial(notify, "thread", text))
    await loop.run_in_executor(None, alarm, text)
    await loop.run_in_executor(None, functools.partial(run_after, 1, action=quiet))
    await asyncio.to_thread(partial(notify, "thread"), text)
    await asyncio.to_thread(git, "fetch")
    await asyncio.to_thread(nap)


async def only_made(text: str) -> list[object]:
    later = partial(notify, "later", text)
    actions = [later, partial(alarm, text), nap]
    print(later.func, later.args, alarm.keywords)
    return actions


class Channel:
    def __init__(self, name: str) -> None:
        self.name = name
        self.send = partial(notify, name)
        self.drop = partial(nothing, name)
        self.log = partial(self._write, "log")

    def _write(self, kind: str, line: str) -> None:
        Path(kind).write_text(line)

    write_error = partialmethod(_write, "error")

    async def post(self, text: str) -> None:
        self.drop(text)
        self.send(text)  # error: [AF231] "schedule.notify"
        self.log(text)  # error: [AF222] "`schedule.Channel._write()` blocks"
        self.write_error(text)  # error: [AF222] "schedule.Channel._write"

    async def post_in_thread(self, text: str) -> None:
        await asyncio.to_thread(self.send, text)
        await asyncio.to_thread(self.log, text)


async def on_the_loop(text: str) -> None:
    """The loop itself calls these, a moment later."""
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(nothing, "soon"), text)
    loop.call_later(5, quiet, text)
    loop.call_soon(partial(notify, "soon", text))  # error: [AF231]
    loop.call_later(5, alarm, text)  # error: [AF231]
