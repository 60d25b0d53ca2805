import asyncio
from contextlib import closing

import redis
import redis.asyncio as aioredis
from redis import RedisCluster, Sentinel, StrictRedis
from redis.asyncio import Redis as AsyncRedis
from redis.client import Pipeline, PubSub
from redis.cluster import ClusterNode
from redis.lock import Lock

pool = redis.ConnectionPool(host="cache", max_connections=20)
shared = redis.Redis(connection_pool=pool, decode_responses=True)


class Sessions:
    def __init__(self, url: str) -> None:
        self.client = redis.from_url(url, socket_timeout=2)
        self.locks: dict[str, Lock] = {}

    async def load(self, session_id: str) -> bytes | None:
        return self.client.get(f"session:{session_id}")  # error: [AF151] "redis.Redis.get()"

    async def rotate(self, session_id: str) -> None:
        with self.client.lock(f"lock:{session_id}", timeout=5):  # error: [AF151] "entering `with redis.lock.Lock`"
            self.client.delete(session_id)  # error: [AF151] "redis.Redis.delete()"

    async def load_in_thread(self, session_id: str) -> bytes | None:
        return await asyncio.to_thread(self.client.get, session_id)

    def load_sync(self, session_id: str) -> bytes | None:
        return self.client.get(session_id)


class Prefixed(StrictRedis):
    def prefixed(self, key: str) -> str:
        return f"app:{key}"


async def made_in_many_ways(url: str):
    redis.Redis.from_url(url).ping()  # error: [AF151] "redis.Redis.ping()"
    redis.StrictRedis(host="cache").ping()  # error: [AF151] "redis.Redis.ping()"
    Prefixed(host="cache").get("k")  # error: [AF151] "redis.Redis.get()"
    Prefixed(host="cache").prefixed("k")
    with redis.Redis() as client:
        client.ping()  # error: [AF151] "redis.Redis.ping()"
    with closing(redis.Redis()) as closed:
        closed.ping()  # error: [AF151] "redis.Redis.ping()"
    with shared.client() as single:
        single.execute_command("CLIENT", "ID")  # error: [AF151] "redis.Redis.execute_command()"
    shared.bgsave()  # error: [AF151] "redis.Redis.bgsave()"
    shared.save()  # error: [AF151] "redis.Redis.save()"
    shared.close()
    return shared.connection_pool, shared.get_encoder()


async def pipelines(pipe: Pipeline):
    with shared.pipeline(transaction=True) as transaction:
        transaction.set("a", 1).expire("a", 60)
        transaction.incr("b")
        transaction.execute()  # error: [AF151] "redis.client.Pipeline.execute()"
    pipe.watch("stock")  # error: [AF151] "redis.client.Pipeline.watch()"
    pipe.immediate_execute_command("GET", "stock")  # error: [AF151] "redis.client.Pipeline.immediate_execute_command()"
    pipe.multi()
    pipe.decr("stock")
    pipe.unwatch()  # error: [AF151] "redis.client.Pipeline.unwatch()"
    pipe.json().set("doc", "$", {})
    pipe.reset()
    return len(pipe)


async def chained_pipeline():
    return shared.pipeline().get("a").get("b")


async def scanned():
    for key in shared.scan_iter("user:*", count=500):  # error: [AF151] "redis.Redis.scan_iter()"
        print(key)
    fields = dict(shared.hscan_iter("h"))  # error: [AF151] "redis.Redis.hscan_iter()"
    members = [member async for member in aioredis.Redis().sscan_iter("tags")]
    members += [member for member in shared.sscan_iter("tags")]  # error: [AF151] "redis.Redis.sscan_iter()"
    unused = shared.scan_iter("*")
    return fields, members, sorted(shared.zscan_iter("top")), unused  # error: [AF151] "redis.Redis.zscan_iter()"


async def subscriptions(subscriber: PubSub):
    messages = shared.pubsub(ignore_subscribe_messages=True)
    messages.subscribe("news", "sport")  # error: [AF151] "redis.client.PubSub.subscribe()"
    messages.psubscribe("user:*")  # error: [AF151] "redis.client.PubSub.psubscribe()"
    messages.unsubscribe("sport")  # error: [AF151] "redis.client.PubSub.unsubscribe()"
    messages.punsubscribe()  # error: [AF151] "redis.client.PubSub.punsubscribe()"
    subscriber.ssubscribe("shard")  # error: [AF151] "redis.client.PubSub.ssubscribe()"
    subscriber.sunsubscribe("shard")  # error: [AF151] "redis.client.PubSub.sunsubscribe()"
    subscriber.ping()  # error: [AF151] "redis.client.PubSub.ping()"
    for message in messages.listen():  # error: [AF181] "redis.client.PubSub.listen()"
        print(message)
    subscriber.get_message(timeout=10)  # todo: [AF151]
    polled = subscriber.get_message()
    messages.close()
    return polled, subscriber.subscribed


async def watching_commands():
    connected = shared.monitor()  # error: [AF151] "redis.Redis.monitor()"
    with connected as monitor:  # error: [AF151] "entering `with redis.client.Monitor`"
        first = monitor.next_command()  # error: [AF151] "redis.client.Monitor.next_command()"
        for command in monitor.listen():  # error: [AF181] "redis.client.Monitor.listen()"
            print(command, first)


async def locks(held: Lock):
    lock = shared.lock("report", timeout=30, blocking_timeout=5)
    if lock.acquire(blocking=False):  # error: [AF151] "redis.lock.Lock.acquire()"
        lock.extend(10)  # error: [AF151] "redis.lock.Lock.extend()"
        lock.reacquire()  # error: [AF151] "redis.lock.Lock.reacquire()"
        lock.release()  # error: [AF151] "redis.lock.Lock.release()"
    taken = held.locked()  # error: [AF151] "redis.lock.Lock.locked()"
    return taken, held.owned()  # error: [AF151] "redis.lock.Lock.owned()"


async def scripts():
    script = shared.register_script("return redis.call('GET', KEYS[1])")
    with shared.pipeline() as pipe:
        script(keys=["a"], client=pipe)
        pipe.execute()  # error: [AF151] "redis.client.Pipeline.execute()"
    return script(keys=["a"])  # todo: [AF151]


