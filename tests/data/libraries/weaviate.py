import asyncio

import weaviate
from weaviate.classes.init import Auth


class Passages:
    def __init__(self, client: weaviate.WeaviateClient) -> None:
        self.passages = client.collections.use("Passage")

    async def near(self, text: str):
        return self.passages.query.near_text(query=text, limit=5)  # error: [AF111] "weaviate.collections.query._QueryCollection.near_text()"

    async def in_thread(self, text: str):
        return await asyncio.to_thread(self.passages.query.near_text, query=text)


async def connected(url: str):
    local = weaviate.connect_to_local(port=8080)  # error: [AF111] "weaviate.connect_to_local()"
    weaviate.connect_to_custom(http_host="h", http_port=80, http_secure=False)  # error: [AF111] "weaviate.connect_to_custom()"
    weaviate.connect_to_embedded()  # error: [AF111] "weaviate.connect_to_embedded()"
    with weaviate.connect_to_weaviate_cloud(url, auth_credentials=Auth.api_key("k")) as cloud:  # error: [AF111] "weaviate.connect_to_weaviate_cloud()"
        cloud.is_ready()  # error: [AF111] "weaviate.WeaviateClient.is_ready()"
    if local.is_connected() and local.is_live():  # error: [AF111] "weaviate.WeaviateClient.is_live()"
        local.get_meta()  # error: [AF111] "weaviate.WeaviateClient.get_meta()"
    local.connect()  # error: [AF111] "weaviate.WeaviateClient.connect()"
    local.get_open_id_configuration()  # error: [AF111] "weaviate.WeaviateClient.get_open_id_configuration()"
    local.graphql_raw_query("{ Get { Passage { text } } }")  # error: [AF111] "weaviate.WeaviateClient.graphql_raw_query()"
    local.close()


async def collections(client: weaviate.WeaviateClient, vector: list[float]):
    client.collections.create("Passage")  # error: [AF111] "weaviate.collections.collections.sync._Collections.create()"
    client.collections.delete("Passage")  # error: [AF111] "weaviate.collections.collections.sync._Collections.delete()"
    passages = client.collections.get("Passage")
    if passages.exists():  # error: [AF111] "weaviate.collections.Collection.exists()"
        passages.shards()  # error: [AF111] "weaviate.collections.Collection.shards()"
    passages.query.near_vector(vector, limit=3)  # error: [AF111] "weaviate.collections.query._QueryCollection.near_vector()"
    passages.with_tenant("a").query.bm25("dune")  # error: [AF111] "weaviate.collections.query._QueryCollection.bm25()"
    passages.generate.near_text("dune", single_prompt="?")  # error: [AF111] "weaviate.collections.generate._GenerateCollection.near_text()"
    passages.aggregate.over_all(total_count=True)  # error: [AF111] "weaviate.collections.aggregate._AggregateCollection.over_all()"
    passages.data.insert({"text": "dune"})  # error: [AF111] "weaviate.collections.data.sync._DataCollection.insert()"
    passages.config.get()  # error: [AF111] "weaviate.collections.config.sync._ConfigCollection.get()"
    passages.tenants.create(["a"])  # error: [AF111] "weaviate.collections.tenants.sync._Tenants.create()"
    every = [item.uuid for item in passages.iterator()]  # error: [AF111] "weaviate.collections.Collection.iterator()"
    return every, passages.name


async def asynchronous(text: str):
    async with weaviate.use_async_with_local() as client:
        passages = client.collections.use("Passage")
        pending = [passages.query.near_text(query=text), client.is_ready()]
        await passages.data.insert({"text": text})
        return await asyncio.gather(*pending)
