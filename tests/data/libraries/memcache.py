import asyncio

import aiomcache
import memcache

shared = memcache.Client(["cache:11211"], socket_timeout=1)


class Pages:
    def __init__(self) -> None:
        self.cache = memcache.Client(["cache:11211"])

    async def page(self, path: str):
        return self.cache.get(path)  # error: [AF151] "memcache.Client.get()"

    def page_sync(self, path: str):
        return self.cache.get(path)


async def commands():
    shared.get("a")  # error: [AF151] "memcache.Client.get()"
    shared.gets("a")  # error: [AF151] "memcache.Client.gets()"
    shared.set("a", "b", 60)  # error: [AF151] "memcache.Client.set()"
    shared.add("a", "b")  # error: [AF151] "memcache.Client.add()"
    shared.replace("a", "b")  # error: [AF151] "memcache.Client.replace()"
    shared.append("a", "b")  # error: [AF151] "memcache.Client.append()"
    shared.prepend("a", "b")  # error: [AF151] "memcache.Client.prepend()"
    shared.cas("a", "b", 1)  # error: [AF151] "memcache.Client.cas()"
    shared.delete("a")  # error: [AF151] "memcache.Client.delete()"
    shared.incr("hits", 1)  # error: [AF151] "memcache.Client.incr()"
    shared.decr("hits", 1)  # error: [AF151] "memcache.Client.decr()"
    shared.touch("a", 60)  # error: [AF151] "memcache.Client.touch()"
    shared.flush_all()  # error: [AF151] "memcache.Client.flush_all()"
    shared.get_multi(["a", "b"], key_prefix="p:")  # error: [AF151] "memcache.Client.get_multi()"
    shared.set_multi({"a": 1})  # error: [AF151] "memcache.Client.set_multi()"
    shared.delete_multi(["a"])  # error: [AF151] "memcache.Client.delete_multi()"
    shared.get_stats()  # error: [AF151] "memcache.Client.get_stats()"
    shared.get_slabs()  # error: [AF151] "memcache.Client.get_slabs()"
    shared.set_servers(["cache:11212"])
    shared.disconnect_all()
    return await asyncio.to_thread(shared.get, "a")


async def asynchronous(host: str):
    cache = aiomcache.Client(host, 11211)
    found = await cache.get(b"a")
    return found, await asyncio.gather(cache.get(b"b"), cache.incr(b"hits"))
