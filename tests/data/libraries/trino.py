import asyncio

import trino
from trino.dbapi import Connection, connect


async def queries():
    connection = connect(host="db", user="library")
    cursor = connection.cursor()
    cursor.execute("SELECT title FROM book")  # error: [AF111] "trino.dbapi.Cursor.execute()"
    for row in cursor:  # error: [AF181] "iterating over `trino.dbapi.Cursor`"
        print(row)
    cursor.executemany("INSERT INTO book VALUES (?)", [("a",)])  # error: [AF111] "trino.dbapi.Cursor.executemany()"
    cursor.describe("SELECT 1")  # error: [AF111] "trino.dbapi.Cursor.describe()"
    cursor.fetchone()  # error: [AF111] "trino.dbapi.Cursor.fetchone()"
    cursor.fetchmany(10)  # error: [AF111] "trino.dbapi.Cursor.fetchmany()"
    rows = cursor.fetchall()  # error: [AF111] "trino.dbapi.Cursor.fetchall()"
    cursor.cancel()  # error: [AF111] "trino.dbapi.Cursor.cancel()"
    return rows, cursor.query_id


async def transactions(connection: Connection):
    connection.start_transaction()  # error: [AF111] "trino.dbapi.Connection.start_transaction()"
    connection.commit()  # error: [AF111] "trino.dbapi.Connection.commit()"
    connection.rollback()  # error: [AF111] "trino.dbapi.Connection.rollback()"
    with trino.dbapi.connect(host="db") as other:  # error: [AF111] "leaving `with trino.dbapi.Connection`"
        return await asyncio.to_thread(other.cursor().execute, "SELECT 1")
