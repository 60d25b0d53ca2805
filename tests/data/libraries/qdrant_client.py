import asyncio

from qdrant_client import AsyncQdrantClient, QdrantClient

client = QdrantClient(url="http://vectors:6333")
in_memory = QdrantClient(":memory:")


class Passages:
    def __init__(self, url: str, path: str) -> None:
        self.client = QdrantClient(url, prefer_grpc=True)
        self.path = path

    async def near(self, vector: list[float]):
        return self.client.query_points("passages", query=vector, limit=5).points  # error: [AF111] "qdrant_client.QdrantClient.query_points()"

    async def in_thread(self, vector: list[float]):
        return await asyncio.to_thread(self.client.query_points, "passages", query=vector)


async def opened(folder: str):
    local = QdrantClient(path="/var/lib/vectors")  # error: [AF111] "qdrant_client.QdrantClient()"
    other = QdrantClient(path=folder)  # error: [AF111] "qdrant_client.QdrantClient()"
    in_memory.get_collections()
    memory = QdrantClient(location=":memory:")
    memory.create_collection("books")
    return local.get_collections(), other.close()  # error: [AF111] "qdrant_client.QdrantClient.get_collections()"


async def calls(points, target: QdrantClient):
    client.query_points("books")  # error: [AF111] "qdrant_client.QdrantClient.query_points()"
    client.query_batch_points("books")  # error: [AF111] "qdrant_client.QdrantClient.query_batch_points()"
    client.query_points_groups("books")  # error: [AF111] "qdrant_client.QdrantClient.query_points_groups()"
    client.scroll("books")  # error: [AF111] "qdrant_client.QdrantClient.scroll()"
    client.retrieve("books")  # error: [AF111] "qdrant_client.QdrantClient.retrieve()"
    client.count("books")  # error: [AF111] "qdrant_client.QdrantClient.count()"
    client.facet("books")  # error: [AF111] "qdrant_client.QdrantClient.facet()"
    client.search_matrix_pairs("books")  # error: [AF111] "qdrant_client.QdrantClient.search_matrix_pairs()"
    client.search_matrix_offsets("books")  # error: [AF111] "qdrant_client.QdrantClient.search_matrix_offsets()"
    client.upsert("books", points)  # error: [AF111] "qdrant_client.QdrantClient.upsert()"
    client.delete("books")  # error: [AF111] "qdrant_client.QdrantClient.delete()"
    client.batch_update_points("books")  # error: [AF111] "qdrant_client.QdrantClient.batch_update_points()"
    client.update_vectors("books")  # error: [AF111] "qdrant_client.QdrantClient.update_vectors()"
    client.delete_vectors("books")  # error: [AF111] "qdrant_client.QdrantClient.delete_vectors()"
    client.set_payload("books")  # error: [AF111] "qdrant_client.QdrantClient.set_payload()"
    client.overwrite_payload("books")  # error: [AF111] "qdrant_client.QdrantClient.overwrite_payload()"
    client.delete_payload("books")  # error: [AF111] "qdrant_client.QdrantClient.delete_payload()"
    client.clear_payload("books")  # error: [AF111] "qdrant_client.QdrantClient.clear_payload()"
    client.upload_points("books", points)  # error: [AF111] "qdrant_client.QdrantClient.upload_points()"
    client.upload_collection("books")  # error: [AF111] "qdrant_client.QdrantClient.upload_collection()"
    client.get_collection("books")  # error: [AF111] "qdrant_client.QdrantClient.get_collection()"
    client.get_collections()  # error: [AF111] "qdrant_client.QdrantClient.get_collections()"
    client.collection_exists("books")  # error: [AF111] "qdrant_client.QdrantClient.collection_exists()"
    client.create_collection("books")  # error: [AF111] "qdrant_client.QdrantClient.create_collection()"
    client.recreate_collection("books")  # error: [AF111] "qdrant_client.QdrantClient.recreate_collection()"
    client.update_collection("books")  # error: [AF111] "qdrant_client.QdrantClient.update_collection()"
    client.delete_collection("books")  # error: [AF111] "qdrant_client.QdrantClient.delete_collection()"
    client.create_payload_index("books")  # error: [AF111] "qdrant_client.QdrantClient.create_payload_index()"
    client.delete_payload_index("books")  # error: [AF111] "qdrant_client.QdrantClient.delete_payload_index()"
    client.get_aliases()  # error: [AF111] "qdrant_client.QdrantClient.get_aliases()"
    client.get_collection_aliases("books")  # error: [AF111] "qdrant_client.QdrantClient.get_collection_aliases()"
    client.update_collection_aliases("books")  # error: [AF111] "qdrant_client.QdrantClient.update_collection_aliases()"
    client.create_snapshot("books")  # error: [AF111] "qdrant_client.QdrantClient.create_snapshot()"
    client.list_snapshots("books")  # error: [AF111] "qdrant_client.QdrantClient.list_snapshots()"
    client.delete_snapshot("books")  # error: [AF111] "qdrant_client.QdrantClient.delete_snapshot()"
    client.recover_snapshot("books")  # error: [AF111] "qdrant_client.QdrantClient.recover_snapshot()"
    client.create_full_snapshot()  # error: [AF111] "qdrant_client.QdrantClient.create_full_snapshot()"
    client.list_full_snapshots()  # error: [AF111] "qdrant_client.QdrantClient.list_full_snapshots()"
    client.info()  # error: [AF111] "qdrant_client.QdrantClient.info()"
    client.migrate(target)  # error: [AF111] "qdrant_client.QdrantClient.migrate()"


async def asynchronous(vector: list[float]):
    search = AsyncQdrantClient(url="http://vectors:6333")
    pending = [search.query_points("books", query=vector), search.get_collections()]
    await search.upsert("books", [])
    return await asyncio.gather(*pending, search.count("books"))
