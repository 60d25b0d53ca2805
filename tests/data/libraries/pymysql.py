import asyncio
from contextlib import closing

import aiomysql
import pymysql
import pymysql.cursors
from pymysql import Connection
from pymysql.cursors import SSDictCursor

SETTINGS = {"host": "db", "user": "library"}


async def connected():
    connection = pymysql.connect(**SETTINGS, cursorclass=pymysql.cursors.DictCursor)  # error: [AF111] "pymysql.connect()"
    with connection:
        with connection.cursor() as cursor:
            cursor.execute("SELECT title FROM book WHERE id = %s", (1,))  # error: [AF111] "pymysql.cursors.Cursor.execute()"
            book = cursor.fetchone()
            rest = cursor.fetchall()
        connection.commit()  # error: [AF111] "pymysql.connections.Connection.commit()"
    with closing(pymysql.connections.Connection(host="db")) as other:  # error: [AF111] "pymysql.connect()"
        return other.get_server_info(), book, rest


async def on_connection(connection: Connection):
    connection.connect()  # error: [AF111] "pymysql.connections.Connection.connect()"
    connection.ping(reconnect=True)  # error: [AF111] "pymysql.connections.Connection.ping()"
    connection.begin()  # error: [AF111] "pymysql.connections.Connection.begin()"
    connection.rollback()  # error: [AF111] "pymysql.connections.Connection.rollback()"
    connection.select_db("archive")  # error: [AF111] "pymysql.connections.Connection.select_db()"
    connection.query("SELECT 1")  # error: [AF111] "pymysql.connections.Connection.query()"
    connection.autocommit(True)  # error: [AF111] "pymysql.connections.Connection.autocommit()"
    connection.show_warnings()  # error: [AF111] "pymysql.connections.Connection.show_warnings()"
    connection.kill(7)  # error: [AF111] "pymysql.connections.Connection.kill()"
    connection.set_character_set("utf8mb4")  # error: [AF111] "pymysql.connections.Connection.set_character_set()"
    connection.set_charset("utf8mb4")  # error: [AF111] "pymysql.connections.Connection.set_charset()"
    return connection.escape("x"), connection.thread_id(), connection.open


class Books:
    def __init__(self) -> None:
        self.connection = pymysql.Connect(host="db", user="library")

    async def add(self, rows: list[tuple[int, str]]):
        cursor = self.connection.cursor()
        cursor.executemany("INSERT INTO book VALUES (%s, %s)", rows)  # error: [AF111] "pymysql.cursors.Cursor.executemany()"
        cursor.callproc("refresh")  # error: [AF111] "pymysql.cursors.Cursor.callproc()"
        print(cursor.mogrify("SELECT %s", (1,)), [row for row in cursor])

    async def offloaded(self):
        await asyncio.to_thread(self.connection.ping)

    def count(self):
        return self.connection.cursor().execute("SELECT 1")


async def streamed(cursor: SSDictCursor):
    cursor.execute("SELECT * FROM book")  # error: [AF111] "pymysql.cursors.Cursor.execute()"
    cursor.fetchone()  # error: [AF111] "pymysql.cursors.SSCursor.fetchone()"
    cursor.fetchmany(10)  # error: [AF111] "pymysql.cursors.SSCursor.fetchmany()"
    for row in cursor:  # error: [AF181] "iterating over `pymysql.cursors.SSCursor`"
        print(row)
    for row in cursor.fetchall_unbuffered():  # error: [AF181] "pymysql.cursors.SSCursor.fetchall_unbuffered()"
        print(row)
    return cursor.fetchall()  # error: [AF111] "pymysql.cursors.SSCursor.fetchall()"


async def asynchronous():
    async with aiomysql.connect(**SETTINGS) as connection, connection.cursor() as cursor:
        await cursor.execute("SELECT 1")
        await connection.commit()
        return await cursor.fetchall()
