"""requests_toolbelt: additions to requests."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("requests-toolbelt",)

_MANUAL = "https://toolbelt.readthedocs.io/en/latest/"
_STREAM = {
    "asyncio": "aiohttp.StreamReader.iter_chunked",
    "anyio": "httpx2.Response.aiter_bytes",
    "trio": "httpx2.Response.aiter_bytes",
}

# The verbs of BaseUrlSession are those of requests.Session.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "requests_toolbelt.threaded.map",
        "AF131",
        f"{_MANUAL}threading.html",
        until="until all servers have answered",
    ),
    call(
        "requests_toolbelt.threaded.pool.Pool.join_all",
        "AF165",
        f"{_MANUAL}threading.html",
    ),
    call(
        "requests_toolbelt.downloadutils.stream.stream_response_to_file",
        "AF131",
        f"{_MANUAL}downloadutils.html",
        _STREAM,
        needs="aiohttp",
        until="until the body has arrived",
    ),
    *calls(
        "requests_toolbelt.downloadutils.tee",
        "tee tee_to_file tee_to_bytearray",
        "AF181",
        f"{_MANUAL}downloadutils.html",
        _STREAM,
        needs="aiohttp",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "requests_toolbelt.sessions.BaseUrlSession": ("requests.Session",),
    "requests_toolbelt.threaded.pool.Pool": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "requests_toolbelt.threaded.pool.Pool.from_urls": "requests_toolbelt.threaded.pool.Pool",
}
