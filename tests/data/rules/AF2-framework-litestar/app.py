"""Litestar: `sync_to_thread` says where a `def` handler runs; without it, on the loop."""

import time

import litestar
from litestar import Controller, Litestar, Router, get, post
from litestar.di import Provide
from litestar.handlers import put

from settings import options, threaded
from store import rows, settle


@get("/")
def index() -> list:
    return rows()  # error: [AF211] "handlers of Litestar without `sync_to_thread`"


@get("/fast", sync_to_thread=False)
def fast() -> None:
    time.sleep(1)  # error: [AF171]


@get("/slow", sync_to_thread=True)
def slow() -> list:
    return rows()


@get("/configured", sync_to_thread=threaded)
def configured() -> list:
    return rows()


@get("/options", **options)
def with_options() -> list:
    return rows()


@post("/")
async def create() -> None:
    settle()  # error: [AF271]


@litestar.delete("/", status_code=204)
def remove() -> None:
    settle()  # error: [AF271]


class Users(Controller):
    @put("/")
    def update(self) -> None:
        settle()  # error: [AF271]

    def plain(self) -> None:
        settle()


def database() -> list:
    return rows()


def guard(connection, handler) -> None:
    """Guards run in a thread."""
    settle()


app = Litestar(
    route_handlers=[Router("/", route_handlers=[index, fast, slow], guards=[guard])],
    dependencies={
        "db": Provide(database),  # error: [AF211] "dependencies of Litestar"
        "other": Provide(database, sync_to_thread=True),
    },
)
