import asyncio

from psycopg_pool import AsyncConnectionPool, ConnectionPool, NullConnectionPool

pool = ConnectionPool("dbname=library", open=False)


async def started():
    pool.open()
    pool.wait(timeout=10)  # error: [AF111] "psycopg_pool.ConnectionPool.wait()"
    pool.check()  # error: [AF111] "psycopg_pool.ConnectionPool.check()"
    return pool.get_stats()


async def stopped():
    pool.close(timeout=0)
    pool.close()  # error: [AF165] "psycopg_pool.ConnectionPool.close()"


async def borrowed():
    with pool.connection() as connection:  # error: [AF111] "psycopg_pool.ConnectionPool.connection()"
        found = connection.execute("SELECT 1")  # error: [AF111] "psycopg.Connection.execute()"
        first = found.fetchone()
    connection = pool.getconn()  # error: [AF111] "psycopg_pool.ConnectionPool.getconn()"
    with connection.cursor() as cursor:
        cursor.execute("SELECT 2")  # error: [AF111] "psycopg.Cursor.execute()"
    pool.putconn(connection)
    return first


async def unpooled(dsn: str):
    with NullConnectionPool(dsn, open=True) as own:  # error: [AF165] "leaving `with psycopg_pool.ConnectionPool`"
        return await asyncio.to_thread(work, own)


def work(own: ConnectionPool):
    with own.connection() as connection:
        return connection.execute("SELECT 1").fetchall()


async def asynchronous(dsn: str):
    async with AsyncConnectionPool(dsn, open=False) as own:
        await own.wait()
        async with own.connection() as connection, connection.cursor() as cursor:
            await cursor.execute("SELECT 1")
            row = await cursor.fetchone()
        other = await own.getconn()
        await other.execute("SELECT 2")
        await own.putconn(other)
        await own.close()
        return row
