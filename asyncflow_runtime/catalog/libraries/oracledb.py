"""oracledb: Oracle. The library is its own async equivalent, on asyncio."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("oracledb",)

_DOCS = "https://python-oracledb.readthedocs.io/en/latest/api_manual/"
_NEEDS = "oracledb"

# Rows are fetched from the server, an array of them at a time.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "oracledb.connect",
        "AF111",
        f"{_DOCS}module.html#oracledb.connect",
        "oracledb.connect_async",
        needs=_NEEDS,
        patch=Patch.FUNCTION,
    ),
    call(
        "oracledb.Connection",
        "AF111",
        f"{_DOCS}connection.html",
        "oracledb.connect_async",
        needs=_NEEDS,
    ),
    *calls(
        "oracledb.Connection",
        "changepassword close commit createlob fetch_df_all gettype ping rollback tpc_begin "
        "tpc_commit tpc_end tpc_forget tpc_prepare tpc_recover tpc_rollback",
        "AF111",
        f"{_DOCS}connection.html#oracledb.Connection.{{name}}",
        "oracledb.AsyncConnection.{name}",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    call(
        "oracledb.Connection.fetch_df_batches",
        "AF181",
        f"{_DOCS}connection.html#oracledb.Connection.fetch_df_batches",
        "oracledb.AsyncConnection.fetch_df_batches",
        needs=_NEEDS,
        lazy=True,
    ),
    # Leaving `with connection:` rolls back and closes.
    call(
        "oracledb.Connection.__exit__",
        "AF111",
        f"{_DOCS}connection.html#oracledb.Connection.__exit__",
        "oracledb.AsyncConnection",
        needs=_NEEDS,
    ),
    *calls(
        "oracledb.Cursor",
        "callfunc callproc execute executemany fetchall fetchmany fetchone parse",
        "AF111",
        f"{_DOCS}cursor.html#oracledb.Cursor.{{name}}",
        "oracledb.AsyncCursor.{name}",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    call(
        "oracledb.Cursor.__iter__",
        "AF181",
        f"{_DOCS}cursor.html#oracledb.Cursor",
        "oracledb.AsyncCursor",
        needs=_NEEDS,
    ),
    *calls(
        "oracledb.ConnectionPool",
        "acquire close drop",
        "AF111",
        f"{_DOCS}connection_pool.html#oracledb.ConnectionPool.{{name}}",
        "oracledb.AsyncConnectionPool.{name}",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    *calls(
        "oracledb.LOB",
        "close fileexists open read size trim write",
        "AF111",
        f"{_DOCS}lob.html#oracledb.LOB.{{name}}",
        "oracledb.AsyncLOB.{name}",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
    *calls(
        "oracledb.Queue",
        "deqmany deqone enqmany enqone",
        "AF111",
        f"{_DOCS}aq.html",
        "oracledb.AsyncQueue.{name}",
        needs=_NEEDS,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "oracledb.SessionPool": "oracledb.ConnectionPool",
    "oracledb.connection": "oracledb",
    "oracledb.cursor": "oracledb",
    "oracledb.lob": "oracledb",
    "oracledb.pool": "oracledb",
}

BASES: dict[str, tuple[str, ...]] = {
    "oracledb.AsyncConnection": (),
    "oracledb.AsyncConnectionPool": (),
    "oracledb.AsyncCursor": (),
    "oracledb.AsyncLOB": (),
    "oracledb.AsyncQueue": (),
    "oracledb.Connection": (),
    "oracledb.ConnectionPool": (),
    "oracledb.Cursor": (),
    "oracledb.LOB": (),
    "oracledb.Queue": (),
}

ATTRIBUTES: dict[str, str] = {"oracledb.Cursor.connection": "oracledb.Connection"}

RESULTS: dict[str, str] = {
    "oracledb.AsyncConnection.cursor": "oracledb.AsyncCursor",
    "oracledb.Connection.createlob": "oracledb.LOB",
    "oracledb.Connection.cursor": "oracledb.Cursor",
    "oracledb.Connection.queue": "oracledb.Queue",
    "oracledb.ConnectionPool.acquire": "oracledb.Connection",
    "oracledb.Cursor.execute": "oracledb.Cursor",
    "oracledb.connect": "oracledb.Connection",
    "oracledb.connect_async": "oracledb.AsyncConnection",
    **returns("oracledb", "create_pool get_pool", "oracledb.ConnectionPool"),
    "oracledb.create_pool_async": "oracledb.AsyncConnectionPool",
}