async def sentinels():
    sentinel = Sentinel([("s1", 26379), ("s2", 26379)], socket_timeout=0.5)
    sentinel.discover_master("cache")  # error: [AF151] "redis.Sentinel.discover_master()"
    sentinel.discover_slaves("cache")  # error: [AF151] "redis.Sentinel.discover_slaves()"
    sentinel.sentinel_masters()  # error: [AF151] "redis.Sentinel.sentinel_masters()"
    sentinel.sentinel_slaves("cache")  # error: [AF151] "redis.Sentinel.sentinel_slaves()"
    sentinel.sentinel_get_master_addr_by_name("cache")  # error: [AF151] "redis.Sentinel.sentinel_get_master_addr_by_name()"
    sentinel.execute_command("PING")  # error: [AF151] "redis.Sentinel.execute_command()"
    primary = sentinel.master_for("cache", socket_timeout=0.5)
    replica = sentinel.slave_for("cache")
    primary.set("a", 1)  # error: [AF151] "redis.Redis.set()"
    return replica.get("a")  # error: [AF151] "redis.Redis.get()"


async def clusters(nodes: list[ClusterNode], url: str):
    cluster = RedisCluster(startup_nodes=nodes)  # error: [AF151] "redis.RedisCluster()"
    RedisCluster.from_url(url)  # error: [AF151] "redis.RedisCluster.from_url()"
    cluster.mget_nonatomic("a", "b")  # error: [AF151] "redis.RedisCluster.mget_nonatomic()"
    cluster.mset_nonatomic({"a": 1})  # error: [AF151] "redis.RedisCluster.mset_nonatomic()"
    cluster.cluster_info()  # error: [AF151] "redis.RedisCluster.cluster_info()"
    cluster.cluster_nodes()  # error: [AF151] "redis.RedisCluster.cluster_nodes()"
    cluster.execute_command("PING")  # error: [AF151] "redis.RedisCluster.execute_command()"
    pipe = cluster.pipeline()
    pipe.get("a")
    pipe.execute()  # error: [AF151] "redis.cluster.ClusterPipeline.execute()"
    keys = list(cluster.scan_iter("*"))  # error: [AF151] "redis.RedisCluster.scan_iter()"
    keys += list(cluster.hscan_iter("h"))  # error: [AF151] "redis.RedisCluster.hscan_iter()"
    keys += list(cluster.sscan_iter("s"))  # error: [AF151] "redis.RedisCluster.sscan_iter()"
    keys += list(cluster.zscan_iter("z"))  # error: [AF151] "redis.RedisCluster.zscan_iter()"
    subscriber = cluster.pubsub()
    subscriber.subscribe("news")  # error: [AF151] "redis.client.PubSub.subscribe()"
    node = cluster.get_redis_connection(nodes[0])
    node.ping()  # error: [AF151] "redis.Redis.ping()"
    return keys, cluster.get_nodes(), cluster.keyslot("a")


async def documents(document):
    json = shared.json()
    json.set("doc", "$", document)  # error: [AF151] "redis.commands.json.JSON.set()"
    json.mset([("doc", "$", document)])  # error: [AF151] "redis.commands.json.JSON.mset()"
    json.merge("doc", "$", document)  # error: [AF151] "redis.commands.json.JSON.merge()"
    json.get("doc")  # error: [AF151] "redis.commands.json.JSON.get()"
    json.mget(["doc"], "$")  # error: [AF151] "redis.commands.json.JSON.mget()"
    json.delete("doc")  # error: [AF151] "redis.commands.json.JSON.delete()"
    json.type("doc")  # error: [AF151] "redis.commands.json.JSON.type()"
    json.arrappend("doc", "$.tags", "a")  # error: [AF151] "redis.commands.json.JSON.arrappend()"
    json.arrindex("doc", "$.tags", "a")  # error: [AF151] "redis.commands.json.JSON.arrindex()"
    json.arrinsert("doc", "$.tags", 0, "a")  # error: [AF151] "redis.commands.json.JSON.arrinsert()"
    json.arrlen("doc", "$.tags")  # error: [AF151] "redis.commands.json.JSON.arrlen()"
    json.arrpop("doc", "$.tags")  # error: [AF151] "redis.commands.json.JSON.arrpop()"
    json.arrtrim("doc", "$.tags", 0, 1)  # error: [AF151] "redis.commands.json.JSON.arrtrim()"
    json.clear("doc")  # error: [AF151] "redis.commands.json.JSON.clear()"
    json.numincrby("doc", "$.n", 1)  # error: [AF151] "redis.commands.json.JSON.numincrby()"
    json.objkeys("doc")  # error: [AF151] "redis.commands.json.JSON.objkeys()"
    json.objlen("doc")  # error: [AF151] "redis.commands.json.JSON.objlen()"
    json.strappend("doc", "x", "$.s")  # error: [AF151] "redis.commands.json.JSON.strappend()"
    json.strlen("doc", "$.s")  # error: [AF151] "redis.commands.json.JSON.strlen()"
    json.toggle("doc", "$.done")  # error: [AF151] "redis.commands.json.JSON.toggle()"
    return await aioredis.Redis().json().get("doc")


async def indexes(fields, query):
    index = shared.ft("idx:books")
    index.create_index(fields)  # error: [AF151] "redis.commands.search.Search.create_index()"
    index.search(query)  # error: [AF151] "redis.commands.search.Search.search()"
    index.aggregate(query)  # error: [AF151] "redis.commands.search.Search.aggregate()"
    index.info()  # error: [AF151] "redis.commands.search.Search.info()"
    index.explain(query)  # error: [AF151] "redis.commands.search.Search.explain()"
    index.sugadd("titles", "Dune")  # error: [AF151] "redis.commands.search.Search.sugadd()"
    index.sugget("titles", "Du")  # error: [AF151] "redis.commands.search.Search.sugget()"
    index.dropindex()  # error: [AF151] "redis.commands.search.Search.dropindex()"


