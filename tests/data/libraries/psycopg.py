import asyncio

import psycopg
from psycopg import AsyncConnection, AsyncCursor, Connection, ServerCursor
from psycopg.rows import dict_row


async def connected(dsn: str):
    with psycopg.connect(dsn, row_factory=dict_row) as connection:  # error: [AF111] "psycopg.connect()"
        rows = connection.execute("SELECT 1").fetchall()  # error: [AF111] "psycopg.Connection.execute()"
        with connection.cursor() as cursor:
            cursor.execute("SELECT title FROM book WHERE id = %s", (1,))  # error: [AF111] "psycopg.Cursor.execute()"
            titles = [title for (title,) in cursor]
            first = cursor.fetchone()
    other = Connection.connect(dsn)  # error: [AF111] "psycopg.Connection.connect()"
    with other:  # error: [AF111] "leaving `with psycopg.Connection`"
        pass
    return rows, titles, first


async def on_connection(connection: psycopg.Connection):
    connection.add_notice_handler(print)
    connection.commit()  # error: [AF111] "psycopg.Connection.commit()"
    connection.rollback()  # error: [AF111] "psycopg.Connection.rollback()"
    connection.cancel()  # error: [AF111] "psycopg.Connection.cancel()"
    connection.cancel_safe(timeout=3)  # error: [AF111] "psycopg.Connection.cancel_safe()"
    connection.tpc_prepare()  # error: [AF111] "psycopg.Connection.tpc_prepare()"
    connection.tpc_commit()  # error: [AF111] "psycopg.Connection.tpc_commit()"
    connection.tpc_rollback()  # error: [AF111] "psycopg.Connection.tpc_rollback()"
    connection.tpc_recover()  # error: [AF111] "psycopg.Connection.tpc_recover()"
    connection.wait(connection.pgconn)  # error: [AF111] "psycopg.Connection.wait()"
    with connection.transaction():  # error: [AF111] "psycopg.Connection.transaction()"
        print(connection.info.status, connection.autocommit)
    with connection.pipeline() as pipeline:  # error: [AF111] "psycopg.Connection.pipeline()"
        pipeline.sync()  # error: [AF111] "psycopg.Pipeline.sync()"
    notifications = connection.notifies(timeout=1)
    for notification in notifications:  # error: [AF181] "psycopg.Connection.notifies()"
        print(notification.payload)
    connection.close()


class Books:
    def __init__(self, dsn: str) -> None:
        self.connection = psycopg.connect(dsn, autocommit=True)

    async def load(self, rows: list[tuple[int, str]]):
        cursor = self.connection.cursor()
        cursor.executemany("INSERT INTO book VALUES (%s, %s)", rows)  # error: [AF111] "psycopg.Cursor.executemany()"
        with cursor.copy("COPY book FROM STDIN") as copy:  # error: [AF111] "psycopg.Cursor.copy()"
            for row in rows:
                copy.write_row(row)  # error: [AF111] "psycopg.Copy.write_row()"
            copy.write(b"1\tx\n")  # error: [AF111] "psycopg.Copy.write()"
        return cursor.rowcount, cursor.statusmessage

    async def dump(self):
        with self.connection.cursor().copy("COPY book TO STDOUT") as copy:  # error: [AF111] "psycopg.Cursor.copy()"
            copy.set_types(["int4", "text"])
            copy.read()  # error: [AF111] "psycopg.Copy.read()"
            copy.read_row()  # error: [AF111] "psycopg.Copy.read_row()"
            rows = list(copy.rows())  # error: [AF181] "psycopg.Copy.rows()"
            return rows, b"".join(copy)  # error: [AF181] "iterating over `psycopg.Copy`"

    async def titles(self):
        return [row for row in self.connection.cursor().stream("SELECT title FROM book")]  # error: [AF181] "psycopg.Cursor.stream()"

    async def offloaded(self):
        return await asyncio.to_thread(self.connection.execute, "SELECT 1")


async def server_side(connection: Connection):
    with ServerCursor(connection, "books") as cursor:
        cursor.execute("SELECT title FROM book")  # error: [AF111] "psycopg.ServerCursor.execute()"
        cursor.fetchone()  # error: [AF111] "psycopg.ServerCursor.fetchone()"
        cursor.fetchmany(10)  # error: [AF111] "psycopg.ServerCursor.fetchmany()"
        cursor.scroll(1)  # error: [AF111] "psycopg.ServerCursor.scroll()"
        for row in cursor:  # error: [AF181] "iterating over `psycopg.ServerCursor`"
            print(row)
        return cursor.fetchall()  # error: [AF111] "psycopg.ServerCursor.fetchall()"


async def asynchronous(dsn: str, cursor: AsyncCursor):
    connection = await psycopg.AsyncConnection.connect(dsn)
    async with connection, connection.transaction(), connection.cursor() as own:
        result = await connection.execute("SELECT 1")
        print(await result.fetchone())
        async with own.copy("COPY book TO STDOUT") as copy:
            async for block in copy:
                print(block)
        await asyncio.gather(cursor.execute("SELECT 1"), own.execute("SELECT 2"))
        async for row in own.stream("SELECT 3"):
            print(row)
        async for notification in connection.notifies():
            print(notification)
        await own.executemany("INSERT INTO book VALUES (%s)", [])
        task = asyncio.create_task(connection.commit())
        async with asyncio.timeout(1):
            await task
    return await cursor.fetchall()


async def created(dsn: str) -> AsyncConnection:
    return await AsyncConnection.connect(dsn)
