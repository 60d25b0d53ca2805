import asyncio

from arango import ArangoClient
from arango.database import StandardDatabase

client = ArangoClient(hosts="http://graph:8529")
db = client.db("shop", username="root", password="secret")


class Customers:
    def __init__(self, database: StandardDatabase) -> None:
        self.db = database
        self.customers = database.collection("customers")

    async def one(self, key: str):
        return self.customers.get(key)  # error: [AF111] "arango.collection.StandardCollection.get()"

    async def named(self, name: str):
        query = "FOR c IN customers FILTER c.name == @name RETURN c"
        cursor = self.db.aql.execute(query, bind_vars={"name": name})  # error: [AF111] "arango.aql.AQL.execute()"
        return [customer for customer in cursor]  # error: [AF181] "iterating over `arango.cursor.Cursor`"

    async def in_thread(self, key: str):
        return await asyncio.to_thread(self.customers.get, key)


async def databases():
    db.version()  # error: [AF111] "arango.database.StandardDatabase.version()"
    db.status()  # error: [AF111] "arango.database.StandardDatabase.status()"
    db.properties()  # error: [AF111] "arango.database.StandardDatabase.properties()"
    db.collections()  # error: [AF111] "arango.database.StandardDatabase.collections()"
    db.has_collection("books")  # error: [AF111] "arango.database.StandardDatabase.has_collection()"
    db.create_collection("books")  # error: [AF111] "arango.database.StandardDatabase.create_collection()"
    db.delete_collection("books")  # error: [AF111] "arango.database.StandardDatabase.delete_collection()"
    db.graphs()  # error: [AF111] "arango.database.StandardDatabase.graphs()"
    db.has_graph("books")  # error: [AF111] "arango.database.StandardDatabase.has_graph()"
    db.create_graph("books")  # error: [AF111] "arango.database.StandardDatabase.create_graph()"
    db.delete_graph("books")  # error: [AF111] "arango.database.StandardDatabase.delete_graph()"
    db.databases()  # error: [AF111] "arango.database.StandardDatabase.databases()"
    db.has_database("books")  # error: [AF111] "arango.database.StandardDatabase.has_database()"
    db.create_database("books")  # error: [AF111] "arango.database.StandardDatabase.create_database()"
    db.delete_database("books")  # error: [AF111] "arango.database.StandardDatabase.delete_database()"
    db.document("books")  # error: [AF111] "arango.database.StandardDatabase.document()"
    db.has_document("books")  # error: [AF111] "arango.database.StandardDatabase.has_document()"
    db.insert_document("books")  # error: [AF111] "arango.database.StandardDatabase.insert_document()"
    db.update_document("books")  # error: [AF111] "arango.database.StandardDatabase.update_document()"
    db.replace_document("books")  # error: [AF111] "arango.database.StandardDatabase.replace_document()"
    db.delete_document("books")  # error: [AF111] "arango.database.StandardDatabase.delete_document()"
    db.execute_transaction("books")  # error: [AF111] "arango.database.StandardDatabase.execute_transaction()"
    db.begin_transaction("books")  # error: [AF111] "arango.database.StandardDatabase.begin_transaction()"
    db.users()  # error: [AF111] "arango.database.StandardDatabase.users()"
    db.has_user("books")  # error: [AF111] "arango.database.StandardDatabase.has_user()"
    db.create_user("books")  # error: [AF111] "arango.database.StandardDatabase.create_user()"
    db.update_user("books")  # error: [AF111] "arango.database.StandardDatabase.update_user()"
    db.delete_user("books")  # error: [AF111] "arango.database.StandardDatabase.delete_user()"
    db.views()  # error: [AF111] "arango.database.StandardDatabase.views()"
    db.create_view("books")  # error: [AF111] "arango.database.StandardDatabase.create_view()"
    db.delete_view("books")  # error: [AF111] "arango.database.StandardDatabase.delete_view()"
    queued = db.begin_async_execution()
    return queued.collection("books").get("1")


async def collections():
    books = db["books"]
    books.get("1")  # error: [AF111] "arango.collection.StandardCollection.get()"
    books.get_many("1")  # error: [AF111] "arango.collection.StandardCollection.get_many()"
    books.has("1")  # error: [AF111] "arango.collection.StandardCollection.has()"
    books.all()  # error: [AF111] "arango.collection.StandardCollection.all()"
    books.ids()  # error: [AF111] "arango.collection.StandardCollection.ids()"
    books.keys()  # error: [AF111] "arango.collection.StandardCollection.keys()"
    books.find("1")  # error: [AF111] "arango.collection.StandardCollection.find()"
    books.find_near("1")  # error: [AF111] "arango.collection.StandardCollection.find_near()"
    books.find_by_text("1")  # error: [AF111] "arango.collection.StandardCollection.find_by_text()"
    books.random()  # error: [AF111] "arango.collection.StandardCollection.random()"
    books.count()  # error: [AF111] "arango.collection.StandardCollection.count()"
    books.insert("1")  # error: [AF111] "arango.collection.StandardCollection.insert()"
    books.insert_many("1")  # error: [AF111] "arango.collection.StandardCollection.insert_many()"
    books.update("1")  # error: [AF111] "arango.collection.StandardCollection.update()"
    books.update_many("1")  # error: [AF111] "arango.collection.StandardCollection.update_many()"
    books.update_match("1")  # error: [AF111] "arango.collection.StandardCollection.update_match()"
    books.replace("1")  # error: [AF111] "arango.collection.StandardCollection.replace()"
    books.replace_many("1")  # error: [AF111] "arango.collection.StandardCollection.replace_many()"
    books.replace_match("1")  # error: [AF111] "arango.collection.StandardCollection.replace_match()"
    books.delete("1")  # error: [AF111] "arango.collection.StandardCollection.delete()"
    books.delete_many("1")  # error: [AF111] "arango.collection.StandardCollection.delete_many()"
    books.delete_match("1")  # error: [AF111] "arango.collection.StandardCollection.delete_match()"
    books.import_bulk("1")  # error: [AF111] "arango.collection.StandardCollection.import_bulk()"
    books.truncate()  # error: [AF111] "arango.collection.StandardCollection.truncate()"
    books.indexes()  # error: [AF111] "arango.collection.StandardCollection.indexes()"
    books.add_index("1")  # error: [AF111] "arango.collection.StandardCollection.add_index()"
    books.delete_index("1")  # error: [AF111] "arango.collection.StandardCollection.delete_index()"
    books.properties()  # error: [AF111] "arango.collection.StandardCollection.properties()"
    books.configure()  # error: [AF111] "arango.collection.StandardCollection.configure()"
    books.statistics()  # error: [AF111] "arango.collection.StandardCollection.statistics()"
    books.rename("1")  # error: [AF111] "arango.collection.StandardCollection.rename()"
    return books.name


async def queries(query: str):
    db.aql.explain(query)  # error: [AF111] "arango.aql.AQL.explain()"
    db.aql.validate(query)  # error: [AF111] "arango.aql.AQL.validate()"
    db.aql.kill("1")  # error: [AF111] "arango.aql.AQL.kill()"
    db.aql.queries()  # error: [AF111] "arango.aql.AQL.queries()"
    cursor = await asyncio.to_thread(db.aql.execute, query)
    first = cursor.next()  # error: [AF181] "arango.cursor.Cursor.next()"
    return first, cursor.fetch()  # error: [AF181] "arango.cursor.Cursor.fetch()"
