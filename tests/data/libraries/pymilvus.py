import asyncio

from pymilvus import AsyncMilvusClient, Collection, MilvusClient, connections


class Passages:
    def __init__(self, uri: str) -> None:
        self.client = MilvusClient(uri=uri, token="root:Milvus")

    async def near(self, vector: list[float]):
        return self.client.search("passages", data=[vector], limit=5)  # error: [AF111] "pymilvus.MilvusClient.search()"

    async def in_thread(self, vector: list[float]):
        return await asyncio.to_thread(self.client.search, "passages", data=[vector])


async def clients(client: MilvusClient):
    MilvusClient("milvus.db")  # error: [AF111] "pymilvus.MilvusClient()"
    schema = MilvusClient.create_schema(auto_id=True)
    client.search("books")  # error: [AF111] "pymilvus.MilvusClient.search()"
    client.hybrid_search("books")  # error: [AF111] "pymilvus.MilvusClient.hybrid_search()"
    client.query("books")  # error: [AF111] "pymilvus.MilvusClient.query()"
    client.get("books")  # error: [AF111] "pymilvus.MilvusClient.get()"
    client.insert("books")  # error: [AF111] "pymilvus.MilvusClient.insert()"
    client.upsert("books")  # error: [AF111] "pymilvus.MilvusClient.upsert()"
    client.delete("books")  # error: [AF111] "pymilvus.MilvusClient.delete()"
    client.flush("books")  # error: [AF111] "pymilvus.MilvusClient.flush()"
    client.compact("books")  # error: [AF111] "pymilvus.MilvusClient.compact()"
    client.create_collection("books")  # error: [AF111] "pymilvus.MilvusClient.create_collection()"
    client.drop_collection("books")  # error: [AF111] "pymilvus.MilvusClient.drop_collection()"
    client.has_collection("books")  # error: [AF111] "pymilvus.MilvusClient.has_collection()"
    client.list_collections()  # error: [AF111] "pymilvus.MilvusClient.list_collections()"
    client.describe_collection("books")  # error: [AF111] "pymilvus.MilvusClient.describe_collection()"
    client.rename_collection("books")  # error: [AF111] "pymilvus.MilvusClient.rename_collection()"
    client.get_collection_stats("books")  # error: [AF111] "pymilvus.MilvusClient.get_collection_stats()"
    client.load_collection("books")  # error: [AF111] "pymilvus.MilvusClient.load_collection()"
    client.release_collection("books")  # error: [AF111] "pymilvus.MilvusClient.release_collection()"
    client.get_load_state("books")  # error: [AF111] "pymilvus.MilvusClient.get_load_state()"
    client.refresh_load("books")  # error: [AF111] "pymilvus.MilvusClient.refresh_load()"
    client.create_index("books")  # error: [AF111] "pymilvus.MilvusClient.create_index()"
    client.drop_index("books")  # error: [AF111] "pymilvus.MilvusClient.drop_index()"
    client.describe_index("books")  # error: [AF111] "pymilvus.MilvusClient.describe_index()"
    client.list_indexes("books")  # error: [AF111] "pymilvus.MilvusClient.list_indexes()"
    client.create_partition("books")  # error: [AF111] "pymilvus.MilvusClient.create_partition()"
    client.drop_partition("books")  # error: [AF111] "pymilvus.MilvusClient.drop_partition()"
    client.has_partition("books")  # error: [AF111] "pymilvus.MilvusClient.has_partition()"
    client.list_partitions("books")  # error: [AF111] "pymilvus.MilvusClient.list_partitions()"
    client.load_partitions("books")  # error: [AF111] "pymilvus.MilvusClient.load_partitions()"
    client.release_partitions("books")  # error: [AF111] "pymilvus.MilvusClient.release_partitions()"
    client.create_alias("books")  # error: [AF111] "pymilvus.MilvusClient.create_alias()"
    client.drop_alias("books")  # error: [AF111] "pymilvus.MilvusClient.drop_alias()"
    client.alter_alias("books")  # error: [AF111] "pymilvus.MilvusClient.alter_alias()"
    client.describe_alias("books")  # error: [AF111] "pymilvus.MilvusClient.describe_alias()"
    client.list_aliases("books")  # error: [AF111] "pymilvus.MilvusClient.list_aliases()"
    client.create_database("books")  # error: [AF111] "pymilvus.MilvusClient.create_database()"
    client.drop_database("books")  # error: [AF111] "pymilvus.MilvusClient.drop_database()"
    client.list_databases()  # error: [AF111] "pymilvus.MilvusClient.list_databases()"
    client.describe_database("books")  # error: [AF111] "pymilvus.MilvusClient.describe_database()"
    client.run_analyzer("books")  # error: [AF111] "pymilvus.MilvusClient.run_analyzer()"
    client.get_server_version()  # error: [AF111] "pymilvus.MilvusClient.get_server_version()"
    client.query_iterator("books")  # error: [AF111] "pymilvus.MilvusClient.query_iterator()"
    client.search_iterator("books")  # error: [AF111] "pymilvus.MilvusClient.search_iterator()"
    return schema, client.prepare_index_params()


async def older(rows):
    connections.connect("default", host="vectors", port="19530")  # error: [AF111] "pymilvus.connections.connect()"
    books = Collection("books")  # error: [AF111] "pymilvus.Collection()"
    books.search()  # error: [AF111] "pymilvus.Collection.search()"
    books.hybrid_search()  # error: [AF111] "pymilvus.Collection.hybrid_search()"
    books.query(expr="id > 1")  # error: [AF111] "pymilvus.Collection.query()"
    books.insert(rows)  # error: [AF111] "pymilvus.Collection.insert()"
    books.upsert(rows)  # error: [AF111] "pymilvus.Collection.upsert()"
    books.delete("id in [1]")  # error: [AF111] "pymilvus.Collection.delete()"
    books.flush()  # error: [AF111] "pymilvus.Collection.flush()"
    books.load()  # error: [AF111] "pymilvus.Collection.load()"
    books.release()  # error: [AF111] "pymilvus.Collection.release()"
    books.drop()  # error: [AF111] "pymilvus.Collection.drop()"
    books.create_index()  # error: [AF111] "pymilvus.Collection.create_index()"
    books.drop_index()  # error: [AF111] "pymilvus.Collection.drop_index()"
    books.has_index()  # error: [AF111] "pymilvus.Collection.has_index()"
    books.create_partition()  # error: [AF111] "pymilvus.Collection.create_partition()"
    books.drop_partition()  # error: [AF111] "pymilvus.Collection.drop_partition()"
    books.has_partition()  # error: [AF111] "pymilvus.Collection.has_partition()"
    books.compact()  # error: [AF111] "pymilvus.Collection.compact()"
    return books.name


async def asynchronous(vector: list[float]):
    client = AsyncMilvusClient("http://vectors:19530")
    pending = [client.search("books", data=[vector]), client.query("books", filter="")]
    await client.insert("books", [])
    return await asyncio.gather(*pending)
