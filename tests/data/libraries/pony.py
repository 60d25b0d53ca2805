import asyncio

from pony import orm
from pony.orm import Database, Required, commit, db_session, flush, rollback, select

db = Database()


class Book(db.Entity):
    title = Required(str)


async def start():
    db.bind(provider="postgres", host="db")  # error: [AF112] "pony.orm.Database.bind()"
    db.generate_mapping(create_tables=True)  # error: [AF112] "pony.orm.Database.generate_mapping()"
    db.create_tables()  # error: [AF112] "pony.orm.Database.create_tables()"
    db.check_tables()  # error: [AF112] "pony.orm.Database.check_tables()"
    db.drop_table("book")  # error: [AF112] "pony.orm.Database.drop_table()"
    db.drop_all_tables()  # error: [AF112] "pony.orm.Database.drop_all_tables()"
    db.execute("SELECT 1")  # error: [AF112] "pony.orm.Database.execute()"
    db.exists("title FROM book")  # error: [AF112] "pony.orm.Database.exists()"
    db.get("title FROM book")  # error: [AF112] "pony.orm.Database.get()"
    db.select("title FROM book")  # error: [AF112] "pony.orm.Database.select()"
    db.insert("book", title="a")  # error: [AF112] "pony.orm.Database.insert()"
    db.flush()  # error: [AF112] "pony.orm.Database.flush()"
    db.commit()  # error: [AF112] "pony.orm.Database.commit()"
    db.rollback()  # error: [AF112] "pony.orm.Database.rollback()"
    return db.get_connection(), db.last_sql  # error: [AF112] "pony.orm.Database.get_connection()"


async def session(number: int):
    with db_session:  # error: [AF112] "leaving `with pony.orm.core.DBSessionContextManager`"
        book = Book.get(id=number)  # error: [AF112] "pony.orm.Database.Entity.get()"
        book.title = "b"
        book.flush()  # error: [AF112] "pony.orm.Database.Entity.flush()"
        book.load()  # error: [AF112] "pony.orm.Database.Entity.load()"
        Book.exists(title="a")  # error: [AF112] "pony.orm.Database.Entity.exists()"
        Book.get_by_sql("SELECT * FROM book")  # error: [AF112] "pony.orm.Database.Entity.get_by_sql()"
        Book.get_for_update(id=number)  # error: [AF112] "pony.orm.Database.Entity.get_for_update()"
        Book.select_by_sql("SELECT * FROM book")  # error: [AF112] "pony.orm.Database.Entity.select_by_sql()"
        Book.select_random(3)  # error: [AF112] "pony.orm.Database.Entity.select_random()"
        Book.drop_table()  # error: [AF112] "pony.orm.Database.Entity.drop_table()"
        flush()  # error: [AF112] "pony.orm.flush()"
        commit()  # error: [AF112] "pony.orm.commit()"
        rollback()  # error: [AF112] "pony.orm.rollback()"
        orm.get(b for b in Book if b.id == number)  # error: [AF112] "pony.orm.get()"
        orm.exists(b for b in Book)  # error: [AF112] "pony.orm.exists()"
        orm.delete(b for b in Book)  # error: [AF112] "pony.orm.delete()"


async def queries():
    query = select(b for b in Book if b.title).order_by(Book.title)
    query.first()  # error: [AF112] "pony.orm.core.Query.first()"
    query.get()  # error: [AF112] "pony.orm.core.Query.get()"
    query.count()  # error: [AF112] "pony.orm.core.Query.count()"
    query.exists()  # error: [AF112] "pony.orm.core.Query.exists()"
    query.fetch(10)  # error: [AF112] "pony.orm.core.Query.fetch()"
    query.sum()  # error: [AF112] "pony.orm.core.Query.sum()"
    query.avg()  # error: [AF112] "pony.orm.core.Query.avg()"
    query.min()  # error: [AF112] "pony.orm.core.Query.min()"
    query.max()  # error: [AF112] "pony.orm.core.Query.max()"
    query.group_concat()  # error: [AF112] "pony.orm.core.Query.group_concat()"
    query.random(2)  # error: [AF112] "pony.orm.core.Query.random()"
    query.show()  # error: [AF112] "pony.orm.core.Query.show()"
    query.to_json()  # error: [AF112] "pony.orm.core.Query.to_json()"
    for book in Book.select().page(1):  # error: [AF112] "iterating over `pony.orm.core.Query`"
        print(book)
    query.filter(lambda b: b.id).delete(bulk=True)  # error: [AF112] "pony.orm.core.Query.delete()"
    return query.get_sql(), await asyncio.to_thread(work)


@db_session
def work():
    return Book.select().first()
