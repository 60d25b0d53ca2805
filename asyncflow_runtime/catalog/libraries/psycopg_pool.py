"""psycopg_pool: connection pools of psycopg. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("psycopg-pool", "psycopg[binary]")

_API = "https://www.psycopg.org/psycopg3/docs/api/pool.html"

# Making and opening a pool leaves connecting to its worker threads.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "psycopg_pool.ConnectionPool",
        "connection getconn",
        "AF111",
        f"{_API}#psycopg_pool.ConnectionPool.{{name}}",
        "psycopg_pool.AsyncConnectionPool.{name}",
        needs="psycopg-pool",
        until="until the pool has a connection to give",
    ),
    *calls(
        "psycopg_pool.ConnectionPool",
        "wait check",
        "AF111",
        f"{_API}#psycopg_pool.ConnectionPool.{{name}}",
        "psycopg_pool.AsyncConnectionPool.{name}",
        needs="psycopg-pool",
    ),
    # Joins the worker threads.
    call(
        "psycopg_pool.ConnectionPool.close",
        "AF165",
        f"{_API}#psycopg_pool.ConnectionPool.close",
        "psycopg_pool.AsyncConnectionPool.close",
        needs="psycopg-pool",
        unless=(Arg("timeout", 0, 0),),
    ),
    call(
        "psycopg_pool.ConnectionPool.__exit__",
        "AF165",
        f"{_API}#psycopg_pool.ConnectionPool",
        "psycopg_pool.AsyncConnectionPool",
        needs="psycopg-pool",
    ),
)

ALIASES: dict[str, str] = {
    "psycopg_pool.null_pool": "psycopg_pool",
    "psycopg_pool.pool": "psycopg_pool",
    "psycopg_pool.pool_async": "psycopg_pool",
}

BASES: dict[str, tuple[str, ...]] = {
    "psycopg_pool.AsyncConnectionPool": (),
    "psycopg_pool.AsyncNullConnectionPool": ("psycopg_pool.AsyncConnectionPool",),
    "psycopg_pool.ConnectionPool": (),
    "psycopg_pool.NullConnectionPool": ("psycopg_pool.ConnectionPool",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "psycopg_pool.AsyncConnectionPool.getconn": "Awaitable[psycopg.AsyncConnection]",
    "psycopg_pool.ConnectionPool.connection": (
        "contextlib.AbstractContextManager[psycopg.Connection]"
    ),
    "psycopg_pool.ConnectionPool.getconn": "psycopg.Connection",
}
