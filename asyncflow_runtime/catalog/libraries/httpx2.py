"""httpx2: HTTP. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("httpx2",)

_API = "https://pydantic.dev/docs/httpx2/api/api/"
_CLIENT = "httpx2.AsyncClient.{name}"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "httpx2",
        "get options head post put patch delete query request stream",
        "AF131",
        f"{_API}#helper-functions",
        _CLIENT,
        everywhere=True,
        needs="httpx2",
    ),
    *calls(
        "httpx2.Client",
        "get options head post put patch delete query request stream sse websocket",
        "AF131",
        f"{_API}#client",
        _CLIENT,
        everywhere=True,
        needs="httpx2",
    ),
    call(
        "httpx2.Client.send",
        "AF131",
        f"{_API}#client",
        _CLIENT,
        everywhere=True,
        needs="httpx2",
        patch=Patch.METHOD,
    ),
    call(
        "httpx2.Client.close",
        "AF131",
        f"{_API}#client",
        "httpx2.AsyncClient.aclose",
        everywhere=True,
        needs="httpx2",
        until="until its connections are closed",
    ),
    *calls(
        "httpx2.Response",
        "iter_bytes iter_text iter_lines iter_raw",
        "AF181",
        f"{_API}#response",
        "httpx2.Response.a{name}",
        everywhere=True,
        needs="httpx2",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    "httpx2._api": "httpx2",
    "httpx2._client": "httpx2",
    "httpx2._models": "httpx2",
}

BASES: dict[str, tuple[str, ...]] = {
    "httpx2.AsyncClient": (),
    "httpx2.Client": (),
    "httpx2.Response": (),
}

ATTRIBUTES: dict[str, str] = {"httpx2.Response.history": "list[httpx2.Response]"}

RESULTS: dict[str, str] = {
    **returns(
        "httpx2.Client",
        "delete get head options patch post put query request send",
        "httpx2.Response",
    ),
    "httpx2.Client.stream": "contextlib.AbstractContextManager[httpx2.Response]",
    **returns("httpx2", "delete get head options patch post put query request", "httpx2.Response"),
    "httpx2.stream": "contextlib.AbstractContextManager[httpx2.Response]",
}
