import asyncio
from pathlib import Path
from sqlite3 import Connection

import redis

from crm import gateways
from crm.gateways import (
    AsyncGateway,
    Clock,
    Exporter,
    Gateway,
    Holder,
    PdfExporter,
    Repository,
)


class CustomerView:
    repository: Repository[str]
    gateway: "Gateway"

    def __init__(self, gateway: Gateway, repository, twin: AsyncGateway) -> None:
        self.gateway = gateway
        self.repository = repository
        self.twin = twin

    def names(self) -> list[str]:
        return self.repository.all()

    async def get(self, path: str) -> str:
        text = self.gateway.get(path)  # error: [AF231] "`crm.gateways.Gateway.get()` blocks the event loop until the server has answered, through `requests.Session.get()`"
        self.gateway.remember(path, text)  # error: [AF251] "`redis.Redis.set()`"
        self.gateway.note(text)  # error: [AF221] "`pathlib.Path.open()`"
        self.gateway.share()  # error: [AF231]
        await self.twin.remember(path, text)
        return self.gateway.url(path) + self.twin.url(path)

    async def all(self) -> list[str]:
        return self.repository.empty() + self.names()  # error: [AF211] "`crm.views.CustomerView.names()` blocks" [AF281]

    async def in_threads(self, path: str) -> list[str]:
        await asyncio.to_thread(self.gateway.get, path)
        await asyncio.gather(
            asyncio.to_thread(self.gateway.note, "a"),
            asyncio.to_thread(self.repository.all),
        )
        return await asyncio.to_thread(self.names)


async def save(connection: Connection, name: str) -> None:
    gateways.save(connection, name)  # error: [AF211] "`sqlite3.Connection.execute()`"
    gateways.save_maybe(connection, name)  # error: [AF211] "`sqlite3.Connection.commit()`"


async def read(path: Path, cache: redis.Redis, more: list[Path]) -> str:
    print(gateways.text_of(path), gateways.lines(path))
    gateways.read_each(more)  # error: [AF222]
    gateways.read_named({"a": path}, "a")  # error: [AF222] "crm.gateways.read_named"
    gateways.cached(cache, "key")  # error: [AF251]
    return gateways.read(path)  # error: [AF222] "`pathlib.Path.read_text()`"


async def consume(path: Path) -> None:
    for line in gateways.lines(path):  # error: [AF221] "crm.gateways.lines"
        print(line)


async def export(exporter: PdfExporter, abstract: Exporter, rows: list[str]) -> None:
    print(exporter.name(), abstract.name())
    exporter.export(rows)  # error: [AF261] "`crm.gateways.PdfExporter.export()` blocks"
    abstract.export(rows)  # error: [AF261] "PdfExporter.export"


async def hold(holder: Holder[Gateway], clock: Clock) -> str:
    clock.wait(1)
    clock.now()
    return holder.held.get("/")  # todo: [AF231]


async def variadic(gateway: Gateway) -> None:
    gateways.keep("key", gateway)  # error: [AF251] "crm.gateways.keep"
    gateways.in_pool(asyncio.get_running_loop()._default_executor, gateway)
    print(gateways.describe(gateway))


async def optional(gateway: Gateway | None = None, others: "list[Gateway] | None" = None) -> None:
    if gateway:
        gateway.get("/")  # error: [AF231]
    for other in others or []:
        other.note("x")  # error: [AF221]


async def mapped(by_name: dict[str, Gateway], pair: tuple[Gateway, str]) -> None:
    by_name["a"].get("/")  # error: [AF231]
    for gateway in by_name.values():
        gateway.remember("a", "b")  # error: [AF251]
    first, text = pair
    first.note(text)  # error: [AF221]


async def of_any_type(gateway, repository: object, client: "Unknown") -> None:  # noqa: F821
    gateway.get("/")
    repository.all()
    client.get("/")
