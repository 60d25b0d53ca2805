import asyncio

import diskcache
from diskcache import Cache, Deque, FanoutCache, Index

shared = Cache("/var/cache/app")


class Thumbnails:
    def __init__(self, folder: str) -> None:
        self.cache = FanoutCache(folder, shards=8, timeout=1)

    async def thumbnail(self, key: str):
        return self.cache.get(key)  # error: [AF111] "diskcache.FanoutCache.get()"

    async def in_thread(self, key: str):
        return await asyncio.to_thread(self.cache.get, key)


@shared.memoize(expire=60)
def slow(number: int) -> int:
    return number


async def caches():
    shared.get("a")  # error: [AF111] "diskcache.Cache.get()"
    shared.set("a", 1, expire=60, tag="t")  # error: [AF111] "diskcache.Cache.set()"
    shared.add("a", 1)  # error: [AF111] "diskcache.Cache.add()"
    shared.incr("hits")  # error: [AF111] "diskcache.Cache.incr()"
    shared.decr("hits")  # error: [AF111] "diskcache.Cache.decr()"
    shared.pop("a")  # error: [AF111] "diskcache.Cache.pop()"
    shared.read("big")  # error: [AF111] "diskcache.Cache.read()"
    shared.delete("a")  # error: [AF111] "diskcache.Cache.delete()"
    shared.touch("a", 60)  # error: [AF111] "diskcache.Cache.touch()"
    shared.expire()  # error: [AF111] "diskcache.Cache.expire()"
    shared.evict("t")  # error: [AF111] "diskcache.Cache.evict()"
    shared.cull()  # error: [AF111] "diskcache.Cache.cull()"
    shared.clear()  # error: [AF111] "diskcache.Cache.clear()"
    shared.check()  # error: [AF111] "diskcache.Cache.check()"
    shared.stats(enable=True)  # error: [AF111] "diskcache.Cache.stats()"
    shared.volume()  # error: [AF111] "diskcache.Cache.volume()"
    shared.push("job")  # error: [AF111] "diskcache.Cache.push()"
    shared.pull()  # error: [AF111] "diskcache.Cache.pull()"
    shared.peek()  # error: [AF111] "diskcache.Cache.peek()"
    shared.peekitem()  # error: [AF111] "diskcache.Cache.peekitem()"
    with shared.transact():  # error: [AF111] "diskcache.Cache.transact()"
        shared.incr("a")  # error: [AF111] "diskcache.Cache.incr()"
    with Cache("/tmp/cache") as cache:  # error: [AF111] "diskcache.Cache()"
        print(cache.directory)
    return shared.timeout


async def fanout(cache: FanoutCache):
    cache.get("a")  # error: [AF111] "diskcache.FanoutCache.get()"
    cache.set("a", 1, expire=60, tag="t")  # error: [AF111] "diskcache.FanoutCache.set()"
    cache.add("a", 1)  # error: [AF111] "diskcache.FanoutCache.add()"
    cache.incr("hits")  # error: [AF111] "diskcache.FanoutCache.incr()"
    cache.decr("hits")  # error: [AF111] "diskcache.FanoutCache.decr()"
    cache.pop("a")  # error: [AF111] "diskcache.FanoutCache.pop()"
    cache.read("big")  # error: [AF111] "diskcache.FanoutCache.read()"
    cache.delete("a")  # error: [AF111] "diskcache.FanoutCache.delete()"
    cache.touch("a", 60)  # error: [AF111] "diskcache.FanoutCache.touch()"
    cache.expire()  # error: [AF111] "diskcache.FanoutCache.expire()"
    cache.evict("t")  # error: [AF111] "diskcache.FanoutCache.evict()"
    cache.cull()  # error: [AF111] "diskcache.FanoutCache.cull()"
    cache.clear()  # error: [AF111] "diskcache.FanoutCache.clear()"
    cache.check()  # error: [AF111] "diskcache.FanoutCache.check()"
    cache.stats(enable=True)  # error: [AF111] "diskcache.FanoutCache.stats()"
    cache.volume()  # error: [AF111] "diskcache.FanoutCache.volume()"
    with cache.transact():  # error: [AF111] "diskcache.FanoutCache.transact()"
        cache.incr("a")  # error: [AF111] "diskcache.FanoutCache.incr()"
    cache.cache("part").get("a")  # error: [AF111] "diskcache.Cache.get()"
    cache.deque("jobs").append(1)  # error: [AF111] "diskcache.Deque.append()"
    cache.index("names").get("a")  # error: [AF111] "diskcache.Index.get()"
    return FanoutCache("/tmp/cache")  # error: [AF111] "diskcache.FanoutCache()"


async def indexes(folder: str):
    index = Index(folder)  # error: [AF111] "diskcache.Index()"
    index.get("a")  # error: [AF111] "diskcache.Index.get()"
    index.pop("a")  # error: [AF111] "diskcache.Index.pop()"
    index.popitem()  # error: [AF111] "diskcache.Index.popitem()"
    index.push("job")  # error: [AF111] "diskcache.Index.push()"
    index.pull()  # error: [AF111] "diskcache.Index.pull()"
    index.peekitem()  # error: [AF111] "diskcache.Index.peekitem()"
    index.setdefault("a", 1)  # error: [AF111] "diskcache.Index.setdefault()"
    index.update({"a": 1})  # error: [AF111] "diskcache.Index.update()"
    index.clear()  # error: [AF111] "diskcache.Index.clear()"
    with index.transact():  # error: [AF111] "diskcache.Index.transact()"
        print(index.directory)


async def deques(folder: str):
    deque = Deque([1], folder)  # error: [AF111] "diskcache.Deque()"
    deque.append(1)  # error: [AF111] "diskcache.Deque.append()"
    deque.appendleft(1)  # error: [AF111] "diskcache.Deque.appendleft()"
    deque.extend([1])  # error: [AF111] "diskcache.Deque.extend()"
    deque.extendleft([1])  # error: [AF111] "diskcache.Deque.extendleft()"
    deque.pop()  # error: [AF111] "diskcache.Deque.pop()"
    deque.popleft()  # error: [AF111] "diskcache.Deque.popleft()"
    deque.peek()  # error: [AF111] "diskcache.Deque.peek()"
    deque.peekleft()  # error: [AF111] "diskcache.Deque.peekleft()"
    deque.remove(1)  # error: [AF111] "diskcache.Deque.remove()"
    deque.count(1)  # error: [AF111] "diskcache.Deque.count()"
    deque.reverse()  # error: [AF111] "diskcache.Deque.reverse()"
    deque.rotate(2)  # error: [AF111] "diskcache.Deque.rotate()"
    deque.clear()  # error: [AF111] "diskcache.Deque.clear()"
    with deque.transact():  # error: [AF111] "diskcache.Deque.transact()"
        print(deque.maxlen)
    return deque.cache.volume()  # error: [AF111] "diskcache.Cache.volume()"


async def locks():
    lock = diskcache.Lock(shared, "report")
    with lock:  # error: [AF111] "entering `with diskcache.Lock`"
        print("held")
    lock.acquire()  # error: [AF111] "diskcache.Lock.acquire()"
    lock.release()
