import sqlite3
from contextlib import closing
from pathlib import Path

import aiosqlite


async def factory(path: Path):
    connection = sqlite3.connect(path)  # error: [AF111] "sqlite3.connect()"
    in_memory = sqlite3.connect(":memory:")
    named = sqlite3.connect(database=":memory:", timeout=5)
    connection.row_factory = sqlite3.Row
    connection.create_function("double", 1, lambda x: 2 * x)
    cursor = connection.cursor()
    cursor.execute("SELECT 1")  # error: [AF111] "sqlite3.Cursor.execute()"
    in_memory.execute("SELECT 1")
    return named, cursor.description


async def on_connection(connection: sqlite3.Connection, rows: list[tuple[int, str]]):
    connection.execute("PRAGMA journal_mode=WAL")  # error: [AF111] "sqlite3.Connection.execute()"
    connection.executemany("INSERT INTO t VALUES (?, ?)", rows)  # error: [AF111] "sqlite3.Connection.executemany()"
    connection.executescript("VACUUM; ANALYZE;")  # error: [AF111] "sqlite3.Connection.executescript()"
    if connection.in_transaction:
        connection.commit()  # error: [AF111] "sqlite3.Connection.commit()"
    else:
        connection.rollback()  # error: [AF111] "sqlite3.Connection.rollback()"
    connection.interrupt()
    return connection.total_changes


async def whole_database(connection: sqlite3.Connection, target: sqlite3.Connection):
    connection.backup(target, pages=100)  # error: [AF111] "sqlite3.Connection.backup()"
    image = connection.serialize()  # error: [AF111] "sqlite3.Connection.serialize()"
    dump = connection.iterdump()
    for statement in dump:  # error: [AF111] "sqlite3.Connection.iterdump()"
        print(statement)
    blob = connection.blobopen("files", "content", 1)  # error: [AF111] "sqlite3.Connection.blobopen()"
    head = blob.read(16)  # error: [AF111] "sqlite3.Blob.read()"
    blob.write(b"\0")  # error: [AF111] "sqlite3.Blob.write()"
    blob.seek(0)
    target.close()  # error: [AF111] "sqlite3.Connection.close()"
    return image, head, blob.tell()


async def transaction(connection: sqlite3.Connection):
    with connection:  # error: [AF111] "leaving `with sqlite3.Connection`"
        connection.execute("DELETE FROM t")  # error: [AF111] "sqlite3.Connection.execute()"


async def on_cursor(cursor: sqlite3.Cursor, rows: list[tuple[int]]):
    cursor.execute("SELECT * FROM t")  # error: [AF111] "sqlite3.Cursor.execute()"
    cursor.executemany("INSERT INTO t VALUES (?)", rows)  # error: [AF111] "sqlite3.Cursor.executemany()"
    cursor.executescript("DROP TABLE t")  # error: [AF111] "sqlite3.Cursor.executescript()"
    first = cursor.fetchone()  # error: [AF111] "sqlite3.Cursor.fetchone()"
    some = cursor.fetchmany(50)  # error: [AF111] "sqlite3.Cursor.fetchmany()"
    rest = cursor.fetchall()  # error: [AF111] "sqlite3.Cursor.fetchall()"
    for row in cursor:  # error: [AF181] "iterating over `sqlite3.Cursor`"
        print(row, cursor.rowcount, cursor.lastrowid)
    return first, some, rest


async def chained(connection: sqlite3.Connection):
    with closing(connection.cursor()) as cursor:
        rows = list(cursor.execute("SELECT 1"))  # error: [AF111] "sqlite3.Cursor.execute()" [AF181] "iterating over `sqlite3.Cursor`"
    found = connection.execute("SELECT 2").fetchone()  # error: [AF111] "sqlite3.Connection.execute()"
    return rows, found


async def asynchronous(path: Path):
    async with aiosqlite.connect(path) as connection:
        cursor = await connection.execute("SELECT 1")
        async for row in cursor:
            print(row)
        await connection.commit()
        return await cursor.fetchall()
