"""pymysql: MySQL and MariaDB, in pure Python. The async equivalent, aiomysql, is built on it."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pymysql",)

_CONNECTION = "https://pymysql.readthedocs.io/en/latest/modules/connections.html"
_CURSOR = "https://pymysql.readthedocs.io/en/latest/modules/cursors.html"

# A Cursor fetches from what `execute` has brought, an SSCursor from the server.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "pymysql.connect",
        "AF111",
        f"{_CONNECTION}#pymysql.connections.Connection",
        "aiomysql.connect",
        needs="aiomysql",
        aliases=("pymysql.connections.Connection",),
    ),
    call(
        "pymysql.connections.Connection.connect",
        "AF111",
        _CONNECTION,
        "aiomysql.connect",
        needs="aiomysql",
        patch=Patch.METHOD,
    ),
    *calls(
        "pymysql.connections.Connection",
        "begin commit rollback ping select_db",
        "AF111",
        f"{_CONNECTION}#pymysql.connections.Connection.{{name}}",
        "aiomysql.Connection.{name}",
        needs="aiomysql",
        patch=Patch.METHOD,
    ),
    call(
        "pymysql.connections.Connection.query",
        "AF111",
        _CONNECTION,
        "aiomysql.Cursor.execute",
        needs="aiomysql",
        patch=Patch.METHOD,
    ),
    *calls(
        "pymysql.connections.Connection",
        "autocommit show_warnings",
        "AF111",
        _CONNECTION,
        "aiomysql.Connection.{name}",
        needs="aiomysql",
    ),
    *calls(
        "pymysql.connections.Connection",
        "kill set_character_set set_charset",
        "AF111",
        _CONNECTION,
    ),
    *calls(
        "pymysql.cursors.Cursor",
        "execute executemany callproc",
        "AF111",
        f"{_CURSOR}#pymysql.cursors.Cursor.{{name}}",
        "aiomysql.Cursor.{name}",
        needs="aiomysql",
    ),
    *calls(
        "pymysql.cursors.SSCursor",
        "fetchone fetchmany fetchall",
        "AF111",
        f"{_CURSOR}#pymysql.cursors.SSCursor.{{name}}",
        "aiomysql.SSCursor.{name}",
        needs="aiomysql",
    ),
    call(
        "pymysql.cursors.SSCursor.fetchall_unbuffered",
        "AF181",
        f"{_CURSOR}#pymysql.cursors.SSCursor.fetchall_unbuffered",
        "aiomysql.SSCursor",
        needs="aiomysql",
        lazy=True,
    ),
    call(
        "pymysql.cursors.SSCursor.__iter__",
        "AF181",
        f"{_CURSOR}#pymysql.cursors.SSCursor",
        "aiomysql.SSCursor",
        needs="aiomysql",
    ),
)

ALIASES: dict[str, str] = {
    "pymysql.Connect": "pymysql.connect",
    "pymysql.Connection": "pymysql.connections.Connection",
}

BASES: dict[str, tuple[str, ...]] = {
    "pymysql.connections.Connection": (),
    "pymysql.cursors.Cursor": (),
    "pymysql.cursors.DictCursor": ("pymysql.cursors.Cursor",),
    "pymysql.cursors.SSCursor": ("pymysql.cursors.Cursor",),
    "pymysql.cursors.SSDictCursor": ("pymysql.cursors.SSCursor",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "pymysql.connect": "pymysql.connections.Connection",
    "pymysql.connections.Connection.cursor": "pymysql.cursors.Cursor",
}
