"""snowflake.connector: the Snowflake warehouse. Its own async half is snowflake.connector.aio."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("snowflake-connector-python",)

_API = "https://docs.snowflake.com/en/developer-guide/python-connector/python-connector-api"
_CONNECTION = "snowflake.connector.SnowflakeConnection"
_CURSOR = "snowflake.connector.cursor.SnowflakeCursor"
_AIO = "snowflake.connector.aio"
_NEEDS = "snowflake-connector-python"

# Fetching rows has no entry: a small result is there when `execute` returns.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "snowflake.connector.connect",
        "AF111",
        _API,
        f"{_AIO}.connect",
        needs=_NEEDS,
        patch=Patch.FUNCTION,
    ),
    *calls(
        _CONNECTION,
        "autocommit close commit execute_string get_query_status get_query_status_throw_if_error "
        "rollback",
        "AF111",
        _API,
        f"{_AIO}.SnowflakeConnection.{{name}}",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    call(
        f"{_CONNECTION}.execute_stream",
        "AF181",
        _API,
        f"{_AIO}.SnowflakeConnection.execute_stream",
        needs=_NEEDS,
        lazy=True,
    ),
    # Leaving `with connection:` commits or rolls back, and closes.
    call(
        f"{_CONNECTION}.__exit__",
        "AF111",
        _API,
        f"{_AIO}.SnowflakeConnection",
        needs=_NEEDS,
    ),
    *calls(
        _CURSOR,
        "abort_query callproc describe execute execute_async executemany fetch_arrow_all "
        "fetch_pandas_all get_results_from_sfqid",
        "AF111",
        _API,
        f"{_AIO}.SnowflakeCursor.{{name}}",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    *calls(
        _CURSOR,
        "fetch_arrow_batches fetch_pandas_batches",
        "AF181",
        _API,
        f"{_AIO}.SnowflakeCursor.{{name}}",
        needs=_NEEDS,
        lazy=True,
    ),
    call(
        "snowflake.connector.pandas_tools.write_pandas",
        "AF111",
        _API,
        f"{_AIO}.write_pandas",
        needs=_NEEDS,
    ),
)

ALIASES: dict[str, str] = {
    "snowflake.connector.Connection": _CONNECTION,
    "snowflake.connector.DictCursor": "snowflake.connector.cursor.DictCursor",
    "snowflake.connector.SnowflakeCursor": _CURSOR,
    "snowflake.connector.aio.Connection": f"{_AIO}.SnowflakeConnection",
    "snowflake.connector.connection.SnowflakeConnection": _CONNECTION,
}

BASES: dict[str, tuple[str, ...]] = {
    _CONNECTION: (),
    f"{_AIO}.SnowflakeConnection": (),
    f"{_AIO}.SnowflakeCursor": (),
    "snowflake.connector.cursor.DictCursor": (),
    _CURSOR: (),
}

ATTRIBUTES: dict[str, str] = {f"{_CURSOR}.connection": _CONNECTION}

RESULTS: dict[str, str] = {
    f"{_CONNECTION}.cursor": _CURSOR,
    f"{_AIO}.SnowflakeConnection.cursor": f"{_AIO}.SnowflakeCursor",
    f"{_AIO}.connect": f"Awaitable[{_AIO}.SnowflakeConnection]",
    **returns(_CURSOR, "execute", "Self"),
    "snowflake.connector.connect": _CONNECTION,
}
