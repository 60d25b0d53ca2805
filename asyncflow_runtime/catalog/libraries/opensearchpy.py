"""opensearchpy: OpenSearch, its helpers and its DSL. AsyncOpenSearch is the async half."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("opensearch-py[async]",)

_DOCS = "https://opensearch-project.github.io/opensearch-py/api-ref/"
_GUIDE = "https://docs.opensearch.org/latest/clients/python-high-level/"

# Attribute of a client → module and class. All of their methods ask the server.
_NAMESPACES = {
    "cat": "client.cat.CatClient",
    "cluster": "client.cluster.ClusterClient",
    "http": "client.http.HttpClient",
    "indices": "client.indices.IndicesClient",
    "ingest": "client.ingest.IngestClient",
    "nodes": "client.nodes.NodesClient",
    "search_pipeline": "client.search_pipeline.SearchPipelineClient",
    "security": "client.security.SecurityClient",
    "snapshot": "client.snapshot.SnapshotClient",
    "tasks": "client.tasks.TasksClient",
}


def _dsl(
    class_: str, names: str, *, lazy: bool = False, twin: str = ""
) -> tuple[BlockingCall, ...]:
    owner = f"opensearchpy.{class_}"
    use = f"opensearchpy._async.helpers.{twin}.{{name}}" if twin else ""
    return calls(owner, names, "AF112", _GUIDE, use, needs="opensearch-py", lazy=lazy)


def _helper(name: str, twin: str, *, lazy: bool = False) -> BlockingCall:
    return call(
        f"opensearchpy.helpers.{name}",
        "AF111",
        f"{_DOCS}helpers.html",
        f"opensearchpy.helpers.{twin}",
        needs="opensearch-py",
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    call(
        "opensearchpy.OpenSearch",
        "AF111",
        f"{_DOCS}clients/opensearch_client.html",
        "opensearchpy.AsyncOpenSearch.{name}",
        needs="opensearch-py",
        methods="*",
        pure="close",
    ),
    *(
        call(
            f"opensearchpy.{class_}",
            "AF111",
            f"{_DOCS}client.html",
            "opensearchpy.AsyncOpenSearch",
            needs="opensearch-py",
            methods="*",
        )
        for class_ in _NAMESPACES.values()
    ),
    _helper("bulk", "async_bulk"),
    _helper("reindex", "async_reindex"),
    _helper("scan", "async_scan", lazy=True),
    _helper("streaming_bulk", "async_streaming_bulk", lazy=True),
    _helper("parallel_bulk", "async_streaming_bulk", lazy=True),
    *_dsl("Document", "save update delete get mget exists init", twin="document.AsyncDocument"),
    *_dsl("Search", "execute count delete", twin="search.AsyncSearch"),
    *_dsl("Search", "__iter__"),
    *_dsl("Search", "scan", lazy=True, twin="search.AsyncSearch"),
    *_dsl("MultiSearch", "execute", twin="search.AsyncMultiSearch"),
    *_dsl("UpdateByQuery", "execute", twin="update_by_query.AsyncUpdateByQuery"),
    *_dsl(
        "Index",
        "create delete exists save refresh flush open close get_mapping put_mapping"
        " get_settings put_settings get_alias put_alias stats forcemerge",
        twin="index.AsyncIndex",
    ),
)

ALIASES: dict[str, str] = {
    "opensearchpy.client.OpenSearch": "opensearchpy.OpenSearch",
    "opensearchpy.helpers.actions": "opensearchpy.helpers",
    "opensearchpy.helpers.document.Document": "opensearchpy.Document",
    "opensearchpy.helpers.index.Index": "opensearchpy.Index",
    "opensearchpy.helpers.search.MultiSearch": "opensearchpy.MultiSearch",
    "opensearchpy.helpers.search.Search": "opensearchpy.Search",
    "opensearchpy.helpers.update_by_query.UpdateByQuery": "opensearchpy.UpdateByQuery",
}

BASES: dict[str, tuple[str, ...]] = {
    "opensearchpy.AsyncOpenSearch": (),
    "opensearchpy.Document": (),
    "opensearchpy.Index": (),
    "opensearchpy.MultiSearch": (),
    "opensearchpy.OpenSearch": (),
    "opensearchpy.Search": (),
    "opensearchpy.UpdateByQuery": (),
    **{f"opensearchpy.{class_}": () for class_ in _NAMESPACES.values()},
}

ATTRIBUTES: dict[str, str] = {
    f"opensearchpy.OpenSearch.{name}": f"opensearchpy.{class_}"
    for name, class_ in _NAMESPACES.items()
}

RESULTS: dict[str, str] = {
    "opensearchpy.Document.search": "opensearchpy.Search",
    "opensearchpy.Document.get": "Self",
    **returns(
        "opensearchpy.Search",
        "collapse doc_type exclude extra filter highlight highlight_options index params"
        " post_filter query response_class script_fields sort source suggest update_from_dict"
        " using from_dict",
        "Self",
    ),
    **returns("opensearchpy.MultiSearch", "add index using params", "Self"),
    **returns(
        "opensearchpy.UpdateByQuery",
        "exclude extra filter index params query script using from_dict",
        "Self",
    ),
    "opensearchpy.Index.search": "opensearchpy.Search",
    "opensearchpy.Index.updateByQuery": "opensearchpy.UpdateByQuery",
}
