import asyncio

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

app = Flask(__name__)
db = SQLAlchemy(app)


class Book(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String)


@app.get("/books/<int:number>")
async def read(number: int):
    book = Book.query.get_or_404(number)  # error: [AF112] "flask_sqlalchemy.query.Query.get_or_404()"
    Book.query.filter_by(title="a").first_or_404()  # error: [AF112] "flask_sqlalchemy.query.Query.first_or_404()"
    Book.query.filter_by(title="a").one_or_404()  # error: [AF112] "flask_sqlalchemy.query.Query.one_or_404()"
    Book.query.all()  # error: [AF112] "sqlalchemy.orm.Query.all()"
    page = Book.query.order_by(Book.id).paginate(page=1)  # error: [AF112] "flask_sqlalchemy.query.Query.paginate()"
    following = page.next()  # error: [AF112] "flask_sqlalchemy.pagination.Pagination.next()"
    page.prev()  # error: [AF112] "flask_sqlalchemy.pagination.Pagination.prev()"
    return book, page.items, following.has_next


@app.post("/books")
async def add():
    db.session.add(Book(title="a"))
    db.session.commit()  # error: [AF112] "sqlalchemy.orm.scoped_session.commit()"
    found = db.session.execute(db.select(Book)).scalars()  # error: [AF112] "sqlalchemy.orm.scoped_session.execute()"
    with db.engine.connect() as connection:  # error: [AF112] "sqlalchemy.Engine.connect()"
        print(connection.closed)
    return found.all()


async def extension():
    db.create_all()  # error: [AF112] "flask_sqlalchemy.SQLAlchemy.create_all()"
    db.drop_all()  # error: [AF112] "flask_sqlalchemy.SQLAlchemy.drop_all()"
    db.reflect()  # error: [AF112] "flask_sqlalchemy.SQLAlchemy.reflect()"
    db.get_or_404(Book, 1)  # error: [AF112] "flask_sqlalchemy.SQLAlchemy.get_or_404()"
    db.first_or_404(db.select(Book))  # error: [AF112] "flask_sqlalchemy.SQLAlchemy.first_or_404()"
    db.one_or_404(db.select(Book))  # error: [AF112] "flask_sqlalchemy.SQLAlchemy.one_or_404()"
    db.paginate(db.select(Book))  # error: [AF112] "flask_sqlalchemy.SQLAlchemy.paginate()"
    db.metadata.create_all(db.engines["archive"])  # error: [AF112] "sqlalchemy.MetaData.create_all()"
    db.init_app(app)


async def asynchronous(session: AsyncSession):
    await asyncio.to_thread(db.create_all)
    return (await session.scalars(select(Book))).all()


def synchronous():
    return Book.query.all()
