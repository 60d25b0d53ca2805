"""requests: HTTP."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Fix, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("requests",)

_API = "https://requests.readthedocs.io/en/latest/api/"
_USE = {
    "asyncio": "aiohttp.ClientSession.{name}",
    "anyio": "httpx2.AsyncClient.{name}",
    "trio": "httpx2.AsyncClient.{name}",
}
_STREAM = {
    "asyncio": "aiohttp.StreamReader.iter_chunked",
    "anyio": "httpx2.Response.aiter_bytes",
    "trio": "httpx2.Response.aiter_bytes",
}


def _function(verb: str) -> BlockingCall:
    return call(
        f"requests.{verb}",
        "AF131",
        f"{_API}#requests.{verb}",
        _USE,
        needs="aiohttp",
        fix=Fix(
            f"await {{client}}.{verb}({{args}})",
            opens="aiohttp.ClientSession() as {client}",
            safety="unsafe",
            because="the response is read with await, errors are aiohttp.ClientError",
        ),
    )


CALLS: tuple[BlockingCall, ...] = (
    _function("get"),
    _function("options"),
    _function("head"),
    _function("post"),
    _function("put"),
    _function("patch"),
    _function("delete"),
    _function("request"),
    *calls(
        "requests.Session",
        "get options head post put patch delete request",
        "AF131",
        f"{_API}#requests.Session.{{name}}",
        _USE,
        needs="aiohttp",
    ),
    call(
        "requests.Session.send",
        "AF131",
        f"{_API}#requests.Session.send",
        {name: text.replace("{name}", "request") for name, text in _USE.items()},
        needs="aiohttp",
        patch=Patch.METHOD,
    ),
    # A body that was asked for with stream=True arrives while it is iterated over.
    *calls(
        "requests.Response",
        "iter_content iter_lines",
        "AF181",
        f"{_API}#requests.Response.{{name}}",
        _STREAM,
        needs="aiohttp",
        lazy=True,
    ),
    call(
        "requests.Response.__iter__",
        "AF181",
        f"{_API}#requests.Response",
        _STREAM,
        needs="aiohttp",
    ),
)

ALIASES: dict[str, str] = {
    "requests.api": "requests",
    "requests.models.Response": "requests.Response",
    "requests.sessions.Session": "requests.Session",
    "requests.sessions.session": "requests.session",
}

BASES: dict[str, tuple[str, ...]] = {"requests.Response": (), "requests.Session": ()}

ATTRIBUTES: dict[str, str] = {
    "requests.Response.history": "list[requests.Response]",
    "requests.Response.raw": "urllib3.HTTPResponse",
}

RESULTS: dict[str, str] = {
    **returns(
        "requests.Session",
        "delete get head options patch post put request send",
        "requests.Response",
    ),
    **returns("requests", "delete get head options patch post put request", "requests.Response"),
    "requests.session": "requests.Session",
}
