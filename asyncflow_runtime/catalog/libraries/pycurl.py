"""pycurl: libcurl."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pycurl",)

_USE = {
    "asyncio": "aiohttp.ClientSession.request",
    "anyio": "httpx2.AsyncClient.request",
    "trio": "httpx2.AsyncClient.request",
}

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pycurl.Curl",
        "perform perform_rb perform_rs",
        "AF131",
        "https://pycurl.io/docs/latest/curlobject.html",
        _USE,
        needs="aiohttp",
        patch=Patch.MONITOR,
    ),
    # CurlMulti.perform does what can be done at once; select waits.
    call(
        "pycurl.CurlMulti.select",
        "AF131",
        "https://pycurl.io/docs/latest/curlmultiobject.html",
        _USE,
        needs="aiohttp",
        patch=Patch.MONITOR,
        until="until a transfer goes on",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"pycurl.Curl": (), "pycurl.CurlMulti": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
