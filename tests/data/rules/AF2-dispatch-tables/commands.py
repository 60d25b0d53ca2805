"""Commands of a chat bot: tables of functions."""

import asyncio
import operator
import os
import shutil
import subprocess
import time
from collections import OrderedDict, defaultdict
from pathlib import Path
from types import MappingProxyType

import requests


def show_weather(argument: str) -> str:
    return requests.get("https://weather.example", params={"q": argument}, timeout=5).text


def show_log(argument: str) -> str:
    return Path("bot.log").read_text()


def show_help(argument: str) -> str:
    return "weather, log, help"


def echo(argument: str) -> str:
    return argument


def clean_up(argument: str) -> str:
    shutil.rmtree(argument)
    return "done"


def restart(argument: str) -> str:
    subprocess.run(["systemctl", "restart", "bot"])
    return "restarted"


def shout(argument: str) -> str:
    return argument.upper()


async def ask_slowly(argument: str) -> str:
    await asyncio.sleep(1)
    return argument


COMMANDS = {"weather": show_weather, "help": show_help}
HARMLESS = {"help": show_help, "echo": echo, "shout": shout}
OFFICE = {"clean": clean_up, "restart": restart}
ONLY = {"restart": restart}
STEPS = [show_help, clean_up, echo]
FILTERS = (str.strip, shout, echo)
MIXED = {"slowly": ask_slowly, "echo": echo}
MORE: dict[str, object] = {}
MORE["log"] = show_log
ORDERED = OrderedDict([("log", show_log), ("help", show_help)])
READ_ONLY = MappingProxyType({"log": show_log})
WITH_DEFAULT = defaultdict(lambda: echo, log=show_log)
NESTED = {"admin": {"restart": restart}, "user": {"help": show_help}}
PAIRS = [("restart", restart), ("echo", echo)]
RECORDS = [{"name": "log", "run": show_log}, {"name": "help", "run": show_help}]
OPERATORS = {"+": operator.add, "-": operator.sub}
DIRECT = {"sleep": time.sleep, "getcwd": os.getcwd}
REGISTERED: dict[str, object] = {}


def command(name: str):
    def register(function):
        REGISTERED[name] = function
        return function

    return register


@command("disk")
def show_disk(argument: str) -> str:
    return str(shutil.disk_usage("/").free) + subprocess.getoutput("df")


def dispatch(name: str, argument: str) -> str:
    return COMMANDS[name](argument)


def dispatch_harmless(name: str, argument: str) -> str:
    return HARMLESS[name](argument)


async def by_subscript(name: str, argument: str) -> str:
    return COMMANDS[name](argument)  # error: [AF231] "`commands.show_weather()` blocks"


async def by_constant(argument: str) -> str:
    print(HARMLESS["help"](argument))
    return ONLY["restart"](argument)  # error: [AF261] "`commands.restart()` blocks"


async def by_get(name: str, argument: str) -> str:
    handler = COMMANDS.get(name, echo)
    return handler(argument)  # error: [AF231] "commands.show_weather"


async def by_helper(name: str, argument: str) -> str:
    print(dispatch_harmless(name, argument))
    return dispatch(name, argument)  # error: [AF231] "`commands.dispatch()` blocks the event loop until the server has answered, through `commands.show_weather()`"


async def harmless(name: str, argument: str) -> str:
    for step in FILTERS:
        argument = step(argument)
    if name in HARMLESS:
        return HARMLESS[name](argument)
    handler = HARMLESS.get(name)
    return handler(argument) if handler else str(OPERATORS["+"](1, 2))


async def by_step(argument: str) -> None:
    for step in STEPS:
        step(argument)  # error: [AF223] "`shutil.rmtree()`"


async def by_position(argument: str) -> None:
    STEPS[1](argument)  # error: [AF223]
    FILTERS[0](argument)


async def by_items(argument: str) -> None:
    for name, run in COMMANDS.items():
        print(name, run(argument))  # error: [AF231]
    for run in OFFICE.values():
        run(argument)  # error: [AF223] [AF261]
    for name, run in PAIRS:
        print(name, run(argument))  # error: [AF261]


async def by_record(argument: str) -> None:
    for record in RECORDS:
        print(record["name"], record["run"](argument))  # error: [AF222]


async def added_later(argument: str) -> str:
    return MORE["log"](argument)  # error: [AF222] "commands.show_log"


async def other_mappings(name: str, argument: str) -> str:
    ORDERED[name](argument)  # todo: [AF222]
    WITH_DEFAULT[name](argument)  # todo: [AF222]
    return READ_ONLY[name](argument)  # todo: [AF222]


async def nested(role: str, name: str, argument: str) -> str:
    return NESTED[role][name](argument)  # error: [AF261]


async def registered(name: str, argument: str) -> str:
    return REGISTERED[name](argument)  # todo: [AF261]


async def local_table(name: str, argument: str) -> str:
    table = {"log": show_log, "echo": echo}
    harmless = {"shout": shout, "echo": echo}
    print(harmless[name](argument))
    return table[name](argument)  # error: [AF222]


async def table_in_call(name: str, argument: str) -> str:
    return {"log": show_log}.get(name, echo)(argument)  # error: [AF222]


async def chosen(argument: str, *, loudly: bool) -> str:
    run = shout if loudly else show_log
    return run(argument)  # error: [AF222]


async def in_thread(name: str, argument: str) -> str:
    run = COMMANDS[name]
    for step in STEPS:
        await asyncio.to_thread(step, argument)
    await asyncio.gather(*(asyncio.to_thread(one, argument) for one in OFFICE.values()))
    await asyncio.get_running_loop().run_in_executor(None, OFFICE[name], argument)
    return await asyncio.to_thread(run, argument)


async def mixed(name: str, argument: str) -> str:
    found = MIXED[name](argument)
    return await found if asyncio.iscoroutine(found) else found


async def only_looked_at(name: str) -> list[str]:
    known = [key for key, run in COMMANDS.items() if run.__doc__]
    assert OFFICE[name] is not None
    return known + sorted(REGISTERED) + [str(STEPS[0]), str(len(STEPS))]


class Router:
    """Tables on the class and on the instance."""

    routes = {"/log": show_log, "/help": show_help}
    quiet = {"/help": show_help}

    def __init__(self) -> None:
        self.handlers = {"load": self._load, "name": self._name}
        self.quick = {"name": self._name}
        self.by_path = {}
        self.by_path["load"] = self._load
        self.added: list = []
        self.added.append(self._load)

    def _load(self) -> bytes:
        return Path("routes").read_bytes()

    def _name(self) -> str:
        return "router"

    async def handle(self, path: str) -> str:
        print(self.quiet[path](path))
        return self.routes[path](path)  # error: [AF222] "commands.show_log"

    async def run(self, name: str) -> object:
        print(self.quick[name]())
        return self.handlers[name]()  # error: [AF222] "`commands.Router._load()` blocks"

    async def run_by_path(self) -> object:
        return self.by_path["load"]()  # error: [AF222] "commands.Router._load"

    async def run_added(self) -> None:
        for one in self.added:
            one()  # todo: [AF222]

    async def by_name(self, name: str) -> object:
        print(getattr(self, "_name")())  # noqa: B009
        getattr(self, f"on_{name}")()
        return getattr(self, "_load")()  # error: [AF222]  # noqa: B009

    async def matched(self, name: str) -> object:
        match name:
            case "load":
                run = self._load
            case _:
                run = self._name
        return run()  # error: [AF222]

    async def appended(self, argument: str) -> None:
        steps = []
        steps.append(show_log)
        for step in steps:
            step(argument)  # todo: [AF222]
