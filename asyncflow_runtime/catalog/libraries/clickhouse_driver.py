"""clickhouse_driver: ClickHouse, over its native protocol."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("clickhouse-driver", "clickhouse-connect[async]")

_API = "https://clickhouse-driver.readthedocs.io/en/latest/api.html"
_DBAPI = "https://clickhouse-driver.readthedocs.io/en/latest/dbapi.html"
_ASYNC = "clickhouse_connect.driver.asyncclient.AsyncClient"
_NEEDS = "clickhouse-connect"

# Clients connect with the first query. Rows of a Cursor are fetched from what `execute` brought.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "clickhouse_driver.Client",
        "execute execute_with_progress",
        "AF111",
        f"{_API}#clickhouse_driver.Client.{{name}}",
        f"{_ASYNC}.query",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    # It sends the query, and gives what receives the rows.
    call(
        "clickhouse_driver.Client.execute_iter",
        "AF111",
        f"{_API}#clickhouse_driver.Client.execute_iter",
        f"{_ASYNC}.query_rows_stream",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    call(
        "clickhouse_driver.Client.query_dataframe",
        "AF111",
        f"{_API}#clickhouse_driver.Client.query_dataframe",
        f"{_ASYNC}.query_df",
        needs=_NEEDS,
    ),
    call(
        "clickhouse_driver.Client.insert_dataframe",
        "AF111",
        f"{_API}#clickhouse_driver.Client.insert_dataframe",
        f"{_ASYNC}.insert_df",
        needs=_NEEDS,
    ),
    call("clickhouse_driver.Client.cancel", "AF111", f"{_API}#clickhouse_driver.Client.cancel"),
    call(
        "clickhouse_driver.dbapi.cursor.Cursor.execute",
        "AF111",
        _DBAPI,
        f"{_ASYNC}.query",
        needs=_NEEDS,
    ),
    call(
        "clickhouse_driver.dbapi.cursor.Cursor.executemany",
        "AF111",
        _DBAPI,
        f"{_ASYNC}.insert",
        needs=_NEEDS,
    ),
)

ALIASES: dict[str, str] = {"clickhouse_driver.client": "clickhouse_driver"}

BASES: dict[str, tuple[str, ...]] = {
    "clickhouse_driver.Client": (),
    "clickhouse_driver.dbapi.connection.Connection": (),
    "clickhouse_driver.dbapi.cursor.Cursor": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "clickhouse_driver.Client.from_url": "clickhouse_driver.Client",
    **returns("clickhouse_driver", "connect", "clickhouse_driver.dbapi.connection.Connection"),
    "clickhouse_driver.dbapi.connect": "clickhouse_driver.dbapi.connection.Connection",
    "clickhouse_driver.dbapi.connection.Connection.cursor": "clickhouse_driver.dbapi.cursor.Cursor",
}
