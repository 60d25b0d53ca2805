import asyncio

from databricks import sql
from databricks.sql.client import Connection, Cursor


async def connected():
    with sql.connect(server_hostname="db", http_path="/sql") as connection:  # error: [AF111] "databricks.sql.connect()"
        with connection.cursor() as cursor:
            cursor.execute("SELECT title FROM book")  # error: [AF111] "databricks.sql.client.Cursor.execute()"
            return cursor.fetchall()


async def on_connection(connection: Connection):
    connection.commit()  # error: [AF111] "databricks.sql.client.Connection.commit()"
    connection.rollback()  # error: [AF111] "databricks.sql.client.Connection.rollback()"
    with connection:  # error: [AF111] "leaving `with databricks.sql.client.Connection`"
        print(connection.open)
    connection.close()  # error: [AF111] "databricks.sql.client.Connection.close()"


async def on_cursor(cursor: Cursor):
    cursor.executemany("INSERT INTO book VALUES (?)", [["a"]])  # error: [AF111] "databricks.sql.client.Cursor.executemany()"
    cursor.catalogs()  # error: [AF111] "databricks.sql.client.Cursor.catalogs()"
    cursor.schemas()  # error: [AF111] "databricks.sql.client.Cursor.schemas()"
    cursor.tables()  # error: [AF111] "databricks.sql.client.Cursor.tables()"
    cursor.columns()  # error: [AF111] "databricks.sql.client.Cursor.columns()"
    cursor.execute_async("SELECT 1")  # error: [AF111] "databricks.sql.client.Cursor.execute_async()"
    cursor.get_query_state()  # error: [AF111] "databricks.sql.client.Cursor.get_query_state()"
    cursor.is_query_pending()  # error: [AF111] "databricks.sql.client.Cursor.is_query_pending()"
    cursor.get_async_execution_result()  # error: [AF111] "databricks.sql.client.Cursor.get_async_execution_result()"
    cursor.cancel()  # error: [AF111] "databricks.sql.client.Cursor.cancel()"
    await asyncio.to_thread(cursor.execute, "SELECT 1")
    return cursor.description
