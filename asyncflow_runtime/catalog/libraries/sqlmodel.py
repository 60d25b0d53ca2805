"""sqlmodel: models and sessions on top of SQLAlchemy, with an async session of its own."""

from asyncflow_runtime.catalog.entry import call, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("sqlmodel", "SQLAlchemy[asyncio]")

# The rest of what a session does is SQLAlchemy's.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "sqlmodel.Session.exec",
        "AF112",
        "https://sqlmodel.tiangolo.com/tutorial/select/",
        "sqlmodel.ext.asyncio.session.AsyncSession.exec",
        needs="sqlmodel",
    ),
)

ALIASES: dict[str, str] = {
    "sqlmodel.SQLModel.metadata": "sqlmodel.MetaData",
    "sqlmodel.main": "sqlmodel",
    "sqlmodel.orm.session": "sqlmodel",
}

BASES: dict[str, tuple[str, ...]] = {
    "sqlmodel.MetaData": ("sqlalchemy.MetaData",),
    "sqlmodel.SQLModel": (),
    "sqlmodel.Session": ("sqlalchemy.orm.Session",),
    "sqlmodel.Table": ("sqlalchemy.Table",),
    "sqlmodel.ext.asyncio.session.AsyncSession": ("sqlalchemy.ext.asyncio.AsyncSession",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("sqlmodel", "create_engine engine_from_config", "sqlalchemy.Engine"),
    # Databases in memory.
    "sqlmodel.create_engine('sqlite://')": "object",
    "sqlmodel.create_engine('sqlite:///:memory:')": "object",
    "sqlmodel.inspect": "sqlalchemy.Inspector",
}
