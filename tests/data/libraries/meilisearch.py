import asyncio

import meilisearch
from meilisearch_python_sdk import AsyncClient

client = meilisearch.Client("http://search:7700", "key")
books = client.index("books")


class Catalogue:
    def __init__(self, url: str) -> None:
        self.books = meilisearch.Client(url).index("books")

    async def find(self, text: str):
        return self.books.search(text, {"limit": 5})  # error: [AF111] "meilisearch.index.Index.search()"

    async def in_thread(self, text: str):
        return await asyncio.to_thread(self.books.search, text)


async def administration(documents):
    client.create_index("books", {"primaryKey": "id"})  # error: [AF111] "meilisearch.Client.create_index()"
    task = books.add_documents(documents)  # error: [AF111] "meilisearch.index.Index.add_documents()"
    client.wait_for_task(task.task_uid)  # error: [AF111] "meilisearch.Client.wait_for_task()"
    books.update_filterable_attributes(["year"])  # error: [AF111] "meilisearch.index.Index.update_filterable_attributes()"
    existing = client.get_index("books")  # error: [AF111] "meilisearch.Client.get_index()"
    existing.delete()  # error: [AF111] "meilisearch.index.Index.delete()"
    client.multi_search([{"indexUid": "books", "q": "dune"}])  # error: [AF111] "meilisearch.Client.multi_search()"
    return client.generate_tenant_token("uid", {})


async def asynchronous(text: str):
    async with AsyncClient("http://search:7700") as search:
        index = search.index("books")
        return await asyncio.gather(index.search(text), index.add_documents([]))
