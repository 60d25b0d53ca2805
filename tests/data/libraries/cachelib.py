import asyncio

import cachelib
from cachelib import FileSystemCache, NullCache, RedisCache, SimpleCache
from cachelib.memcached import MemcachedCache

memory = SimpleCache(threshold=500)


class Pages:
    def __init__(self, host: str) -> None:
        self.cache = RedisCache(host, key_prefix="pages:")

    async def page(self, path: str):
        return self.cache.get(path)  # error: [AF151] "cachelib.RedisCache.get()"

    async def in_thread(self, path: str):
        return await asyncio.to_thread(self.cache.get, path)


async def caches(table: str):
    memory.set("a", 1)
    NullCache().get("a")
    MemcachedCache(["cache:11211"]).get_many("a", "b")  # error: [AF151] "cachelib.MemcachedCache.get_many()"
    FileSystemCache("/var/cache/app").set("a", 1, timeout=60)  # error: [AF122] "cachelib.FileSystemCache.set()"
    cachelib.MongoDbCache().delete("a")  # error: [AF111] "cachelib.MongoDbCache.delete()"
    cachelib.DynamoDbCache(table).has("a")  # error: [AF134] "cachelib.DynamoDbCache.has()"
    return memory.get("a")
