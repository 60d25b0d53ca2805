"""arango: ArangoDB, the package python-arango. arangoasync is the async client."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python-arango",)

_DOCS = "https://docs.python-arango.com/en/main/specs.html"
_ASYNC = "arangoasync.ArangoClient"
_STANDARD = "arango.database.StandardDatabase"
_COLLECTION = "arango.collection.StandardCollection"

# What the asynchronous and batch databases of the package do runs later, in the server: only the
# standard ones are here.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _STANDARD,
        "version status properties collections has_collection create_collection"
        " delete_collection graphs has_graph create_graph delete_graph databases has_database"
        " create_database delete_database document has_document insert_document update_document"
        " replace_document delete_document execute_transaction begin_transaction users has_user"
        " create_user update_user delete_user views create_view delete_view",
        "AF111",
        f"{_DOCS}#arango.database.StandardDatabase.{{name}}",
    ),
    *calls(
        _COLLECTION,
        "get get_many has all ids keys find find_near find_by_text random count insert"
        " insert_many update update_many update_match replace replace_many replace_match delete"
        " delete_many delete_match import_bulk truncate indexes add_index delete_index"
        " properties configure statistics rename",
        "AF111",
        f"{_DOCS}#arango.collection.StandardCollection.{{name}}",
    ),
    *calls(
        "arango.aql.AQL",
        "execute explain validate kill queries",
        "AF111",
        _DOCS,
        _ASYNC,
        needs="python-arango-async",
    ),
    # The next batch is fetched when the last one is used up.
    *calls(
        "arango.cursor.Cursor",
        "__iter__ next fetch",
        "AF181",
        _DOCS,
        _ASYNC,
        needs="python-arango-async",
    ),
)

ALIASES: dict[str, str] = {"arango.client.ArangoClient": "arango.ArangoClient"}

BASES: dict[str, tuple[str, ...]] = {
    "arango.ArangoClient": (),
    "arango.aql.AQL": (),
    "arango.cursor.Cursor": (),
    _COLLECTION: (),
    _STANDARD: (),
}

ATTRIBUTES: dict[str, str] = {f"{_STANDARD}.aql": "arango.aql.AQL"}

RESULTS: dict[str, str] = {
    "arango.ArangoClient.db": _STANDARD,
    "arango.aql.AQL.execute": "arango.cursor.Cursor",
    **returns(_COLLECTION, "all find find_near find_by_text", "arango.cursor.Cursor"),
    **returns(_STANDARD, "collection create_collection __getitem__", _COLLECTION),
}
