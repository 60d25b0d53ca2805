"""websocket (websocket-client): WebSocket clients."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("websocket-client",)

_DOCS = "https://websocket-client.readthedocs.io/en/latest/"
_CONNECTION = "websockets.asyncio.client.ClientConnection"


def _socket(names: str, use: str) -> tuple[BlockingCall, ...]:
    page = f"{_DOCS}core.html"
    return calls("websocket.WebSocket", names, "AF133", page, use, needs="websockets")


CALLS: tuple[BlockingCall, ...] = (
    call(
        "websocket.create_connection",
        "AF133",
        f"{_DOCS}core.html",
        "websockets.asyncio.client.connect",
        needs="websockets",
    ),
    *_socket("connect", "websockets.asyncio.client.connect"),
    *_socket("recv recv_data recv_data_frame recv_frame", f"{_CONNECTION}.recv"),
    *_socket("send send_text send_bytes send_binary send_frame", f"{_CONNECTION}.send"),
    *_socket("ping pong close", f"{_CONNECTION}.{{name}}"),
    call(
        "websocket.WebSocket.__iter__",
        "AF181",
        f"{_DOCS}core.html",
        f"{_CONNECTION}.__aiter__",
        needs="websockets",
    ),
    call(
        "websocket.WebSocketApp.run_forever",
        "AF133",
        f"{_DOCS}app.html",
        "websockets.asyncio.client.connect",
        needs="websockets",
        until="until the connection is closed",
    ),
)

ALIASES: dict[str, str] = {
    "websocket._app.WebSocketApp": "websocket.WebSocketApp",
    "websocket._core": "websocket",
}

BASES: dict[str, tuple[str, ...]] = {"websocket.WebSocket": (), "websocket.WebSocketApp": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"websocket.create_connection": "websocket.WebSocket"}
