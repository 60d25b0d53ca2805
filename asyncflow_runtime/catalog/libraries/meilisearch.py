"""meilisearch: Meilisearch. meilisearch_python_sdk is the async client."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("meilisearch",)

_DOCS = "https://meilisearch.github.io/meilisearch-python/"


def _whole(class_: str, use: str, pure: str) -> BlockingCall:
    return call(
        class_,
        "AF111",
        _DOCS,
        use,
        needs="meilisearch-python-sdk",
        methods="*",
        pure=pure,
    )


CALLS: tuple[BlockingCall, ...] = (
    _whole(
        "meilisearch.Client",
        "meilisearch_python_sdk.AsyncClient",
        "index generate_tenant_token",
    ),
    _whole("meilisearch.index.Index", "meilisearch_python_sdk.AsyncIndex", ""),
)

ALIASES: dict[str, str] = {"meilisearch.client.Client": "meilisearch.Client"}

BASES: dict[str, tuple[str, ...]] = {"meilisearch.Client": (), "meilisearch.index.Index": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "meilisearch.Client.get_index": "meilisearch.index.Index",
    "meilisearch.Client.index": "meilisearch.index.Index",
}
