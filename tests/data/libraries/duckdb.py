import asyncio

import duckdb
from duckdb import DuckDBPyConnection, DuckDBPyRelation

shared = duckdb.connect("library.duckdb")


async def module(path: str):
    duckdb.execute("CREATE TABLE book AS SELECT 1")  # error: [AF111] "duckdb.execute()"
    duckdb.executemany("INSERT INTO book VALUES (?)", [[1]])  # error: [AF111] "duckdb.executemany()"
    duckdb.commit()  # error: [AF111] "duckdb.commit()"
    duckdb.rollback()  # error: [AF111] "duckdb.rollback()"
    duckdb.checkpoint()  # error: [AF111] "duckdb.checkpoint()"
    duckdb.read_csv(path)  # error: [AF111] "duckdb.read_csv()"
    duckdb.read_json(path)  # error: [AF111] "duckdb.read_json()"
    books = duckdb.read_parquet(path)  # error: [AF111] "duckdb.read_parquet()"
    query = duckdb.sql("SELECT * FROM books")
    return query.filter("id > 1").df(), books.columns  # error: [AF111] "duckdb.DuckDBPyRelation.df()"


async def connections(path: str):
    with duckdb.connect(path, read_only=True) as connection:  # error: [AF111] "duckdb.connect()"
        rows = connection.execute("SELECT * FROM book").fetchall()  # error: [AF111] "duckdb.DuckDBPyConnection.execute()"
        lazy = connection.sql("SELECT count(*) FROM book").order("1")
        print(lazy.fetchall())  # error: [AF111] "duckdb.DuckDBPyRelation.fetchall()"
        connection.table("book").show()  # error: [AF111] "duckdb.DuckDBPyRelation.show()"
    return rows


async def on_connection(connection: DuckDBPyConnection, path: str):
    connection.begin()
    connection.executemany("INSERT INTO book VALUES (?)", [[1]])  # error: [AF111] "duckdb.DuckDBPyConnection.executemany()"
    connection.commit()  # error: [AF111] "duckdb.DuckDBPyConnection.commit()"
    connection.rollback()  # error: [AF111] "duckdb.DuckDBPyConnection.rollback()"
    connection.checkpoint()  # error: [AF111] "duckdb.DuckDBPyConnection.checkpoint()"
    connection.install_extension("httpfs")  # error: [AF111] "duckdb.DuckDBPyConnection.install_extension()"
    connection.load_extension("httpfs")  # error: [AF111] "duckdb.DuckDBPyConnection.load_extension()"
    connection.read_csv(path)  # error: [AF111] "duckdb.DuckDBPyConnection.read_csv()"
    connection.read_json(path)  # error: [AF111] "duckdb.DuckDBPyConnection.read_json()"
    connection.read_parquet(path)  # error: [AF111] "duckdb.DuckDBPyConnection.read_parquet()"
    own = shared.cursor()
    await asyncio.to_thread(own.execute, "SELECT 1")
    return own.fetchall(), await asyncio.to_thread(shared.sql("SELECT 1").fetchall)


async def relations(relation: DuckDBPyRelation, path: str):
    relation.create("a")  # error: [AF111] "duckdb.DuckDBPyRelation.create()"
    relation.to_table("b")  # error: [AF111] "duckdb.DuckDBPyRelation.to_table()"
    relation.insert_into("a")  # error: [AF111] "duckdb.DuckDBPyRelation.insert_into()"
    relation.materialize()  # error: [AF111] "duckdb.DuckDBPyRelation.materialize()"
    relation.fetchdf()  # error: [AF111] "duckdb.DuckDBPyRelation.fetchdf()"
    relation.fetchnumpy()  # error: [AF111] "duckdb.DuckDBPyRelation.fetchnumpy()"
    relation.pl()  # error: [AF111] "duckdb.DuckDBPyRelation.pl()"
    relation.tf()  # error: [AF111] "duckdb.DuckDBPyRelation.tf()"
    relation.torch()  # error: [AF111] "duckdb.DuckDBPyRelation.torch()"
    relation.to_arrow_table()  # error: [AF111] "duckdb.DuckDBPyRelation.to_arrow_table()"
    relation.to_df()  # error: [AF111] "duckdb.DuckDBPyRelation.to_df()"
    relation.to_dicts()  # error: [AF111] "duckdb.DuckDBPyRelation.to_dicts()"
    relation.to_csv(path)  # error: [AF111] "duckdb.DuckDBPyRelation.to_csv()"
    relation.to_parquet(path)  # error: [AF111] "duckdb.DuckDBPyRelation.to_parquet()"
    relation.write_csv(path)  # error: [AF111] "duckdb.DuckDBPyRelation.write_csv()"
    relation.write_parquet(path)  # error: [AF111] "duckdb.DuckDBPyRelation.write_parquet()"
    for row in relation.iter_rows():  # error: [AF181] "duckdb.DuckDBPyRelation.iter_rows()"
        print(row)
    return relation.select("a").limit(10), relation.types
