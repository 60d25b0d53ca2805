import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Annotated

from fastapi import Depends, FastAPI
from sqlalchemy import Engine, Index, MetaData, Table, create_engine, inspect, select, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import (
    AsyncSession,
    async_scoped_session,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.ext.automap import automap_base
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Query,
    Session,
    mapped_column,
    scoped_session,
    sessionmaker,
)

app = FastAPI()
engine = create_engine("postgresql+psycopg://db/library", pool_pre_ping=True)
SessionLocal = sessionmaker(bind=engine, expire_on_commit=False)
current = scoped_session(SessionLocal)
metadata = MetaData()
OldBase = declarative_base()


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


# engines and connections


async def connected(rows: list[dict[str, str]]):
    with engine.connect() as connection:  # error: [AF112] "sqlalchemy.Engine.connect()"
        result = connection.execute(text("SELECT 1"))  # error: [AF112] "sqlalchemy.Connection.execute()"
        for row in result:
            print(row)
        print(result.fetchall(), result.scalars().all(), result.mappings().first())
        connection.exec_driver_sql("VACUUM")  # error: [AF112] "sqlalchemy.Connection.exec_driver_sql()"
        connection.scalar(select(Book.id))  # error: [AF112] "sqlalchemy.Connection.scalar()"
        connection.scalars(select(Book.id)).all()  # error: [AF112] "sqlalchemy.Connection.scalars()"
        connection.commit()  # error: [AF112] "sqlalchemy.Connection.commit()"
        connection.rollback()  # error: [AF112] "sqlalchemy.Connection.rollback()"
    with engine.begin() as connection:  # error: [AF112] "sqlalchemy.Engine.begin()"
        connection.execution_options(stream_results=True).execute(Book.__table__.insert(), rows)  # error: [AF112] "sqlalchemy.Connection.execute()"


async def transactions(connection: Connection):
    with connection:  # error: [AF112] "leaving `with sqlalchemy.Connection`"
        with connection.begin():  # error: [AF112] "leaving `with sqlalchemy.Transaction`"
            print(connection.in_transaction())
        with connection.begin_nested():  # error: [AF112] "sqlalchemy.Connection.begin_nested()"
            print(connection.closed)
    transaction = connection.begin()
    transaction.commit()  # error: [AF112] "sqlalchemy.Transaction.commit()"
    transaction.rollback()  # error: [AF112] "sqlalchemy.Transaction.rollback()"
    transaction.close()  # error: [AF112] "sqlalchemy.Transaction.close()"
    distributed = connection.begin_twophase()  # error: [AF112] "sqlalchemy.Connection.begin_twophase()"
    connection.commit_prepared(distributed.xid)  # error: [AF112] "sqlalchemy.Connection.commit_prepared()"
    connection.rollback_prepared(distributed.xid)  # error: [AF112] "sqlalchemy.Connection.rollback_prepared()"
    connection.recover_twophase()  # error: [AF112] "sqlalchemy.Connection.recover_twophase()"
    connection.close()  # error: [AF112] "sqlalchemy.Connection.close()"
    return engine.raw_connection()  # error: [AF112] "sqlalchemy.Engine.raw_connection()"


async def in_memory():
    own = create_engine("sqlite://")
    with own.connect() as connection:
        return connection.execute(text("SELECT 1")).scalar()


# schemas


async def schemas(bind: Engine, index: Index):
    Base.metadata.create_all(bind=bind)  # error: [AF112] "sqlalchemy.MetaData.create_all()"
    OldBase.metadata.drop_all(bind)  # error: [AF112] "sqlalchemy.MetaData.drop_all()"
    metadata.reflect(bind)  # error: [AF112] "sqlalchemy.MetaData.reflect()"
    book = Table("book", metadata, autoload_with=bind)  # error: [AF112] "sqlalchemy.Table()"
    shelf = Table("shelf", metadata)
    book.create(bind)  # error: [AF112] "sqlalchemy.Table.create()"
    book.drop(bind)  # error: [AF112] "sqlalchemy.Table.drop()"
    shelf.select()
    index.create(bind)  # error: [AF112] "sqlalchemy.Index.create()"
    index.drop(bind)  # error: [AF112] "sqlalchemy.Index.drop()"
    Book.__table__.create(bind)  # error: [AF112] "sqlalchemy.Table.create()"
    mapped = automap_base()
    mapped.prepare(autoload_with=bind)  # error: [AF112] "sqlalchemy.ext.automap.AutomapBase.prepare()"
    mapped.prepare()
    return metadata.sorted_tables, inspect(Book).columns


