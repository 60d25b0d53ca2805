"""newspaper4k: articles of news sites."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("newspaper4k",)

_API = "https://newspaper4k.readthedocs.io/en/latest/"

# Article.download has no entry: with input_html it asks no server.
CALLS: tuple[BlockingCall, ...] = (
    call("newspaper.Article.build", "AF131", _API),
    # Parses a whole page.
    *calls("newspaper.Article", "nlp parse", "AF143", _API, cost=Cost.CPU),
    *calls(
        "newspaper.Source", "build download download_articles download_categories", "AF131", _API
    ),
    call("newspaper.build", "AF131", _API, unless=(Arg("dry", 1, True),)),
)

ALIASES: dict[str, str] = {
    "newspaper.api": "newspaper",
    "newspaper.article.Article": "newspaper.Article",
    "newspaper.source.Source": "newspaper.Source",
}

BASES: dict[str, tuple[str, ...]] = {"newspaper.Article": (), "newspaper.Source": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "newspaper.article": "newspaper.Article",
    "newspaper.build": "newspaper.Source",
}
