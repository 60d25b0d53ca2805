import asyncio

import oracledb

pool = oracledb.create_pool(user="library", dsn="db/free", min=1, max=4)


async def connected():
    with oracledb.connect(user="library", dsn="db/free") as connection:  # error: [AF111] "oracledb.connect()"
        with connection.cursor() as cursor:
            cursor.execute("SELECT title FROM book")  # error: [AF111] "oracledb.Cursor.execute()"
            for row in cursor:  # error: [AF181] "iterating over `oracledb.Cursor`"
                print(row)
            for (title,) in cursor.execute("SELECT title FROM book WHERE id = :1", [1]):  # error: [AF111] "oracledb.Cursor.execute()" [AF181] "iterating over `oracledb.Cursor`"
                print(title)
        connection.commit()  # error: [AF111] "oracledb.Connection.commit()"
    return oracledb.Connection(dsn="db/free")  # error: [AF111] "oracledb.Connection()"


async def on_connection(connection: oracledb.Connection, xid):
    connection.autocommit = False
    connection.ping()  # error: [AF111] "oracledb.Connection.ping()"
    connection.rollback()  # error: [AF111] "oracledb.Connection.rollback()"
    connection.changepassword("a", "b")  # error: [AF111] "oracledb.Connection.changepassword()"
    connection.gettype("BOOK")  # error: [AF111] "oracledb.Connection.gettype()"
    connection.fetch_df_all("SELECT 1 FROM dual")  # error: [AF111] "oracledb.Connection.fetch_df_all()"
    for frame in connection.fetch_df_batches("SELECT 1 FROM dual"):  # error: [AF181] "oracledb.Connection.fetch_df_batches()"
        print(frame)
    connection.tpc_begin(xid)  # error: [AF111] "oracledb.Connection.tpc_begin()"
    connection.tpc_end(xid)  # error: [AF111] "oracledb.Connection.tpc_end()"
    connection.tpc_prepare(xid)  # error: [AF111] "oracledb.Connection.tpc_prepare()"
    connection.tpc_commit(xid)  # error: [AF111] "oracledb.Connection.tpc_commit()"
    connection.tpc_rollback(xid)  # error: [AF111] "oracledb.Connection.tpc_rollback()"
    connection.tpc_forget(xid)  # error: [AF111] "oracledb.Connection.tpc_forget()"
    connection.tpc_recover()  # error: [AF111] "oracledb.Connection.tpc_recover()"
    connection.close()  # error: [AF111] "oracledb.Connection.close()"
    with connection:  # error: [AF111] "leaving `with oracledb.Connection`"
        return connection.version, connection.is_healthy()


async def fetched(cursor: oracledb.Cursor):
    cursor.parse("SELECT 1 FROM dual")  # error: [AF111] "oracledb.Cursor.parse()"
    cursor.executemany("INSERT INTO book VALUES (:1)", [("a",)])  # error: [AF111] "oracledb.Cursor.executemany()"
    cursor.callproc("refresh")  # error: [AF111] "oracledb.Cursor.callproc()"
    cursor.callfunc("count", int)  # error: [AF111] "oracledb.Cursor.callfunc()"
    cursor.fetchone()  # error: [AF111] "oracledb.Cursor.fetchone()"
    cursor.fetchmany(10)  # error: [AF111] "oracledb.Cursor.fetchmany()"
    await asyncio.to_thread(cursor.execute, "SELECT 1 FROM dual")
    return cursor.fetchall(), cursor.var(int)  # error: [AF111] "oracledb.Cursor.fetchall()"


async def pooled():
    connection = pool.acquire()  # error: [AF111] "oracledb.ConnectionPool.acquire()"
    large = connection.createlob(oracledb.DB_TYPE_CLOB)  # error: [AF111] "oracledb.Connection.createlob()"
    large.open()  # error: [AF111] "oracledb.LOB.open()"
    large.write("x")  # error: [AF111] "oracledb.LOB.write()"
    large.size()  # error: [AF111] "oracledb.LOB.size()"
    large.trim(1)  # error: [AF111] "oracledb.LOB.trim()"
    large.fileexists()  # error: [AF111] "oracledb.LOB.fileexists()"
    large.read()  # error: [AF111] "oracledb.LOB.read()"
    large.close()  # error: [AF111] "oracledb.LOB.close()"
    queue = connection.queue("books")
    queue.enqone(connection.msgproperties(payload=b"x"))  # error: [AF111] "oracledb.Queue.enqone()"
    queue.enqmany([])  # error: [AF111] "oracledb.Queue.enqmany()"
    queue.deqone()  # error: [AF111] "oracledb.Queue.deqone()"
    queue.deqmany(5)  # error: [AF111] "oracledb.Queue.deqmany()"
    pool.drop(connection)  # error: [AF111] "oracledb.ConnectionPool.drop()"
    pool.close()  # error: [AF111] "oracledb.ConnectionPool.close()"
    return pool.busy, pool.opened


async def asynchronous():
    own = oracledb.create_pool_async(user="library", dsn="db/free")
    async with own.acquire() as connection, oracledb.connect_async(dsn="db/free") as other:
        with connection.cursor() as cursor:
            await cursor.execute("SELECT 1 FROM dual")
            async for row in cursor:
                print(row)
        await asyncio.gather(connection.commit(), other.commit())
        row = await connection.fetchone("SELECT 1 FROM dual")
    await own.close()
    return row
