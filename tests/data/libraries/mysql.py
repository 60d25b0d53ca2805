import asyncio

import mysql.connector
import mysql.connector.aio
from mysql.connector import pooling
from mysql.connector.connection import MySQLConnection
from mysql.connector.cursor import MySQLCursorDict
from mysql.connector.pooling import MySQLConnectionPool

pool = MySQLConnectionPool(pool_name="library", pool_size=5, host="db")


async def connected():
    connection = mysql.connector.connect(host="db", user="library")  # error: [AF111] "mysql.connector.connect()"
    cursor = connection.cursor(buffered=True)
    cursor.execute("SELECT title FROM book WHERE id = %s", (1,))  # error: [AF111] "mysql.connector.cursor.MySQLCursor.execute()"
    rows = cursor.fetchall()
    for row in cursor:
        print(row)
    cursor.close()
    connection.close()
    return rows


async def on_connection(connection: MySQLConnection):
    connection.connect()  # error: [AF111] "mysql.connector.MySQLConnection.connect()"
    connection.reconnect(attempts=3)  # error: [AF111] "mysql.connector.MySQLConnection.reconnect()"
    connection.start_transaction()  # error: [AF111] "mysql.connector.MySQLConnection.start_transaction()"
    connection.commit()  # error: [AF111] "mysql.connector.MySQLConnection.commit()"
    connection.rollback()  # error: [AF111] "mysql.connector.MySQLConnection.rollback()"
    connection.ping(reconnect=True)  # error: [AF111] "mysql.connector.MySQLConnection.ping()"
    connection.reset_session()  # error: [AF111] "mysql.connector.MySQLConnection.reset_session()"
    connection.cmd_query("SELECT 1")  # error: [AF111] "mysql.connector.MySQLConnection.cmd_query()"
    connection.cmd_init_db("archive")  # error: [AF111] "mysql.connector.MySQLConnection.cmd_init_db()"
    connection.cmd_change_user("reader")  # error: [AF111] "mysql.connector.MySQLConnection.cmd_change_user()"
    connection.cmd_ping()  # error: [AF111] "mysql.connector.MySQLConnection.cmd_ping()"
    connection.cmd_refresh(1)  # error: [AF111] "mysql.connector.MySQLConnection.cmd_refresh()"
    connection.cmd_process_kill(7)  # error: [AF111] "mysql.connector.MySQLConnection.cmd_process_kill()"
    connection.cmd_reset_connection()  # error: [AF111] "mysql.connector.MySQLConnection.cmd_reset_connection()"
    connection.cmd_statistics()  # error: [AF111] "mysql.connector.MySQLConnection.cmd_statistics()"
    for result in connection.cmd_query_iter("SELECT 1; SELECT 2"):  # error: [AF181] "mysql.connector.MySQLConnection.cmd_query_iter()"
        print(result)
    return connection.is_connected()  # error: [AF111] "mysql.connector.MySQLConnection.is_connected()"


async def on_cursor(cursor: MySQLCursorDict, rows: list[tuple[int, str]]):
    cursor.executemany("INSERT INTO book VALUES (%s, %s)", rows)  # error: [AF111] "mysql.connector.cursor.MySQLCursor.executemany()"
    cursor.callproc("refresh")  # error: [AF111] "mysql.connector.cursor.MySQLCursor.callproc()"
    await asyncio.to_thread(cursor.execute, "SELECT 1")
    return cursor.rowcount, cursor.lastrowid, cursor.column_names


async def pooled():
    connection = pool.get_connection()  # error: [AF111] "mysql.connector.pooling.MySQLConnectionPool.get_connection()"
    with connection.cursor(dictionary=True) as cursor:
        cursor.execute("SELECT 1")  # error: [AF111] "mysql.connector.cursor.MySQLCursor.execute()"
    own = pooling.MySQLConnectionPool(pool_size=2, host="db")  # error: [AF111] "mysql.connector.pooling.MySQLConnectionPool()"
    own.add_connection()  # error: [AF111] "mysql.connector.pooling.MySQLConnectionPool.add_connection()"
    return own.pool_name


async def asynchronous():
    async with await mysql.connector.aio.connect(host="db") as connection:
        async with await connection.cursor() as cursor:
            await cursor.execute("SELECT 1")
            await asyncio.gather(connection.ping(), connection.commit())
            async for row in cursor:
                print(row)
    return await connection.is_connected()
