"""requests_cache: sessions of requests that keep responses."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("requests-cache",)

_SESSION = "https://requests-cache.readthedocs.io/en/stable/modules/requests_cache.session.html"
_TWIN = "aiohttp_client_cache.session.CachedSession"
_VERBS = "get options head post put patch delete request"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "requests_cache.CachedSession",
        _VERBS,
        "AF131",
        _SESSION,
        f"{_TWIN}.{{name}}",
        needs="aiohttp-client-cache",
    ),
    call(
        "requests_cache.CachedSession.send",
        "AF131",
        _SESSION,
        f"{_TWIN}.request",
        needs="aiohttp-client-cache",
    ),
)

ALIASES: dict[str, str] = {"requests_cache.session": "requests_cache"}

BASES: dict[str, tuple[str, ...]] = {"requests_cache.CachedSession": ("requests.Session",)}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("requests_cache.CachedSession", f"{_VERBS} send", "requests.Response"),
}