async def measurements():
    series = shared.ts()
    series.create("cpu")  # error: [AF151] "redis.commands.timeseries.TimeSeries.create()"
    series.add("cpu", "*", 0.5)  # error: [AF151] "redis.commands.timeseries.TimeSeries.add()"
    series.madd([("cpu", 1, 0.5)])  # error: [AF151] "redis.commands.timeseries.TimeSeries.madd()"
    series.incrby("hits", 1)  # error: [AF151] "redis.commands.timeseries.TimeSeries.incrby()"
    series.get("cpu")  # error: [AF151] "redis.commands.timeseries.TimeSeries.get()"
    series.mget(["host=a"])  # error: [AF151] "redis.commands.timeseries.TimeSeries.mget()"
    series.range("cpu", "-", "+")  # error: [AF151] "redis.commands.timeseries.TimeSeries.range()"
    series.revrange("cpu", "-", "+")  # error: [AF151] "redis.commands.timeseries.TimeSeries.revrange()"
    series.mrange("-", "+", ["host=a"])  # error: [AF151] "redis.commands.timeseries.TimeSeries.mrange()"
    series.mrevrange("-", "+", ["host=a"])  # error: [AF151] "redis.commands.timeseries.TimeSeries.mrevrange()"
    series.queryindex(["host=a"])  # error: [AF151] "redis.commands.timeseries.TimeSeries.queryindex()"
    series.info("cpu")  # error: [AF151] "redis.commands.timeseries.TimeSeries.info()"
    series.delete("cpu", 0, 1)  # error: [AF151] "redis.commands.timeseries.TimeSeries.delete()"


async def strings(cache: redis.Redis):
    cache.get("k")  # error: [AF151] "redis.Redis.get()"
    cache.set("k", "v", ex=60)  # error: [AF151] "redis.Redis.set()"
    cache.setex("k", 60, "v")  # error: [AF151] "redis.Redis.setex()"
    cache.psetex("k", 900, "v")  # error: [AF151] "redis.Redis.psetex()"
    cache.setnx("k", "v")  # error: [AF151] "redis.Redis.setnx()"
    cache.mget("a", "b")  # error: [AF151] "redis.Redis.mget()"
    cache.mset({"a": 1, "b": 2})  # error: [AF151] "redis.Redis.mset()"
    cache.msetnx({"a": 1})  # error: [AF151] "redis.Redis.msetnx()"
    cache.getset("k", "v")  # error: [AF151] "redis.Redis.getset()"
    cache.getdel("k")  # error: [AF151] "redis.Redis.getdel()"
    cache.getex("k", ex=5)  # error: [AF151] "redis.Redis.getex()"
    cache.getrange("k", 0, 9)  # error: [AF151] "redis.Redis.getrange()"
    cache.setrange("k", 3, "x")  # error: [AF151] "redis.Redis.setrange()"
    cache.append("k", "x")  # error: [AF151] "redis.Redis.append()"
    cache.strlen("k")  # error: [AF151] "redis.Redis.strlen()"
    cache.incr("visits")  # error: [AF151] "redis.Redis.incr()"
    cache.incrby("visits", 2)  # error: [AF151] "redis.Redis.incrby()"
    cache.incrbyfloat("sum", 0.5)  # error: [AF151] "redis.Redis.incrbyfloat()"
    cache.decr("stock")  # error: [AF151] "redis.Redis.decr()"
    cache.decrby("stock", 3)  # error: [AF151] "redis.Redis.decrby()"
    cache.setbit("seen", 7, 1)  # error: [AF151] "redis.Redis.setbit()"
    cache.getbit("seen", 7)  # error: [AF151] "redis.Redis.getbit()"
    cache.bitcount("seen")  # error: [AF151] "redis.Redis.bitcount()"
    cache.bitop("AND", "both", "a", "b")  # error: [AF151] "redis.Redis.bitop()"


async def keys(cache: redis.Redis):
    cache.delete("a", "b")  # error: [AF151] "redis.Redis.delete()"
    cache.unlink("a")  # error: [AF151] "redis.Redis.unlink()"
    cache.exists("a")  # error: [AF151] "redis.Redis.exists()"
    cache.expire("a", 60)  # error: [AF151] "redis.Redis.expire()"
    cache.expireat("a", 1_900_000_000)  # error: [AF151] "redis.Redis.expireat()"
    cache.pexpire("a", 500)  # error: [AF151] "redis.Redis.pexpire()"
    cache.pexpireat("a", 1_900_000_000_000)  # error: [AF151] "redis.Redis.pexpireat()"
    cache.persist("a")  # error: [AF151] "redis.Redis.persist()"
    cache.ttl("a")  # error: [AF151] "redis.Redis.ttl()"
    cache.pttl("a")  # error: [AF151] "redis.Redis.pttl()"
    cache.type("a")  # error: [AF151] "redis.Redis.type()"
    cache.rename("a", "b")  # error: [AF151] "redis.Redis.rename()"
    cache.renamenx("a", "b")  # error: [AF151] "redis.Redis.renamenx()"
    cache.keys("user:*")  # error: [AF151] "redis.Redis.keys()"
    cache.scan(0, match="user:*")  # error: [AF151] "redis.Redis.scan()"
    cache.randomkey()  # error: [AF151] "redis.Redis.randomkey()"
    cache.touch("a")  # error: [AF151] "redis.Redis.touch()"
    cache.dump("a")  # error: [AF151] "redis.Redis.dump()"
    cache.restore("b", 0, b"")  # error: [AF151] "redis.Redis.restore()"
    cache.copy("a", "b")  # error: [AF151] "redis.Redis.copy()"


async def hashes(cache: redis.Redis):
    cache.hget("h", "f")  # error: [AF151] "redis.Redis.hget()"
    cache.hset("h", mapping={"f": 1})  # error: [AF151] "redis.Redis.hset()"
    cache.hmget("h", ["f", "g"])  # error: [AF151] "redis.Redis.hmget()"
    cache.hmset("h", {"f": 1})  # error: [AF151] "redis.Redis.hmset()"
    cache.hgetall("h")  # error: [AF151] "redis.Redis.hgetall()"
    cache.hdel("h", "f")  # error: [AF151] "redis.Redis.hdel()"
    cache.hexists("h", "f")  # error: [AF151] "redis.Redis.hexists()"
    cache.hkeys("h")  # error: [AF151] "redis.Redis.hkeys()"
    cache.hvals("h")  # error: [AF151] "redis.Redis.hvals()"
    cache.hlen("h")  # error: [AF151] "redis.Redis.hlen()"
    cache.hincrby("h", "f")  # error: [AF151] "redis.Redis.hincrby()"
    cache.hincrbyfloat("h", "f", 0.1)  # error: [AF151] "redis.Redis.hincrbyfloat()"
    cache.hsetnx("h", "f", 1)  # error: [AF151] "redis.Redis.hsetnx()"
    cache.hscan("h")  # error: [AF151] "redis.Redis.hscan()"
    cache.hexpire("h", 60, "f")  # error: [AF151] "redis.Redis.hexpire()"
    cache.hrandfield("h")  # error: [AF151] "redis.Redis.hrandfield()"


