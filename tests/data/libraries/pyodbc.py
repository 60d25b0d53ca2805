import asyncio

import aioodbc
import pyodbc


async def connected(dsn: str):
    connection = pyodbc.connect(dsn, timeout=5)  # error: [AF111] "pyodbc.connect()"
    with connection:  # error: [AF111] "leaving `with pyodbc.Connection`"
        connection.execute("DELETE FROM book")  # error: [AF111] "pyodbc.Connection.execute()"
        cursor = connection.cursor()
        cursor.fast_executemany = True
        cursor.executemany("INSERT INTO book VALUES (?, ?)", [(1, "a")])  # error: [AF111] "pyodbc.Cursor.executemany()"
        cursor.execute("SELECT title FROM book")  # error: [AF111] "pyodbc.Cursor.execute()"
        for row in cursor:  # error: [AF181] "iterating over `pyodbc.Cursor`"
            print(row.title)
    connection.commit()  # error: [AF111] "pyodbc.Connection.commit()"
    connection.rollback()  # error: [AF111] "pyodbc.Connection.rollback()"
    return connection.getinfo(pyodbc.SQL_DBMS_NAME), cursor.description


async def fetched(cursor: pyodbc.Cursor):
    cursor.fetchone()  # error: [AF111] "pyodbc.Cursor.fetchone()"
    cursor.fetchmany(10)  # error: [AF111] "pyodbc.Cursor.fetchmany()"
    cursor.fetchval()  # error: [AF111] "pyodbc.Cursor.fetchval()"
    cursor.skip(1)  # error: [AF111] "pyodbc.Cursor.skip()"
    cursor.nextset()  # error: [AF111] "pyodbc.Cursor.nextset()"
    cursor.commit()  # error: [AF111] "pyodbc.Cursor.commit()"
    cursor.rollback()  # error: [AF111] "pyodbc.Cursor.rollback()"
    cursor.setinputsizes([(pyodbc.SQL_WVARCHAR, 50, 0)])
    rows = cursor.fetchall()  # error: [AF111] "pyodbc.Cursor.fetchall()"
    return [row.title for row in rows], cursor.messages


class Schema:
    def __init__(self, dsn: str) -> None:
        self.cursor = pyodbc.connect(dsn).cursor()

    async def read(self):
        self.cursor.columns("book")  # error: [AF111] "pyodbc.Cursor.columns()"
        self.cursor.foreignKeys("book")  # error: [AF111] "pyodbc.Cursor.foreignKeys()"
        self.cursor.getTypeInfo()  # error: [AF111] "pyodbc.Cursor.getTypeInfo()"
        self.cursor.primaryKeys("book")  # error: [AF111] "pyodbc.Cursor.primaryKeys()"
        self.cursor.procedureColumns()  # error: [AF111] "pyodbc.Cursor.procedureColumns()"
        self.cursor.procedures()  # error: [AF111] "pyodbc.Cursor.procedures()"
        self.cursor.rowIdColumns("book")  # error: [AF111] "pyodbc.Cursor.rowIdColumns()"
        self.cursor.rowVerColumns("book")  # error: [AF111] "pyodbc.Cursor.rowVerColumns()"
        self.cursor.statistics("book")  # error: [AF111] "pyodbc.Cursor.statistics()"
        self.cursor.tables()  # error: [AF111] "pyodbc.Cursor.tables()"
        return await asyncio.to_thread(self.cursor.fetchall)


async def asynchronous(dsn: str):
    async with aioodbc.connect(dsn=dsn) as connection, connection.cursor() as cursor:
        await cursor.execute("SELECT 1")
        return await cursor.fetchall()
