import asyncio
import os

import psycopg
import psycopg2
from psycopg2 import extras, pool
from psycopg2.extensions import connection as Connection
from psycopg2.extras import RealDictCursor, execute_values
from psycopg2.pool import ThreadedConnectionPool

connections = ThreadedConnectionPool(1, 10, os.environ["DSN"])


async def connected(dsn: str):
    connection = psycopg2.connect(dsn, connect_timeout=3)  # error: [AF111] "psycopg2.connect()"
    with connection, connection.cursor() as cursor:  # error: [AF111] "leaving `with psycopg2.extensions.connection`"
        cursor.execute("SELECT id, title FROM book WHERE id = %s", (1,))  # error: [AF111] "psycopg2.extensions.cursor.execute()"
        row = cursor.fetchone()
        rest = [found for found in cursor]
    connection.close()
    return row, rest


async def on_connection(connection: Connection):
    connection.autocommit = False
    connection.commit()  # error: [AF111] "psycopg2.extensions.connection.commit()"
    connection.rollback()  # error: [AF111] "psycopg2.extensions.connection.rollback()"
    connection.cancel()  # error: [AF111] "psycopg2.extensions.connection.cancel()"
    connection.reset()  # error: [AF111] "psycopg2.extensions.connection.reset()"
    connection.set_client_encoding("UTF8")  # error: [AF111] "psycopg2.extensions.connection.set_client_encoding()"
    connection.tpc_prepare()  # error: [AF111] "psycopg2.extensions.connection.tpc_prepare()"
    connection.tpc_commit()  # error: [AF111] "psycopg2.extensions.connection.tpc_commit()"
    connection.tpc_rollback()  # error: [AF111] "psycopg2.extensions.connection.tpc_rollback()"
    connection.tpc_recover()  # error: [AF111] "psycopg2.extensions.connection.tpc_recover()"
    return connection.get_dsn_parameters(), connection.server_version, connection.notices


async def large_object(connection: Connection):
    large = connection.lobject(0, "rw")  # error: [AF111] "psycopg2.extensions.connection.lobject()"
    large.read(100)  # error: [AF111] "psycopg2.extensions.lobject.read()"
    large.write(b"x")  # error: [AF111] "psycopg2.extensions.lobject.write()"
    large.seek(0)  # error: [AF111] "psycopg2.extensions.lobject.seek()"
    large.tell()  # error: [AF111] "psycopg2.extensions.lobject.tell()"
    large.truncate(10)  # error: [AF111] "psycopg2.extensions.lobject.truncate()"
    large.export("/tmp/object")  # error: [AF111] "psycopg2.extensions.lobject.export()"
    large.unlink()  # error: [AF111] "psycopg2.extensions.lobject.unlink()"


class Books:
    def __init__(self, dsn: str) -> None:
        self.connection = psycopg2.connect(dsn)
        self.cursor = self.connection.cursor(cursor_factory=RealDictCursor)

    async def add(self, rows: list[tuple[str, int]]):
        self.cursor.executemany("INSERT INTO book VALUES (%s, %s)", rows)  # error: [AF111] "psycopg2.extensions.cursor.executemany()"
        self.cursor.callproc("refresh", [1])  # error: [AF111] "psycopg2.extensions.cursor.callproc()"
        execute_values(self.cursor, "INSERT INTO book VALUES %s", rows)  # error: [AF111] "psycopg2.extras.execute_values()"
        extras.execute_batch(self.cursor, "INSERT INTO book VALUES (%s, %s)", rows)  # error: [AF111] "psycopg2.extras.execute_batch()"
        self.connection.commit()  # error: [AF111] "psycopg2.extensions.connection.commit()"
        return self.cursor.mogrify("SELECT %s", (1,)), self.cursor.rowcount

    async def copy(self, source, target):
        self.cursor.copy_from(source, "book")  # error: [AF111] "psycopg2.extensions.cursor.copy_from()"
        self.cursor.copy_to(target, "book")  # error: [AF111] "psycopg2.extensions.cursor.copy_to()"
        self.cursor.copy_expert("COPY book TO STDOUT", target)  # error: [AF111] "psycopg2.extensions.cursor.copy_expert()"

    async def all(self):
        await asyncio.to_thread(self.cursor.execute, "SELECT title FROM book")
        return [row["title"] for row in self.cursor.fetchall()]

    def now(self):
        self.cursor.execute("SELECT now()")
        return self.cursor.fetchone()


async def types(cursor: RealDictCursor, connection: Connection):
    extras.register_hstore(connection)  # error: [AF111] "psycopg2.extras.register_hstore()"
    extras.register_composite("card", cursor)  # error: [AF111] "psycopg2.extras.register_composite()"
    extras.register_uuid()
    cursor.execute("SELECT 1")  # error: [AF111] "psycopg2.extensions.cursor.execute()"
    return extras.Json({})


async def pooled(dsn: str):
    connection = connections.getconn()  # error: [AF111] "psycopg2.pool.ThreadedConnectionPool.getconn()"
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")  # error: [AF111] "psycopg2.extensions.cursor.execute()"
            return cursor.fetchall()
    finally:
        connections.putconn(connection)


async def more_pools(dsn: str):
    threaded = ThreadedConnectionPool(2, 5, dsn)  # error: [AF111] "psycopg2.pool.ThreadedConnectionPool()"
    simple = pool.SimpleConnectionPool(1, 5, dsn)  # error: [AF111] "psycopg2.pool.SimpleConnectionPool()"
    return simple.getconn(), threaded  # error: [AF111] "psycopg2.pool.SimpleConnectionPool.getconn()"


async def asynchronous(dsn: str):
    async with await psycopg.AsyncConnection.connect(dsn) as connection:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT 1")
            return await cursor.fetchall()
