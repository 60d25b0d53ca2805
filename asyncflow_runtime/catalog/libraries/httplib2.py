"""httplib2: HTTP with a cache, also below Google's older API clients."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("httplib2",)

CALLS: tuple[BlockingCall, ...] = (
    call(
        "httplib2.Http.request",
        "AF131",
        "https://httplib2.readthedocs.io/en/latest/libhttplib2.html",
        {
            "asyncio": "aiohttp.ClientSession.request",
            "anyio": "httpx2.AsyncClient.request",
            "trio": "httpx2.AsyncClient.request",
        },
        needs="aiohttp",
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"httplib2.Http": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
