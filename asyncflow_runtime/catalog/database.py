"""Databases: sqlite3."""

from asyncflow_runtime.catalog.model import Arg, AsyncFlowType, BlockingCall, Cost, Patch

__all__ = ["CALLS"]

_SQLITE3 = "https://docs.python.org/3/library/sqlite3.html"


def _sqlite3(
    name: str,
    use: str = "",
    *,
    code: str = "AF111",
    anchor: str = "",
    unless: tuple[Arg, ...] = (),
    lazy: bool = False,
) -> BlockingCall:
    """A call of sqlite3; `use` is its name in aiosqlite."""
    return BlockingCall(
        name,
        code=code,
        flow=AsyncFlowType.STREAMING if code == "AF181" else AsyncFlowType.DATABASE,
        cost=Cost.DISK,
        source=f"{_SQLITE3}#{anchor or name}",
        use={"asyncio": use} if use else {},
        needs=("aiosqlite",) if use else (),
        unless=unless,
        patch=Patch.FACTORY,
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    _sqlite3("sqlite3.connect", "aiosqlite.connect", unless=(Arg("database", 0, ":memory:"),)),
    _sqlite3("sqlite3.Connection.execute", "aiosqlite.Connection.execute"),
    _sqlite3("sqlite3.Connection.executemany", "aiosqlite.Connection.executemany"),
    _sqlite3("sqlite3.Connection.executescript", "aiosqlite.Connection.executescript"),
    _sqlite3("sqlite3.Connection.commit", "aiosqlite.Connection.commit"),
    _sqlite3("sqlite3.Connection.rollback", "aiosqlite.Connection.rollback"),
    _sqlite3("sqlite3.Connection.backup", "aiosqlite.Connection.backup"),
    _sqlite3("sqlite3.Connection.iterdump", "aiosqlite.Connection.iterdump", lazy=True),
    _sqlite3("sqlite3.Connection.serialize"),
    _sqlite3("sqlite3.Connection.blobopen"),
    # Rolls back what is open, and moves the write-ahead log into the database.
    _sqlite3("sqlite3.Connection.close", "aiosqlite.Connection.close"),
    # Leaving `with connection:` commits or rolls back.
    _sqlite3(
        "sqlite3.Connection.__exit__",
        "aiosqlite.Connection.commit",
        anchor="sqlite3-connection-context-manager",
    ),
    _sqlite3("sqlite3.Cursor.execute", "aiosqlite.Cursor.execute"),
    _sqlite3("sqlite3.Cursor.executemany", "aiosqlite.Cursor.executemany"),
    _sqlite3("sqlite3.Cursor.executescript", "aiosqlite.Cursor.executescript"),
    _sqlite3("sqlite3.Cursor.fetchone", "aiosqlite.Cursor.fetchone"),
    _sqlite3("sqlite3.Cursor.fetchmany", "aiosqlite.Cursor.fetchmany"),
    _sqlite3("sqlite3.Cursor.fetchall", "aiosqlite.Cursor.fetchall"),
    _sqlite3("sqlite3.Cursor.__iter__", "aiosqlite.Cursor", code="AF181", anchor="sqlite3.Cursor"),
    _sqlite3("sqlite3.Blob.read"),
    _sqlite3("sqlite3.Blob.write"),
)