async def inspected():
    inspector = inspect(engine)
    inspector.get_check_constraints("book")  # error: [AF112] "sqlalchemy.Inspector.get_check_constraints()"
    inspector.get_columns("book")  # error: [AF112] "sqlalchemy.Inspector.get_columns()"
    inspector.get_foreign_keys("book")  # error: [AF112] "sqlalchemy.Inspector.get_foreign_keys()"
    inspector.get_indexes("book")  # error: [AF112] "sqlalchemy.Inspector.get_indexes()"
    inspector.get_materialized_view_names()  # error: [AF112] "sqlalchemy.Inspector.get_materialized_view_names()"
    inspector.get_multi_columns()  # error: [AF112] "sqlalchemy.Inspector.get_multi_columns()"
    inspector.get_multi_foreign_keys()  # error: [AF112] "sqlalchemy.Inspector.get_multi_foreign_keys()"
    inspector.get_multi_indexes()  # error: [AF112] "sqlalchemy.Inspector.get_multi_indexes()"
    inspector.get_multi_pk_constraint()  # error: [AF112] "sqlalchemy.Inspector.get_multi_pk_constraint()"
    inspector.get_pk_constraint("book")  # error: [AF112] "sqlalchemy.Inspector.get_pk_constraint()"
    inspector.get_schema_names()  # error: [AF112] "sqlalchemy.Inspector.get_schema_names()"
    inspector.get_sequence_names()  # error: [AF112] "sqlalchemy.Inspector.get_sequence_names()"
    inspector.get_table_comment("book")  # error: [AF112] "sqlalchemy.Inspector.get_table_comment()"
    inspector.get_table_names()  # error: [AF112] "sqlalchemy.Inspector.get_table_names()"
    inspector.get_table_options("book")  # error: [AF112] "sqlalchemy.Inspector.get_table_options()"
    inspector.get_temp_table_names()  # error: [AF112] "sqlalchemy.Inspector.get_temp_table_names()"
    inspector.get_unique_constraints("book")  # error: [AF112] "sqlalchemy.Inspector.get_unique_constraints()"
    inspector.get_view_definition("books")  # error: [AF112] "sqlalchemy.Inspector.get_view_definition()"
    inspector.get_view_names()  # error: [AF112] "sqlalchemy.Inspector.get_view_names()"
    inspector.has_index("book", "by_title")  # error: [AF112] "sqlalchemy.Inspector.has_index()"
    inspector.has_schema("archive")  # error: [AF112] "sqlalchemy.Inspector.has_schema()"
    inspector.has_sequence("ids")  # error: [AF112] "sqlalchemy.Inspector.has_sequence()"
    inspector.has_table("book")  # error: [AF112] "sqlalchemy.Inspector.has_table()"
    inspector.reflect_table(Book.__table__, None)  # error: [AF112] "sqlalchemy.Inspector.reflect_table()"
    inspector.clear_cache()
    return inspector.default_schema_name


# sessions


def get_session() -> Iterator[Session]:
    with SessionLocal() as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


@app.get("/books/{number}")
async def read_book(number: int, session: SessionDep):
    return session.get(Book, number)  # error: [AF112] "sqlalchemy.orm.Session.get()"


@app.post("/books")
async def add_book(book: Book, db: Session = Depends(get_session)):
    db.add(book)
    db.commit()  # error: [AF112] "sqlalchemy.orm.Session.commit()"
    db.refresh(book)  # error: [AF112] "sqlalchemy.orm.Session.refresh()"
    return book


async def get_db() -> AsyncIterator[Session]:
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()  # error: [AF112] "sqlalchemy.orm.Session.close()"


