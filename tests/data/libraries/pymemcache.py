import asyncio

import aiomcache
from pymemcache import HashClient
from pymemcache.client.base import Client, PooledClient

shared = Client(("cache", 11211), connect_timeout=1, timeout=0.5)


class Pages:
    def __init__(self, servers: list[str]) -> None:
        self.client = HashClient(servers, use_pooling=True)

    async def page(self, path: str):
        return self.client.get(path)  # error: [AF151] "pymemcache.HashClient.get()"

    async def in_thread(self, path: str):
        return await asyncio.to_thread(self.client.get, path)


async def one_server():
    shared.get("a")  # error: [AF151] "pymemcache.Client.get()"
    shared.gets("a")  # error: [AF151] "pymemcache.Client.gets()"
    shared.set("a", "b", 60)  # error: [AF151] "pymemcache.Client.set()"
    shared.add("a", "b")  # error: [AF151] "pymemcache.Client.add()"
    shared.replace("a", "b")  # error: [AF151] "pymemcache.Client.replace()"
    shared.append("a", "b")  # error: [AF151] "pymemcache.Client.append()"
    shared.prepend("a", "b")  # error: [AF151] "pymemcache.Client.prepend()"
    shared.cas("a", "b", 1)  # error: [AF151] "pymemcache.Client.cas()"
    shared.delete("a")  # error: [AF151] "pymemcache.Client.delete()"
    shared.incr("hits", 1)  # error: [AF151] "pymemcache.Client.incr()"
    shared.decr("hits", 1)  # error: [AF151] "pymemcache.Client.decr()"
    shared.touch("a", 60)  # error: [AF151] "pymemcache.Client.touch()"
    shared.flush_all()  # error: [AF151] "pymemcache.Client.flush_all()"
    shared.get_many(["a", "b"])  # error: [AF151] "pymemcache.Client.get_many()"
    shared.get_multi(["a", "b"])  # error: [AF151] "pymemcache.Client.get_multi()"
    shared.gets_many(["a", "b"])  # error: [AF151] "pymemcache.Client.gets_many()"
    shared.set_many({"a": 1})  # error: [AF151] "pymemcache.Client.set_many()"
    shared.set_multi({"a": 1})  # error: [AF151] "pymemcache.Client.set_multi()"
    shared.delete_many(["a"])  # error: [AF151] "pymemcache.Client.delete_many()"
    shared.delete_multi(["a"])  # error: [AF151] "pymemcache.Client.delete_multi()"
    shared.quit()  # error: [AF151] "pymemcache.Client.quit()"
    shared.stats()  # error: [AF151] "pymemcache.Client.stats()"
    shared.raw_command("version")  # error: [AF151] "pymemcache.Client.raw_command()"
    shared.shutdown()  # error: [AF151] "pymemcache.Client.shutdown()"
    shared.version()  # error: [AF151] "pymemcache.Client.version()"
    shared.cache_memlimit(64)  # error: [AF151] "pymemcache.Client.cache_memlimit()"
    shared.close()


