"""pinecone: Pinecone, a vector database. AsyncPinecone is its async half."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pinecone",)

_DOCS = "https://docs.pinecone.io/reference/python-sdk"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pinecone.Pinecone",
        "create_index create_index_for_model describe_index delete_index list_indexes has_index"
        " configure_index create_collection list_collections describe_collection"
        " delete_collection create_backup list_backups describe_backup delete_backup"
        " create_index_from_backup list_restore_jobs describe_restore_job",
        "AF111",
        _DOCS,
        "pinecone.AsyncPinecone",
        needs="pinecone",
    ),
    *calls(
        "pinecone.Index",
        "query query_namespaces search search_records fetch fetch_by_metadata upsert"
        " upsert_records upsert_from_dataframe update delete list_paginated describe_index_stats"
        " create_namespace describe_namespace delete_namespace list_namespaces_paginated"
        " start_import describe_import cancel_import list_imports_paginated",
        "AF111",
        _DOCS,
        "pinecone.AsyncIndex.{name}",
        needs="pinecone",
    ),
    *calls(
        "pinecone.client.inference.Inference",
        "embed rerank list_models get_model",
        "AF134",
        _DOCS,
        "pinecone.AsyncPinecone",
        needs="pinecone",
    ),
)

ALIASES: dict[str, str] = {"pinecone.index.Index": "pinecone.Index"}

BASES: dict[str, tuple[str, ...]] = {
    "pinecone.AsyncIndex": (),
    "pinecone.AsyncPinecone": (),
    "pinecone.Index": (),
    "pinecone.Pinecone": (),
    "pinecone.client.inference.Inference": (),
}

ATTRIBUTES: dict[str, str] = {
    "pinecone.Pinecone.inference": "pinecone.client.inference.Inference",
}

RESULTS: dict[str, str] = {
    "pinecone.Pinecone.Index": "pinecone.Index",
    "pinecone.Pinecone.index": "pinecone.Index",
}
