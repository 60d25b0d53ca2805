"""trino: the Trino query engine, over HTTP."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("trino",)

_DOCS = "https://github.com/trinodb/trino-python-client"

# Connecting asks nothing; rows are fetched from the server, page by page.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "trino.dbapi.Connection",
        "commit rollback start_transaction",
        "AF111",
        f"{_DOCS}#transactions",
        patch=Patch.METHOD,
    ),
    # Leaving `with connection:` commits.
    call("trino.dbapi.Connection.__exit__", "AF111", f"{_DOCS}#transactions"),
    *calls(
        "trino.dbapi.Cursor",
        "cancel describe execute executemany fetchall fetchmany fetchone",
        "AF111",
        _DOCS,
        patch=Patch.METHOD,
    ),
    call("trino.dbapi.Cursor.__iter__", "AF181", _DOCS),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"trino.dbapi.Connection": (), "trino.dbapi.Cursor": ()}

ATTRIBUTES: dict[str, str] = {"trino.dbapi.Cursor.connection": "trino.dbapi.Connection"}

RESULTS: dict[str, str] = {
    "trino.dbapi.Connection.cursor": "trino.dbapi.Cursor",
    "trino.dbapi.Cursor.execute": "Self",
    "trino.dbapi.connect": "trino.dbapi.Connection",
}
