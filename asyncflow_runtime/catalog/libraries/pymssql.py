"""pymssql: SQL Server, through FreeTDS."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pymssql",)

_REFERENCE = "https://pymssql.readthedocs.io/en/stable/ref/pymssql.html"

# Rows are fetched from the server, one by one.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "pymssql.connect",
        "AF111",
        f"{_REFERENCE}#pymssql.connect",
        "aioodbc.connect",
        needs="aioodbc",
        patch=Patch.FUNCTION,
    ),
    *calls(
        "pymssql.Connection",
        "commit rollback",
        "AF111",
        f"{_REFERENCE}#connection-object-methods",
        "aioodbc.Connection.{name}",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
    *calls(
        "pymssql.Connection",
        "autocommit bulk_copy",
        "AF111",
        f"{_REFERENCE}#connection-object-methods",
        patch=Patch.MONITOR,
    ),
    *calls(
        "pymssql.Cursor",
        "callproc execute executemany fetchall fetchmany fetchone nextset",
        "AF111",
        f"{_REFERENCE}#cursor-object-methods",
        "aioodbc.Cursor.{name}",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
    call(
        "pymssql.Cursor.__iter__",
        "AF181",
        f"{_REFERENCE}#cursor-object-methods",
        "aioodbc.Cursor",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
)

ALIASES: dict[str, str] = {"pymssql._pymssql": "pymssql"}

BASES: dict[str, tuple[str, ...]] = {"pymssql.Connection": (), "pymssql.Cursor": ()}

ATTRIBUTES: dict[str, str] = {"pymssql.Cursor.connection": "pymssql.Connection"}

RESULTS: dict[str, str] = {
    "pymssql.Connection.cursor": "pymssql.Cursor",
    "pymssql.connect": "pymssql.Connection",
}