async def pooled(client: PooledClient):
    client.get("a")  # error: [AF151] "pymemcache.PooledClient.get()"
    client.gets("a")  # error: [AF151] "pymemcache.PooledClient.gets()"
    client.set("a", "b", 60)  # error: [AF151] "pymemcache.PooledClient.set()"
    client.add("a", "b")  # error: [AF151] "pymemcache.PooledClient.add()"
    client.replace("a", "b")  # error: [AF151] "pymemcache.PooledClient.replace()"
    client.append("a", "b")  # error: [AF151] "pymemcache.PooledClient.append()"
    client.prepend("a", "b")  # error: [AF151] "pymemcache.PooledClient.prepend()"
    client.cas("a", "b", 1)  # error: [AF151] "pymemcache.PooledClient.cas()"
    client.delete("a")  # error: [AF151] "pymemcache.PooledClient.delete()"
    client.incr("hits", 1)  # error: [AF151] "pymemcache.PooledClient.incr()"
    client.decr("hits", 1)  # error: [AF151] "pymemcache.PooledClient.decr()"
    client.touch("a", 60)  # error: [AF151] "pymemcache.PooledClient.touch()"
    client.flush_all()  # error: [AF151] "pymemcache.PooledClient.flush_all()"
    client.get_many(["a", "b"])  # error: [AF151] "pymemcache.PooledClient.get_many()"
    client.get_multi(["a", "b"])  # error: [AF151] "pymemcache.PooledClient.get_multi()"
    client.gets_many(["a", "b"])  # error: [AF151] "pymemcache.PooledClient.gets_many()"
    client.set_many({"a": 1})  # error: [AF151] "pymemcache.PooledClient.set_many()"
    client.set_multi({"a": 1})  # error: [AF151] "pymemcache.PooledClient.set_multi()"
    client.delete_many(["a"])  # error: [AF151] "pymemcache.PooledClient.delete_many()"
    client.delete_multi(["a"])  # error: [AF151] "pymemcache.PooledClient.delete_multi()"
    client.quit()  # error: [AF151] "pymemcache.PooledClient.quit()"
    client.stats()  # error: [AF151] "pymemcache.PooledClient.stats()"
    client.raw_command("version")  # error: [AF151] "pymemcache.PooledClient.raw_command()"
    client.shutdown()  # error: [AF151] "pymemcache.PooledClient.shutdown()"
    client.close()


async def many_servers(client: HashClient):
    client.get("a")  # error: [AF151] "pymemcache.HashClient.get()"
    client.gets("a")  # error: [AF151] "pymemcache.HashClient.gets()"
    client.set("a", "b", 60)  # error: [AF151] "pymemcache.HashClient.set()"
    client.add("a", "b")  # error: [AF151] "pymemcache.HashClient.add()"
    client.replace("a", "b")  # error: [AF151] "pymemcache.HashClient.replace()"
    client.append("a", "b")  # error: [AF151] "pymemcache.HashClient.append()"
    client.prepend("a", "b")  # error: [AF151] "pymemcache.HashClient.prepend()"
    client.cas("a", "b", 1)  # error: [AF151] "pymemcache.HashClient.cas()"
    client.delete("a")  # error: [AF151] "pymemcache.HashClient.delete()"
    client.incr("hits", 1)  # error: [AF151] "pymemcache.HashClient.incr()"
    client.decr("hits", 1)  # error: [AF151] "pymemcache.HashClient.decr()"
    client.touch("a", 60)  # error: [AF151] "pymemcache.HashClient.touch()"
    client.flush_all()  # error: [AF151] "pymemcache.HashClient.flush_all()"
    client.get_many(["a", "b"])  # error: [AF151] "pymemcache.HashClient.get_many()"
    client.get_multi(["a", "b"])  # error: [AF151] "pymemcache.HashClient.get_multi()"
    client.gets_many(["a", "b"])  # error: [AF151] "pymemcache.HashClient.gets_many()"
    client.set_many({"a": 1})  # error: [AF151] "pymemcache.HashClient.set_many()"
    client.set_multi({"a": 1})  # error: [AF151] "pymemcache.HashClient.set_multi()"
    client.delete_many(["a"])  # error: [AF151] "pymemcache.HashClient.delete_many()"
    client.delete_multi(["a"])  # error: [AF151] "pymemcache.HashClient.delete_multi()"
    client.quit()  # error: [AF151] "pymemcache.HashClient.quit()"
    client.gets_multi(["a"])  # error: [AF151] "pymemcache.HashClient.gets_multi()"
    client.add_server(("cache", 11212))
    client.close()


async def asynchronous(host: str):
    cache = aiomcache.Client(host, 11211)
    found = await cache.get(b"a")
    return found, await asyncio.gather(cache.get(b"b"), cache.incr(b"hits"))
