"""mysql.connector: MySQL, by Oracle. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("mysql-connector-python",)

_DOCS = "https://dev.mysql.com/doc/connector-python/en/connector-python-api-"
_CONNECTION = f"{_DOCS}mysqlconnection.html"
_CURSOR = f"{_DOCS}mysqlcursor.html"
_AIO = "mysql.connector.aio"
_NEEDS = "mysql-connector-python"

# Fetching has no entry: whether a cursor is buffered shows only when it runs.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "mysql.connector.connect",
        "AF111",
        f"{_DOCS}mysql-connector-connect.html",
        f"{_AIO}.connect",
        needs=_NEEDS,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "mysql.connector.MySQLConnection",
        "connect reconnect commit rollback ping is_connected start_transaction reset_session "
        "cmd_query cmd_init_db cmd_change_user cmd_ping cmd_refresh "
        "cmd_process_kill cmd_reset_connection cmd_statistics",
        "AF111",
        _CONNECTION,
        f"{_AIO}.MySQLConnection.{{name}}",
        needs=_NEEDS,
    ),
    call(
        "mysql.connector.MySQLConnection.cmd_query_iter",
        "AF181",
        _CONNECTION,
        f"{_AIO}.MySQLConnection.cmd_query_iter",
        needs=_NEEDS,
        lazy=True,
    ),
    *calls(
        "mysql.connector.cursor.MySQLCursor",
        "execute executemany callproc",
        "AF111",
        _CURSOR,
        f"{_AIO}.cursor.MySQLCursor.{{name}}",
        needs=_NEEDS,
    ),
    call(
        "mysql.connector.pooling.MySQLConnectionPool",
        "AF111",
        f"{_DOCS}mysqlconnectionpool.html",
        f"{_AIO}.MySQLConnectionPool",
        needs=_NEEDS,
        until="until its connections are open",
    ),
    # Pings the server before it gives a connection away.
    call(
        "mysql.connector.pooling.MySQLConnectionPool.get_connection",
        "AF111",
        f"{_DOCS}mysqlconnectionpool.html",
        f"{_AIO}.MySQLConnectionPool.get_connection",
        needs=_NEEDS,
    ),
    call(
        "mysql.connector.pooling.MySQLConnectionPool.add_connection",
        "AF111",
        f"{_DOCS}mysqlconnectionpool.html",
        f"{_AIO}.MySQLConnectionPool.add_connection",
        needs=_NEEDS,
    ),
)

ALIASES: dict[str, str] = {
    "mysql.connector.Connect": "mysql.connector.connect",
    "mysql.connector.aio.connection.MySQLConnection": "mysql.connector.aio.MySQLConnection",
    "mysql.connector.connection.MySQLConnection": "mysql.connector.MySQLConnection",
    "mysql.connector.pooling.connect": "mysql.connector.connect",
}

BASES: dict[str, tuple[str, ...]] = {
    "mysql.connector.MySQLConnection": (),
    "mysql.connector.aio.MySQLConnection": (),
    "mysql.connector.aio.MySQLConnectionPool": (),
    "mysql.connector.aio.cursor.MySQLCursor": (),
    "mysql.connector.cursor.MySQLCursor": (),
    "mysql.connector.cursor.MySQLCursorBuffered": ("mysql.connector.cursor.MySQLCursor",),
    "mysql.connector.cursor.MySQLCursorBufferedDict": (
        "mysql.connector.cursor.MySQLCursorBuffered",
    ),
    "mysql.connector.cursor.MySQLCursorDict": ("mysql.connector.cursor.MySQLCursor",),
    "mysql.connector.cursor.MySQLCursorPrepared": ("mysql.connector.cursor.MySQLCursor",),
    "mysql.connector.cursor.MySQLCursorRaw": ("mysql.connector.cursor.MySQLCursor",),
    "mysql.connector.pooling.MySQLConnectionPool": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "mysql.connector.MySQLConnection.cursor": "mysql.connector.cursor.MySQLCursor",
    "mysql.connector.aio.connect": "Awaitable[mysql.connector.aio.MySQLConnection]",
    "mysql.connector.aio.MySQLConnection.cursor": (
        "Awaitable[mysql.connector.aio.cursor.MySQLCursor]"
    ),
    "mysql.connector.connect": "mysql.connector.MySQLConnection",
    # It gives a proxy, with the methods of the connection.
    **returns(
        "mysql.connector.pooling.MySQLConnectionPool",
        "get_connection",
        "mysql.connector.MySQLConnection",
    ),
}