async def lists(cache: redis.Redis):
    cache.lpush("jobs", "a")  # error: [AF151] "redis.Redis.lpush()"
    cache.rpush("jobs", "a")  # error: [AF151] "redis.Redis.rpush()"
    cache.lpushx("jobs", "a")  # error: [AF151] "redis.Redis.lpushx()"
    cache.rpushx("jobs", "a")  # error: [AF151] "redis.Redis.rpushx()"
    cache.lpop("jobs")  # error: [AF151] "redis.Redis.lpop()"
    cache.rpop("jobs")  # error: [AF151] "redis.Redis.rpop()"
    cache.lrange("jobs", 0, -1)  # error: [AF151] "redis.Redis.lrange()"
    cache.llen("jobs")  # error: [AF151] "redis.Redis.llen()"
    cache.lrem("jobs", 1, "a")  # error: [AF151] "redis.Redis.lrem()"
    cache.ltrim("jobs", 0, 99)  # error: [AF151] "redis.Redis.ltrim()"
    cache.lindex("jobs", 0)  # error: [AF151] "redis.Redis.lindex()"
    cache.lset("jobs", 0, "b")  # error: [AF151] "redis.Redis.lset()"
    cache.linsert("jobs", "BEFORE", "a", "b")  # error: [AF151] "redis.Redis.linsert()"
    cache.lmove("jobs", "done")  # error: [AF151] "redis.Redis.lmove()"
    cache.lpos("jobs", "a")  # error: [AF151] "redis.Redis.lpos()"
    cache.rpoplpush("jobs", "done")  # error: [AF151] "redis.Redis.rpoplpush()"
    cache.blpop("jobs", timeout=5)  # error: [AF151] "redis.Redis.blpop()"
    cache.brpop(["jobs"])  # error: [AF151] "redis.Redis.brpop()"
    cache.blmove("jobs", "done", 5)  # error: [AF151] "redis.Redis.blmove()"
    cache.brpoplpush("jobs", "done")  # error: [AF151] "redis.Redis.brpoplpush()"


async def sets(cache: redis.Redis):
    cache.sadd("tags", "a")  # error: [AF151] "redis.Redis.sadd()"
    cache.srem("tags", "a")  # error: [AF151] "redis.Redis.srem()"
    cache.smembers("tags")  # error: [AF151] "redis.Redis.smembers()"
    cache.sismember("tags", "a")  # error: [AF151] "redis.Redis.sismember()"
    cache.smismember("tags", ["a"])  # error: [AF151] "redis.Redis.smismember()"
    cache.scard("tags")  # error: [AF151] "redis.Redis.scard()"
    cache.spop("tags")  # error: [AF151] "redis.Redis.spop()"
    cache.srandmember("tags")  # error: [AF151] "redis.Redis.srandmember()"
    cache.smove("tags", "old", "a")  # error: [AF151] "redis.Redis.smove()"
    cache.sinter("x", "y")  # error: [AF151] "redis.Redis.sinter()"
    cache.sunion("x", "y")  # error: [AF151] "redis.Redis.sunion()"
    cache.sdiff("x", "y")  # error: [AF151] "redis.Redis.sdiff()"
    cache.sinterstore("z", "x", "y")  # error: [AF151] "redis.Redis.sinterstore()"
    cache.sunionstore("z", "x", "y")  # error: [AF151] "redis.Redis.sunionstore()"
    cache.sdiffstore("z", "x", "y")  # error: [AF151] "redis.Redis.sdiffstore()"
    cache.sscan("tags")  # error: [AF151] "redis.Redis.sscan()"


async def sorted_sets(cache: redis.Redis):
    cache.zadd("top", {"ann": 3})  # error: [AF151] "redis.Redis.zadd()"
    cache.zrem("top", "ann")  # error: [AF151] "redis.Redis.zrem()"
    cache.zrange("top", 0, 9)  # error: [AF151] "redis.Redis.zrange()"
    cache.zrevrange("top", 0, 9, withscores=True)  # error: [AF151] "redis.Redis.zrevrange()"
    cache.zrangebyscore("top", 1, 2)  # error: [AF151] "redis.Redis.zrangebyscore()"
    cache.zrevrangebyscore("top", 2, 1)  # error: [AF151] "redis.Redis.zrevrangebyscore()"
    cache.zrangestore("ten", "top", 0, 9)  # error: [AF151] "redis.Redis.zrangestore()"
    cache.zscore("top", "ann")  # error: [AF151] "redis.Redis.zscore()"
    cache.zmscore("top", ["ann"])  # error: [AF151] "redis.Redis.zmscore()"
    cache.zincrby("top", 1, "ann")  # error: [AF151] "redis.Redis.zincrby()"
    cache.zcard("top")  # error: [AF151] "redis.Redis.zcard()"
    cache.zcount("top", 1, 2)  # error: [AF151] "redis.Redis.zcount()"
    cache.zrank("top", "ann")  # error: [AF151] "redis.Redis.zrank()"
    cache.zrevrank("top", "ann")  # error: [AF151] "redis.Redis.zrevrank()"
    cache.zpopmin("top")  # error: [AF151] "redis.Redis.zpopmin()"
    cache.zpopmax("top")  # error: [AF151] "redis.Redis.zpopmax()"
    cache.bzpopmin("top", 5)  # error: [AF151] "redis.Redis.bzpopmin()"
    cache.bzpopmax("top", 5)  # error: [AF151] "redis.Redis.bzpopmax()"
    cache.zremrangebyscore("top", 0, 1)  # error: [AF151] "redis.Redis.zremrangebyscore()"
    cache.zremrangebyrank("top", 0, -11)  # error: [AF151] "redis.Redis.zremrangebyrank()"
    cache.zunionstore("all", ["x", "y"])  # error: [AF151] "redis.Redis.zunionstore()"
    cache.zinterstore("both", ["x", "y"])  # error: [AF151] "redis.Redis.zinterstore()"
    cache.zscan("top")  # error: [AF151] "redis.Redis.zscan()"


