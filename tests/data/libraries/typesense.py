import asyncio

import typesense

client = typesense.Client({"api_key": "key", "nodes": [{"host": "search", "port": "8108"}]})


class Catalogue:
    def __init__(self, settings: dict) -> None:
        self.client = typesense.Client(settings)

    async def find(self, text: str):
        return self.client.collections["books"].documents.search({"q": text, "query_by": "title"})  # error: [AF111] "typesense.sync.documents.Documents.search()"

    async def in_thread(self, query: dict):
        documents = self.client.collections["books"].documents
        return await asyncio.to_thread(documents.search, query)


async def administration(rows, schema):
    client.collections.create(schema)  # error: [AF111] "typesense.sync.collections.Collections.create()"
    client.collections["books"].retrieve()  # error: [AF111] "typesense.sync.collection.Collection.retrieve()"
    client.collections["books"].documents.import_(rows, {"action": "upsert"})  # error: [AF111] "typesense.sync.documents.Documents.import_()"
    client.collections["books"].documents["1"].update({"title": "Emma"})  # error: [AF111] "typesense.sync.document.Document.update()"
    client.multi_search.perform({"searches": []}, {})  # error: [AF111] "typesense.sync.multi_search.MultiSearch.perform()"
    client.keys.create({"actions": ["*"]})  # error: [AF111] "typesense.sync.keys.Keys.create()"
    client.aliases.upsert("all", {"collection_name": "books"})  # error: [AF111] "typesense.sync.aliases.Aliases.upsert()"
    if client.operations.is_healthy():  # error: [AF111] "typesense.sync.operations.Operations.is_healthy()"
        return client.keys.generate_scoped_search_key("key", {})


async def asynchronous(settings: dict):
    search = typesense.AsyncClient(settings)
    documents = search.collections["books"].documents
    return await asyncio.gather(documents.search({"q": "a"}), documents.create({}))
