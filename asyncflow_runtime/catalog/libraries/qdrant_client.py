"""qdrant_client: Qdrant, a vector database. AsyncQdrantClient is its async half.

A client asks nothing when it is made for a server, and reads the files of a local `path`; with
`:memory:` nothing waits.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Takes

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("qdrant-client",)

_API = "https://python-client.qdrant.tech/qdrant_client.qdrant_client"
_CLIENT = "qdrant_client.QdrantClient"

CALLS: tuple[BlockingCall, ...] = (
    call(
        _CLIENT,
        "AF111",
        _API,
        "qdrant_client.AsyncQdrantClient",
        needs="qdrant-client",
        cost=Cost.DISK,
        unless=(Arg("location", 0, ":memory:"),),
        only=(Takes("path", None, ("builtins.str", "pathlib.PurePath")),),
        until="until the files are read",
    ),
    *calls(
        _CLIENT,
        "query_points query_batch_points query_points_groups scroll retrieve count facet"
        " search_matrix_pairs search_matrix_offsets upsert delete batch_update_points"
        " update_vectors delete_vectors set_payload overwrite_payload delete_payload"
        " clear_payload upload_points upload_collection get_collection get_collections"
        " collection_exists create_collection recreate_collection update_collection"
        " delete_collection create_payload_index delete_payload_index get_aliases"
        " get_collection_aliases update_collection_aliases create_snapshot list_snapshots"
        " delete_snapshot recover_snapshot create_full_snapshot list_full_snapshots info",
        "AF111",
        _API,
        "qdrant_client.AsyncQdrantClient.{name}",
        needs="qdrant-client",
    ),
    # Copies the collections of this client to another one.
    call("qdrant_client.QdrantClient.migrate", "AF111", _API),
)

ALIASES: dict[str, str] = {
    "qdrant_client.async_qdrant_client.AsyncQdrantClient": "qdrant_client.AsyncQdrantClient",
    "qdrant_client.qdrant_client.QdrantClient": _CLIENT,
}

BASES: dict[str, tuple[str, ...]] = {"qdrant_client.AsyncQdrantClient": (), _CLIENT: ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
