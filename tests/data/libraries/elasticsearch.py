import asyncio

import elasticsearch
from elasticsearch import AsyncElasticsearch, Elasticsearch
from elasticsearch.dsl import Document, Index, MultiSearch, Search, Text, UpdateByQuery
from elasticsearch.helpers import async_bulk, bulk, scan

client = Elasticsearch("http://search:9200", retry_on_timeout=True)


class Book(Document):
    title = Text()

    class Index:
        name = "books"


class Catalogue:
    def __init__(self, hosts: list[str]) -> None:
        self.search = Elasticsearch(hosts=hosts)

    async def find(self, text: str):
        return self.search.search(index="books", q=text)  # error: [AF111] "elasticsearch.Elasticsearch.search()"

    async def in_thread(self, text: str):
        return await asyncio.to_thread(self.search.search, index="books", q=text)

    def find_sync(self, text: str):
        return self.search.search(index="books", q=text)


async def documents():
    client.index(index="books", id="1", document={})  # error: [AF111] "elasticsearch.Elasticsearch.index()"
    client.get(index="books", id="1")  # error: [AF111] "elasticsearch.Elasticsearch.get()"
    client.update(index="books", id="1", doc={})  # error: [AF111] "elasticsearch.Elasticsearch.update()"
    client.delete(index="books", id="1")  # error: [AF111] "elasticsearch.Elasticsearch.delete()"
    if client.ping():  # error: [AF111] "elasticsearch.Elasticsearch.ping()"
        client.info()  # error: [AF111] "elasticsearch.Elasticsearch.info()"
    client.options(request_timeout=5).search(index="books")  # error: [AF111] "elasticsearch.Elasticsearch.search()"
    client.close()


async def namespaces():
    client.async_search.submit(index="books")  # error: [AF111] "elasticsearch.client.AsyncSearchClient.submit()"
    client.cat.indices()  # error: [AF111] "elasticsearch.client.CatClient.indices()"
    client.cluster.health()  # error: [AF111] "elasticsearch.client.ClusterClient.health()"
    client.eql.search(index="log", query="any where true")  # error: [AF111] "elasticsearch.client.EqlClient.search()"
    client.esql.query(query="FROM books")  # error: [AF111] "elasticsearch.client.EsqlClient.query()"
    client.ilm.get_lifecycle()  # error: [AF111] "elasticsearch.client.IlmClient.get_lifecycle()"
    client.indices.create(index="books")  # error: [AF111] "elasticsearch.client.IndicesClient.create()"
    client.inference.inference(inference_id="e5", input="x")  # error: [AF111] "elasticsearch.client.InferenceClient.inference()"
    client.ingest.put_pipeline(id="p")  # error: [AF111] "elasticsearch.client.IngestClient.put_pipeline()"
    client.ml.get_trained_models()  # error: [AF111] "elasticsearch.client.MlClient.get_trained_models()"
    client.nodes.stats()  # error: [AF111] "elasticsearch.client.NodesClient.stats()"
    client.security.authenticate()  # error: [AF111] "elasticsearch.client.SecurityClient.authenticate()"
    client.snapshot.create(repository="r", snapshot="s")  # error: [AF111] "elasticsearch.client.SnapshotClient.create()"
    client.sql.query(query="SELECT 1")  # error: [AF111] "elasticsearch.client.SqlClient.query()"
    client.synonyms.get_synonym(id="s")  # error: [AF111] "elasticsearch.client.SynonymsClient.get_synonym()"
    client.tasks.list()  # error: [AF111] "elasticsearch.client.TasksClient.list()"


async def helping(actions):
    bulk(client, actions)  # error: [AF111] "elasticsearch.helpers.bulk()"
    elasticsearch.helpers.reindex(client, "old", "new")  # error: [AF111] "elasticsearch.helpers.reindex()"
    for hit in scan(client, index="books", query={}):  # error: [AF111] "elasticsearch.helpers.scan()"
        print(hit)
    for ok, _ in elasticsearch.helpers.streaming_bulk(client, actions):  # error: [AF111] "elasticsearch.helpers.streaming_bulk()"
        print(ok)
    done = list(elasticsearch.helpers.parallel_bulk(client, actions))  # error: [AF111] "elasticsearch.helpers.parallel_bulk()"
    unused = scan(client, index="books")
    return done, unused


