"""cassandra: the driver of Apache Cassandra and ScyllaDB."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("cassandra-driver",)

_CLUSTER = "https://docs.datastax.com/en/developer/python-driver/latest/api/cassandra/cluster/"
_CONCURRENT = (
    "https://docs.datastax.com/en/developer/python-driver/latest/api/cassandra/concurrent/"
)
_ENGINE = "https://docs.datastax.com/en/developer/python-driver/latest/api/cassandra/cqlengine/"
_MODEL = "cassandra.cqlengine.models.Model"
_QUERIES = "cassandra.cqlengine.query.ModelQuerySet"

# Results come in pages; whether iterating over one asks for the next shows only when it runs.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "cassandra.cluster.Cluster",
        "connect refresh_keyspace_metadata refresh_nodes refresh_schema_metadata "
        "refresh_table_metadata shutdown",
        "AF111",
        _CLUSTER,
        patch=Patch.METHOD,
    ),
    call("cassandra.cluster.Cluster.__exit__", "AF111", _CLUSTER),
    *calls(
        "cassandra.cluster.Session",
        "execute execute_concurrent execute_concurrent_with_args execute_graph prepare "
        "set_keyspace shutdown",
        "AF111",
        _CLUSTER,
        patch=Patch.METHOD,
    ),
    call("cassandra.cluster.Session.__exit__", "AF111", _CLUSTER),
    *calls(
        "cassandra.cluster.ResponseFuture",
        "result get_query_trace get_all_query_traces",
        "AF111",
        _CLUSTER,
        patch=Patch.METHOD,
    ),
    *calls(
        "cassandra.cluster.ResultSet",
        "fetch_next_page get_query_trace get_all_query_traces",
        "AF111",
        _CLUSTER,
        patch=Patch.METHOD,
    ),
    *calls(
        "cassandra.concurrent",
        "execute_concurrent execute_concurrent_with_args",
        "AF111",
        _CONCURRENT,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "cassandra.cqlengine.management",
        "create_keyspace_network_topology create_keyspace_simple drop_keyspace drop_table "
        "sync_table sync_type",
        "AF112",
        f"{_ENGINE}management/",
    ),
    *calls(
        "cassandra.cqlengine.connection",
        "execute setup",
        "AF112",
        f"{_ENGINE}connection/",
    ),
    *calls(_MODEL, "create delete get save update", "AF112", f"{_ENGINE}models/"),
    *calls(_QUERIES, "count create delete first get update __iter__", "AF112", f"{_ENGINE}query/"),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "cassandra.cluster.Cluster": (),
    "cassandra.cluster.ResponseFuture": (),
    "cassandra.cluster.ResultSet": (),
    "cassandra.cluster.Session": (),
    _MODEL: (),
    _QUERIES: (),
}

ATTRIBUTES: dict[str, str] = {f"{_MODEL}.objects": _QUERIES}

RESULTS: dict[str, str] = {
    "cassandra.cluster.Cluster.connect": "cassandra.cluster.Session",
    "cassandra.cluster.ResponseFuture.result": "cassandra.cluster.ResultSet",
    **returns("cassandra.cluster.Session", "execute execute_graph", "cassandra.cluster.ResultSet"),
    **returns(
        "cassandra.cluster.Session",
        "execute_async execute_graph_async",
        "cassandra.cluster.ResponseFuture",
    ),
    **returns(_MODEL, "all filter", _QUERIES),
    **returns(_MODEL, "create get", _MODEL),
    **returns(
        _QUERIES,
        "all allow_filtering consistency defer distinct fetch_size filter limit only order_by "
        "using",
        "Self",
    ),
    **returns(_QUERIES, "create first get", _MODEL),
    f"{_QUERIES}.__iter__": f"Iterator[{_MODEL}]",
}
