"""psycopg: PostgreSQL. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("psycopg[binary]",)

_CONNECTIONS = "https://www.psycopg.org/psycopg3/docs/api/connections.html"
_CURSORS = "https://www.psycopg.org/psycopg3/docs/api/cursors.html"
_COPY = "https://www.psycopg.org/psycopg3/docs/api/copy.html"

# Rows are fetched from what `execute` has brought, but for those of a ServerCursor.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "psycopg.connect",
        "AF111",
        f"{_CONNECTIONS}#psycopg.Connection.connect",
        "psycopg.AsyncConnection.connect",
        needs="psycopg",
        patch=Patch.FUNCTION,
    ),
    call(
        "psycopg.Connection.connect",
        "AF111",
        f"{_CONNECTIONS}#psycopg.Connection.connect",
        "psycopg.AsyncConnection.connect",
        needs="psycopg",
        patch=Patch.METHOD,
    ),
    *calls(
        "psycopg.Connection",
        "execute commit rollback transaction pipeline cancel_safe "
        "tpc_prepare tpc_commit tpc_rollback tpc_recover",
        "AF111",
        f"{_CONNECTIONS}#psycopg.Connection.{{name}}",
        "psycopg.AsyncConnection.{name}",
        needs="psycopg",
    ),
    call(
        "psycopg.Connection.cancel",
        "AF111",
        f"{_CONNECTIONS}#psycopg.Connection.cancel",
        "psycopg.AsyncConnection.cancel_safe",
        needs="psycopg",
    ),
    # All that talks to the server goes through here.
    call(
        "psycopg.Connection.wait",
        "AF111",
        _CONNECTIONS,
        "psycopg.AsyncConnection.wait",
        needs="psycopg",
        patch=Patch.METHOD,
    ),
    # Leaving `with connection:` commits or rolls back, and closes.
    call(
        "psycopg.Connection.__exit__",
        "AF111",
        "https://www.psycopg.org/psycopg3/docs/basic/usage.html#connection-context",
        "psycopg.AsyncConnection",
        needs="psycopg",
    ),
    call(
        "psycopg.Connection.notifies",
        "AF181",
        f"{_CONNECTIONS}#psycopg.Connection.notifies",
        "psycopg.AsyncConnection.notifies",
        needs="psycopg",
        lazy=True,
    ),
    *calls(
        "psycopg.Cursor",
        "execute executemany copy",
        "AF111",
        f"{_CURSORS}#psycopg.Cursor.{{name}}",
        "psycopg.AsyncCursor.{name}",
        needs="psycopg",
    ),
    call(
        "psycopg.Cursor.stream",
        "AF181",
        f"{_CURSORS}#psycopg.Cursor.stream",
        "psycopg.AsyncCursor.stream",
        needs="psycopg",
        lazy=True,
    ),
    *calls(
        "psycopg.ServerCursor",
        "execute fetchone fetchmany fetchall scroll",
        "AF111",
        f"{_CURSORS}#psycopg.ServerCursor.{{name}}",
        "psycopg.AsyncServerCursor.{name}",
        needs="psycopg",
    ),
    call(
        "psycopg.ServerCursor.__iter__",
        "AF181",
        f"{_CURSORS}#psycopg.ServerCursor",
        "psycopg.AsyncServerCursor",
        needs="psycopg",
    ),
    *calls(
        "psycopg.Copy",
        "write write_row read read_row",
        "AF111",
        f"{_COPY}#psycopg.Copy.{{name}}",
        "psycopg.AsyncCopy.{name}",
        needs="psycopg",
    ),
    call(
        "psycopg.Copy.rows",
        "AF181",
        f"{_COPY}#psycopg.Copy.rows",
        "psycopg.AsyncCopy.rows",
        needs="psycopg",
        lazy=True,
    ),
    call("psycopg.Copy.__iter__", "AF181", _COPY, "psycopg.AsyncCopy", needs="psycopg"),
    call(
        "psycopg.Pipeline.sync",
        "AF111",
        "https://www.psycopg.org/psycopg3/docs/api/objects.html#psycopg.Pipeline.sync",
        "psycopg.AsyncPipeline.sync",
        needs="psycopg",
    ),
)

ALIASES: dict[str, str] = {
    "psycopg.client_cursor": "psycopg",
    "psycopg.connection": "psycopg",
    "psycopg.connection_async": "psycopg",
    "psycopg.copy": "psycopg",
    "psycopg.cursor": "psycopg",
    "psycopg.cursor_async": "psycopg",
    "psycopg.raw_cursor": "psycopg",
    "psycopg.transaction": "psycopg",
}

BASES: dict[str, tuple[str, ...]] = {
    "psycopg.AsyncClientCursor": ("psycopg.AsyncCursor",),
    "psycopg.AsyncConnection": (),
    "psycopg.AsyncCopy": (),
    "psycopg.AsyncCursor": (),
    "psycopg.AsyncPipeline": (),
    "psycopg.AsyncRawCursor": ("psycopg.AsyncCursor",),
    "psycopg.AsyncServerCursor": ("psycopg.AsyncCursor",),
    "psycopg.AsyncTransaction": (),
    "psycopg.ClientCursor": ("psycopg.Cursor",),
    "psycopg.Connection": (),
    "psycopg.Copy": (),
    "psycopg.Cursor": (),
    "psycopg.Pipeline": (),
    "psycopg.RawCursor": ("psycopg.Cursor",),
    "psycopg.RawServerCursor": ("psycopg.ServerCursor",),
    "psycopg.ServerCursor": ("psycopg.Cursor",),
    "psycopg.Transaction": (),
}

ATTRIBUTES: dict[str, str] = {
    "psycopg.AsyncCursor.connection": "psycopg.AsyncConnection",
    "psycopg.Cursor.connection": "psycopg.Connection",
}

RESULTS: dict[str, str] = {
    "psycopg.AsyncConnection.connect": "Awaitable[psycopg.AsyncConnection]",
    "psycopg.AsyncConnection.cursor": "psycopg.AsyncCursor",
    "psycopg.AsyncConnection.execute": "Awaitable[psycopg.AsyncCursor]",
    "psycopg.AsyncCursor.execute": "Awaitable[Self]",
    "psycopg.Connection.connect": "psycopg.Connection",
    **returns("psycopg.Connection", "cursor execute", "psycopg.Cursor"),
    "psycopg.Connection.pipeline": "contextlib.AbstractContextManager[psycopg.Pipeline]",
    "psycopg.Connection.transaction": "contextlib.AbstractContextManager[psycopg.Transaction]",
    "psycopg.Cursor.copy": "contextlib.AbstractContextManager[psycopg.Copy]",
    "psycopg.Cursor.execute": "Self",
    "psycopg.connect": "psycopg.Connection",
}
