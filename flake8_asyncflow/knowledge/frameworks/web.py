"""Web frameworks."""

from flake8_asyncflow.knowledge.frameworks.facts import Elsewhere, Framework, OnLoop, of_each

__all__ = ["WEB"]

_GITHUB = "https://github.com/"
_HTTP = "get post put patch delete head options"

_TORNADO = f"{_GITHUB}tornadoweb/tornado/blob/master/tornado/"
_TORNADO_HANDLERS = (
    "tornado.web.RequestHandler",
    "tornado.web.ErrorHandler",
    "tornado.web.RedirectHandler",
    "tornado.web.StaticFileHandler",
    "tornado.websocket.WebSocketHandler",
    "jupyter_server.base.handlers.APIHandler",
    "jupyter_server.base.handlers.JupyterHandler",
)

_TORNADO_LOOP = "tornado.ioloop.IOLoop"

TORNADO = Framework(
    "Tornado",
    marks=("tornado", "jupyter_server"),
    on_loop=(
        OnLoop(
            "handlers of Tornado",
            f"{_TORNADO}web.py",
            bases=_TORNADO_HANDLERS,
            methods=(*_HTTP.split(), "prepare", "data_received"),
        ),
        OnLoop(
            "hooks of Tornado's handlers",
            f"{_TORNADO}web.py",
            bases=_TORNADO_HANDLERS,
            methods=tuple(
                "get_current_user get_user_locale initialize log_exception on_connection_close "
                "on_finish set_default_headers write_error".split()
            ),
            takes_async=False,
        ),
        OnLoop(
            "WebSocket handlers of Tornado",
            f"{_TORNADO}websocket.py",
            bases=("tornado.websocket.WebSocketHandler",),
            methods=("open", "on_message"),
        ),
        OnLoop(
            "hooks of Tornado's WebSocket handlers",
            f"{_TORNADO}websocket.py",
            bases=("tornado.websocket.WebSocketHandler",),
            methods=("check_origin", "on_close", "on_ping", "on_pong", "select_subprotocol"),
            takes_async=False,
        ),
        OnLoop(
            "callbacks of Tornado",
            f"{_TORNADO}ioloop.py",
            callers={
                "tornado.ioloop.PeriodicCallback": (0, "callback"),
                f"{_TORNADO_LOOP}.add_callback": (0, "callback"),
                f"{_TORNADO_LOOP}.add_callback_from_signal": (0, "callback"),
                f"{_TORNADO_LOOP}.add_future": (1, "callback"),
                f"{_TORNADO_LOOP}.add_handler": (1, "handler"),
                f"{_TORNADO_LOOP}.add_timeout": (1, "callback"),
                f"{_TORNADO_LOOP}.call_at": (1, "callback"),
                f"{_TORNADO_LOOP}.call_later": (1, "callback"),
                f"{_TORNADO_LOOP}.run_sync": (0, "func"),
                f"{_TORNADO_LOOP}.spawn_callback": (0, "callback"),
            },
        ),
        OnLoop(
            "coroutines of Tornado",
            f"{_TORNADO}gen.py",
            decorators=("tornado.gen.coroutine",),
            generators=True,
        ),
    ),
    elsewhere=(
        Elsewhere(
            "functions under `tornado.concurrent.run_on_executor`",
            "a thread",
            f"{_TORNADO}concurrent.py",
        ),
    ),
    transparent=("tornado.web.addslash", "tornado.web.authenticated", "tornado.web.removeslash"),
    makes={
        f"{_TORNADO_LOOP}.current": _TORNADO_LOOP,
        f"{_TORNADO_LOOP}.instance": _TORNADO_LOOP,
    },
)

_SANIC = f"{_GITHUB}sanic-org/sanic/blob/main/sanic/"
_SANIC_APPS = "sanic.Sanic sanic.app.Sanic sanic.Blueprint sanic.blueprints.Blueprint"

SANIC = Framework(
    "Sanic",
    marks=("sanic",),
    on_loop=(
        OnLoop(
            "handlers of Sanic",
            f"{_SANIC}app.py",
            decorators=of_each(_SANIC_APPS, f"{_HTTP} exception route"),
            callers={
                f"{app}.{method}": (0, "handler")
                for app in _SANIC_APPS.split()
                for method in ("add_route",)
            },
        ),
        OnLoop(
            "methods of Sanic's class-based views",
            f"{_SANIC}views.py",
            bases=("sanic.views.HTTPMethodView",),
            methods=tuple(_HTTP.split()),
        ),
        OnLoop(
            "middlewares of Sanic",
            f"{_SANIC}app.py",
            decorators=of_each(_SANIC_APPS, "middleware on_request on_response"),
        ),
        OnLoop(
            "listeners of Sanic",
            f"{_SANIC}app.py",
            decorators=of_each(
                _SANIC_APPS,
                "after_server_start after_server_stop before_server_start before_server_stop",
            ),
        ),
        OnLoop(
            "signal handlers of Sanic",
            f"{_SANIC}signals.py",
            decorators=of_each(_SANIC_APPS, "signal"),
        ),
    ),
)

_LITESTAR = f"{_GITHUB}litestar-org/litestar/blob/main/litestar/"

