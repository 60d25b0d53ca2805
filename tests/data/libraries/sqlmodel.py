import asyncio
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import Field, Session, SQLModel, create_engine, inspect, select
from sqlmodel.ext.asyncio.session import AsyncSession

app = FastAPI()
engine = create_engine("sqlite:///library.db", connect_args={"check_same_thread": False})
async_engine = create_async_engine("sqlite+aiosqlite:///library.db")


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str


def get_session():
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


@app.on_event("startup")
async def start():
    SQLModel.metadata.create_all(engine)  # error: [AF112] "sqlalchemy.MetaData.create_all()"
    Book.metadata.drop_all(engine)  # error: [AF112] "sqlalchemy.MetaData.drop_all()"
    return inspect(engine).get_table_names()  # error: [AF112] "sqlalchemy.Inspector.get_table_names()"


@app.post("/books")
async def add(book: Book, session: SessionDep):
    session.add(book)
    session.commit()  # error: [AF112] "sqlalchemy.orm.Session.commit()"
    session.refresh(book)  # error: [AF112] "sqlalchemy.orm.Session.refresh()"
    return book


@app.get("/books/{number}")
async def read(number: int, session: Session = Depends(get_session)):
    book = session.get(Book, number)  # error: [AF112] "sqlalchemy.orm.Session.get()"
    if not book:
        raise HTTPException(404)
    return session.exec(select(Book)).all()  # error: [AF112] "sqlmodel.Session.exec()"


@app.get("/count")
async def count():
    with Session(engine) as session:  # error: [AF112] "leaving `with sqlalchemy.orm.Session`"
        return len(session.exec(select(Book)).all())  # error: [AF112] "sqlmodel.Session.exec()"


@app.get("/sync")
def synchronous(session: SessionDep):
    return session.exec(select(Book)).all()


async def in_memory():
    own = create_engine("sqlite://")
    SQLModel.metadata.tables.keys()
    with own.connect() as connection:
        return connection


async def asynchronous(session: AsyncSession):
    async with async_engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)
    async with AsyncSession(async_engine) as own:
        found = await own.exec(select(Book))
        own.add(Book(title="a"))
        await own.commit()
        await asyncio.gather(session.exec(select(Book)), session.flush())
        return found.all(), await asyncio.to_thread(synchronous, Session(engine))
