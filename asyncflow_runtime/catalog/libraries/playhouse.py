"""playhouse: peewee's extensions. What blocks is in peewee's file; here are the classes."""

from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("peewee", "greenlet")

CALLS: tuple[BlockingCall, ...] = ()

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "playhouse.pool.PooledMySQLDatabase": ("peewee.MySQLDatabase",),
    "playhouse.pool.PooledPostgresqlDatabase": ("peewee.PostgresqlDatabase",),
    "playhouse.pool.PooledSqliteDatabase": ("peewee.SqliteDatabase",),
    "playhouse.postgres_ext.PooledPostgresqlExtDatabase": ("peewee.PostgresqlDatabase",),
    "playhouse.postgres_ext.PostgresqlExtDatabase": ("peewee.PostgresqlDatabase",),
    "playhouse.pwasyncio.AsyncModel": (),
    "playhouse.pwasyncio.AsyncMySQLDatabase": (),
    "playhouse.pwasyncio.AsyncPostgresqlDatabase": (),
    "playhouse.pwasyncio.AsyncSqliteDatabase": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"playhouse.db_url.connect": "peewee.Database"}
