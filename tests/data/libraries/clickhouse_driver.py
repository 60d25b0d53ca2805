import asyncio

import clickhouse_connect
import clickhouse_driver
from clickhouse_driver import Client, connect

shared = Client.from_url("clickhouse://db/library")


class Books:
    def __init__(self, host: str) -> None:
        self.client = Client(host=host)

    async def read(self, frame):
        rows = self.client.execute("SELECT title FROM book")  # error: [AF111] "clickhouse_driver.Client.execute()"
        progress = self.client.execute_with_progress("SELECT 1")  # error: [AF111] "clickhouse_driver.Client.execute_with_progress()"
        stream = self.client.execute_iter("SELECT 1")  # error: [AF111] "clickhouse_driver.Client.execute_iter()"
        self.client.query_dataframe("SELECT 1")  # error: [AF111] "clickhouse_driver.Client.query_dataframe()"
        self.client.insert_dataframe("INSERT INTO book VALUES", frame)  # error: [AF111] "clickhouse_driver.Client.insert_dataframe()"
        self.client.cancel()  # error: [AF111] "clickhouse_driver.Client.cancel()"
        self.client.disconnect()
        return rows, progress, stream


async def cursors():
    with connect("clickhouse://db") as connection, connection.cursor() as cursor:
        cursor.execute("SELECT 1")  # error: [AF111] "clickhouse_driver.dbapi.cursor.Cursor.execute()"
        cursor.executemany("INSERT INTO book VALUES", [(1,)])  # error: [AF111] "clickhouse_driver.dbapi.cursor.Cursor.executemany()"
        return cursor.fetchall()


async def offloaded():
    shared.execute("SELECT 1")  # error: [AF111] "clickhouse_driver.Client.execute()"
    own = clickhouse_driver.Client("db")
    return await asyncio.to_thread(own.execute, "SELECT 1")


async def asynchronous():
    client = await clickhouse_connect.get_async_client(host="db")
    return (await client.query("SELECT 1")).result_rows
