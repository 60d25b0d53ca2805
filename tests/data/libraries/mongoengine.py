import asyncio

import mongoengine as me
from mongoengine import Document, DynamicDocument, EmbeddedDocument, QuerySet, StringField, connect

connect("library", host="mongodb://db")


class Address(EmbeddedDocument):
    city = StringField()


class Book(Document):
    title = StringField(required=True)
    author = me.ReferenceField("Author")
    meta = {"indexes": ["title"]}

    async def rename(self, title: str):
        self.title = title
        self.save()  # error: [AF112] "mongoengine.Document.save()"


class Author(me.Document):
    name = me.StringField()


class Event(DynamicDocument):
    pass


async def instances(book: Book):
    Book(title="Dune").save()  # error: [AF112] "mongoengine.Document.save()"
    Event(kind="login").save()  # error: [AF112] "mongoengine.Document.save()"
    book.cascade_save()  # error: [AF112] "mongoengine.Document.cascade_save()"
    book.update(set__title="Emma")  # error: [AF112] "mongoengine.Document.update()"
    book.modify(title="Emma")  # error: [AF112] "mongoengine.Document.modify()"
    book.reload()  # error: [AF112] "mongoengine.Document.reload()"
    book.select_related()  # error: [AF112] "mongoengine.Document.select_related()"
    book.delete()  # error: [AF112] "mongoengine.Document.delete()"
    return Address(city="Paris").to_json(), book.to_mongo(), book.validate()


async def classes():
    Book.create_index("title")  # error: [AF112] "mongoengine.Document.create_index()"
    Book.ensure_indexes()  # error: [AF112] "mongoengine.Document.ensure_indexes()"
    Book.list_indexes()  # error: [AF112] "mongoengine.Document.list_indexes()"
    Book.compare_indexes()  # error: [AF112] "mongoengine.Document.compare_indexes()"
    Book.drop_collection()  # error: [AF112] "mongoengine.Document.drop_collection()"


async def queries():
    Book.objects.get(title="Dune")  # error: [AF112] "mongoengine.QuerySet.get()"
    Book.objects(title="Dune").first()  # error: [AF112] "mongoengine.QuerySet.first()"
    Book.objects.filter(title__startswith="D").order_by("-title").limit(5).count()  # error: [AF112] "mongoengine.QuerySet.count()"
    Book.objects.create(title="Emma")  # error: [AF112] "mongoengine.QuerySet.create()"
    Book.objects.insert([Book(title="a"), Book(title="b")])  # error: [AF112] "mongoengine.QuerySet.insert()"
    Book.objects(title="a").update(set__title="b")  # error: [AF112] "mongoengine.QuerySet.update()"
    Book.objects(title="a").update_one(set__title="b")  # error: [AF112] "mongoengine.QuerySet.update_one()"
    Book.objects(title="a").upsert_one(set__title="b")  # error: [AF112] "mongoengine.QuerySet.upsert_one()"
    Book.objects(title="a").modify(set__title="b")  # error: [AF112] "mongoengine.QuerySet.modify()"
    Book.objects(title="a").delete()  # error: [AF112] "mongoengine.QuerySet.delete()"
    for author in Author.objects.only("name"):  # error: [AF112] "iterating over `mongoengine.QuerySet`"
        print(author.name)
    titles = [book.title for book in Book.objects]  # error: [AF112] "iterating over `mongoengine.QuerySet`"
    unused = Book.objects(title="a").skip(10)
    return titles, unused


async def answers(books: QuerySet):
    books.in_bulk(["1"])  # error: [AF112] "mongoengine.QuerySet.in_bulk()"
    books.with_id("1")  # error: [AF112] "mongoengine.QuerySet.with_id()"
    books.distinct("title")  # error: [AF112] "mongoengine.QuerySet.distinct()"
    books.aggregate([{"$match": {}}])  # error: [AF112] "mongoengine.QuerySet.aggregate()"
    books.sum("pages")  # error: [AF112] "mongoengine.QuerySet.sum()"
    books.average("pages")  # error: [AF112] "mongoengine.QuerySet.average()"
    books.item_frequencies("tag")  # error: [AF112] "mongoengine.QuerySet.item_frequencies()"
    books.map_reduce("", "", "inline")  # error: [AF112] "mongoengine.QuerySet.map_reduce()"
    books.exec_js("")  # error: [AF112] "mongoengine.QuerySet.exec_js()"
    books.explain()  # error: [AF112] "mongoengine.QuerySet.explain()"
    books.to_json()  # error: [AF112] "mongoengine.QuerySet.to_json()"
    books.select_related()  # error: [AF112] "mongoengine.QuerySet.select_related()"
    return await asyncio.to_thread(books.count)


async def of_what_a_queryset_gives():
    book = await asyncio.to_thread(Book.objects.get, title="Dune")
    book.save()  # todo: [AF112]


def synchronous():
    return Book.objects.count()
