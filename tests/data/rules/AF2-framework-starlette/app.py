"""Starlette: `def` endpoints and handlers run in a thread, start handlers on the loop."""

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.endpoints import HTTPEndpoint
from starlette.middleware.wsgi import WSGIMiddleware
from starlette.responses import JSONResponse, StreamingResponse
from starlette.routing import Route, Router

from store import fetch, rows, settle


def index(request):
    return JSONResponse(rows(), background=BackgroundTask(settle))


async def shop(request):
    return JSONResponse(rows())  # error: [AF211]


class Users(HTTPEndpoint):
    def get(self, request):
        return JSONResponse(rows())

    async def post(self, request):
        return JSONResponse(rows())  # error: [AF211]


def lines():
    settle()
    yield "a"


def stream(request):
    return StreamingResponse(lines())


def failed(request, error):
    fetch("https://errors.invalid")
    return JSONResponse({})


def load() -> None:
    rows()


def wsgi(environ, start_response):
    settle()
    return []


routes = [Route("/", index), Route("/shop", shop), Route("/users", Users)]
# Starlette has had none of these handlers since 1.0.
app = Starlette(routes=routes, on_startup=[load])  # error: [AF211] "start and stop handlers"
app.add_exception_handler(KeyError, failed)
app.mount("/old", WSGIMiddleware(wsgi))
app.add_event_handler("shutdown", settle)  # error: [AF271]
router = Router(on_shutdown=[load, settle])  # error: [AF211] [AF271]
