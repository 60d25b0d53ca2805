"""primp: HTTP that looks like a browser, in Rust. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("primp",)

_PAGE = "https://pypi.org/project/primp/"
_VERBS = "get options head post put patch delete request"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "primp",
        _VERBS,
        "AF131",
        _PAGE,
        "primp.AsyncClient.{name}",
        needs="primp",
        patch=Patch.MONITOR,
    ),
    *calls(
        "primp.Client",
        _VERBS,
        "AF131",
        _PAGE,
        "primp.AsyncClient.{name}",
        needs="primp",
        patch=Patch.MONITOR,
    ),
    *calls(
        "primp.Response",
        "iter_bytes iter_text iter_lines",
        "AF181",
        _PAGE,
        "primp.AsyncResponse.a{name}",
        needs="primp",
        patch=Patch.MONITOR,
        library=">=1",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "primp.AsyncClient": (),
    "primp.AsyncResponse": (),
    "primp.Client": (),
    "primp.Response": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("primp", _VERBS, "primp.Response"),
    **returns("primp.Client", _VERBS, "primp.Response"),
}
