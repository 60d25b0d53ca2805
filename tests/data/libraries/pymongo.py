import asyncio
from typing import Any

import pymongo
from bson import ObjectId
from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorCollection
from pymongo import AsyncMongoClient, InsertOne, MongoClient
from pymongo.client_session import ClientSession
from pymongo.collection import Collection
from pymongo.database import Database

client: MongoClient[dict[str, Any]] = MongoClient("mongodb://db:27017", tz_aware=True)
shop = client["shop"]
orders = shop["orders"]


class Customers:
    def __init__(self, uri: str, name: str) -> None:
        self.client = pymongo.MongoClient(uri, serverSelectionTimeoutMS=2000)
        self.db = self.client[name]
        self.collection = self.db.get_collection("customers")

    async def one(self, key: str):
        return self.collection.find_one({"_id": ObjectId(key)})  # error: [AF111] "pymongo.collection.Collection.find_one()"

    async def named(self, name: str):
        return [c for c in self.collection.find({"name": name}).sort("name").limit(10)]  # error: [AF181] "iterating over `pymongo.cursor.Cursor`"

    async def orders(self, key: str):
        return self.db["orders"].count_documents({"customer": key})  # error: [AF111] "pymongo.collection.Collection.count_documents()"

    async def in_thread(self, key: str):
        return await asyncio.to_thread(self.collection.find_one, {"_id": key})

    def sync(self, key: str):
        return self.collection.find_one({"_id": key})


async def clients():
    client.server_info()  # error: [AF111] "pymongo.MongoClient.server_info()"
    client.list_database_names()  # error: [AF111] "pymongo.MongoClient.list_database_names()"
    for database in client.list_databases():  # error: [AF111] "pymongo.MongoClient.list_databases()" [AF181] "iterating over `pymongo.command_cursor.CommandCursor`"
        print(database["name"])
    client.drop_database("old")  # error: [AF111] "pymongo.MongoClient.drop_database()"
    client.bulk_write([InsertOne(namespace="shop.orders", document={})])  # error: [AF111] "pymongo.MongoClient.bulk_write()"
    with client.watch() as stream:  # error: [AF111] "pymongo.MongoClient.watch()"
        print(stream.alive)
    client.close()  # error: [AF111] "pymongo.MongoClient.close()"
    with MongoClient("mongodb://db") as short:  # error: [AF111] "leaving `with pymongo.MongoClient`"
        print(short.options, short.get_default_database().name)


async def databases(db: Database):
    db.command("ping")  # error: [AF111] "pymongo.database.Database.command()"
    db.cursor_command("find", "orders")  # error: [AF111] "pymongo.database.Database.cursor_command()"
    db.create_collection("log", capped=True, size=1_000_000)  # error: [AF111] "pymongo.database.Database.create_collection()"
    db.drop_collection("log")  # error: [AF111] "pymongo.database.Database.drop_collection()"
    db.list_collections()  # error: [AF111] "pymongo.database.Database.list_collections()"
    db.list_collection_names()  # error: [AF111] "pymongo.database.Database.list_collection_names()"
    db.validate_collection("orders")  # error: [AF111] "pymongo.database.Database.validate_collection()"
    db.dereference(None)  # error: [AF111] "pymongo.database.Database.dereference()"
    db.aggregate([{"$currentOp": {}}])  # error: [AF111] "pymongo.database.Database.aggregate()"
    db.watch()  # error: [AF111] "pymongo.database.Database.watch()"
    return db.name, db.client.close()  # error: [AF111] "pymongo.MongoClient.close()"


async def reads(collection: Collection[dict[str, Any]]):
    collection.find_one({"sku": "a"})  # error: [AF111] "pymongo.collection.Collection.find_one()"
    collection.count_documents({})  # error: [AF111] "pymongo.collection.Collection.count_documents()"
    collection.estimated_document_count()  # error: [AF111] "pymongo.collection.Collection.estimated_document_count()"
    collection.distinct("sku")  # error: [AF111] "pymongo.collection.Collection.distinct()"
    collection.aggregate([{"$match": {}}])  # error: [AF111] "pymongo.collection.Collection.aggregate()"
    collection.aggregate_raw_batches([{"$match": {}}])  # error: [AF111] "pymongo.collection.Collection.aggregate_raw_batches()"
    collection.index_information()  # error: [AF111] "pymongo.collection.Collection.index_information()"
    collection.options()  # error: [AF111] "pymongo.collection.Collection.options()"
    collection.database.command("collStats", collection.name)  # error: [AF111] "pymongo.database.Database.command()"
    return collection.with_options().find_one()  # error: [AF111] "pymongo.collection.Collection.find_one()"