async def streams(cache: redis.Redis):
    cache.xadd("log", {"level": "info"})  # error: [AF151] "redis.Redis.xadd()"
    cache.xread({"log": "$"}, block=0)  # error: [AF151] "redis.Redis.xread()"
    cache.xreadgroup("g", "me", {"log": ">"})  # error: [AF151] "redis.Redis.xreadgroup()"
    cache.xrange("log")  # error: [AF151] "redis.Redis.xrange()"
    cache.xrevrange("log", count=1)  # error: [AF151] "redis.Redis.xrevrange()"
    cache.xack("log", "g", "1-0")  # error: [AF151] "redis.Redis.xack()"
    cache.xlen("log")  # error: [AF151] "redis.Redis.xlen()"
    cache.xdel("log", "1-0")  # error: [AF151] "redis.Redis.xdel()"
    cache.xtrim("log", maxlen=1000)  # error: [AF151] "redis.Redis.xtrim()"
    cache.xpending("log", "g")  # error: [AF151] "redis.Redis.xpending()"
    cache.xpending_range("log", "g", "-", "+", 10)  # error: [AF151] "redis.Redis.xpending_range()"
    cache.xclaim("log", "g", "me", 60_000, ["1-0"])  # error: [AF151] "redis.Redis.xclaim()"
    cache.xautoclaim("log", "g", "me", 60_000)  # error: [AF151] "redis.Redis.xautoclaim()"
    cache.xgroup_create("log", "g", mkstream=True)  # error: [AF151] "redis.Redis.xgroup_create()"
    cache.xgroup_destroy("log", "g")  # error: [AF151] "redis.Redis.xgroup_destroy()"
    cache.xinfo_stream("log")  # error: [AF151] "redis.Redis.xinfo_stream()"
    cache.xinfo_groups("log")  # error: [AF151] "redis.Redis.xinfo_groups()"


async def places_and_counts(cache: redis.Redis):
    cache.pfadd("u", "ann")  # error: [AF151] "redis.Redis.pfadd()"
    cache.pfcount("u")  # error: [AF151] "redis.Redis.pfcount()"
    cache.pfmerge("all", "u")  # error: [AF151] "redis.Redis.pfmerge()"
    cache.geoadd("shops", [2.35, 48.85, "paris"])  # error: [AF151] "redis.Redis.geoadd()"
    cache.geodist("shops", "a", "b")  # error: [AF151] "redis.Redis.geodist()"
    cache.geopos("shops", "a")  # error: [AF151] "redis.Redis.geopos()"
    cache.geosearch("shops", member="a", radius=9)  # error: [AF151] "redis.Redis.geosearch()"
    cache.georadius("shops", 2.3, 48.8, 9)  # error: [AF151] "redis.Redis.georadius()"


async def messages_scripts_and_server(cache: redis.Redis):
    cache.publish("news", "hello")  # error: [AF151] "redis.Redis.publish()"
    cache.pubsub_channels()  # error: [AF151] "redis.Redis.pubsub_channels()"
    cache.pubsub_numsub("news")  # error: [AF151] "redis.Redis.pubsub_numsub()"
    cache.eval("return 1", 0)  # error: [AF151] "redis.Redis.eval()"
    cache.evalsha("sha", 0)  # error: [AF151] "redis.Redis.evalsha()"
    cache.script_load("return 1")  # error: [AF151] "redis.Redis.script_load()"
    cache.fcall("f", 0)  # error: [AF151] "redis.Redis.fcall()"
    cache.ping()  # error: [AF151] "redis.Redis.ping()"
    cache.info("memory")  # error: [AF151] "redis.Redis.info()"
    cache.time()  # error: [AF151] "redis.Redis.time()"
    cache.dbsize()  # error: [AF151] "redis.Redis.dbsize()"
    cache.flushdb()  # error: [AF151] "redis.Redis.flushdb()"
    cache.flushall()  # error: [AF151] "redis.Redis.flushall()"
    cache.config_get("maxmemory")  # error: [AF151] "redis.Redis.config_get()"
    cache.config_set("maxmemory", "1gb")  # error: [AF151] "redis.Redis.config_set()"
    cache.client_list()  # error: [AF151] "redis.Redis.client_list()"
    cache.wait(1, 100)  # error: [AF151] "redis.Redis.wait()"
    cache.transaction(lambda pipe: pipe.incr("a"), "a")  # error: [AF151] "redis.Redis.transaction()"
    cache.bgsave()  # error: [AF151] "redis.Redis.bgsave()"
    cache.save()  # error: [AF151] "redis.Redis.save()"
    cache.execute_command("GET", "k")  # error: [AF151] "redis.Redis.execute_command()"


