"""pysolr: Apache Solr, over HTTP."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pysolr",)

CALLS: tuple[BlockingCall, ...] = calls(
    "pysolr.Solr",
    "search add delete commit optimize extract more_like_this suggest_terms ping",
    "AF111",
    "https://github.com/django-haystack/pysolr",
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"pysolr.Solr": (), "pysolr.SolrCloud": ("pysolr.Solr",)}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
