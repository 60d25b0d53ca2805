import asyncio

import clickhouse_connect
from clickhouse_connect.driver import Client
from clickhouse_connect.driver.asyncclient import AsyncClient


async def start():
    client = clickhouse_connect.get_client(host="db")  # error: [AF111] "clickhouse_connect.get_client()"
    other = clickhouse_connect.create_client(host="db")  # error: [AF111] "clickhouse_connect.create_client()"
    other.ping()  # error: [AF111] "clickhouse_connect.driver.client.Client.ping()"
    return client.query("SELECT 1").result_rows  # error: [AF111] "clickhouse_connect.driver.client.Client.query()"


async def queries(client: Client, frame, table):
    client.command("OPTIMIZE TABLE book")  # error: [AF111] "clickhouse_connect.driver.client.Client.command()"
    client.insert("book", [[1, "a"]])  # error: [AF111] "clickhouse_connect.driver.client.Client.insert()"
    client.insert_df("book", frame)  # error: [AF111] "clickhouse_connect.driver.client.Client.insert_df()"
    client.insert_arrow("book", table)  # error: [AF111] "clickhouse_connect.driver.client.Client.insert_arrow()"
    context = client.create_insert_context("book")  # error: [AF111] "clickhouse_connect.driver.client.Client.create_insert_context()"
    client.data_insert(context)  # error: [AF111] "clickhouse_connect.driver.client.Client.data_insert()"
    client.query_df("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_df()"
    client.query_np("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_np()"
    client.query_arrow("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_arrow()"
    client.raw_query("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.raw_query()"
    client.raw_insert("book", insert_block=b"")  # error: [AF111] "clickhouse_connect.driver.client.Client.raw_insert()"
    client.raw_stream("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.raw_stream()"
    client.set_client_setting("max_threads", 4)
    return client.server_version


async def streams(client: Client):
    with client.query_rows_stream("SELECT 1") as rows:  # error: [AF111] "clickhouse_connect.driver.client.Client.query_rows_stream()"
        print(list(rows))
    client.query_row_block_stream("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_row_block_stream()"
    client.query_column_block_stream("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_column_block_stream()"
    client.query_df_stream("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_df_stream()"
    client.query_np_stream("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_np_stream()"
    client.query_arrow_stream("SELECT 1")  # error: [AF111] "clickhouse_connect.driver.client.Client.query_arrow_stream()"


async def asynchronous(shared: AsyncClient):
    client = await clickhouse_connect.get_async_client(host="db")
    found = await asyncio.gather(client.query("SELECT 1"), shared.query("SELECT 2"))
    task = asyncio.ensure_future(shared.command("SELECT 3"))
    pending = shared.insert("book", [[1]])
    await asyncio.to_thread(clickhouse_connect.get_client, host="db")
    return found, await task, await pending
