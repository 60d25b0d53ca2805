import asyncio

from algoliasearch.search.client import SearchClient, SearchClientSync
from algoliasearch.search.config import SearchConfig

client = SearchClientSync("app", "key")


class Catalogue:
    def __init__(self, config: SearchConfig) -> None:
        self.client = SearchClientSync.create_with_config(config)

    async def find(self, text: str):
        return self.client.search_single_index("books", {"query": text})  # error: [AF111] "algoliasearch.search.client.SearchClientSync.search_single_index()"

    async def in_thread(self, text: str):
        return await asyncio.to_thread(self.client.search_single_index, "books", {"query": text})


async def administration(objects):
    client.save_objects("books", objects)  # error: [AF111] "algoliasearch.search.client.SearchClientSync.save_objects()"
    response = client.set_settings("books", {"hitsPerPage": 5})  # error: [AF111] "algoliasearch.search.client.SearchClientSync.set_settings()"
    client.wait_for_task("books", response.task_id)  # error: [AF111] "algoliasearch.search.client.SearchClientSync.wait_for_task()"
    client.set_client_api_key("other")
    return client.generate_secured_api_key("key")


async def asynchronous(text: str):
    async with SearchClient("app", "key") as search:
        found = await search.search_single_index("books", {"query": text})
        return found, await asyncio.gather(search.get_settings("books"))
