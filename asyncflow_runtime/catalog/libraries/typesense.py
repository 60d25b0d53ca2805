"""typesense: Typesense. AsyncClient is its async half, since version 2."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("typesense",)

_DOCS = "https://typesense.org/docs/api/"


def _whole(class_: str, pure: str = "resource_path") -> BlockingCall:
    """A class all of whose methods ask the server, but those in `pure`."""
    return call(
        f"typesense.sync.{class_}",
        "AF111",
        _DOCS,
        "typesense.AsyncClient",
        needs="typesense",
        methods="*",
        pure=pure,
        library=">=2",
    )


CALLS: tuple[BlockingCall, ...] = (
    _whole("collections.Collections"),
    _whole("collection.Collection", ""),
    _whole("documents.Documents"),
    _whole("document.Document", ""),
    _whole("multi_search.MultiSearch"),
    _whole("keys.Keys", "resource_path generate_scoped_search_key"),
    _whole("aliases.Aliases"),
    _whole("operations.Operations", "resource_path config_path health_path schema_changes"),
)

ALIASES: dict[str, str] = {"typesense.sync.client.Client": "typesense.Client"}

BASES: dict[str, tuple[str, ...]] = {
    "typesense.AsyncClient": (),
    "typesense.Client": (),
    **{entry.name: () for entry in CALLS},
}

ATTRIBUTES: dict[str, str] = {
    "typesense.Client.aliases": "typesense.sync.aliases.Aliases",
    "typesense.Client.collections": "typesense.sync.collections.Collections",
    "typesense.Client.keys": "typesense.sync.keys.Keys",
    "typesense.Client.multi_search": "typesense.sync.multi_search.MultiSearch",
    "typesense.Client.operations": "typesense.sync.operations.Operations",
    "typesense.sync.collection.Collection.documents": "typesense.sync.documents.Documents",
}

RESULTS: dict[str, str] = {
    "typesense.sync.collections.Collections.__getitem__": "typesense.sync.collection.Collection",
    "typesense.sync.documents.Documents.__getitem__": "typesense.sync.document.Document",
}