async def writes(collection: Collection):
    collection.insert_one({"sku": "a"})  # error: [AF111] "pymongo.collection.Collection.insert_one()"
    collection.insert_many([{"sku": "a"}, {"sku": "b"}], ordered=False)  # error: [AF111] "pymongo.collection.Collection.insert_many()"
    collection.replace_one({"sku": "a"}, {"sku": "b"}, upsert=True)  # error: [AF111] "pymongo.collection.Collection.replace_one()"
    collection.update_one({"sku": "a"}, {"$inc": {"n": 1}})  # error: [AF111] "pymongo.collection.Collection.update_one()"
    collection.update_many({}, {"$set": {"n": 0}})  # error: [AF111] "pymongo.collection.Collection.update_many()"
    collection.delete_one({"sku": "a"})  # error: [AF111] "pymongo.collection.Collection.delete_one()"
    collection.delete_many({})  # error: [AF111] "pymongo.collection.Collection.delete_many()"
    collection.bulk_write([InsertOne({})])  # error: [AF111] "pymongo.collection.Collection.bulk_write()"
    collection.find_one_and_update({"sku": "a"}, {"$inc": {"n": 1}})  # error: [AF111] "pymongo.collection.Collection.find_one_and_update()"
    collection.find_one_and_replace({"sku": "a"}, {})  # error: [AF111] "pymongo.collection.Collection.find_one_and_replace()"
    collection.find_one_and_delete({"sku": "a"})  # error: [AF111] "pymongo.collection.Collection.find_one_and_delete()"


async def indexes(collection: Collection):
    collection.create_index([("sku", pymongo.ASCENDING)], unique=True)  # error: [AF111] "pymongo.collection.Collection.create_index()"
    collection.create_indexes([pymongo.IndexModel("sku")])  # error: [AF111] "pymongo.collection.Collection.create_indexes()"
    collection.drop_index("sku_1")  # error: [AF111] "pymongo.collection.Collection.drop_index()"
    collection.drop_indexes()  # error: [AF111] "pymongo.collection.Collection.drop_indexes()"
    indexes = collection.list_indexes()  # error: [AF111] "pymongo.collection.Collection.list_indexes()"
    collection.create_search_index({"definition": {}})  # error: [AF111] "pymongo.collection.Collection.create_search_index()"
    collection.create_search_indexes([])  # error: [AF111] "pymongo.collection.Collection.create_search_indexes()"
    collection.update_search_index("s", {})  # error: [AF111] "pymongo.collection.Collection.update_search_index()"
    collection.drop_search_index("s")  # error: [AF111] "pymongo.collection.Collection.drop_search_index()"
    collection.list_search_indexes()  # error: [AF111] "pymongo.collection.Collection.list_search_indexes()"
    collection.rename("products")  # error: [AF111] "pymongo.collection.Collection.rename()"
    collection.drop()  # error: [AF111] "pymongo.collection.Collection.drop()"
    return indexes.alive


async def cursors(collection: Collection):
    cursor = collection.find({"n": {"$gt": 1}}, {"_id": 0})
    cursor.batch_size(100)
    for document in cursor:  # error: [AF181] "iterating over `pymongo.cursor.Cursor`"
        print(document)
    first = next(collection.find().sort("n", -1).limit(1), None)  # error: [AF181] "iterating over `pymongo.cursor.Cursor`"
    second = cursor.next()  # error: [AF181] "pymongo.cursor.Cursor.next()"
    rest = cursor.to_list()  # error: [AF111] "pymongo.cursor.Cursor.to_list()"
    everything = list(collection.find())  # error: [AF181] "iterating over `pymongo.cursor.Cursor`"
    ids = {document["_id"] for document in collection.find({}, {"_id": 1})}  # error: [AF181] "iterating over `pymongo.cursor.Cursor`"
    skus = collection.find().distinct("sku")  # error: [AF111] "pymongo.cursor.Cursor.distinct()"
    plan = collection.find().explain()  # error: [AF111] "pymongo.cursor.Cursor.explain()"
    raw = b"".join(collection.find_raw_batches())  # error: [AF181] "iterating over `pymongo.cursor.Cursor`"
    unused = collection.find().sort("n")
    return first, second, rest, everything, ids, skus, plan, raw, unused