async def models(book: Book):
    Book.init()  # error: [AF112] "elasticsearch.dsl.Document.init()"
    new = Book(title="Dune")
    new.save(refresh=True)  # error: [AF112] "elasticsearch.dsl.Document.save()"
    book.update(title="Emma")  # error: [AF112] "elasticsearch.dsl.Document.update()"
    book.delete()  # error: [AF112] "elasticsearch.dsl.Document.delete()"
    Book.get(id=1)  # error: [AF112] "elasticsearch.dsl.Document.get()"
    Book.mget([1, 2])  # error: [AF112] "elasticsearch.dsl.Document.mget()"
    Book.exists(1)  # error: [AF112] "elasticsearch.dsl.Document.exists()"
    Book.bulk([new])  # error: [AF112] "elasticsearch.dsl.Document.bulk()"
    return new.to_dict()


async def searches():
    search = Book.search().query("match", title="dune").filter("term", lang="en").sort("year")
    response = search[0:10].execute()  # error: [AF112] "elasticsearch.dsl.Search.execute()"
    total = Search(using=client, index="books").count()  # error: [AF112] "elasticsearch.dsl.Search.count()"
    for hit in search:  # error: [AF112] "iterating over `elasticsearch.dsl.Search`"
        print(hit.title)
    every = [hit for hit in search.scan()]  # error: [AF112] "elasticsearch.dsl.Search.scan()"
    every += list(search.iterate())  # error: [AF112] "elasticsearch.dsl.Search.iterate()"
    search.delete()  # error: [AF112] "elasticsearch.dsl.Search.delete()"
    both = MultiSearch(using=client).add(search).execute()  # error: [AF112] "elasticsearch.dsl.MultiSearch.execute()"
    changed = UpdateByQuery(index="books").query("match", title="x").script(source="").execute()  # error: [AF112] "elasticsearch.dsl.UpdateByQuery.execute()"
    return response, total, every, both, changed, search.to_dict()


async def indexes():
    index = Index("books")
    index.settings(number_of_shards=1)
    if not index.exists():  # error: [AF112] "elasticsearch.dsl.Index.exists()"
        index.create()  # error: [AF112] "elasticsearch.dsl.Index.create()"
    index.save()  # error: [AF112] "elasticsearch.dsl.Index.save()"
    index.refresh()  # error: [AF112] "elasticsearch.dsl.Index.refresh()"
    index.flush()  # error: [AF112] "elasticsearch.dsl.Index.flush()"
    index.close()  # error: [AF112] "elasticsearch.dsl.Index.close()"
    index.open()  # error: [AF112] "elasticsearch.dsl.Index.open()"
    index.get_mapping()  # error: [AF112] "elasticsearch.dsl.Index.get_mapping()"
    index.put_mapping(body={})  # error: [AF112] "elasticsearch.dsl.Index.put_mapping()"
    index.get_settings()  # error: [AF112] "elasticsearch.dsl.Index.get_settings()"
    index.put_settings(body={})  # error: [AF112] "elasticsearch.dsl.Index.put_settings()"
    index.get_alias()  # error: [AF112] "elasticsearch.dsl.Index.get_alias()"
    index.put_alias(name="all")  # error: [AF112] "elasticsearch.dsl.Index.put_alias()"
    index.stats()  # error: [AF112] "elasticsearch.dsl.Index.stats()"
    index.forcemerge()  # error: [AF112] "elasticsearch.dsl.Index.forcemerge()"
    index.delete(ignore=404)  # error: [AF112] "elasticsearch.dsl.Index.delete()"
    return index.search().count()  # error: [AF112] "elasticsearch.dsl.Search.count()"


async def asynchronous(search: AsyncElasticsearch, actions):
    pending = [search.search(index="books"), search.indices.refresh(index="books")]
    await search.index(index="books", document={})
    await async_bulk(search, actions)
    async with AsyncElasticsearch("http://search:9200") as short:
        pending.append(short.info())
    return await asyncio.gather(*pending)
