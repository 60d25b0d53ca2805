"""MySQLdb: MySQL and MariaDB through their C client (mysqlclient)."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("mysqlclient",)

_GUIDE = "https://mysqlclient.readthedocs.io/user_guide.html"
_API = "https://mysqlclient.readthedocs.io/MySQLdb.html"

# A Cursor fetches from what `execute` has brought, an SSCursor from the server.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "MySQLdb.connect",
        "AF111",
        _GUIDE,
        "aiomysql.connect",
        needs="aiomysql",
        patch=Patch.FUNCTION,
    ),
    call(
        "MySQLdb.connections.Connection",
        "AF111",
        _API,
        "aiomysql.connect",
        needs="aiomysql",
    ),
    *calls(
        "MySQLdb.connections.Connection",
        "commit rollback ping select_db",
        "AF111",
        _API,
        "aiomysql.Connection.{name}",
        needs="aiomysql",
        patch=Patch.MONITOR,
    ),
    *calls(
        "MySQLdb.connections.Connection",
        "autocommit begin show_warnings",
        "AF111",
        _API,
        "aiomysql.Connection.{name}",
        needs="aiomysql",
        patch=Patch.METHOD,
    ),
    call(
        "MySQLdb.connections.Connection.query",
        "AF111",
        _API,
        "aiomysql.Cursor.execute",
        needs="aiomysql",
        patch=Patch.METHOD,
    ),
    *calls(
        "MySQLdb.connections.Connection",
        "change_user kill shutdown stat store_result",
        "AF111",
        _API,
        patch=Patch.MONITOR,
    ),
    *calls(
        "MySQLdb.connections.Connection",
        "set_character_set set_sql_mode",
        "AF111",
        _API,
    ),
    *calls(
        "MySQLdb.cursors.BaseCursor",
        "execute executemany callproc",
        "AF111",
        _GUIDE,
        "aiomysql.Cursor.{name}",
        needs="aiomysql",
    ),
    *calls(
        "MySQLdb.cursors.CursorUseResultMixIn",
        "fetchone fetchmany fetchall",
        "AF111",
        _GUIDE,
        "aiomysql.SSCursor.{name}",
        needs="aiomysql",
        patch=Patch.METHOD,
    ),
    *(
        call(
            f"MySQLdb.cursors.{cursor}.__iter__",
            "AF181",
            _GUIDE,
            "aiomysql.SSCursor",
            needs="aiomysql",
        )
        for cursor in ("SSCursor", "SSDictCursor")
    ),
)

ALIASES: dict[str, str] = {"MySQLdb.Connect": "MySQLdb.connect"}

BASES: dict[str, tuple[str, ...]] = {
    "MySQLdb.connections.Connection": (),
    "MySQLdb.cursors.BaseCursor": (),
    "MySQLdb.cursors.Cursor": ("MySQLdb.cursors.BaseCursor",),
    "MySQLdb.cursors.CursorUseResultMixIn": (),
    "MySQLdb.cursors.DictCursor": ("MySQLdb.cursors.BaseCursor",),
    "MySQLdb.cursors.SSCursor": (
        "MySQLdb.cursors.CursorUseResultMixIn",
        "MySQLdb.cursors.BaseCursor",
    ),
    "MySQLdb.cursors.SSDictCursor": (
        "MySQLdb.cursors.CursorUseResultMixIn",
        "MySQLdb.cursors.BaseCursor",
    ),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "MySQLdb.connect": "MySQLdb.connections.Connection",
    "MySQLdb.connections.Connection.cursor": "MySQLdb.cursors.Cursor",
}
