"""psycopg2: PostgreSQL. The async equivalent is its successor, psycopg."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("psycopg2-binary", "psycopg[binary]")

_MODULE = "https://www.psycopg.org/docs/module.html"
_CONNECTION = "https://www.psycopg.org/docs/connection.html"
_CURSOR = "https://www.psycopg.org/docs/cursor.html"
_EXTENSIONS = "https://www.psycopg.org/docs/extensions.html"
_EXTRAS = "https://www.psycopg.org/docs/extras.html"
_POOL = "https://www.psycopg.org/docs/pool.html"

# Rows are fetched from what `execute` has brought; a named cursor's are not, but whether a
# cursor is one shows only when it runs.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "psycopg2.connect",
        "AF111",
        f"{_MODULE}#psycopg2.connect",
        "psycopg.AsyncConnection.connect",
        needs="psycopg",
        patch=Patch.FUNCTION,
    ),
    *calls(
        "psycopg2.extensions.connection",
        "commit rollback tpc_prepare tpc_commit tpc_rollback tpc_recover",
        "AF111",
        f"{_CONNECTION}#connection.{{name}}",
        "psycopg.AsyncConnection.{name}",
        needs="psycopg",
        patch=Patch.MONITOR,
    ),
    *calls(
        "psycopg2.extensions.connection",
        "reset set_client_encoding lobject",
        "AF111",
        f"{_CONNECTION}#connection.{{name}}",
        patch=Patch.MONITOR,
    ),
    call(
        "psycopg2.extensions.connection.cancel",
        "AF111",
        f"{_CONNECTION}#connection.cancel",
        "psycopg.AsyncConnection.cancel_safe",
        needs="psycopg",
        patch=Patch.MONITOR,
    ),
    # Leaving `with connection:` commits or rolls back.
    call(
        "psycopg2.extensions.connection.__exit__",
        "AF111",
        "https://www.psycopg.org/docs/usage.html#with-statement",
        "psycopg.AsyncConnection.transaction",
        needs="psycopg",
        patch=Patch.MONITOR,
    ),
    *calls(
        "psycopg2.extensions.cursor",
        "execute executemany",
        "AF111",
        f"{_CURSOR}#cursor.{{name}}",
        "psycopg.AsyncCursor.{name}",
        needs="psycopg",
        patch=Patch.MONITOR,
    ),
    call(
        "psycopg2.extensions.cursor.callproc",
        "AF111",
        f"{_CURSOR}#cursor.callproc",
        "psycopg.AsyncCursor.execute",
        needs="psycopg",
        patch=Patch.MONITOR,
    ),
    *calls(
        "psycopg2.extensions.cursor",
        "copy_from copy_to copy_expert",
        "AF111",
        f"{_CURSOR}#cursor.{{name}}",
        "psycopg.AsyncCursor.copy",
        needs="psycopg",
        patch=Patch.MONITOR,
    ),
    *calls(
        "psycopg2.extensions.lobject",
        "read write seek tell truncate unlink export",
        "AF111",
        f"{_EXTENSIONS}#psycopg2.extensions.lobject.{{name}}",
        patch=Patch.MONITOR,
    ),
    *calls(
        "psycopg2.extras",
        "execute_batch execute_values",
        "AF111",
        f"{_EXTRAS}#psycopg2.extras.{{name}}",
        "psycopg.AsyncCursor.executemany",
        needs="psycopg",
    ),
    *calls(
        "psycopg2.extras",
        "register_hstore register_composite",
        "AF111",
        f"{_EXTRAS}#psycopg2.extras.{{name}}",
    ),
    # A pool connects when it is made.
    *calls(
        "psycopg2.pool",
        "SimpleConnectionPool ThreadedConnectionPool",
        "AF111",
        _POOL,
        "psycopg_pool.AsyncConnectionPool",
        needs="psycopg-pool",
        until="until its first connections are open",
    ),
    *(
        call(
            f"psycopg2.pool.{pool}.getconn",
            "AF111",
            _POOL,
            "psycopg_pool.AsyncConnectionPool.getconn",
            needs="psycopg-pool",
            until="until a connection is open",
        )
        for pool in ("SimpleConnectionPool", "ThreadedConnectionPool")
    ),
)

ALIASES: dict[str, str] = {
    "psycopg2._psycopg": "psycopg2.extensions",
}

BASES: dict[str, tuple[str, ...]] = {
    "psycopg2.extensions.connection": (),
    "psycopg2.extensions.cursor": (),
    "psycopg2.extensions.lobject": (),
    "psycopg2.extras.DictConnection": ("psycopg2.extensions.connection",),
    "psycopg2.extras.DictCursor": ("psycopg2.extensions.cursor",),
    "psycopg2.extras.LoggingConnection": ("psycopg2.extensions.connection",),
    "psycopg2.extras.NamedTupleConnection": ("psycopg2.extensions.connection",),
    "psycopg2.extras.NamedTupleCursor": ("psycopg2.extensions.cursor",),
    "psycopg2.extras.RealDictConnection": ("psycopg2.extensions.connection",),
    "psycopg2.extras.RealDictCursor": ("psycopg2.extensions.cursor",),
    "psycopg2.pool.SimpleConnectionPool": (),
    "psycopg2.pool.ThreadedConnectionPool": (),
}

ATTRIBUTES: dict[str, str] = {
    "psycopg2.extensions.cursor.connection": "psycopg2.extensions.connection",
}

RESULTS: dict[str, str] = {
    "psycopg2.connect": "psycopg2.extensions.connection",
    "psycopg2.extensions.connection.cursor": "psycopg2.extensions.cursor",
    "psycopg2.extensions.connection.lobject": "psycopg2.extensions.lobject",
    **returns("psycopg2.pool.SimpleConnectionPool", "getconn", "psycopg2.extensions.connection"),
    **returns("psycopg2.pool.ThreadedConnectionPool", "getconn", "psycopg2.extensions.connection"),
}
