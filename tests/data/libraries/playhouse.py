from peewee import CharField, Model
from playhouse.db_url import connect
from playhouse.pool import PooledPostgresqlDatabase
from playhouse.postgres_ext import PostgresqlExtDatabase
from playhouse.pwasyncio import AsyncModel, AsyncPostgresqlDatabase

db = PooledPostgresqlDatabase("library", max_connections=8)
async_db = AsyncPostgresqlDatabase("library", host="db")


class Book(Model):
    title = CharField()

    class Meta:
        database = db


class AsyncBook(AsyncModel):
    title = CharField()

    class Meta:
        database = async_db


async def pooled(extended: PostgresqlExtDatabase):
    db.connect()  # error: [AF112] "peewee.Database.connect()"
    with extended.atomic():  # error: [AF112] "leaving `with peewee._atomic`"
        Book.create(title="a")  # error: [AF112] "peewee.Model.create()"
    return connect("postgresql://db/library").get_tables()  # error: [AF112] "peewee.Database.get_tables()"


async def asynchronous():
    async with async_db:
        book = await AsyncBook.acreate(title="a")
        await book.asave()
        async with async_db.atomic():
            await async_db.aexecute(AsyncBook.select())