@contextmanager
def in_transaction():
    session = SessionLocal()
    try:
        yield session
        session.commit()
    finally:
        session.close()


async def sessions():
    with Session(engine) as session:  # error: [AF112] "leaving `with sqlalchemy.orm.Session`"
        session.add_all([Book(title="a"), Book(title="b")])
        session.flush()  # error: [AF112] "sqlalchemy.orm.Session.flush()"
        books = session.execute(select(Book)).scalars().all()  # error: [AF112] "sqlalchemy.orm.Session.execute()"
        session.scalars(select(Book)).all()  # error: [AF112] "sqlalchemy.orm.Session.scalars()"
        session.scalar(select(Book.id))  # error: [AF112] "sqlalchemy.orm.Session.scalar()"
        session.get_one(Book, 1)  # error: [AF112] "sqlalchemy.orm.Session.get_one()"
        session.merge(books[0])  # error: [AF112] "sqlalchemy.orm.Session.merge()"
        session.merge_all(books)  # error: [AF112] "sqlalchemy.orm.Session.merge_all()"
        session.delete(books[0])
        session.rollback()  # error: [AF112] "sqlalchemy.orm.Session.rollback()"
        with session.begin():  # error: [AF112] "leaving `with sqlalchemy.orm.SessionTransaction`"
            session.add(Book(title="c"))
        with session.begin_nested() as savepoint:  # error: [AF112] "sqlalchemy.orm.Session.begin_nested()"
            savepoint.prepare()  # error: [AF112] "sqlalchemy.orm.SessionTransaction.prepare()"
            savepoint.rollback()  # error: [AF112] "sqlalchemy.orm.SessionTransaction.rollback()"
            savepoint.commit()  # error: [AF112] "sqlalchemy.orm.SessionTransaction.commit()"
        below = session.connection()  # error: [AF112] "sqlalchemy.orm.Session.connection()"
        below.execute(text("SELECT 1"))  # error: [AF112] "sqlalchemy.Connection.execute()"
        session.expunge_all()
        session.prepare()  # error: [AF112] "sqlalchemy.orm.Session.prepare()"
        session.invalidate()  # error: [AF112] "sqlalchemy.orm.Session.invalidate()"
        session.reset()  # error: [AF112] "sqlalchemy.orm.Session.reset()"
    with in_transaction() as session:  # error: [AF212]
        session.bulk_save_objects([])  # error: [AF112] "sqlalchemy.orm.Session.bulk_save_objects()"
        session.bulk_insert_mappings(Book, [])  # error: [AF112] "sqlalchemy.orm.Session.bulk_insert_mappings()"
        session.bulk_update_mappings(Book, [])  # error: [AF112] "sqlalchemy.orm.Session.bulk_update_mappings()"
    with SessionLocal.begin() as session:  # error: [AF112] "sqlalchemy.orm.sessionmaker.begin()"
        session.add(Book(title="d"))
        print(session.new, session.dirty, session.is_active)


async def scoped(book: Book):
    current.add(book)
    current.flush()  # error: [AF112] "sqlalchemy.orm.scoped_session.flush()"
    current.commit()  # error: [AF112] "sqlalchemy.orm.scoped_session.commit()"
    current.rollback()  # error: [AF112] "sqlalchemy.orm.scoped_session.rollback()"
    current.refresh(book)  # error: [AF112] "sqlalchemy.orm.scoped_session.refresh()"
    current.merge(book)  # error: [AF112] "sqlalchemy.orm.scoped_session.merge()"
    current.get(Book, 1)  # error: [AF112] "sqlalchemy.orm.scoped_session.get()"
    current.get_one(Book, 1)  # error: [AF112] "sqlalchemy.orm.scoped_session.get_one()"
    current.execute(select(Book))  # error: [AF112] "sqlalchemy.orm.scoped_session.execute()"
    current.scalar(select(Book))  # error: [AF112] "sqlalchemy.orm.scoped_session.scalar()"
    current.scalars(select(Book))  # error: [AF112] "sqlalchemy.orm.scoped_session.scalars()"
    current.connection()  # error: [AF112] "sqlalchemy.orm.scoped_session.connection()"
    current.begin_nested()  # error: [AF112] "sqlalchemy.orm.scoped_session.begin_nested()"
    current.bulk_save_objects([])  # error: [AF112] "sqlalchemy.orm.scoped_session.bulk_save_objects()"
    current.bulk_insert_mappings(Book, [])  # error: [AF112] "sqlalchemy.orm.scoped_session.bulk_insert_mappings()"
    current.bulk_update_mappings(Book, [])  # error: [AF112] "sqlalchemy.orm.scoped_session.bulk_update_mappings()"
    current().flush()  # error: [AF112] "sqlalchemy.orm.Session.flush()"
    current.reset()  # error: [AF112] "sqlalchemy.orm.scoped_session.reset()"
    current.close()  # error: [AF112] "sqlalchemy.orm.scoped_session.close()"
    current.remove()  # error: [AF112] "sqlalchemy.orm.scoped_session.remove()"


