"""Handlers of Sanic: `def` or not, they run on the loop."""

import time

import requests
from sanic import Blueprint, Sanic, text
from sanic.views import HTTPMethodView

from other import traced
from store import fetch, rows, settle

app = Sanic("shop")
orders = Blueprint("orders")


@app.get("/products")
def products(request):
    return text(str(rows()))  # error: [AF211] "which runs handlers of Sanic"


@app.route("/now", methods=["GET", "POST"])
def now(request):
    time.sleep(1)  # error: [AF171] "use `asyncio.sleep` in an `async def`"
    return text(requests.get("https://time.invalid").text)  # error: [AF131]


@orders.post("/")
async def order(request):
    settle()  # error: [AF271] "`store.settle()` blocks the event loop while"
    return text("")


@app.get("/a")
@app.get("/b")
def both(request):
    settle()  # error: [AF271]
    return text("")


@app.get("/traced")
@traced
def wrapped(request):
    settle()
    return text("")


@app.on_request
def check(request):
    fetch("https://login.invalid")  # error: [AF231] "middlewares of Sanic"


@app.middleware("response")
def stamp(request, response):
    settle()  # error: [AF271]


@app.before_server_start
def connect(app):
    rows()  # error: [AF211] "listeners of Sanic"


@app.main_process_start
def migrate(app):
    """Runs before there is a loop."""
    rows()


@app.signal("user.registration.created")
def welcome(**context):
    fetch("https://mail.invalid")  # error: [AF231] "signal handlers of Sanic"


@app.exception(ValueError)
def failed(request, error):
    fetch("https://errors.invalid")  # error: [AF231]
    return text("")


class Users(HTTPMethodView):
    def get(self, request):
        return text(self.load())  # error: [AF211] "class-based views"

    def load(self) -> str:
        return str(rows())


def old(request):
    settle()
    return text("")


def setup(application: Sanic, anything) -> None:
    application.add_route(old, "/old")  # error: [AF271] "`app.old()`"
    anything.add_route(old, "/old")


class Cache:
    def get(self, key):
        def decorate(function):
            return function

        return decorate


cache = Cache()


@cache.get("/not/a/route")
def cached(request):
    settle()
