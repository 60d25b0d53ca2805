import asyncio

import aioodbc
import pymssql


class Books:
    def __init__(self) -> None:
        self.connection = pymssql.connect("db", "library", "secret", "books")

    async def read(self, number: int):
        with self.connection.cursor(as_dict=True) as cursor:
            cursor.execute("SELECT title FROM book WHERE id = %d", number)  # error: [AF111] "pymssql.Cursor.execute()"
            for row in cursor:  # error: [AF181] "iterating over `pymssql.Cursor`"
                print(row["title"])
            cursor.nextset()  # error: [AF111] "pymssql.Cursor.nextset()"
            cursor.fetchone()  # error: [AF111] "pymssql.Cursor.fetchone()"
            cursor.fetchmany(10)  # error: [AF111] "pymssql.Cursor.fetchmany()"
            return cursor.fetchall()  # error: [AF111] "pymssql.Cursor.fetchall()"

    async def write(self, rows: list[tuple[int, str]]):
        cursor = self.connection.cursor()
        cursor.executemany("INSERT INTO book VALUES (%d, %s)", rows)  # error: [AF111] "pymssql.Cursor.executemany()"
        cursor.callproc("refresh", (1,))  # error: [AF111] "pymssql.Cursor.callproc()"
        self.connection.bulk_copy("book", rows)  # error: [AF111] "pymssql.Connection.bulk_copy()"
        self.connection.commit()  # error: [AF111] "pymssql.Connection.commit()"
        self.connection.rollback()  # error: [AF111] "pymssql.Connection.rollback()"
        self.connection.autocommit(True)  # error: [AF111] "pymssql.Connection.autocommit()"
        self.connection.close()
        await asyncio.to_thread(self.connection.commit)
        return cursor.rowcount, cursor.lastrowid


async def connected():
    with pymssql.connect(server="db", user="library") as connection:  # error: [AF111] "pymssql.connect()"
        return connection.cursor()


async def asynchronous(dsn: str):
    async with aioodbc.connect(dsn=dsn) as connection, connection.cursor() as cursor:
        await cursor.execute("SELECT 1")
        return await cursor.fetchall()
