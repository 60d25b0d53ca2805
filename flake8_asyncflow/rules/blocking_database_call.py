"""AF111: a call to a synchronous database driver in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingDatabaseCall(CataloguedRule):
    """Synchronous database driver call in an async function.

    ## What it does
    Reports calls that open, query or change a database through a synchronous driver inside
    `async def`: connecting, `execute` and its kin on connections and cursors, fetching rows
    that are still with the server, commit and rollback (also at the end of `with connection:`),
    COPY, backup, and taking a connection from a pool. The drivers are `sqlite3` and those that
    the table below names: of PostgreSQL, MySQL, SQL Server, Oracle, DuckDB, ClickHouse,
    Cassandra and others.

    Fetching from a cursor that already holds all its rows is not reported. A database in
    memory (`":memory:"`) is opened without a wait, so that call is not reported; queries are.
    ORMs and sessions are [blocking-orm-call (AF112)](AF112.md).

    ## Why is this bad?
    The driver answers only when the database has. A query without an index, a row that another
    transaction has locked, a server that fails over, or with `sqlite3` another process that
    holds the write lock (it waits up to 5 seconds by default) then stops every task of the
    loop, not only the one that asked.

    ## Example
    ```python
    import sqlite3


    async def latest(path):
        connection = sqlite3.connect(path)  # error: [AF111]
        query = "SELECT url FROM bookmark ORDER BY added DESC LIMIT 10"
        return connection.execute(query).fetchall()  # error: [AF111]
    ```

    A connection that an instance keeps is recognised too:

    ```python
    import sqlite3


    class Bookmarks:
        def __init__(self, path):
            self.connection = sqlite3.connect(path)

        async def add(self, url):
            self.connection.execute("INSERT INTO bookmark (url) VALUES (?)", (url,))  # error: [AF111]
            self.connection.commit()  # error: [AF111]
    ```

    ## Use instead
    asyncio: PostgreSQL with psycopg (its own async half) or asyncpg, MySQL with aiomysql,
    Oracle with the async half of oracledb, ODBC with aioodbc.

    ```python
    import psycopg


    async def latest(dsn):
        query = "SELECT url FROM bookmark ORDER BY added DESC LIMIT 10"
        async with await psycopg.AsyncConnection.connect(dsn) as connection:
            cursor = await connection.execute(query)
            return await cursor.fetchall()
    ```

    SQLite with aiosqlite, which gives every connection a thread of its own:

    ```python
    import aiosqlite


    async def latest(path):
        query = "SELECT url FROM bookmark ORDER BY added DESC LIMIT 10"
        async with aiosqlite.connect(path) as connection:
            async with connection.execute(query) as cursor:
                return await cursor.fetchall()
    ```

    anyio (`trio.to_thread.run_sync` reads the same): one function for the whole unit of work,
    run in a worker thread. Connect inside it, because a `sqlite3` connection refuses to be
    used from any thread but the one that made it, unless `check_same_thread=False`.

    ```python
    import sqlite3
    from contextlib import closing

    import anyio


    def read_latest(path):
        with closing(sqlite3.connect(path)) as connection:
            query = "SELECT url FROM bookmark ORDER BY added DESC LIMIT 10"
            return connection.execute(query).fetchall()


    async def latest(path):
        return await anyio.to_thread.run_sync(read_latest, path)
    ```

    ## Fix safety
    Between two awaited statements other tasks run, and they may share the connection: put
    statements that belong together into one transaction on a connection of its own. When the
    task is cancelled, a statement already handed to a thread still runs to its end, so roll
    back in `finally`. `aiosqlite` raises the exception classes of `sqlite3`.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for scripts that run one task and may block, for instance
      `"migrations/*" = ["AF111"]`.

    ## References
    - [sqlite3.connect](https://docs.python.org/3/library/sqlite3.html#sqlite3.connect)
    - [psycopg: concurrent operations](https://www.psycopg.org/psycopg3/docs/advanced/async.html)
    - [aiosqlite](https://aiosqlite.omnilib.dev/en/stable/)
    """

    code = "AF111"
    name = "blocking-database-call"
    until = "until the database has answered"
    label = "waits for the database"
