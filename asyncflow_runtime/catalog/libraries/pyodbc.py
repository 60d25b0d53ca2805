"""pyodbc: any database that has an ODBC driver."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyodbc",)

_WIKI = "https://github.com/mkleehammer/pyodbc/wiki/"
_CATALOG = (
    "columns foreignKeys getTypeInfo primaryKeys procedureColumns procedures rowIdColumns "
    "rowVerColumns statistics tables"
)

# Rows are fetched from the driver, which has them sent as they are asked for.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "pyodbc.connect",
        "AF111",
        f"{_WIKI}The-pyodbc-Module",
        "aioodbc.connect",
        needs="aioodbc",
        patch=Patch.FUNCTION,
    ),
    *calls(
        "pyodbc.Connection",
        "execute commit rollback",
        "AF111",
        f"{_WIKI}Connection",
        "aioodbc.Connection.{name}",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
    # Leaving `with connection:` commits, unless autocommit is on.
    call(
        "pyodbc.Connection.__exit__",
        "AF111",
        f"{_WIKI}Connection",
        "aioodbc.Connection.commit",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
    *calls(
        "pyodbc.Cursor",
        f"execute executemany fetchone fetchmany fetchall fetchval skip commit rollback {_CATALOG}",
        "AF111",
        f"{_WIKI}Cursor",
        "aioodbc.Cursor.{name}",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
    call(
        "pyodbc.Cursor.nextset",
        "AF111",
        f"{_WIKI}Cursor",
        "aioodbc.Cursor.nextset",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
    call(
        "pyodbc.Cursor.__iter__",
        "AF181",
        f"{_WIKI}Cursor",
        "aioodbc.Cursor",
        needs="aioodbc",
        patch=Patch.MONITOR,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"pyodbc.Connection": (), "pyodbc.Cursor": ()}

ATTRIBUTES: dict[str, str] = {"pyodbc.Cursor.connection": "pyodbc.Connection"}

RESULTS: dict[str, str] = {
    **returns("pyodbc.Connection", "cursor execute", "pyodbc.Cursor"),
    **returns("pyodbc.Cursor", f"execute {_CATALOG}", "Self"),
    "pyodbc.connect": "pyodbc.Connection",
}
