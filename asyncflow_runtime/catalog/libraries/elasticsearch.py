"""elasticsearch: Elasticsearch, its helpers and its DSL. AsyncElasticsearch is the async half."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("elasticsearch[async]",)

_DOCS = "https://elasticsearch-py.readthedocs.io/en/stable/"
_GUIDE = "https://www.elastic.co/docs/reference/elasticsearch/clients/python/dsl_how_to_guides"
_DSL = "elasticsearch.dsl"

# Attribute of a client → its class. All of their methods ask the server.
_NAMESPACES = {
    "async_search": "AsyncSearchClient",
    "cat": "CatClient",
    "cluster": "ClusterClient",
    "eql": "EqlClient",
    "esql": "EsqlClient",
    "ilm": "IlmClient",
    "indices": "IndicesClient",
    "inference": "InferenceClient",
    "ingest": "IngestClient",
    "ml": "MlClient",
    "nodes": "NodesClient",
    "security": "SecurityClient",
    "snapshot": "SnapshotClient",
    "sql": "SqlClient",
    "synonyms": "SynonymsClient",
    "tasks": "TasksClient",
}


def _dsl(class_: str, names: str, *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    owner, twin = f"{_DSL}.{class_}", f"{_DSL}.Async{class_}.{{name}}"
    return calls(owner, names, "AF112", _GUIDE, twin, needs="elasticsearch", lazy=lazy)


def _helper(name: str, twin: str, *, lazy: bool = False) -> BlockingCall:
    return call(
        f"elasticsearch.helpers.{name}",
        "AF111",
        f"{_DOCS}api_helpers.html",
        f"elasticsearch.helpers.{twin}",
        needs="elasticsearch",
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    call(
        "elasticsearch.Elasticsearch",
        "AF111",
        f"{_DOCS}api/elasticsearch.html",
        "elasticsearch.AsyncElasticsearch.{name}",
        needs="elasticsearch",
        methods="*",
        pure="close options",
    ),
    *(
        call(
            f"elasticsearch.client.{class_}",
            "AF111",
            f"{_DOCS}es_api.html",
            "elasticsearch.AsyncElasticsearch",
            needs="elasticsearch",
            methods="*",
        )
        for class_ in _NAMESPACES.values()
    ),
    _helper("bulk", "async_bulk"),
    _helper("reindex", "async_reindex"),
    _helper("scan", "async_scan", lazy=True),
    _helper("streaming_bulk", "async_streaming_bulk", lazy=True),
    _helper("parallel_bulk", "async_streaming_bulk", lazy=True),
    *_dsl("Document", "save update delete get mget exists init bulk"),
    *_dsl("Search", "execute count delete"),
    call(
        f"{_DSL}.Search.__iter__",
        "AF112",
        _GUIDE,
        f"{_DSL}.AsyncSearch",
        needs="elasticsearch",
    ),
    *_dsl("Search", "scan iterate", lazy=True),
    *_dsl("MultiSearch", "execute"),
    *_dsl("UpdateByQuery", "execute"),
    *_dsl(
        "Index",
        "create delete exists save refresh flush open close get_mapping put_mapping"
        " get_settings put_settings get_alias put_alias stats forcemerge",
    ),
)

ALIASES: dict[str, str] = {
    "elasticsearch_dsl": _DSL,
    "elasticsearch._sync.client": "elasticsearch.client",
    "elasticsearch._sync.client.Elasticsearch": "elasticsearch.Elasticsearch",
    "elasticsearch.client.Elasticsearch": "elasticsearch.Elasticsearch",
    "elasticsearch.dsl.document": _DSL,
    "elasticsearch.dsl.index": _DSL,
    "elasticsearch.dsl.search": _DSL,
    "elasticsearch.helpers.actions": "elasticsearch.helpers",
}

BASES: dict[str, tuple[str, ...]] = {
    "elasticsearch.AsyncElasticsearch": (),
    "elasticsearch.Elasticsearch": (),
    **{f"elasticsearch.client.{class_}": () for class_ in _NAMESPACES.values()},
    "elasticsearch.dsl.AsyncDocument": (),
    "elasticsearch.dsl.AsyncIndex": (),
    "elasticsearch.dsl.AsyncSearch": (),
    "elasticsearch.dsl.Document": (),
    "elasticsearch.dsl.Index": (),
    "elasticsearch.dsl.MultiSearch": (),
    "elasticsearch.dsl.Search": (),
    "elasticsearch.dsl.UpdateByQuery": (),
}

ATTRIBUTES: dict[str, str] = {
    f"elasticsearch.Elasticsearch.{name}": f"elasticsearch.client.{class_}"
    for name, class_ in _NAMESPACES.items()
}

RESULTS: dict[str, str] = {
    "elasticsearch.Elasticsearch.options": "Self",
    "elasticsearch.dsl.Document.search": "elasticsearch.dsl.Search",
    **returns("elasticsearch.dsl.Document", "get", "Self"),
    **returns(
        "elasticsearch.dsl.Search",
        "collapse doc_type exclude extra filter highlight highlight_options index knn params"
        " post_filter query rank response_class script_fields search_after sort source suggest"
        " update_from_dict using from_dict",
        "Self",
    ),
    **returns("elasticsearch.dsl.MultiSearch", "add index using params", "Self"),
    **returns(
        "elasticsearch.dsl.UpdateByQuery",
        "exclude extra filter index params query script using from_dict",
        "Self",
    ),
    "elasticsearch.dsl.Index.search": "elasticsearch.dsl.Search",
    "elasticsearch.dsl.Index.updateByQuery": "elasticsearch.dsl.UpdateByQuery",
}