LITESTAR = Framework(
    "Litestar",
    marks=("litestar",),
    on_loop=(
        OnLoop(
            "handlers of Litestar without `sync_to_thread`",
            f"{_LITESTAR}handlers/http_handlers/base.py",
            decorators=of_each("litestar litestar.handlers", f"{_HTTP} route"),
            unless="sync_to_thread",
        ),
        OnLoop(
            "dependencies of Litestar without `sync_to_thread`",
            f"{_LITESTAR}di.py",
            callers={
                "litestar.di.Provide": (0, "dependency"),
            },
            unless="sync_to_thread",
        ),
    ),
    elsewhere=(
        Elsewhere(
            "handlers and dependencies with `sync_to_thread=True`",
            "a thread",
            f"{_LITESTAR}utils/sync.py",
        ),
        Elsewhere(
            "guards, event listeners, background tasks, `before_request` and its kin",
            "a thread",
            f"{_LITESTAR}handlers/base.py",
        ),
    ),
)

_AIOHTTP = f"{_GITHUB}aio-libs/aiohttp/blob/v3.14.0/aiohttp/web_urldispatcher.py"

AIOHTTP = Framework(
    "aiohttp",
    marks=("aiohttp",),
    on_loop=(
        OnLoop(
            "handlers of aiohttp",
            _AIOHTTP,
            decorators=of_each("aiohttp.web.RouteTableDef", f"{_HTTP} route view"),
            callers={
                **{f"aiohttp.web.{method}": (1, "handler") for method in _HTTP.split()},
                **{
                    f"aiohttp.web.Application.router.add_{method}": (1, "handler")
                    for method in _HTTP.split()
                },
                "aiohttp.web.route": (2, "handler"),
                "aiohttp.web.Application.router.add_route": (2, "handler"),
            },
        ),
    ),
)

_BLACKSHEEP = f"{_GITHUB}Neoteroi/BlackSheep/blob/main/blacksheep/server/normalization.py"

BLACKSHEEP = Framework(
    "BlackSheep",
    marks=("blacksheep",),
    on_loop=(
        OnLoop(
            "handlers of BlackSheep",
            _BLACKSHEEP,
            decorators=(
                *of_each(
                    "blacksheep blacksheep.server.controllers blacksheep.server.routing "
                    "blacksheep.Router blacksheep.Application.router "
                    "blacksheep.server.Application.router",
                    _HTTP,
                ),
                "blacksheep.Application.route",
                "blacksheep.server.Application.route",
            ),
        ),
    ),
)

_FASTAPI = f"{_GITHUB}fastapi/fastapi/blob/master/fastapi/"
_STARLETTE = f"{_GITHUB}Kludex/starlette/blob/main/starlette/"
_FASTAPI_APPS = "fastapi.FastAPI fastapi.APIRouter"
_STARLETTE_APPS = "starlette.applications.Starlette starlette.routing.Router"

FASTAPI = Framework(
    "FastAPI",
    marks=("fastapi",),
    on_loop=(
        OnLoop(
            "start and stop handlers of FastAPI",
            f"{_FASTAPI}routing.py",
            decorators=of_each(_FASTAPI_APPS, "on_event"),
            callers={
                **dict.fromkeys(_FASTAPI_APPS.split(), ("on_startup", "on_shutdown")),
                **dict.fromkeys(of_each(_FASTAPI_APPS, "add_event_handler"), (1, "func")),
            },
        ),
    ),
    elsewhere=(
        Elsewhere("endpoints", "a thread", f"{_FASTAPI}routing.py"),
        Elsewhere("dependencies, generators too", "a thread", f"{_FASTAPI}dependencies/utils.py"),
    ),
)

STARLETTE = Framework(
    "Starlette",
    marks=("starlette",),
    on_loop=(
        OnLoop(
            "start and stop handlers of Starlette",  # before 1.0, which has none
            f"{_GITHUB}Kludex/starlette/blob/0.46.2/starlette/routing.py",
            decorators=of_each(_STARLETTE_APPS, "on_event"),
            callers={
                **dict.fromkeys(_STARLETTE_APPS.split(), ("on_startup", "on_shutdown")),
                **dict.fromkeys(of_each(_STARLETTE_APPS, "add_event_handler"), (1, "func")),
            },
        ),
    ),
    elsewhere=(
        Elsewhere("endpoints", "a thread", f"{_STARLETTE}routing.py"),
        Elsewhere("exception handlers", "a thread", f"{_STARLETTE}_exception_handler.py"),
        Elsewhere("background tasks", "a thread", f"{_STARLETTE}background.py"),
        Elsewhere("generators that responses stream", "a thread", f"{_STARLETTE}responses.py"),
        Elsewhere(
            "WSGI applications under `WSGIMiddleware`",
            "a thread",
            f"{_STARLETTE}middleware/wsgi.py",
        ),
    ),
)

_DJANGO = f"{_GITHUB}django/django/blob/main/django/"

DJANGO = Framework(
    "Django",
    elsewhere=(
        Elsewhere("views and middlewares", "a thread", f"{_DJANGO}core/handlers/base.py"),
        Elsewhere(
            "receivers of signals sent with `asend`", "a thread", f"{_DJANGO}dispatch/dispatcher.py"
        ),
        Elsewhere(
            "methods of Channels' `SyncConsumer`",
            "a thread",
            f"{_GITHUB}django/channels/blob/main/channels/consumer.py",
        ),
    ),
)

QUART = Framework(
    "Quart",
    elsewhere=(
        Elsewhere(
            "handlers, hooks and templates' context processors",
            "a thread",
            f"{_GITHUB}pallets/quart/blob/main/src/quart/app.py",
        ),
    ),
)

WEB = (TORNADO, SANIC, LITESTAR, AIOHTTP, BLACKSHEEP, FASTAPI, STARLETTE, DJANGO, QUART)
