"""pymilvus: Milvus, a vector database. AsyncMilvusClient is its async half.

A MilvusClient connects when it is made; so does a Collection of the older interface.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pymilvus",)

_API = "https://milvus.io/api-reference/pymilvus/v2.4.x/About.md"
_CLIENT = "pymilvus.MilvusClient"

CALLS: tuple[BlockingCall, ...] = (
    call(_CLIENT, "AF111", _API, "pymilvus.AsyncMilvusClient", needs="pymilvus"),
    *calls(
        _CLIENT,
        "search hybrid_search query get insert upsert delete flush compact create_collection"
        " drop_collection has_collection list_collections describe_collection rename_collection"
        " get_collection_stats load_collection release_collection get_load_state refresh_load"
        " create_index drop_index describe_index list_indexes create_partition drop_partition"
        " has_partition list_partitions load_partitions release_partitions create_alias"
        " drop_alias alter_alias describe_alias list_aliases create_database drop_database"
        " list_databases describe_database run_analyzer get_server_version",
        "AF111",
        _API,
        "pymilvus.AsyncMilvusClient.{name}",
        needs="pymilvus",
    ),
    # Make iterators, and fetch their first batch.
    *calls(_CLIENT, "query_iterator search_iterator", "AF111", _API),
    call(
        "pymilvus.connections.connect",
        "AF111",
        _API,
        "pymilvus.AsyncMilvusClient",
        needs="pymilvus",
    ),
    call("pymilvus.Collection", "AF111", _API, "pymilvus.AsyncMilvusClient", needs="pymilvus"),
    *calls(
        "pymilvus.Collection",
        "search hybrid_search query insert upsert delete flush load release drop create_index"
        " drop_index has_index create_partition drop_partition has_partition compact",
        "AF111",
        _API,
        "pymilvus.AsyncMilvusClient",
        needs="pymilvus",
    ),
)

ALIASES: dict[str, str] = {
    "pymilvus.milvus_client.MilvusClient": _CLIENT,
    "pymilvus.milvus_client.milvus_client.MilvusClient": _CLIENT,
    "pymilvus.orm.collection.Collection": "pymilvus.Collection",
}

BASES: dict[str, tuple[str, ...]] = {
    "pymilvus.AsyncMilvusClient": (),
    "pymilvus.Collection": (),
    _CLIENT: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
