import asyncio

import opensearchpy
from opensearchpy import (
    AsyncOpenSearch,
    Document,
    Index,
    MultiSearch,
    OpenSearch,
    Search,
    Text,
    UpdateByQuery,
)
from opensearchpy.helpers import async_bulk, bulk, scan

client = OpenSearch("http://search:9200", retry_on_timeout=True)


class Book(Document):
    title = Text()

    class Index:
        name = "books"


class Catalogue:
    def __init__(self, hosts: list[str]) -> None:
        self.search = OpenSearch(hosts=hosts)

    async def find(self, text: str):
        return self.search.search(index="books", q=text)  # error: [AF111] "opensearchpy.OpenSearch.search()"

    async def in_thread(self, text: str):
        return await asyncio.to_thread(self.search.search, index="books", q=text)

    def find_sync(self, text: str):
        return self.search.search(index="books", q=text)


async def documents():
    client.index(index="books", id="1", document={})  # error: [AF111] "opensearchpy.OpenSearch.index()"
    client.get(index="books", id="1")  # error: [AF111] "opensearchpy.OpenSearch.get()"
    client.update(index="books", id="1", doc={})  # error: [AF111] "opensearchpy.OpenSearch.update()"
    client.delete(index="books", id="1")  # error: [AF111] "opensearchpy.OpenSearch.delete()"
    if client.ping():  # error: [AF111] "opensearchpy.OpenSearch.ping()"
        client.info()  # error: [AF111] "opensearchpy.OpenSearch.info()"
    client.close()


async def namespaces():
    client.cat.indices()  # error: [AF111] "opensearchpy.client.cat.CatClient.indices()"
    client.cluster.health()  # error: [AF111] "opensearchpy.client.cluster.ClusterClient.health()"
    client.http.get("/")  # error: [AF111] "opensearchpy.client.http.HttpClient.get()"
    client.indices.create(index="books")  # error: [AF111] "opensearchpy.client.indices.IndicesClient.create()"
    client.ingest.put_pipeline(id="p", body={})  # error: [AF111] "opensearchpy.client.ingest.IngestClient.put_pipeline()"
    client.nodes.stats()  # error: [AF111] "opensearchpy.client.nodes.NodesClient.stats()"
    client.search_pipeline.get()  # error: [AF111] "opensearchpy.client.search_pipeline.SearchPipelineClient.get()"
    client.security.health()  # error: [AF111] "opensearchpy.client.security.SecurityClient.health()"
    client.snapshot.create(repository="r", snapshot="s")  # error: [AF111] "opensearchpy.client.snapshot.SnapshotClient.create()"
    client.tasks.list()  # error: [AF111] "opensearchpy.client.tasks.TasksClient.list()"


async def helping(actions):
    bulk(client, actions)  # error: [AF111] "opensearchpy.helpers.bulk()"
    opensearchpy.helpers.reindex(client, "old", "new")  # error: [AF111] "opensearchpy.helpers.reindex()"
    for hit in scan(client, index="books", query={}):  # error: [AF111] "opensearchpy.helpers.scan()"
        print(hit)
    for ok, _ in opensearchpy.helpers.streaming_bulk(client, actions):  # error: [AF111] "opensearchpy.helpers.streaming_bulk()"
        print(ok)
    done = list(opensearchpy.helpers.parallel_bulk(client, actions))  # error: [AF111] "opensearchpy.helpers.parallel_bulk()"
    unused = scan(client, index="books")
    return done, unused


async def models(book: Book):
    Book.init()  # error: [AF112] "opensearchpy.Document.init()"
    new = Book(title="Dune")
    new.save(refresh=True)  # error: [AF112] "opensearchpy.Document.save()"
    book.update(title="Emma")  # error: [AF112] "opensearchpy.Document.update()"
    book.delete()  # error: [AF112] "opensearchpy.Document.delete()"
    Book.get(id=1)  # error: [AF112] "opensearchpy.Document.get()"
    Book.mget([1, 2])  # error: [AF112] "opensearchpy.Document.mget()"
    Book.exists(1)  # error: [AF112] "opensearchpy.Document.exists()"
    return new.to_dict()


async def searches():
    search = Book.search().query("match", title="dune").filter("term", lang="en").sort("year")
    response = search[0:10].execute()  # error: [AF112] "opensearchpy.Search.execute()"
    total = Search(using=client, index="books").count()  # error: [AF112] "opensearchpy.Search.count()"
    for hit in search:  # error: [AF112] "iterating over `opensearchpy.Search`"
        print(hit.title)
    every = [hit for hit in search.scan()]  # error: [AF112] "opensearchpy.Search.scan()"
    search.delete()  # error: [AF112] "opensearchpy.Search.delete()"
    both = MultiSearch(using=client).add(search).execute()  # error: [AF112] "opensearchpy.MultiSearch.execute()"
    changed = UpdateByQuery(index="books").query("match", title="x").script(source="").execute()  # error: [AF112] "opensearchpy.UpdateByQuery.execute()"
    return response, total, every, both, changed, search.to_dict()


async def indexes():
    index = Index("books")
    index.settings(number_of_shards=1)
    if not index.exists():  # error: [AF112] "opensearchpy.Index.exists()"
        index.create()  # error: [AF112] "opensearchpy.Index.create()"
    index.save()  # error: [AF112] "opensearchpy.Index.save()"
    index.refresh()  # error: [AF112] "opensearchpy.Index.refresh()"
    index.flush()  # error: [AF112] "opensearchpy.Index.flush()"
    index.close()  # error: [AF112] "opensearchpy.Index.close()"
    index.open()  # error: [AF112] "opensearchpy.Index.open()"
    index.get_mapping()  # error: [AF112] "opensearchpy.Index.get_mapping()"
    index.put_mapping(body={})  # error: [AF112] "opensearchpy.Index.put_mapping()"
    index.get_settings()  # error: [AF112] "opensearchpy.Index.get_settings()"
    index.put_settings(body={})  # error: [AF112] "opensearchpy.Index.put_settings()"
    index.get_alias()  # error: [AF112] "opensearchpy.Index.get_alias()"
    index.put_alias(name="all")  # error: [AF112] "opensearchpy.Index.put_alias()"
    index.stats()  # error: [AF112] "opensearchpy.Index.stats()"
    index.forcemerge()  # error: [AF112] "opensearchpy.Index.forcemerge()"
    index.delete(ignore=404)  # error: [AF112] "opensearchpy.Index.delete()"
    return index.search().count()  # error: [AF112] "opensearchpy.Search.count()"


async def asynchronous(search: AsyncOpenSearch, actions):
    pending = [search.search(index="books"), search.indices.refresh(index="books")]
    await search.index(index="books", document={})
    await async_bulk(search, actions)
    async with AsyncOpenSearch("http://search:9200") as short:
        pending.append(short.info())
    return await asyncio.gather(*pending)
