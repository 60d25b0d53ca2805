import asyncio

import aiomysql
import MySQLdb
import MySQLdb.cursors
from MySQLdb.connections import Connection
from MySQLdb.cursors import SSCursor, SSDictCursor


async def connected():
    connection = MySQLdb.connect(host="db", cursorclass=MySQLdb.cursors.DictCursor)  # error: [AF111] "MySQLdb.connect()"
    cursor = connection.cursor()
    cursor.execute("SELECT title FROM book")  # error: [AF111] "MySQLdb.cursors.BaseCursor.execute()"
    rows = cursor.fetchall()
    first = [row for row in cursor]
    connection.commit()  # error: [AF111] "MySQLdb.connections.Connection.commit()"
    with Connection(host="db") as other:  # error: [AF111] "MySQLdb.connections.Connection()"
        print(other.get_server_info())
    return rows, first


async def on_connection(connection: Connection):
    connection.rollback()  # error: [AF111] "MySQLdb.connections.Connection.rollback()"
    connection.ping()  # error: [AF111] "MySQLdb.connections.Connection.ping()"
    connection.select_db("archive")  # error: [AF111] "MySQLdb.connections.Connection.select_db()"
    connection.autocommit(True)  # error: [AF111] "MySQLdb.connections.Connection.autocommit()"
    connection.begin()  # error: [AF111] "MySQLdb.connections.Connection.begin()"
    connection.show_warnings()  # error: [AF111] "MySQLdb.connections.Connection.show_warnings()"
    connection.query("SELECT 1")  # error: [AF111] "MySQLdb.connections.Connection.query()"
    connection.store_result()  # error: [AF111] "MySQLdb.connections.Connection.store_result()"
    connection.change_user("reader")  # error: [AF111] "MySQLdb.connections.Connection.change_user()"
    connection.kill(7)  # error: [AF111] "MySQLdb.connections.Connection.kill()"
    connection.shutdown()  # error: [AF111] "MySQLdb.connections.Connection.shutdown()"
    connection.stat()  # error: [AF111] "MySQLdb.connections.Connection.stat()"
    connection.set_character_set("utf8mb4")  # error: [AF111] "MySQLdb.connections.Connection.set_character_set()"
    connection.set_sql_mode("ANSI")  # error: [AF111] "MySQLdb.connections.Connection.set_sql_mode()"
    connection.close()
    return connection.literal("x"), connection.thread_id()


class Books:
    def __init__(self, connection: Connection) -> None:
        self.cursor = connection.cursor()

    async def add(self, rows: list[tuple[int, str]]):
        self.cursor.executemany("INSERT INTO book VALUES (%s, %s)", rows)  # error: [AF111] "MySQLdb.cursors.BaseCursor.executemany()"
        self.cursor.callproc("refresh")  # error: [AF111] "MySQLdb.cursors.BaseCursor.callproc()"
        await asyncio.to_thread(self.cursor.execute, "SELECT 1")


async def streamed(cursor: SSCursor, other: SSDictCursor):
    cursor.execute("SELECT * FROM book")  # error: [AF111] "MySQLdb.cursors.BaseCursor.execute()"
    cursor.fetchone()  # error: [AF111] "MySQLdb.cursors.CursorUseResultMixIn.fetchone()"
    cursor.fetchmany(10)  # error: [AF111] "MySQLdb.cursors.CursorUseResultMixIn.fetchmany()"
    for row in cursor:  # error: [AF181] "iterating over `MySQLdb.cursors.SSCursor`"
        print(row)
    for row in other:  # error: [AF181] "iterating over `MySQLdb.cursors.SSDictCursor`"
        print(row)
    return other.fetchall()  # error: [AF111] "MySQLdb.cursors.CursorUseResultMixIn.fetchall()"


async def asynchronous(pool: aiomysql.Pool):
    async with pool.acquire() as connection, connection.cursor() as cursor:
        await cursor.execute("SELECT 1")
        return await cursor.fetchall()