async def results_of_commands(collection: Collection):
    totals = collection.aggregate([{"$group": {"_id": "$sku"}}])  # error: [AF111] "pymongo.collection.Collection.aggregate()"
    for total in totals:  # error: [AF181] "iterating over `pymongo.command_cursor.CommandCursor`"
        print(total)
    one = totals.next()  # error: [AF181] "pymongo.command_cursor.CommandCursor.next()"
    maybe = totals.try_next()  # error: [AF181] "pymongo.command_cursor.CommandCursor.try_next()"
    both = list(collection.aggregate([]))  # error: [AF111] "pymongo.collection.Collection.aggregate()" [AF181] "iterating over `pymongo.command_cursor.CommandCursor`"
    return one, maybe, totals.to_list(), both  # error: [AF111] "pymongo.command_cursor.CommandCursor.to_list()"


async def changes(collection: Collection):
    with collection.watch([{"$match": {"operationType": "insert"}}]) as stream:  # error: [AF111] "pymongo.collection.Collection.watch()"
        for change in stream:  # error: [AF181] "iterating over `pymongo.change_stream.ChangeStream`"
            print(change)
        stream.try_next()  # error: [AF181] "pymongo.change_stream.ChangeStream.try_next()"
        stream.next()  # error: [AF181] "pymongo.change_stream.ChangeStream.next()"


async def transactions(session: ClientSession):
    with client.start_session() as other:
        with other.start_transaction():  # error: [AF111] "leaving `with pymongo.synchronous.client_session._TransactionContext`"
            orders.insert_one({}, session=other)  # error: [AF111] "pymongo.collection.Collection.insert_one()"
        other.with_transaction(lambda s: orders.insert_one({}, session=s))  # error: [AF111] "pymongo.client_session.ClientSession.with_transaction()"
    session.start_transaction()
    session.commit_transaction()  # error: [AF111] "pymongo.client_session.ClientSession.commit_transaction()"
    session.abort_transaction()  # error: [AF111] "pymongo.client_session.ClientSession.abort_transaction()"
    session.client["shop"]["orders"].drop()  # error: [AF111] "pymongo.collection.Collection.drop()"


async def by_attribute():
    client.shop.orders.find_one({})  # error: [AF111] "pymongo.collection.Collection.find_one()"
    shop.orders.insert_one({})  # error: [AF111] "pymongo.collection.Collection.insert_one()"
    orders.archive.count_documents({})  # error: [AF111] "pymongo.collection.Collection.count_documents()"
    return client.shop, shop.orders, orders.archive


async def of_annotated_attribute():
    database: Database = client.shop
    return database["orders"].find_one({})  # error: [AF111] "pymongo.collection.Collection.find_one()"


class AsyncCustomers:
    def __init__(self, uri: str) -> None:
        self.client = AsyncMongoClient(uri)
        self.collection = self.client["shop"]["customers"]
        self.motor: AsyncIOMotorCollection = AsyncIOMotorClient(uri)["shop"]["customers"]

    async def both(self):
        first = await self.collection.find_one({})
        found = [c async for c in self.collection.find({}).sort("name")]
        pair = await asyncio.gather(self.collection.find_one({}), self.motor.find_one({}))
        async with self.client.start_session() as session:
            async with await session.start_transaction():
                await self.collection.insert_one({}, session=session)
        async for customer in self.motor.find({}):
            print(customer)
        async with self.collection.watch() as stream:
            async for change in stream:
                print(change)
        return first, found, pair, await self.motor.find({}).to_list(length=10)
