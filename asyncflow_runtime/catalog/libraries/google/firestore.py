"""google.cloud.firestore: a document database; its own async equivalent, on asyncio."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-cloud-firestore",)

_API = "https://docs.cloud.google.com/python/docs/reference/firestore/latest"
_NAME = "google.cloud.firestore."
_AGGREGATION = "google.cloud.firestore_v1.aggregation.AggregationQuery"
_BATCH = "google.cloud.firestore.WriteBatch"
_CLIENT = "google.cloud.firestore.Client"
_COLLECTION = "google.cloud.firestore.CollectionReference"
_DOCUMENT = "google.cloud.firestore.DocumentReference"
_QUERY = "google.cloud.firestore.Query"
_SNAPSHOT = "google.cloud.firestore.DocumentSnapshot"
_TRANSACTION = "google.cloud.firestore.Transaction"

# Methods of collections and queries that give a query.
_REFINING = (
    "end_at end_before limit limit_to_last offset order_by select start_after start_at where"
)


def _methods(owner: str, names: str, *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    class_ = owner.removeprefix(_NAME)
    return calls(
        owner,
        names,
        "AF134",
        _API,
        f"{_NAME}Async{class_}.{{name}}",
        needs="google-cloud-firestore",
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_methods(_CLIENT, "recursive_delete"),
    *_methods(_CLIENT, "collections get_all", lazy=True),
    *_methods(_COLLECTION, "add get list_documents"),
    *_methods(_COLLECTION, "stream", lazy=True),
    *_methods(_DOCUMENT, "create delete get set update"),
    *_methods(_DOCUMENT, "collections", lazy=True),
    *_methods(_QUERY, "get"),
    *_methods(_QUERY, "stream", lazy=True),
    *_methods(_BATCH, "commit"),
    call(
        f"{_BATCH}.__exit__",
        "AF134",
        _API,
        f"{_NAME}AsyncWriteBatch.commit",
        needs="google-cloud-firestore",
    ),
    *_methods(_TRANSACTION, "get get_all", lazy=True),
    call(
        f"{_AGGREGATION}.get",
        "AF134",
        _API,
        "google.cloud.firestore_v1.async_aggregation.AsyncAggregationQuery.get",
        needs="google-cloud-firestore",
    ),
    call(
        f"{_AGGREGATION}.stream",
        "AF134",
        _API,
        "google.cloud.firestore_v1.async_aggregation.AsyncAggregationQuery.stream",
        needs="google-cloud-firestore",
        lazy=True,
    ),
)

_CLASSES = (
    "AsyncClient AsyncCollectionReference AsyncDocumentReference AsyncQuery AsyncTransaction"
    " AsyncWriteBatch Client CollectionReference DocumentReference DocumentSnapshot Query"
    " Transaction WriteBatch"
)

ALIASES: dict[str, str] = {
    **{f"google.cloud.firestore_v1.{name}": f"{_NAME}{name}" for name in _CLASSES.split()},
    "google.cloud.firestore_v1.async_client.AsyncClient": "google.cloud.firestore.AsyncClient",
    "google.cloud.firestore_v1.client.Client": _CLIENT,
    "google.cloud.firestore_v1.collection.CollectionReference": _COLLECTION,
    "google.cloud.firestore_v1.document.DocumentReference": _DOCUMENT,
    "google.cloud.firestore_v1.query.Query": _QUERY,
}

BASES: dict[str, tuple[str, ...]] = {
    **{f"{_NAME}{name}": () for name in _CLASSES.split()},
    _AGGREGATION: (),
    _TRANSACTION: (_BATCH,),
}

ATTRIBUTES: dict[str, str] = {
    f"{_COLLECTION}.parent": _DOCUMENT,
    f"{_DOCUMENT}.parent": _COLLECTION,
    f"{_SNAPSHOT}.reference": _DOCUMENT,
}

RESULTS: dict[str, str] = {
    f"{_CLIENT}.batch": _BATCH,
    f"{_CLIENT}.collection": _COLLECTION,
    f"{_CLIENT}.collection_group": _QUERY,
    f"{_CLIENT}.collections": f"Iterator[{_COLLECTION}]",
    f"{_CLIENT}.document": _DOCUMENT,
    f"{_CLIENT}.from_service_account_info": _CLIENT,
    f"{_CLIENT}.from_service_account_json": _CLIENT,
    f"{_CLIENT}.get_all": f"Iterator[{_SNAPSHOT}]",
    f"{_CLIENT}.transaction": _TRANSACTION,
    f"{_COLLECTION}.document": _DOCUMENT,
    f"{_COLLECTION}.get": f"list[{_SNAPSHOT}]",
    f"{_COLLECTION}.list_documents": f"Iterator[{_DOCUMENT}]",
    f"{_COLLECTION}.stream": f"Iterator[{_SNAPSHOT}]",
    **returns(_COLLECTION, _REFINING, _QUERY),
    **returns(_COLLECTION, "avg count sum", _AGGREGATION),
    f"{_DOCUMENT}.collection": _COLLECTION,
    f"{_DOCUMENT}.collections": f"Iterator[{_COLLECTION}]",
    f"{_DOCUMENT}.get": _SNAPSHOT,
    f"{_QUERY}.get": f"list[{_SNAPSHOT}]",
    f"{_QUERY}.stream": f"Iterator[{_SNAPSHOT}]",
    **returns(_QUERY, _REFINING, "Self"),
    **returns(_QUERY, "avg count sum", _AGGREGATION),
}
