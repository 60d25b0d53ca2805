"""The probe with trio."""

import trio

from probe import checks
from probe.checks import http, login, ping, settle


async def one(host: str) -> bool:
    await trio.to_thread.run_sync(ping, host)
    await trio.to_thread.run_sync(lambda: checks.port(host, 80))
    login(host)  # error: [AF233] "`probe.checks.login()`"
    return checks.port(host, 80)  # error: [AF232] "`socket.create_connection()`"


async def all_of_them(hosts: list[str]) -> None:
    async with trio.open_nursery() as nursery:
        for host in hosts:
            nursery.start_soon(one, host)
            nursery.start_soon(trio.to_thread.run_sync, ping, host)
        checks.http(hosts[0])  # error: [AF231]
    with trio.move_on_after(2):
        await trio.sleep(1)


def in_a_thread(url: str) -> int:
    settle()
    trio.from_thread.run(trio.sleep, 1)
    trio.from_thread.run_sync(checks.verdict, [True])
    return http(url)


def in_a_thread_wrongly(url: str) -> None:
    trio.from_thread.run_sync(http, url)  # error: [AF231]


async def threads(url: str) -> int:
    return await trio.to_thread.run_sync(in_a_thread, url)


class Probe:
    """Keeps its nursery."""

    def __init__(self, nursery: trio.Nursery) -> None:
        self.nursery = nursery

    def start(self, host: str) -> None:
        self.nursery.start_soon(one, host)

    async def run(self, host: str) -> None:
        self.start(host)
        self.settle()  # error: [AF271] "`probe.by_trio.Probe.settle()`"

    def settle(self) -> None:
        checks.settle()

    async def settle_in_a_thread(self) -> None:
        await trio.to_thread.run_sync(self.settle)


async def files(path: str) -> None:
    await trio.Path(path).write_text("x")
    checks.save(path, "x")  # error: [AF222]


def main() -> None:
    checks.settle()
    trio.run(all_of_them, ["a"])
