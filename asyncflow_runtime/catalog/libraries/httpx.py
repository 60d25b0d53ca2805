"""httpx: HTTP. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("httpx",)

_API = "https://www.python-httpx.org/api/"
_CLIENT = "httpx.AsyncClient.{name}"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "httpx",
        "get options head post put patch delete request stream",
        "AF131",
        f"{_API}#helper-functions",
        _CLIENT,
        everywhere=True,
        needs="httpx",
    ),
    *calls(
        "httpx.Client",
        "get options head post put patch delete request stream",
        "AF131",
        f"{_API}#client",
        _CLIENT,
        everywhere=True,
        needs="httpx",
    ),
    call(
        "httpx.Client.send",
        "AF131",
        f"{_API}#client",
        _CLIENT,
        everywhere=True,
        needs="httpx",
        patch=Patch.METHOD,
    ),
    call(
        "httpx.Client.close",
        "AF131",
        f"{_API}#client",
        "httpx.AsyncClient.aclose",
        everywhere=True,
        needs="httpx",
        until="until its connections are closed",
    ),
    *calls(
        "httpx.Response",
        "iter_bytes iter_text iter_lines iter_raw",
        "AF181",
        f"{_API}#response",
        "httpx.Response.a{name}",
        everywhere=True,
        needs="httpx",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    "httpx._api": "httpx",
    "httpx._client": "httpx",
    "httpx._models": "httpx",
}

BASES: dict[str, tuple[str, ...]] = {
    "httpx.AsyncClient": (),
    "httpx.Client": (),
    "httpx.Response": (),
}

ATTRIBUTES: dict[str, str] = {"httpx.Response.history": "list[httpx.Response]"}

RESULTS: dict[str, str] = {
    **returns(
        "httpx.Client", "delete get head options patch post put request send", "httpx.Response"
    ),
    "httpx.Client.stream": "contextlib.AbstractContextManager[httpx.Response]",
    **returns("httpx", "delete get head options patch post put request", "httpx.Response"),
    "httpx.stream": "contextlib.AbstractContextManager[httpx.Response]",
}
