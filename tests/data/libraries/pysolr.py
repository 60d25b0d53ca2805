import asyncio

import pysolr
from pysolr import Solr, SolrCloud, ZooKeeper

solr = pysolr.Solr("http://solr:8983/solr/books", timeout=5)


class Catalogue:
    def __init__(self, url: str) -> None:
        self.solr = Solr(url, always_commit=True)

    async def find(self, text: str):
        return [hit["id"] for hit in self.solr.search(text, rows=5)]  # error: [AF111] "pysolr.Solr.search()"

    async def in_thread(self, text: str):
        return await asyncio.to_thread(self.solr.search, text)


async def administration(stream):
    solr.add([{"id": 1}])  # error: [AF111] "pysolr.Solr.add()"
    solr.delete(id=1)  # error: [AF111] "pysolr.Solr.delete()"
    solr.commit()  # error: [AF111] "pysolr.Solr.commit()"
    solr.optimize()  # error: [AF111] "pysolr.Solr.optimize()"
    solr.extract(stream)  # error: [AF111] "pysolr.Solr.extract()"
    solr.more_like_this("id:1", "title")  # error: [AF111] "pysolr.Solr.more_like_this()"
    solr.suggest_terms("title", "du")  # error: [AF111] "pysolr.Solr.suggest_terms()"
    solr.ping()  # error: [AF111] "pysolr.Solr.ping()"


async def cloud(zookeeper: ZooKeeper):
    return SolrCloud(zookeeper, "books").search("dune")  # error: [AF111] "pysolr.Solr.search()"
