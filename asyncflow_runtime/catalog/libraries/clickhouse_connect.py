"""clickhouse_connect: ClickHouse, over HTTP. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("clickhouse-connect[async]",)

_DOCS = "https://clickhouse.com/docs/integrations/python"
_CLIENT = "clickhouse_connect.driver.client.Client"
_ASYNC = "clickhouse_connect.driver.asyncclient.AsyncClient"

# Making a client asks the server for its version.
CALLS: tuple[BlockingCall, ...] = (
    *(
        call(
            f"clickhouse_connect.{factory}",
            "AF111",
            _DOCS,
            f"clickhouse_connect.{equivalent}",
            needs="clickhouse-connect",
        )
        for factory, equivalent in (
            ("get_client", "get_async_client"),
            ("create_client", "create_async_client"),
        )
    ),
    *calls(
        _CLIENT,
        "command create_insert_context data_insert insert insert_arrow insert_df ping query "
        "query_arrow query_arrow_stream query_column_block_stream query_df query_df_stream "
        "query_np query_np_stream query_row_block_stream query_rows_stream raw_insert raw_query "
        "raw_stream",
        "AF111",
        _DOCS,
        f"{_ASYNC}.{{name}}",
        needs="clickhouse-connect",
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "clickhouse_connect.driver.Client": _CLIENT,
    "clickhouse_connect.driver.create_client": "clickhouse_connect.create_client",
    "clickhouse_connect.driver.httpclient.HttpClient": ("clickhouse_connect.driver.HttpClient"),
}

BASES: dict[str, tuple[str, ...]] = {
    "clickhouse_connect.driver.HttpClient": (_CLIENT,),
    # A subclass of Client in fact, with the same methods as coroutines.
    _ASYNC: (),
    _CLIENT: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "clickhouse_connect.create_async_client": f"Awaitable[{_ASYNC}]",
    "clickhouse_connect.create_client": _CLIENT,
    "clickhouse_connect.get_async_client": f"Awaitable[{_ASYNC}]",
    "clickhouse_connect.get_client": _CLIENT,
}