async def strings_of_a_cluster(cluster: RedisCluster):
    cluster.get("k")  # error: [AF151] "redis.RedisCluster.get()"
    cluster.set("k", "v", ex=60)  # error: [AF151] "redis.RedisCluster.set()"
    cluster.setex("k", 60, "v")  # error: [AF151] "redis.RedisCluster.setex()"
    cluster.psetex("k", 900, "v")  # error: [AF151] "redis.RedisCluster.psetex()"
    cluster.setnx("k", "v")  # error: [AF151] "redis.RedisCluster.setnx()"
    cluster.mget("a", "b")  # error: [AF151] "redis.RedisCluster.mget()"
    cluster.mset({"a": 1, "b": 2})  # error: [AF151] "redis.RedisCluster.mset()"
    cluster.msetnx({"a": 1})  # error: [AF151] "redis.RedisCluster.msetnx()"
    cluster.getset("k", "v")  # error: [AF151] "redis.RedisCluster.getset()"
    cluster.getdel("k")  # error: [AF151] "redis.RedisCluster.getdel()"
    cluster.getex("k", ex=5)  # error: [AF151] "redis.RedisCluster.getex()"
    cluster.getrange("k", 0, 9)  # error: [AF151] "redis.RedisCluster.getrange()"
    cluster.setrange("k", 3, "x")  # error: [AF151] "redis.RedisCluster.setrange()"
    cluster.append("k", "x")  # error: [AF151] "redis.RedisCluster.append()"
    cluster.strlen("k")  # error: [AF151] "redis.RedisCluster.strlen()"
    cluster.incr("visits")  # error: [AF151] "redis.RedisCluster.incr()"
    cluster.incrby("visits", 2)  # error: [AF151] "redis.RedisCluster.incrby()"
    cluster.incrbyfloat("sum", 0.5)  # error: [AF151] "redis.RedisCluster.incrbyfloat()"
    cluster.decr("stock")  # error: [AF151] "redis.RedisCluster.decr()"
    cluster.decrby("stock", 3)  # error: [AF151] "redis.RedisCluster.decrby()"
    cluster.setbit("seen", 7, 1)  # error: [AF151] "redis.RedisCluster.setbit()"
    cluster.getbit("seen", 7)  # error: [AF151] "redis.RedisCluster.getbit()"
    cluster.bitcount("seen")  # error: [AF151] "redis.RedisCluster.bitcount()"
    cluster.bitop("AND", "both", "a", "b")  # error: [AF151] "redis.RedisCluster.bitop()"


async def keys_of_a_cluster(cluster: RedisCluster):
    cluster.delete("a", "b")  # error: [AF151] "redis.RedisCluster.delete()"
    cluster.unlink("a")  # error: [AF151] "redis.RedisCluster.unlink()"
    cluster.exists("a")  # error: [AF151] "redis.RedisCluster.exists()"
    cluster.expire("a", 60)  # error: [AF151] "redis.RedisCluster.expire()"
    cluster.expireat("a", 1_900_000_000)  # error: [AF151] "redis.RedisCluster.expireat()"
    cluster.pexpire("a", 500)  # error: [AF151] "redis.RedisCluster.pexpire()"
    cluster.pexpireat("a", 1_900_000_000_000)  # error: [AF151] "redis.RedisCluster.pexpireat()"
    cluster.persist("a")  # error: [AF151] "redis.RedisCluster.persist()"
    cluster.ttl("a")  # error: [AF151] "redis.RedisCluster.ttl()"
    cluster.pttl("a")  # error: [AF151] "redis.RedisCluster.pttl()"
    cluster.type("a")  # error: [AF151] "redis.RedisCluster.type()"
    cluster.rename("a", "b")  # error: [AF151] "redis.RedisCluster.rename()"
    cluster.renamenx("a", "b")  # error: [AF151] "redis.RedisCluster.renamenx()"
    cluster.keys("user:*")  # error: [AF151] "redis.RedisCluster.keys()"
    cluster.scan(0, match="user:*")  # error: [AF151] "redis.RedisCluster.scan()"
    cluster.randomkey()  # error: [AF151] "redis.RedisCluster.randomkey()"
    cluster.touch("a")  # error: [AF151] "redis.RedisCluster.touch()"
    cluster.dump("a")  # error: [AF151] "redis.RedisCluster.dump()"
    cluster.restore("b", 0, b"")  # error: [AF151] "redis.RedisCluster.restore()"
    cluster.copy("a", "b")  # error: [AF151] "redis.RedisCluster.copy()"


async def hashes_of_a_cluster(cluster: RedisCluster):
    cluster.hget("h", "f")  # error: [AF151] "redis.RedisCluster.hget()"
    cluster.hset("h", mapping={"f": 1})  # error: [AF151] "redis.RedisCluster.hset()"
    cluster.hmget("h", ["f", "g"])  # error: [AF151] "redis.RedisCluster.hmget()"
    cluster.hmset("h", {"f": 1})  # error: [AF151] "redis.RedisCluster.hmset()"
    cluster.hgetall("h")  # error: [AF151] "redis.RedisCluster.hgetall()"
    cluster.hdel("h", "f")  # error: [AF151] "redis.RedisCluster.hdel()"
    cluster.hexists("h", "f")  # error: [AF151] "redis.RedisCluster.hexists()"
    cluster.hkeys("h")  # error: [AF151] "redis.RedisCluster.hkeys()"
    cluster.hvals("h")  # error: [AF151] "redis.RedisCluster.hvals()"
    cluster.hlen("h")  # error: [AF151] "redis.RedisCluster.hlen()"
    cluster.hincrby("h", "f")  # error: [AF151] "redis.RedisCluster.hincrby()"
    cluster.hincrbyfloat("h", "f", 0.1)  # error: [AF151] "redis.RedisCluster.hincrbyfloat()"
    cluster.hsetnx("h", "f", 1)  # error: [AF151] "redis.RedisCluster.hsetnx()"
    cluster.hscan("h")  # error: [AF151] "redis.RedisCluster.hscan()"
    cluster.hexpire("h", 60, "f")  # error: [AF151] "redis.RedisCluster.hexpire()"
    cluster.hrandfield("h")  # error: [AF151] "redis.RedisCluster.hrandfield()"


