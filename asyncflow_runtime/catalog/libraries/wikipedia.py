"""wikipedia: articles of Wikipedia."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("wikipedia",)

_DOCS = "https://wikipedia.readthedocs.io/en/latest/code.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "wikipedia",
        "geosearch languages page random search suggest summary",
        "AF134",
        _DOCS,
    ),
    # Looks the title up; the attributes ask for more.
    call("wikipedia.WikipediaPage", "AF134", _DOCS),
    *calls("wikipedia.WikipediaPage", "html section", "AF134", _DOCS),
)

ALIASES: dict[str, str] = {"wikipedia.wikipedia": "wikipedia"}

BASES: dict[str, tuple[str, ...]] = {"wikipedia.WikipediaPage": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"wikipedia.page": "wikipedia.WikipediaPage"}
