"""cohere: models of Cohere. The library is its own async equivalent, on asyncio."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("cohere",)

_API = "https://docs.cohere.com/reference/about"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "cohere.Client",
        "chat classify embed generate rerank summarize",
        "AF134",
        _API,
        "cohere.AsyncClient.{name}",
        needs="cohere",
    ),
    *calls(
        "cohere.ClientV2",
        "chat embed rerank",
        "AF134",
        _API,
        "cohere.AsyncClientV2.{name}",
        needs="cohere",
    ),
    *calls(
        "cohere.Client",
        "chat_stream generate_stream",
        "AF181",
        _API,
        "cohere.AsyncClient.{name}",
        needs="cohere",
        lazy=True,
    ),
    *calls(
        "cohere.ClientV2",
        "chat_stream",
        "AF181",
        _API,
        "cohere.AsyncClientV2.{name}",
        needs="cohere",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    "cohere.client.AsyncClient": "cohere.AsyncClient",
    "cohere.client.Client": "cohere.Client",
    "cohere.client_v2.AsyncClientV2": "cohere.AsyncClientV2",
    "cohere.client_v2.ClientV2": "cohere.ClientV2",
}

BASES: dict[str, tuple[str, ...]] = {
    "cohere.AsyncClient": (),
    "cohere.AsyncClientV2": (),
    "cohere.Client": (),
    "cohere.ClientV2": ("cohere.Client",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
