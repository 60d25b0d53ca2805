"""niquests: HTTP. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("niquests",)

_API = "https://niquests.readthedocs.io/en/latest/api.html"
_VERBS = "get options head post put patch delete request"

CALLS: tuple[BlockingCall, ...] = (
    *calls("niquests", _VERBS, "AF131", _API, "niquests.a{name}", needs="niquests"),
    *calls(
        "niquests.Session",
        f"{_VERBS} gather",
        "AF131",
        _API,
        "niquests.AsyncSession.{name}",
        needs="niquests",
    ),
    call(
        "niquests.Session.send",
        "AF131",
        _API,
        "niquests.AsyncSession.send",
        needs="niquests",
        patch=Patch.METHOD,
    ),
    # A body that was asked for with stream=True arrives while it is iterated over.
    *calls(
        "niquests.Response",
        "iter_content iter_lines iter_raw",
        "AF181",
        _API,
        "niquests.AsyncResponse.{name}",
        needs="niquests",
        lazy=True,
    ),
    call(
        "niquests.Response.__iter__",
        "AF181",
        _API,
        "niquests.AsyncResponse.iter_content",
        needs="niquests",
    ),
)

ALIASES: dict[str, str] = {
    "niquests.api": "niquests",
    "niquests.async_session": "niquests",
    "niquests.models": "niquests",
    "niquests.sessions": "niquests",
}

# AsyncSession and AsyncResponse inherit from the synchronous classes, and override all that blocks.
BASES: dict[str, tuple[str, ...]] = {
    "niquests.AsyncResponse": (),
    "niquests.AsyncSession": (),
    "niquests.Response": (),
    "niquests.Session": (),
}

ATTRIBUTES: dict[str, str] = {"niquests.Response.history": "list[niquests.Response]"}

RESULTS: dict[str, str] = {
    **returns("niquests", _VERBS, "niquests.Response"),
    **returns("niquests.Session", f"{_VERBS} send", "niquests.Response"),
}
