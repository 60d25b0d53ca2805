import asyncio

from peewee import (
    CharField,
    ForeignKeyField,
    Model,
    PostgresqlDatabase,
    SqliteDatabase,
    fn,
    prefetch,
)
from playhouse.pwasyncio import AsyncPostgresqlDatabase

db = PostgresqlDatabase("library", host="db")
async_db = AsyncPostgresqlDatabase("library", host="db")


class BaseModel(Model):
    class Meta:
        database = db


class Author(BaseModel):
    name = CharField()


class Book(BaseModel):
    title = CharField()
    author = ForeignKeyField(Author, backref="books")


async def models(rows: list[dict[str, str]]):
    book = Book.create(title="a")  # error: [AF112] "peewee.Model.create()"
    book.save()  # error: [AF112] "peewee.Model.save()"
    found, created = Book.get_or_create(title="b")  # error: [AF112] "peewee.Model.get_or_create()"
    found.delete_instance(recursive=True)  # error: [AF112] "peewee.Model.delete_instance()"
    Book.get(Book.title == "a")  # error: [AF112] "peewee.Model.get()"
    Book.get_by_id(1)  # error: [AF112] "peewee.Model.get_by_id()"
    Book.get_or_none(title="c")  # error: [AF112] "peewee.Model.get_or_none()"
    Book.set_by_id(1, {"title": "d"})  # error: [AF112] "peewee.Model.set_by_id()"
    Book.delete_by_id(1)  # error: [AF112] "peewee.Model.delete_by_id()"
    Book.bulk_create([Book(title="e")])  # error: [AF112] "peewee.Model.bulk_create()"
    Book.bulk_update([book], fields=[Book.title])  # error: [AF112] "peewee.Model.bulk_update()"
    Book.table_exists()  # error: [AF112] "peewee.Model.table_exists()"
    Book.create_table()  # error: [AF112] "peewee.Model.create_table()"
    Book.truncate_table()  # error: [AF112] "peewee.Model.truncate_table()"
    Book.drop_table()  # error: [AF112] "peewee.Model.drop_table()"
    Book.insert_many(rows).on_conflict_ignore().execute()  # error: [AF112] "peewee.BaseQuery.execute()"
    Book.update(title="f").where(Book.id == 1).execute()  # error: [AF112] "peewee.BaseQuery.execute()"
    Book.delete().where(Book.id == 2).execute()  # error: [AF112] "peewee.BaseQuery.execute()"
    return book.dirty_fields, Book.insert(title="g"), created


async def queries():
    query = Book.select().join(Author).where(Author.name == "a").order_by(Book.title)
    query.count()  # error: [AF112] "peewee.SelectBase.count()"
    query.exists()  # error: [AF112] "peewee.SelectBase.exists()"
    query.first()  # error: [AF112] "peewee.SelectBase.first()"
    query.get()  # error: [AF112] "peewee.SelectBase.get()"
    query.peek()  # error: [AF112] "peewee.SelectBase.peek()"
    query.get_or_none()  # error: [AF112] "peewee.ModelSelect.get_or_none()"
    Book.select(fn.MAX(Book.id)).scalar()  # error: [AF112] "peewee.SelectBase.scalar()"
    names = list(query.scalars())  # error: [AF112] "peewee.SelectBase.scalars()"
    query.prefetch(Author.select())  # error: [AF112] "peewee.ModelSelect.prefetch()"
    prefetch(query, Author.select())  # error: [AF112] "peewee.prefetch()"
    for book in query.dicts():  # error: [AF112] "iterating over `peewee.BaseQuery`"
        print(book)
    for book in query.limit(10):  # error: [AF112] "iterating over `peewee.BaseQuery`"
        book.save()  # error: [AF112] "peewee.Model.save()"
    every = query.iterator()  # error: [AF112] "peewee.BaseQuery.iterator()"
    Book.raw("SELECT * FROM book").get()  # error: [AF112] "peewee.ModelRaw.get()"
    return query.sql(), names, every, Book.select().where(Book.id == 1)


async def databases():
    db.connect(reuse_if_open=True)  # error: [AF112] "peewee.Database.connect()"
    db.create_tables([Author, Book])  # error: [AF112] "peewee.Database.create_tables()"
    db.execute(Book.select())  # error: [AF112] "peewee.Database.execute()"
    db.execute_sql("SELECT 1")  # error: [AF112] "peewee.Database.execute_sql()"
    db.begin()  # error: [AF112] "peewee.Database.begin()"
    db.commit()  # error: [AF112] "peewee.Database.commit()"
    db.rollback()  # error: [AF112] "peewee.Database.rollback()"
    db.get_tables()  # error: [AF112] "peewee.Database.get_tables()"
    db.get_views()  # error: [AF112] "peewee.Database.get_views()"
    db.get_columns("book")  # error: [AF112] "peewee.Database.get_columns()"
    db.get_indexes("book")  # error: [AF112] "peewee.Database.get_indexes()"
    db.get_primary_keys("book")  # error: [AF112] "peewee.Database.get_primary_keys()"
    db.get_foreign_keys("book")  # error: [AF112] "peewee.Database.get_foreign_keys()"
    db.table_exists("book")  # error: [AF112] "peewee.Database.table_exists()"
    db.sequence_exists("ids")  # error: [AF112] "peewee.Database.sequence_exists()"
    db.drop_tables([Author, Book])  # error: [AF112] "peewee.Database.drop_tables()"
    return db.is_closed(), db.in_transaction()


async def transactions():
    with db:  # error: [AF112] "entering `with peewee.Database`"
        print(db.is_closed())
    with db.connection_context():  # error: [AF112] "entering `with peewee.ConnectionContext`"
        print(db.is_closed())
    with db.atomic():  # error: [AF112] "leaving `with peewee._atomic`"
        Book.create(title="a")  # error: [AF112] "peewee.Model.create()"
    with db.transaction() as transaction:  # error: [AF112] "leaving `with peewee._transaction`"
        transaction.rollback()  # error: [AF112] "peewee._transaction.rollback()"
        transaction.commit()  # error: [AF112] "peewee._transaction.commit()"
    with db.savepoint() as savepoint:  # error: [AF112] "leaving `with peewee._savepoint`"
        savepoint.rollback()  # error: [AF112] "peewee._savepoint.rollback()"
        savepoint.commit()  # error: [AF112] "peewee._savepoint.commit()"


async def leaving(database: PostgresqlDatabase):
    scope = database.__exit__
    return scope(None, None, None)  # error: [AF112] "leaving `with peewee.Database`"


async def asynchronous():
    own = SqliteDatabase(":memory:")
    own.connect()
    async with async_db, async_db.atomic():
        await Book.select().aexecute()
        await async_db.count(Book.select())
        rows = await async_db.list(Book.select())
    return rows, await asyncio.to_thread(Book.create, title="a"), await db_work()


async def db_work():
    return await asyncio.get_running_loop().run_in_executor(None, lambda: Book.select().count())
