"""databricks.sql: SQL warehouses of Databricks."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("databricks-sql-connector",)

_DOCS = "https://docs.databricks.com/aws/en/dev-tools/python-sql-connector"
_CONNECTION = "databricks.sql.client.Connection"
_CURSOR = "databricks.sql.client.Cursor"

# Fetching rows has no entry: a small result is there when `execute` returns.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "databricks.sql.connect",
        "AF111",
        _DOCS,
        patch=Patch.FUNCTION,
    ),
    *calls(_CONNECTION, "close commit rollback", "AF111", _DOCS, patch=Patch.METHOD),
    call(f"{_CONNECTION}.__exit__", "AF111", _DOCS),
    *calls(
        _CURSOR,
        "cancel catalogs columns execute execute_async executemany get_async_execution_result "
        "get_query_state is_query_pending schemas tables",
        "AF111",
        _DOCS,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {_CONNECTION: (), _CURSOR: ()}

ATTRIBUTES: dict[str, str] = {f"{_CURSOR}.connection": _CONNECTION}

RESULTS: dict[str, str] = {
    f"{_CONNECTION}.cursor": _CURSOR,
    f"{_CURSOR}.execute": "Self",
    "databricks.sql.connect": _CONNECTION,
}
