import asyncio

import aiomcache
import pylibmc

shared = pylibmc.Client(["cache"], binary=True, behaviors={"tcp_nodelay": True})
pool = pylibmc.ClientPool(shared, 10)
mapped = pylibmc.ThreadMappedPool(shared)


async def commands():
    shared.get("a")  # error: [AF151] "pylibmc.Client.get()"
    shared.gets("a")  # error: [AF151] "pylibmc.Client.gets()"
    shared.set("a", "b", 60)  # error: [AF151] "pylibmc.Client.set()"
    shared.add("a", "b")  # error: [AF151] "pylibmc.Client.add()"
    shared.replace("a", "b")  # error: [AF151] "pylibmc.Client.replace()"
    shared.append("a", "b")  # error: [AF151] "pylibmc.Client.append()"
    shared.prepend("a", "b")  # error: [AF151] "pylibmc.Client.prepend()"
    shared.cas("a", "b", 1)  # error: [AF151] "pylibmc.Client.cas()"
    shared.delete("a")  # error: [AF151] "pylibmc.Client.delete()"
    shared.incr("hits", 1)  # error: [AF151] "pylibmc.Client.incr()"
    shared.decr("hits", 1)  # error: [AF151] "pylibmc.Client.decr()"
    shared.touch("a", 60)  # error: [AF151] "pylibmc.Client.touch()"
    shared.flush_all()  # error: [AF151] "pylibmc.Client.flush_all()"
    shared.get_multi(["a", "b"])  # error: [AF151] "pylibmc.Client.get_multi()"
    shared.set_multi({"a": 1})  # error: [AF151] "pylibmc.Client.set_multi()"
    shared.add_multi({"a": 1})  # error: [AF151] "pylibmc.Client.add_multi()"
    shared.delete_multi(["a"])  # error: [AF151] "pylibmc.Client.delete_multi()"
    shared.incr_multi(["hits"])  # error: [AF151] "pylibmc.Client.incr_multi()"
    shared.get_stats()  # error: [AF151] "pylibmc.Client.get_stats()"
    shared.set_behaviors({"no_block": True})
    return shared.behaviors, shared.get_behaviors()


async def pooled():
    with pool.reserve(block=True) as client:
        client.get("a")  # error: [AF151] "pylibmc.Client.get()"
    with mapped.reserve() as client:
        client.set("a", 1)  # error: [AF151] "pylibmc.Client.set()"
    return shared.clone().get("a"), await asyncio.to_thread(shared.get, "a")  # error: [AF151] "pylibmc.Client.get()"


async def asynchronous(host: str):
    cache = aiomcache.Client(host, 11211)
    found = await cache.get(b"a")
    return found, await asyncio.gather(cache.get(b"b"), cache.incr(b"hits"))