# queries


class Books:
    def __init__(self, session: Session) -> None:
        self.session = session

    @property
    def query(self) -> Query[Book]:
        return self.session.query(Book)

    async def read(self, title: str):
        query = self.session.query(Book).filter(Book.title == title).order_by(Book.id)
        query.all()  # error: [AF112] "sqlalchemy.orm.Query.all()"
        query.first()  # error: [AF112] "sqlalchemy.orm.Query.first()"
        query.one()  # error: [AF112] "sqlalchemy.orm.Query.one()"
        query.one_or_none()  # error: [AF112] "sqlalchemy.orm.Query.one_or_none()"
        query.limit(1).with_entities(Book.id).scalar()  # error: [AF112] "sqlalchemy.orm.Query.scalar()"
        query.value(Book.id)  # error: [AF112] "sqlalchemy.orm.Query.value()"
        query.values(Book.id)  # error: [AF112] "sqlalchemy.orm.Query.values()"
        for book in query.options().yield_per(100):  # error: [AF112] "iterating over `sqlalchemy.orm.Query`"
            print(book.title)
        return self.query.get(1), query.statement, query.exists()  # error: [AF112] "sqlalchemy.orm.Query.get()"

    async def change(self):
        self.query.filter_by(title="a").update({"title": "b"})  # error: [AF112] "sqlalchemy.orm.Query.update()"
        self.query.filter_by(title="b").delete()  # error: [AF112] "sqlalchemy.orm.Query.delete()"
        return self.query.count()  # error: [AF112] "sqlalchemy.orm.Query.count()"

    def all(self):
        return self.query.all()


# async


async_engine = create_async_engine("postgresql+asyncpg://db/library")
AsyncSessions = async_sessionmaker(async_engine, expire_on_commit=False)
async_current = async_scoped_session(AsyncSessions, asyncio.current_task)
OldAsyncSessions = sessionmaker(async_engine, class_=AsyncSession)


async def get_async_session() -> AsyncIterator[AsyncSession]:
    async with AsyncSessions() as session:
        yield session


async def asynchronous(session: AsyncSession):
    async with async_engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
        await connection.execute(text("SELECT 1"))
    async with async_engine.connect() as connection:
        result = await connection.stream(select(Book))
        async for row in result:
            print(row)
    async with AsyncSessions.begin() as own, own.begin_nested():
        own.add(Book(title="e"))
        await own.flush()
    async with AsyncSessions() as one, AsyncSessions() as other:
        await asyncio.gather(one.execute(select(Book)), other.execute(select(Book)))
        task = asyncio.create_task(one.commit())
        await task
        await other.refresh(Book())
    async with session.begin():
        books = (await session.scalars(select(Book))).all()
        await session.delete(books[0])
    await async_current.commit()
    await async_current.remove()
    await session.close()
    return books


async def old_style():
    async with OldAsyncSessions() as session, session.begin():
        session.add(Book(title="f"))
        result = await session.execute(select(Book))
        await session.commit()
        return result.scalars().all()


async def offloaded():
    def work():
        with SessionLocal() as session:
            return session.scalars(select(Book)).all()

    first = await asyncio.to_thread(work)
    second = await asyncio.get_running_loop().run_in_executor(None, Books(SessionLocal()).all)
    return first, second
