"""Handlers of Tornado: `def` or not, they run on the loop."""

import time

import tornado.web
from tornado import gen
from tornado.concurrent import run_on_executor
from tornado.web import RequestHandler, authenticated
from tornado.websocket import WebSocketHandler

from store import fetch, rows, settle


class Products(RequestHandler):
    def initialize(self) -> None:
        settle()  # error: [AF271] "hooks of Tornado's handlers"

    def prepare(self) -> None:
        time.sleep(1)  # error: [AF171] "which runs handlers of Tornado"

    def get(self) -> None:
        self.write({"items": rows()})  # error: [AF211] "which runs handlers of Tornado"

    async def post(self) -> None:
        fetch("https://shop.invalid")  # error: [AF231] "`store.fetch()` blocks the event loop until"

    @authenticated
    def delete(self) -> None:
        self.write(self.summary())  # error: [AF211]

    @run_on_executor
    def put(self) -> None:
        settle()

    @unknown
    def patch(self) -> None:
        settle()

    @gen.coroutine
    def head(self):
        settle()  # error: [AF271]
        yield gen.sleep(1)

    def summary(self) -> str:
        return str(rows())


class Base(tornado.web.RequestHandler):
    """Handlers of the project inherit from it."""


class Orders(Base):
    def get(self) -> None:
        settle()  # error: [AF271]

    def refresh(self) -> None:
        settle()


class Live(WebSocketHandler):
    def open(self) -> None:
        settle()  # error: [AF271] "WebSocket handlers of Tornado"

    def on_message(self, message: str) -> None:
        self.write_message(fetch(message))  # error: [AF231]

    def on_close(self) -> None:
        settle()  # error: [AF271] "hooks of Tornado's WebSocket handlers"


class Report:
    """Not a handler, though its methods are called so."""

    def get(self) -> None:
        settle()

    def prepare(self) -> None:
        settle()


@gen.coroutine
def crawl(url: str):
    settle()  # error: [AF271] "coroutines of Tornado"
    yield gen.sleep(1)
