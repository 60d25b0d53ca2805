"""AF112: a query or a commit through a synchronous ORM or session in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingOrmCall(CataloguedRule):
    """Synchronous ORM or session call in an async function.

    ## What it does
    Reports calls inside `async def` that make an object-relational mapper or a database
    toolkit talk to the database: sessions, connections and `create_all` of SQLAlchemy and
    what is built on it (SQLModel, Flask-SQLAlchemy, Alembic), managers, querysets and model
    instances of Django, models and queries of Peewee and Pony.

    Building a query is not reported (`select(...)`, `Book.objects.filter(...)`), nor is making
    an engine or a session, which connect later. Running the query is: `.all()`, `.get()`,
    a loop over a queryset, and leaving a `with` block that commits.

    ## Why is this bad?
    An ORM hides where the database is asked: `book.save()` looks like an assignment and is a
    round trip, often several, with a lock on the row in between. The loop stands still until
    the last of them has been answered. With a pool that has run dry, the wait for a free
    connection stops the very tasks that would give theirs back.

    ## Example
    ```python
    from sqlalchemy import select
    from sqlalchemy.orm import Session


    async def titles(session: Session, author):
        query = select(Book.title).where(Book.author == author)
        return session.scalars(query).all()  # error: [AF112]
    ```

    A factory that the module keeps:

    ```python
    from sqlalchemy import create_engine
    from sqlalchemy.orm import sessionmaker

    engine = create_engine("postgresql+psycopg://db/library")
    Sessions = sessionmaker(engine)


    async def add(book):
        with Sessions.begin() as session:  # error: [AF112]
            session.add(book)
    ```

    Managers and instances of models:

    ```python
    from django.db import models


    class Book(models.Model):
        title = models.TextField()


    async def rename(number, title):
        book = Book.objects.get(pk=number)  # error: [AF112]
        book.title = title
        book.save()  # error: [AF112]
    ```

    ## Use instead
    asyncio, with SQLAlchemy's own async half, over an async driver (asyncpg, psycopg,
    aiomysql, aiosqlite):

    ```python
    from sqlalchemy import select
    from sqlalchemy.ext.asyncio import AsyncSession


    async def titles(session: AsyncSession, author):
        query = select(Book.title).where(Book.author == author)
        return (await session.scalars(query)).all()
    ```

    Django has a twin for most methods, with an `a` in front. It keeps the loop free, by way
    of a thread:

    ```python
    from django.db import models


    class Book(models.Model):
        title = models.TextField()


    async def rename(number, title):
        book = await Book.objects.aget(pk=number)
        book.title = title
        await book.asave()
    ```

    anyio (`trio.to_thread.run_sync` reads the same), and any ORM without an async half: one
    function for the whole unit of work, which opens the session, commits and closes it in the
    thread that it runs in.

    ```python
    import anyio
    from sqlalchemy import create_engine
    from sqlalchemy.orm import sessionmaker

    engine = create_engine("postgresql+psycopg://db/library")
    Sessions = sessionmaker(engine)


    def add_now(book):
        with Sessions.begin() as session:
            session.add(book)


    async def add(book):
        await anyio.to_thread.run_sync(add_now, book)
    ```

    ## Fix safety
    Not a drop-in change. In an `AsyncSession` an attribute that would be loaded on access
    raises `MissingGreenlet`: load it with the query (`selectinload`), and make the session
    with `expire_on_commit=False`. A session belongs to one task, so tasks of one `gather`
    need one each. Transactions of Django do not work in async code yet: keep
    what is inside `atomic` in one sync function and call that with `sync_to_async`. Code
    between two awaited queries can now interleave with other tasks, so read-modify-write
    needs a lock in the database (`select_for_update`).

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for scripts that run one task and may block, for instance
      `"migrations/*" = ["AF112"]`.

    ## References
    - [SQLAlchemy: asynchronous I/O](https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html)
    - [Django: asynchronous support](https://docs.djangoproject.com/en/stable/topics/async/)
    """

    code = "AF112"
    name = "blocking-orm-call"
    until = "until the database has answered"
    label = "waits for the database"
