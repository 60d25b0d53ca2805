"""curl_cffi: HTTP that looks like a browser. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("curl_cffi",)

_API = "https://curl-cffi.readthedocs.io/en/latest/api.html"
_SOCKETS = "https://curl-cffi.readthedocs.io/en/latest/websockets.html"
_VERBS = "get options head post put patch delete request"

CALLS: tuple[BlockingCall, ...] = (
    *calls("curl_cffi", _VERBS, "AF131", _API, "curl_cffi.AsyncSession.{name}", needs="curl_cffi"),
    *calls(
        "curl_cffi.Session",
        f"{_VERBS} trace stream ws_connect",
        "AF131",
        _API,
        "curl_cffi.AsyncSession.{name}",
        needs="curl_cffi",
    ),
    call(
        "curl_cffi.Curl.perform",
        "AF131",
        _API,
        "curl_cffi.AsyncCurl.add_handle",
        needs="curl_cffi",
        patch=Patch.METHOD,
    ),
    *calls(
        "curl_cffi.Response",
        "iter_content iter_lines",
        "AF181",
        _API,
        "curl_cffi.Response.a{name}",
        needs="curl_cffi",
        lazy=True,
    ),
    *calls(
        "curl_cffi.WebSocket",
        "recv recv_str recv_json send send_str send_bytes send_json",
        "AF131",
        _SOCKETS,
        "curl_cffi.AsyncWebSocket.{name}",
        needs="curl_cffi",
    ),
    call(
        "curl_cffi.WebSocket.connect",
        "AF131",
        _SOCKETS,
        "curl_cffi.AsyncSession.ws_connect",
        needs="curl_cffi",
    ),
    call(
        "curl_cffi.WebSocket.run_forever",
        "AF131",
        _SOCKETS,
        "curl_cffi.AsyncSession.ws_connect",
        needs="curl_cffi",
        until="until the connection is closed",
    ),
    call(
        "curl_cffi.WebSocket.__next__",
        "AF181",
        _SOCKETS,
        "curl_cffi.AsyncWebSocket.recv",
        needs="curl_cffi",
    ),
)

ALIASES: dict[str, str] = {
    "curl_cffi.curl": "curl_cffi",
    "curl_cffi.requests": "curl_cffi",
    "curl_cffi.requests.models": "curl_cffi",
    "curl_cffi.requests.session": "curl_cffi",
    "curl_cffi.requests.websockets": "curl_cffi",
}

BASES: dict[str, tuple[str, ...]] = {
    "curl_cffi.AsyncCurl": (),
    "curl_cffi.AsyncSession": (),
    "curl_cffi.AsyncWebSocket": (),
    "curl_cffi.Curl": (),
    "curl_cffi.Response": (),
    "curl_cffi.Session": (),
    "curl_cffi.WebSocket": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("curl_cffi", _VERBS, "curl_cffi.Response"),
    **returns("curl_cffi.Session", f"{_VERBS} trace", "curl_cffi.Response"),
    "curl_cffi.Session.stream": "contextlib.AbstractContextManager[curl_cffi.Response]",
    "curl_cffi.Session.ws_connect": "curl_cffi.WebSocket",
}
