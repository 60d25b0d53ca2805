"""pymongo: MongoDB. Its own AsyncMongoClient is the async half.

Left out: MongoClient(...), which connects in the background, and `find`, which asks the server
when its cursor is iterated over.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pymongo",)

_API = "https://pymongo.readthedocs.io/en/stable/api/pymongo/"
_DATABASE = "pymongo.database.Database"
_COLLECTION = "pymongo.collection.Collection"
_CURSOR = "pymongo.cursor.Cursor"
_COMMAND_CURSOR = "pymongo.command_cursor.CommandCursor"
_STREAM = "pymongo.change_stream.ChangeStream"
_SESSION = "pymongo.client_session.ClientSession"
_TRANSACTION = "pymongo.synchronous.client_session._TransactionContext"


def _methods(
    owner: str, names: str, page: str, twin: str, code: str = "AF111"
) -> tuple[BlockingCall, ...]:
    """Methods of one class; `twin` is the class of `pymongo.asynchronous` that has them too."""
    source = f"{_API}{page}.html#{owner}.{{name}}"
    return calls(owner, names, code, source, f"{twin}.{{name}}", needs="pymongo")


def _iterated(owner: str, page: str, twin: str, until: str = "") -> BlockingCall:
    """Iteration over a cursor: each batch of documents is fetched when the last one is used up."""
    source = f"{_API}{page}.html#{owner}"
    return call(f"{owner}.__iter__", "AF181", source, twin, needs="pymongo", until=until)


CALLS: tuple[BlockingCall, ...] = (
    *_methods(
        "pymongo.MongoClient",
        "list_database_names list_databases drop_database server_info watch bulk_write",
        "mongo_client",
        "pymongo.AsyncMongoClient",
    ),
    # Tells the server that its sessions and cursors end.
    call(
        "pymongo.MongoClient.close",
        "AF111",
        f"{_API}mongo_client.html#pymongo.mongo_client.MongoClient.close",
        "pymongo.AsyncMongoClient.close",
        needs="pymongo",
    ),
    call(
        "pymongo.MongoClient.__exit__",
        "AF111",
        f"{_API}mongo_client.html#pymongo.mongo_client.MongoClient.close",
        "pymongo.AsyncMongoClient",
        needs="pymongo",
    ),
    *_methods(
        _DATABASE,
        "command cursor_command aggregate create_collection drop_collection list_collections"
        " list_collection_names validate_collection dereference watch",
        "database",
        "pymongo.asynchronous.database.AsyncDatabase",
    ),
    *_methods(
        _COLLECTION,
        "find_one find_one_and_delete find_one_and_replace find_one_and_update insert_one"
        " insert_many replace_one update_one update_many delete_one delete_many bulk_write"
        " count_documents estimated_document_count distinct aggregate aggregate_raw_batches watch"
        " create_index create_indexes drop_index drop_indexes list_indexes index_information"
        " create_search_index create_search_indexes update_search_index drop_search_index"
        " list_search_indexes drop rename options",
        "collection",
        "pymongo.asynchronous.collection.AsyncCollection",
    ),
    _iterated(_CURSOR, "cursor", "pymongo.asynchronous.cursor.AsyncCursor"),
    *_methods(_CURSOR, "next", "cursor", "pymongo.asynchronous.cursor.AsyncCursor", code="AF181"),
    *_methods(
        _CURSOR,
        "to_list distinct explain",
        "cursor",
        "pymongo.asynchronous.cursor.AsyncCursor",
    ),
    _iterated(
        _COMMAND_CURSOR,
        "command_cursor",
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor",
    ),
    *_methods(
        _COMMAND_CURSOR,
        "next try_next",
        "command_cursor",
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor",
        code="AF181",
    ),
    *_methods(
        _COMMAND_CURSOR,
        "to_list",
        "command_cursor",
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor",
    ),
    _iterated(
        _STREAM,
        "change_stream",
        "pymongo.asynchronous.change_stream.AsyncChangeStream",
        until="until the next change",
    ),
    *_methods(
        _STREAM,
        "next try_next",
        "change_stream",
        "pymongo.asynchronous.change_stream.AsyncChangeStream",
        code="AF181",
    ),
    *_methods(
        _SESSION,
        "commit_transaction abort_transaction with_transaction",
        "client_session",
        "pymongo.asynchronous.client_session.AsyncClientSession",
    ),
    # Leaving `with session.start_transaction():` commits or aborts.
    call(
        f"{_TRANSACTION}.__exit__",
        "AF111",
        f"{_API}client_session.html#{_SESSION}.start_transaction",
        "pymongo.asynchronous.client_session.AsyncClientSession.start_transaction",
        needs="pymongo",
    ),
)

ALIASES: dict[str, str] = {
    "pymongo.mongo_client.MongoClient": "pymongo.MongoClient",
    "pymongo.synchronous.change_stream": "pymongo.change_stream",
    "pymongo.synchronous.client_session.ClientSession": _SESSION,
    "pymongo.synchronous.collection": "pymongo.collection",
    "pymongo.synchronous.command_cursor": "pymongo.command_cursor",
    "pymongo.synchronous.cursor": "pymongo.cursor",
    "pymongo.synchronous.database": "pymongo.database",
    "pymongo.synchronous.mongo_client.MongoClient": "pymongo.MongoClient",
    "pymongo.asynchronous.mongo_client.AsyncMongoClient": "pymongo.AsyncMongoClient",
}

BASES: dict[str, tuple[str, ...]] = {
    "pymongo.AsyncMongoClient": (),
    "pymongo.MongoClient": (),
    "pymongo.asynchronous.collection.AsyncCollection": (),
    "pymongo.asynchronous.cursor.AsyncCursor": (),
    "pymongo.asynchronous.database.AsyncDatabase": (),
    _STREAM: (),
    "pymongo.change_stream.ClusterChangeStream": (_STREAM,),
    "pymongo.change_stream.CollectionChangeStream": (_STREAM,),
    "pymongo.change_stream.DatabaseChangeStream": (_STREAM,),
    _SESSION: (),
    _COLLECTION: (),
    _COMMAND_CURSOR: (),
    "pymongo.command_cursor.RawBatchCommandCursor": (_COMMAND_CURSOR,),
    _CURSOR: (),
    "pymongo.cursor.RawBatchCursor": (_CURSOR,),
    _DATABASE: (),
    _TRANSACTION: (),
}

ATTRIBUTES: dict[str, str] = {
    f"{_COLLECTION}.database": _DATABASE,
    f"{_CURSOR}.collection": _COLLECTION,
    f"{_DATABASE}.client": "pymongo.MongoClient",
    f"{_SESSION}.client": "pymongo.MongoClient",
}

RESULTS: dict[str, str] = {
    **returns(
        "pymongo.MongoClient",
        "get_database get_default_database __getitem__ __getattr__",
        _DATABASE,
    ),
    "pymongo.MongoClient.list_databases": _COMMAND_CURSOR,
    "pymongo.MongoClient.start_session": _SESSION,
    "pymongo.MongoClient.watch": "pymongo.change_stream.ClusterChangeStream",
    **returns(_DATABASE, "get_collection create_collection __getitem__ __getattr__", _COLLECTION),
    **returns(_DATABASE, "aggregate list_collections cursor_command", _COMMAND_CURSOR),
    f"{_DATABASE}.watch": "pymongo.change_stream.DatabaseChangeStream",
    f"{_DATABASE}.with_options": "Self",
    **returns(_COLLECTION, "with_options __getitem__ __getattr__", "Self"),
    f"{_COLLECTION}.find": _CURSOR,
    f"{_COLLECTION}.find_raw_batches": "pymongo.cursor.RawBatchCursor",
    **returns(_COLLECTION, "aggregate list_indexes list_search_indexes", _COMMAND_CURSOR),
    f"{_COLLECTION}.aggregate_raw_batches": "pymongo.command_cursor.RawBatchCommandCursor",
    f"{_COLLECTION}.watch": "pymongo.change_stream.CollectionChangeStream",
    **returns(
        _CURSOR,
        "add_option allow_disk_use batch_size clone collation comment hint limit max"
        " max_await_time_ms max_scan max_time_ms min remove_option rewind skip sort where",
        "Self",
    ),
    f"{_COMMAND_CURSOR}.batch_size": "Self",
    f"{_SESSION}.start_transaction": _TRANSACTION,
}