async def lists_of_a_cluster(cluster: RedisCluster):
    cluster.lpush("jobs", "a")  # error: [AF151] "redis.RedisCluster.lpush()"
    cluster.rpush("jobs", "a")  # error: [AF151] "redis.RedisCluster.rpush()"
    cluster.lpushx("jobs", "a")  # error: [AF151] "redis.RedisCluster.lpushx()"
    cluster.rpushx("jobs", "a")  # error: [AF151] "redis.RedisCluster.rpushx()"
    cluster.lpop("jobs")  # error: [AF151] "redis.RedisCluster.lpop()"
    cluster.rpop("jobs")  # error: [AF151] "redis.RedisCluster.rpop()"
    cluster.lrange("jobs", 0, -1)  # error: [AF151] "redis.RedisCluster.lrange()"
    cluster.llen("jobs")  # error: [AF151] "redis.RedisCluster.llen()"
    cluster.lrem("jobs", 1, "a")  # error: [AF151] "redis.RedisCluster.lrem()"
    cluster.ltrim("jobs", 0, 99)  # error: [AF151] "redis.RedisCluster.ltrim()"
    cluster.lindex("jobs", 0)  # error: [AF151] "redis.RedisCluster.lindex()"
    cluster.lset("jobs", 0, "b")  # error: [AF151] "redis.RedisCluster.lset()"
    cluster.linsert("jobs", "BEFORE", "a", "b")  # error: [AF151] "redis.RedisCluster.linsert()"
    cluster.lmove("jobs", "done")  # error: [AF151] "redis.RedisCluster.lmove()"
    cluster.lpos("jobs", "a")  # error: [AF151] "redis.RedisCluster.lpos()"
    cluster.rpoplpush("jobs", "done")  # error: [AF151] "redis.RedisCluster.rpoplpush()"
    cluster.blpop("jobs", timeout=5)  # error: [AF151] "redis.RedisCluster.blpop()"
    cluster.brpop(["jobs"])  # error: [AF151] "redis.RedisCluster.brpop()"
    cluster.blmove("jobs", "done", 5)  # error: [AF151] "redis.RedisCluster.blmove()"
    cluster.brpoplpush("jobs", "done")  # error: [AF151] "redis.RedisCluster.brpoplpush()"


async def sets_of_a_cluster(cluster: RedisCluster):
    cluster.sadd("tags", "a")  # error: [AF151] "redis.RedisCluster.sadd()"
    cluster.srem("tags", "a")  # error: [AF151] "redis.RedisCluster.srem()"
    cluster.smembers("tags")  # error: [AF151] "redis.RedisCluster.smembers()"
    cluster.sismember("tags", "a")  # error: [AF151] "redis.RedisCluster.sismember()"
    cluster.smismember("tags", ["a"])  # error: [AF151] "redis.RedisCluster.smismember()"
    cluster.scard("tags")  # error: [AF151] "redis.RedisCluster.scard()"
    cluster.spop("tags")  # error: [AF151] "redis.RedisCluster.spop()"
    cluster.srandmember("tags")  # error: [AF151] "redis.RedisCluster.srandmember()"
    cluster.smove("tags", "old", "a")  # error: [AF151] "redis.RedisCluster.smove()"
    cluster.sinter("x", "y")  # error: [AF151] "redis.RedisCluster.sinter()"
    cluster.sunion("x", "y")  # error: [AF151] "redis.RedisCluster.sunion()"
    cluster.sdiff("x", "y")  # error: [AF151] "redis.RedisCluster.sdiff()"
    cluster.sinterstore("z", "x", "y")  # error: [AF151] "redis.RedisCluster.sinterstore()"
    cluster.sunionstore("z", "x", "y")  # error: [AF151] "redis.RedisCluster.sunionstore()"
    cluster.sdiffstore("z", "x", "y")  # error: [AF151] "redis.RedisCluster.sdiffstore()"
    cluster.sscan("tags")  # error: [AF151] "redis.RedisCluster.sscan()"


async def sorted_sets_of_a_cluster(cluster: RedisCluster):
    cluster.zadd("top", {"ann": 3})  # error: [AF151] "redis.RedisCluster.zadd()"
    cluster.zrem("top", "ann")  # error: [AF151] "redis.RedisCluster.zrem()"
    cluster.zrange("top", 0, 9)  # error: [AF151] "redis.RedisCluster.zrange()"
    cluster.zrevrange("top", 0, 9, withscores=True)  # error: [AF151] "redis.RedisCluster.zrevrange()"
    cluster.zrangebyscore("top", 1, 2)  # error: [AF151] "redis.RedisCluster.zrangebyscore()"
    cluster.zrevrangebyscore("top", 2, 1)  # error: [AF151] "redis.RedisCluster.zrevrangebyscore()"
    cluster.zrangestore("ten", "top", 0, 9)  # error: [AF151] "redis.RedisCluster.zrangestore()"
    cluster.zscore("top", "ann")  # error: [AF151] "redis.RedisCluster.zscore()"
    cluster.zmscore("top", ["ann"])  # error: [AF151] "redis.RedisCluster.zmscore()"
    cluster.zincrby("top", 1, "ann")  # error: [AF151] "redis.RedisCluster.zincrby()"
    cluster.zcard("top")  # error: [AF151] "redis.RedisCluster.zcard()"
    cluster.zcount("top", 1, 2)  # error: [AF151] "redis.RedisCluster.zcount()"
    cluster.zrank("top", "ann")  # error: [AF151] "redis.RedisCluster.zrank()"
    cluster.zrevrank("top", "ann")  # error: [AF151] "redis.RedisCluster.zrevrank()"
    cluster.zpopmin("top")  # error: [AF151] "redis.RedisCluster.zpopmin()"
    cluster.zpopmax("top")  # error: [AF151] "redis.RedisCluster.zpopmax()"
    cluster.bzpopmin("top", 5)  # error: [AF151] "redis.RedisCluster.bzpopmin()"
    cluster.bzpopmax("top", 5)  # error: [AF151] "redis.RedisCluster.bzpopmax()"
    cluster.zremrangebyscore("top", 0, 1)  # error: [AF151] "redis.RedisCluster.zremrangebyscore()"
    cluster.zremrangebyrank("top", 0, -11)  # error: [AF151] "redis.RedisCluster.zremrangebyrank()"
    cluster.zunionstore("all", ["x", "y"])  # error: [AF151] "redis.RedisCluster.zunionstore()"
    cluster.zinterstore("both", ["x", "y"])  # error: [AF151] "redis.RedisCluster.zinterstore()"
    cluster.zscan("top")  # error: [AF151] "redis.RedisCluster.zscan()"


