import asyncio

import dataset

db = dataset.connect("postgresql://db/library")


async def database():
    db.query("SELECT 1")  # error: [AF112] "dataset.Database.query()"
    db.begin()
    db.commit()  # error: [AF112] "dataset.Database.commit()"
    db.rollback()  # error: [AF112] "dataset.Database.rollback()"
    with db as transaction:  # error: [AF112] "leaving `with dataset.Database`"
        transaction["book"].insert({"title": "a"})  # error: [AF112] "dataset.Table.insert()"


async def tables(rows: list[dict[str, str]]):
    book = db["book"]
    book.insert_ignore(rows[0], ["title"])  # error: [AF112] "dataset.Table.insert_ignore()"
    book.insert_many(rows)  # error: [AF112] "dataset.Table.insert_many()"
    book.update(rows[0], ["title"])  # error: [AF112] "dataset.Table.update()"
    book.update_many(rows, ["title"])  # error: [AF112] "dataset.Table.update_many()"
    book.upsert(rows[0], ["title"])  # error: [AF112] "dataset.Table.upsert()"
    book.upsert_many(rows, ["title"])  # error: [AF112] "dataset.Table.upsert_many()"
    book.find(title="a")  # error: [AF112] "dataset.Table.find()"
    book.find_one(title="a")  # error: [AF112] "dataset.Table.find_one()"
    book.all()  # error: [AF112] "dataset.Table.all()"
    book.count()  # error: [AF112] "dataset.Table.count()"
    book.distinct("title")  # error: [AF112] "dataset.Table.distinct()"
    book.delete(title="a")  # error: [AF112] "dataset.Table.delete()"
    book.create_column("year", int)  # error: [AF112] "dataset.Table.create_column()"
    book.create_column_by_example("year", 1)  # error: [AF112] "dataset.Table.create_column_by_example()"
    book.create_index(["title"])  # error: [AF112] "dataset.Table.create_index()"
    book.has_index(["title"])  # error: [AF112] "dataset.Table.has_index()"
    book.drop_column("year")  # error: [AF112] "dataset.Table.drop_column()"
    for row in book:  # error: [AF112] "iterating over `dataset.Table`"
        print(row)
    book.drop()  # error: [AF112] "dataset.Table.drop()"
    return await asyncio.to_thread(db["shelf"].find_one, number=1)
