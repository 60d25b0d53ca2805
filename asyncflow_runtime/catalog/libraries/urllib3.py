"""urllib3: HTTP connection pools."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("urllib3",)

_API = "https://urllib3.readthedocs.io/en/stable/reference/"
_POOL = f"{_API}urllib3.connectionpool.html#urllib3.HTTPConnectionPool.{{name}}"
_USE = {
    "asyncio": "aiohttp.ClientSession.request",
    "anyio": "httpx2.AsyncClient.request",
    "trio": "httpx2.AsyncClient.request",
}

# connection_from_host and its like only look a pool up.
CALLS: tuple[BlockingCall, ...] = (
    call("urllib3.request", "AF131", f"{_API}urllib3.html#urllib3.request", _USE, needs="aiohttp"),
    *calls(
        "urllib3.PoolManager",
        "request request_encode_url request_encode_body urlopen",
        "AF131",
        f"{_API}urllib3.poolmanager.html#urllib3.PoolManager.{{name}}",
        _USE,
        needs="aiohttp",
    ),
    *calls(
        "urllib3.HTTPConnectionPool",
        "request request_encode_url request_encode_body",
        "AF131",
        _POOL,
        _USE,
        needs="aiohttp",
    ),
    call(
        "urllib3.HTTPConnectionPool.urlopen",
        "AF131",
        _POOL,
        _USE,
        needs="aiohttp",
        patch=Patch.METHOD,
    ),
    *calls(
        "urllib3.HTTPResponse",
        "stream read_chunked",
        "AF181",
        f"{_API}urllib3.response.html#urllib3.response.HTTPResponse.{{name}}",
        "aiohttp.StreamReader.iter_chunked",
        needs="aiohttp",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    "urllib3.connectionpool": "urllib3",
    "urllib3.poolmanager": "urllib3",
    "urllib3.response": "urllib3",
}

BASES: dict[str, tuple[str, ...]] = {
    "urllib3.BaseHTTPResponse": ("io.IOBase",),
    "urllib3.HTTPConnectionPool": (),
    "urllib3.HTTPResponse": ("urllib3.BaseHTTPResponse",),
    "urllib3.HTTPSConnectionPool": ("urllib3.HTTPConnectionPool",),
    "urllib3.PoolManager": (),
    "urllib3.ProxyManager": ("urllib3.PoolManager",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        "urllib3.HTTPConnectionPool",
        "request request_encode_body request_encode_url urlopen",
        "urllib3.HTTPResponse",
    ),
    **returns(
        "urllib3.PoolManager",
        "connection_from_context connection_from_host connection_from_url",
        "urllib3.HTTPConnectionPool",
    ),
    **returns(
        "urllib3.PoolManager",
        "request request_encode_body request_encode_url urlopen",
        "urllib3.HTTPResponse",
    ),
    "urllib3.connection_from_url": "urllib3.HTTPConnectionPool",
    "urllib3.proxy_from_url": "urllib3.ProxyManager",
    "urllib3.request": "urllib3.HTTPResponse",
}
