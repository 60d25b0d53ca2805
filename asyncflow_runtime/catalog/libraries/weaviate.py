"""weaviate: Weaviate, a vector database. WeaviateAsyncClient is its async half."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("weaviate-client",)

_DOCS = "https://weaviate-python-client.readthedocs.io/en/stable/weaviate.html"
_COLLECTIONS = "weaviate.collections.collections.sync._Collections"
_COLLECTION = "weaviate.collections.Collection"
_ASYNC = "weaviate.WeaviateAsyncClient"

# Attribute of a collection → its class.
_PARTS = {
    "aggregate": "weaviate.collections.aggregate._AggregateCollection",
    "config": "weaviate.collections.config.sync._ConfigCollection",
    "data": "weaviate.collections.data.sync._DataCollection",
    "generate": "weaviate.collections.generate._GenerateCollection",
    "query": "weaviate.collections.query._QueryCollection",
    "tenants": "weaviate.collections.tenants.sync._Tenants",
}


def _whole(class_: str, pure: str = "") -> BlockingCall:
    """A class all of whose methods ask the server, but those in `pure`."""
    return call(
        class_,
        "AF111",
        _DOCS,
        _ASYNC,
        needs="weaviate-client",
        methods="*",
        pure=pure,
    )


def _connect(kind: str) -> BlockingCall:
    """A function that connects, and asks the server whether it is ready."""
    use = f"weaviate.use_async_with_{kind}"
    return call(f"weaviate.connect_to_{kind}", "AF111", _DOCS, use, needs="weaviate-client")


CALLS: tuple[BlockingCall, ...] = (
    _connect("local"),
    _connect("custom"),
    _connect("weaviate_cloud"),
    _connect("embedded"),
    *calls(
        "weaviate.WeaviateClient",
        "connect is_ready is_live get_meta get_open_id_configuration graphql_raw_query",
        "AF111",
        _DOCS,
        f"{_ASYNC}.{{name}}",
        needs="weaviate-client",
    ),
    _whole(_COLLECTIONS, "get use"),
    *calls(_COLLECTION, "exists shards", "AF111", _DOCS, _ASYNC, needs="weaviate-client"),
    call(
        f"{_COLLECTION}.iterator",
        "AF111",
        _DOCS,
        _ASYNC,
        needs="weaviate-client",
        lazy=True,
    ),
    *(_whole(class_, "with_data_model" * (name == "data")) for name, class_ in _PARTS.items()),
)

ALIASES: dict[str, str] = {
    "weaviate.client.WeaviateAsyncClient": _ASYNC,
    "weaviate.client.WeaviateClient": "weaviate.WeaviateClient",
    "weaviate.collections.collection.sync.Collection": _COLLECTION,
    "weaviate.connect.helpers.connect_to_custom": "weaviate.connect_to_custom",
    "weaviate.connect.helpers.connect_to_local": "weaviate.connect_to_local",
    "weaviate.connect_to_wcs": "weaviate.connect_to_weaviate_cloud",
}

BASES: dict[str, tuple[str, ...]] = {
    _ASYNC: (),
    "weaviate.WeaviateClient": (),
    _COLLECTION: (),
    _COLLECTIONS: (),
    **dict.fromkeys(_PARTS.values(), ()),
}

ATTRIBUTES: dict[str, str] = {
    "weaviate.WeaviateClient.collections": _COLLECTIONS,
    **{f"{_COLLECTION}.{name}": class_ for name, class_ in _PARTS.items()},
}

RESULTS: dict[str, str] = {
    **returns(
        "weaviate",
        "connect_to_local connect_to_custom connect_to_weaviate_cloud connect_to_embedded",
        "weaviate.WeaviateClient",
    ),
    **returns(_COLLECTIONS, "get use create create_from_dict create_from_config", _COLLECTION),
    **returns(_COLLECTION, "with_tenant with_consistency_level", "Self"),
    f"{_PARTS['data']}.with_data_model": "Self",
}
