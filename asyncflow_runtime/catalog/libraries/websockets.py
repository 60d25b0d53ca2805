"""websockets: its `sync` package blocks, everything else is asynchronous."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("websockets",)

_DOCS = "https://websockets.readthedocs.io/en/stable/reference/sync/"
_SYNC = "websockets.sync.connection.Connection"
_ASYNC = "websockets.asyncio.connection.Connection"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "websockets.sync.client",
        "connect unix_connect",
        "AF133",
        f"{_DOCS}client.html",
        "websockets.asyncio.client.{name}",
        needs="websockets",
    ),
    call(
        f"{_SYNC}.recv",
        "AF133",
        f"{_DOCS}client.html",
        f"{_ASYNC}.recv",
        needs="websockets",
        unless=(Arg("timeout", 0, 0),),
    ),
    *calls(
        _SYNC,
        "send close",
        "AF133",
        f"{_DOCS}client.html",
        f"{_ASYNC}.{{name}}",
        needs="websockets",
    ),
    call(
        f"{_SYNC}.__exit__",
        "AF133",
        f"{_DOCS}client.html",
        f"{_ASYNC}.close",
        needs="websockets",
    ),
    call(
        f"{_SYNC}.__iter__",
        "AF181",
        f"{_DOCS}client.html",
        f"{_ASYNC}.__aiter__",
        needs="websockets",
    ),
    call(
        f"{_SYNC}.recv_streaming",
        "AF181",
        f"{_DOCS}client.html",
        f"{_ASYNC}.recv_streaming",
        needs="websockets",
        lazy=True,
    ),
    call(
        "websockets.sync.server.Server.serve_forever",
        "AF133",
        f"{_DOCS}server.html",
        "websockets.asyncio.server.Server.serve_forever",
        needs="websockets",
        until="until the server is shut down",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "websockets.asyncio.connection.Connection": (),
    _SYNC: (),
    "websockets.sync.client.ClientConnection": (_SYNC,),
    "websockets.sync.server.Server": (),
    "websockets.sync.server.ServerConnection": (_SYNC,),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        "websockets.sync.client",
        "connect unix_connect",
        "websockets.sync.client.ClientConnection",
    ),
    **returns("websockets.sync.server", "serve unix_serve", "websockets.sync.server.Server"),
}
