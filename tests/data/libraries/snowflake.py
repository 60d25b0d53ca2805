import asyncio

import snowflake.connector
from snowflake.connector import SnowflakeConnection, aio
from snowflake.connector.cursor import SnowflakeCursor
from snowflake.connector.pandas_tools import write_pandas


async def connected(frame):
    with snowflake.connector.connect(account="a", user="b") as connection:  # error: [AF111] "snowflake.connector.connect()"
        cursor = connection.cursor()
        rows = cursor.execute("SELECT 1").fetchall()  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.execute()"
        write_pandas(connection, frame, "BOOK")  # error: [AF111] "snowflake.connector.pandas_tools.write_pandas()"
    return rows, cursor.sfqid


async def on_connection(connection: SnowflakeConnection):
    connection.autocommit(False)  # error: [AF111] "snowflake.connector.SnowflakeConnection.autocommit()"
    connection.commit()  # error: [AF111] "snowflake.connector.SnowflakeConnection.commit()"
    connection.rollback()  # error: [AF111] "snowflake.connector.SnowflakeConnection.rollback()"
    connection.execute_string("SELECT 1; SELECT 2")  # error: [AF111] "snowflake.connector.SnowflakeConnection.execute_string()"
    connection.get_query_status("id")  # error: [AF111] "snowflake.connector.SnowflakeConnection.get_query_status()"
    connection.get_query_status_throw_if_error("id")  # error: [AF111] "snowflake.connector.SnowflakeConnection.get_query_status_throw_if_error()"
    for cursor in connection.execute_stream("SELECT 1"):  # error: [AF181] "snowflake.connector.SnowflakeConnection.execute_stream()"
        print(cursor)
    connection.close()  # error: [AF111] "snowflake.connector.SnowflakeConnection.close()"
    with connection:  # error: [AF111] "leaving `with snowflake.connector.SnowflakeConnection`"
        return connection.is_closed()


async def on_cursor(cursor: SnowflakeCursor):
    cursor.executemany("INSERT INTO book VALUES (%s)", [("a",)])  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.executemany()"
    cursor.execute_async("SELECT 1")  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.execute_async()"
    cursor.callproc("refresh")  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.callproc()"
    cursor.describe("SELECT 1")  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.describe()"
    cursor.get_results_from_sfqid("id")  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.get_results_from_sfqid()"
    cursor.abort_query("id")  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.abort_query()"
    cursor.fetch_arrow_all()  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.fetch_arrow_all()"
    for frame in cursor.fetch_pandas_batches():  # error: [AF181] "snowflake.connector.cursor.SnowflakeCursor.fetch_pandas_batches()"
        print(frame)
    for table in cursor.fetch_arrow_batches():  # error: [AF181] "snowflake.connector.cursor.SnowflakeCursor.fetch_arrow_batches()"
        print(table)
    return cursor.fetch_pandas_all(), cursor.rowcount  # error: [AF111] "snowflake.connector.cursor.SnowflakeCursor.fetch_pandas_all()"


async def asynchronous():
    async with aio.connect(account="a", user="b") as connection:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT 1")
            rows = await cursor.fetchall()
    own = await aio.connect(account="a")
    await asyncio.gather(own.commit(), own.cursor().execute("SELECT 2"))
    return rows, await asyncio.to_thread(snowflake.connector.connect, account="a")