async def streams_of_a_cluster(cluster: RedisCluster):
    cluster.xadd("log", {"level": "info"})  # error: [AF151] "redis.RedisCluster.xadd()"
    cluster.xread({"log": "$"}, block=0)  # error: [AF151] "redis.RedisCluster.xread()"
    cluster.xreadgroup("g", "me", {"log": ">"})  # error: [AF151] "redis.RedisCluster.xreadgroup()"
    cluster.xrange("log")  # error: [AF151] "redis.RedisCluster.xrange()"
    cluster.xrevrange("log", count=1)  # error: [AF151] "redis.RedisCluster.xrevrange()"
    cluster.xack("log", "g", "1-0")  # error: [AF151] "redis.RedisCluster.xack()"
    cluster.xlen("log")  # error: [AF151] "redis.RedisCluster.xlen()"
    cluster.xdel("log", "1-0")  # error: [AF151] "redis.RedisCluster.xdel()"
    cluster.xtrim("log", maxlen=1000)  # error: [AF151] "redis.RedisCluster.xtrim()"
    cluster.xpending("log", "g")  # error: [AF151] "redis.RedisCluster.xpending()"
    cluster.xpending_range("log", "g", "-", "+", 10)  # error: [AF151] "redis.RedisCluster.xpending_range()"
    cluster.xclaim("log", "g", "me", 60_000, ["1-0"])  # error: [AF151] "redis.RedisCluster.xclaim()"
    cluster.xautoclaim("log", "g", "me", 60_000)  # error: [AF151] "redis.RedisCluster.xautoclaim()"
    cluster.xgroup_create("log", "g", mkstream=True)  # error: [AF151] "redis.RedisCluster.xgroup_create()"
    cluster.xgroup_destroy("log", "g")  # error: [AF151] "redis.RedisCluster.xgroup_destroy()"
    cluster.xinfo_stream("log")  # error: [AF151] "redis.RedisCluster.xinfo_stream()"
    cluster.xinfo_groups("log")  # error: [AF151] "redis.RedisCluster.xinfo_groups()"


async def places_and_counts_of_a_cluster(cluster: RedisCluster):
    cluster.pfadd("u", "ann")  # error: [AF151] "redis.RedisCluster.pfadd()"
    cluster.pfcount("u")  # error: [AF151] "redis.RedisCluster.pfcount()"
    cluster.pfmerge("all", "u")  # error: [AF151] "redis.RedisCluster.pfmerge()"
    cluster.geoadd("shops", [2.35, 48.85, "paris"])  # error: [AF151] "redis.RedisCluster.geoadd()"
    cluster.geodist("shops", "a", "b")  # error: [AF151] "redis.RedisCluster.geodist()"
    cluster.geopos("shops", "a")  # error: [AF151] "redis.RedisCluster.geopos()"
    cluster.geosearch("shops", member="a", radius=9)  # error: [AF151] "redis.RedisCluster.geosearch()"
    cluster.georadius("shops", 2.3, 48.8, 9)  # error: [AF151] "redis.RedisCluster.georadius()"


async def messages_scripts_and_server_of_a_cluster(cluster: RedisCluster):
    cluster.publish("news", "hello")  # error: [AF151] "redis.RedisCluster.publish()"
    cluster.pubsub_channels()  # error: [AF151] "redis.RedisCluster.pubsub_channels()"
    cluster.pubsub_numsub("news")  # error: [AF151] "redis.RedisCluster.pubsub_numsub()"
    cluster.eval("return 1", 0)  # error: [AF151] "redis.RedisCluster.eval()"
    cluster.evalsha("sha", 0)  # error: [AF151] "redis.RedisCluster.evalsha()"
    cluster.script_load("return 1")  # error: [AF151] "redis.RedisCluster.script_load()"
    cluster.fcall("f", 0)  # error: [AF151] "redis.RedisCluster.fcall()"
    cluster.ping()  # error: [AF151] "redis.RedisCluster.ping()"
    cluster.info("memory")  # error: [AF151] "redis.RedisCluster.info()"
    cluster.time()  # error: [AF151] "redis.RedisCluster.time()"
    cluster.dbsize()  # error: [AF151] "redis.RedisCluster.dbsize()"
    cluster.flushdb()  # error: [AF151] "redis.RedisCluster.flushdb()"
    cluster.flushall()  # error: [AF151] "redis.RedisCluster.flushall()"
    cluster.config_get("maxmemory")  # error: [AF151] "redis.RedisCluster.config_get()"
    cluster.config_set("maxmemory", "1gb")  # error: [AF151] "redis.RedisCluster.config_set()"
    cluster.client_list()  # error: [AF151] "redis.RedisCluster.client_list()"
    cluster.wait(1, 100)  # error: [AF151] "redis.RedisCluster.wait()"
    cluster.transaction(lambda pipe: pipe.incr("a"), "a")  # error: [AF151] "redis.RedisCluster.transaction()"
    cluster.mget_nonatomic("a", "b")  # error: [AF151] "redis.RedisCluster.mget_nonatomic()"
    cluster.mset_nonatomic({"a": 1})  # error: [AF151] "redis.RedisCluster.mset_nonatomic()"
    cluster.cluster_info()  # error: [AF151] "redis.RedisCluster.cluster_info()"
    cluster.cluster_nodes()  # error: [AF151] "redis.RedisCluster.cluster_nodes()"
    cluster.execute_command("GET", "k")  # error: [AF151] "redis.RedisCluster.execute_command()"


class AsyncSessions:
    def __init__(self, url: str) -> None:
        self.client = aioredis.from_url(url)
        self.subscriber = self.client.pubsub()

    async def load(self, keys: list[str]):
        reads = (self.client.get(key) for key in keys)
        found = await asyncio.gather(*reads)
        task = asyncio.create_task(self.client.hgetall("h"))
        async with self.client.lock("report"), self.client.pipeline() as pipe:
            pipe.get("a")
            await pipe.execute()
        await self.subscriber.subscribe("news")
        async for message in self.subscriber.listen():
            print(message)
        return found, await task


async def asynchronous(client: AsyncRedis, cluster: aioredis.RedisCluster):
    pending = [client.incr("a"), cluster.get("b"), aioredis.StrictRedis().get("c")]
    sentinel = aioredis.Sentinel([("s1", 26379)])
    address = sentinel.discover_master("cache")
    pending.append(sentinel.master_for("cache").get("d"))
    lock = client.lock("report")
    async with asyncio.timeout(5):
        await lock.acquire()
    async for key in client.scan_iter("*"):
        print(key)
    return await asyncio.gather(*pending, address, lock.release())
