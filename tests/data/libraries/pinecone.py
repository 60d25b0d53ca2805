import asyncio

from pinecone import AsyncPinecone, Index, Pinecone, ServerlessSpec

pc = Pinecone(api_key="secret")
index = pc.Index(host="books.svc.pinecone.io")


class Passages:
    def __init__(self, key: str, host: str) -> None:
        self.index = Pinecone(api_key=key).Index(host=host)

    async def near(self, vector: list[float]):
        return self.index.query(vector=vector, top_k=5)  # error: [AF111] "pinecone.Index.query()"

    async def in_thread(self, vector: list[float]):
        return await asyncio.to_thread(self.index.query, vector=vector, top_k=5)


async def control(spec: ServerlessSpec):
    pc.create_index("books", dimension=8, spec=spec)  # error: [AF111] "pinecone.Pinecone.create_index()"
    pc.create_index_for_model("books")  # error: [AF111] "pinecone.Pinecone.create_index_for_model()"
    pc.describe_index("books")  # error: [AF111] "pinecone.Pinecone.describe_index()"
    pc.delete_index("books")  # error: [AF111] "pinecone.Pinecone.delete_index()"
    pc.list_indexes()  # error: [AF111] "pinecone.Pinecone.list_indexes()"
    pc.has_index("books")  # error: [AF111] "pinecone.Pinecone.has_index()"
    pc.configure_index("books")  # error: [AF111] "pinecone.Pinecone.configure_index()"
    pc.create_collection("books")  # error: [AF111] "pinecone.Pinecone.create_collection()"
    pc.list_collections()  # error: [AF111] "pinecone.Pinecone.list_collections()"
    pc.describe_collection("books")  # error: [AF111] "pinecone.Pinecone.describe_collection()"
    pc.delete_collection("books")  # error: [AF111] "pinecone.Pinecone.delete_collection()"
    pc.create_backup("books")  # error: [AF111] "pinecone.Pinecone.create_backup()"
    pc.list_backups()  # error: [AF111] "pinecone.Pinecone.list_backups()"
    pc.describe_backup("books")  # error: [AF111] "pinecone.Pinecone.describe_backup()"
    pc.delete_backup("books")  # error: [AF111] "pinecone.Pinecone.delete_backup()"
    pc.create_index_from_backup("books")  # error: [AF111] "pinecone.Pinecone.create_index_from_backup()"
    pc.list_restore_jobs()  # error: [AF111] "pinecone.Pinecone.list_restore_jobs()"
    pc.describe_restore_job("books")  # error: [AF111] "pinecone.Pinecone.describe_restore_job()"


async def data(index: Index, vectors):
    index.query(vector=[0.1], top_k=1)  # error: [AF111] "pinecone.Index.query()"
    index.query_namespaces()  # error: [AF111] "pinecone.Index.query_namespaces()"
    index.search()  # error: [AF111] "pinecone.Index.search()"
    index.search_records()  # error: [AF111] "pinecone.Index.search_records()"
    index.fetch(ids=["1"])  # error: [AF111] "pinecone.Index.fetch()"
    index.fetch_by_metadata()  # error: [AF111] "pinecone.Index.fetch_by_metadata()"
    index.upsert(vectors=vectors)  # error: [AF111] "pinecone.Index.upsert()"
    index.upsert_records()  # error: [AF111] "pinecone.Index.upsert_records()"
    index.upsert_from_dataframe()  # error: [AF111] "pinecone.Index.upsert_from_dataframe()"
    index.update()  # error: [AF111] "pinecone.Index.update()"
    index.delete(ids=["1"])  # error: [AF111] "pinecone.Index.delete()"
    index.list_paginated()  # error: [AF111] "pinecone.Index.list_paginated()"
    index.describe_index_stats()  # error: [AF111] "pinecone.Index.describe_index_stats()"
    index.create_namespace()  # error: [AF111] "pinecone.Index.create_namespace()"
    index.describe_namespace()  # error: [AF111] "pinecone.Index.describe_namespace()"
    index.delete_namespace()  # error: [AF111] "pinecone.Index.delete_namespace()"
    index.list_namespaces_paginated()  # error: [AF111] "pinecone.Index.list_namespaces_paginated()"
    index.start_import()  # error: [AF111] "pinecone.Index.start_import()"
    index.describe_import()  # error: [AF111] "pinecone.Index.describe_import()"
    index.cancel_import()  # error: [AF111] "pinecone.Index.cancel_import()"
    index.list_imports_paginated()  # error: [AF111] "pinecone.Index.list_imports_paginated()"


async def inference():
    pc.inference.embed("multilingual-e5-large", ["text"])  # error: [AF134] "pinecone.client.inference.Inference.embed()"
    pc.inference.rerank("bge-reranker-v2-m3", "query", ["text"])  # error: [AF134] "pinecone.client.inference.Inference.rerank()"
    pc.inference.list_models()  # error: [AF134] "pinecone.client.inference.Inference.list_models()"
    pc.inference.get_model("multilingual-e5-large")  # error: [AF134] "pinecone.client.inference.Inference.get_model()"


async def asynchronous(vector: list[float]):
    async with AsyncPinecone(api_key="secret") as client:
        books = client.index(host="books.svc.pinecone.io")
        found = await books.query(vector=vector, top_k=5)
        return found, await asyncio.gather(client.list_indexes(), client.describe_index("books"))
