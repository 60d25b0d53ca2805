import asyncio

import valkey
import valkey.asyncio
from valkey import Sentinel, Valkey, ValkeyCluster
from valkey.client import Pipeline, PubSub
from valkey.lock import Lock

client = valkey.from_url("valkey://cache:6379/0")


class Carts:
    def __init__(self, host: str) -> None:
        self.client = Valkey(host=host, decode_responses=True)

    async def items(self, cart: str):
        return self.client.hgetall(f"cart:{cart}")  # error: [AF151] "valkey.Valkey.hgetall()"

    async def add(self, cart: str, sku: str):
        with self.client.pipeline() as pipe:
            pipe.hincrby(f"cart:{cart}", sku)
            pipe.expire(f"cart:{cart}", 3600)
            return pipe.execute()  # error: [AF151] "valkey.client.Pipeline.execute()"

    async def in_thread(self, cart: str):
        return await asyncio.to_thread(self.client.hgetall, cart)


async def commands(strict: valkey.StrictValkey):
    client.get("a")  # error: [AF151] "valkey.Valkey.get()"
    client.set("a", 1, ex=5)  # error: [AF151] "valkey.Valkey.set()"
    client.blpop("jobs", timeout=5)  # error: [AF151] "valkey.Valkey.blpop()"
    client.execute_command("PING")  # error: [AF151] "valkey.Valkey.execute_command()"
    strict.xreadgroup("g", "me", {"log": ">"}, block=5000)  # error: [AF151] "valkey.Valkey.xreadgroup()"
    valkey.Redis().incr("a")  # error: [AF151] "valkey.Valkey.incr()"
    for key in client.scan_iter("user:*"):  # error: [AF151] "valkey.Valkey.scan_iter()"
        print(key)
    fields = dict(client.hscan_iter("h"))  # error: [AF151] "valkey.Valkey.hscan_iter()"
    members = sorted(client.sscan_iter("s"))  # error: [AF151] "valkey.Valkey.sscan_iter()"
    ranks = list(client.zscan_iter("z"))  # error: [AF151] "valkey.Valkey.zscan_iter()"
    script = client.register_script("return 1")
    client.set_response_callback("GET", str)
    client.close()
    return fields, members, ranks, script, client.get_encoder()


async def transactions(pipe: Pipeline):
    pipe.watch("stock")  # error: [AF151] "valkey.client.Pipeline.watch()"
    pipe.immediate_execute_command("GET", "stock")  # error: [AF151] "valkey.client.Pipeline.immediate_execute_command()"
    pipe.multi()
    pipe.decr("stock")
    pipe.unwatch()  # error: [AF151] "valkey.client.Pipeline.unwatch()"


async def messages(subscriber: PubSub):
    other = client.pubsub()
    other.subscribe("news")  # error: [AF151] "valkey.client.PubSub.subscribe()"
    other.psubscribe("user:*")  # error: [AF151] "valkey.client.PubSub.psubscribe()"
    subscriber.unsubscribe()  # error: [AF151] "valkey.client.PubSub.unsubscribe()"
    subscriber.punsubscribe()  # error: [AF151] "valkey.client.PubSub.punsubscribe()"
    subscriber.ping()  # error: [AF151] "valkey.client.PubSub.ping()"
    for message in other.listen():  # error: [AF181] "valkey.client.PubSub.listen()"
        print(message)


async def locks(held: Lock):
    with client.lock("report", timeout=10):  # error: [AF151] "entering `with valkey.lock.Lock`"
        held.extend(5)  # error: [AF151] "valkey.lock.Lock.extend()"
        held.reacquire()  # error: [AF151] "valkey.lock.Lock.reacquire()"
    held.acquire()  # error: [AF151] "valkey.lock.Lock.acquire()"
    held.release()  # error: [AF151] "valkey.lock.Lock.release()"
    if held.locked():  # error: [AF151] "valkey.lock.Lock.locked()"
        return held.owned()  # error: [AF151] "valkey.lock.Lock.owned()"


async def clusters(cluster: ValkeyCluster):
    cluster.get("a")  # error: [AF151] "valkey.ValkeyCluster.get()"
    cluster.mget_nonatomic("a", "b")  # error: [AF151] "valkey.ValkeyCluster.mget_nonatomic()"
    cluster.execute_command("PING")  # error: [AF151] "valkey.ValkeyCluster.execute_command()"
    pipe = cluster.pipeline()
    pipe.get("a")
    pipe.execute()  # error: [AF151] "valkey.cluster.ClusterPipeline.execute()"
    keys = list(cluster.scan_iter("*"))  # error: [AF151] "valkey.ValkeyCluster.scan_iter()"
    keys += list(cluster.hscan_iter("h"))  # error: [AF151] "valkey.ValkeyCluster.hscan_iter()"
    keys += list(cluster.sscan_iter("s"))  # error: [AF151] "valkey.ValkeyCluster.sscan_iter()"
    keys += list(cluster.zscan_iter("z"))  # error: [AF151] "valkey.ValkeyCluster.zscan_iter()"
    return keys, cluster.get_primaries(), cluster.keyslot("a")


async def sentinels():
    sentinel = Sentinel([("s1", 26379)])
    sentinel.discover_master("cache")  # error: [AF151] "valkey.Sentinel.discover_master()"
    sentinel.discover_slaves("cache")  # error: [AF151] "valkey.Sentinel.discover_slaves()"
    sentinel.execute_command("PING")  # error: [AF151] "valkey.Sentinel.execute_command()"
    return sentinel.master_for("cache").get("a")  # error: [AF151] "valkey.Valkey.get()"


async def asynchronous(url: str):
    cache = valkey.asyncio.from_url(url)
    pending = [cache.get("a"), valkey.asyncio.ValkeyCluster.from_url(url).get("b")]
    async with cache.pipeline() as pipe, cache.lock("report"):
        pipe.get("c")
        await pipe.execute()
    subscriber = cache.pubsub()
    await subscriber.subscribe("news")
    async for message in subscriber.listen():
        print(message)
    return await asyncio.gather(*pending)
