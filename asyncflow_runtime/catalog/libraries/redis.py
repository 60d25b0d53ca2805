"""redis: Redis, with clusters, sentinels and modules. `redis.asyncio` is its async half."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("redis",)

_DOCS = "https://redis.readthedocs.io/en/stable/"
_COMMANDS = f"{_DOCS}commands.html"
_CONNECTIONS = f"{_DOCS}connections.html"
_MODULES = f"{_DOCS}redismodules.html"
_ASYNC = "redis.asyncio.Redis.{name}"
_ASYNC_CLUSTER = "redis.asyncio.RedisCluster.{name}"
_PUBSUB = "redis.asyncio.client.PubSub.{name}"

# Commands of single servers and of clusters alike.
_COMMON = (
    # strings
    "get set setex psetex setnx mget mset msetnx getset getdel getex getrange setrange append"
    " strlen incr incrby incrbyfloat decr decrby setbit getbit bitcount bitop"
    # keys
    " delete unlink exists expire expireat pexpire pexpireat persist ttl pttl type rename"
    " renamenx keys scan randomkey touch dump restore copy"
    # hashes
    " hget hset hmget hmset hgetall hdel hexists hkeys hvals hlen hincrby hincrbyfloat hsetnx"
    " hscan hexpire hrandfield"
    # lists
    " lpush rpush lpushx rpushx lpop rpop lrange llen lrem ltrim lindex lset linsert lmove lpos"
    " rpoplpush blpop brpop blmove brpoplpush"
    # sets
    " sadd srem smembers sismember smismember scard spop srandmember smove sinter sunion sdiff"
    " sinterstore sunionstore sdiffstore sscan"
    # sorted sets
    " zadd zrem zrange zrevrange zrangebyscore zrevrangebyscore zrangestore zscore zmscore"
    " zincrby zcard zcount zrank zrevrank zpopmin zpopmax bzpopmin bzpopmax zremrangebyscore"
    " zremrangebyrank zunionstore zinterstore zscan"
    # streams
    " xadd xread xreadgroup xrange xrevrange xack xlen xdel xtrim xpending xpending_range xclaim"
    " xautoclaim xgroup_create xgroup_destroy xinfo_stream xinfo_groups"
    # counters of distinct values, places
    " pfadd pfcount pfmerge geoadd geodist geopos geosearch georadius"
    # messages, scripts, server
    " publish pubsub_channels pubsub_numsub eval evalsha script_load fcall ping info time dbsize"
    " flushdb flushall config_get config_set client_list wait transaction"
)
_LAZY = "scan_iter hscan_iter sscan_iter zscan_iter"
_LOCK = "acquire release extend reacquire locked owned"

CALLS: tuple[BlockingCall, ...] = (
    *calls("redis.Redis", _COMMON, "AF151", _COMMANDS, _ASYNC, needs="redis"),
    *calls("redis.Redis", "bgsave save", "AF151", _COMMANDS, _ASYNC, needs="redis"),
    *calls("redis.Redis", _LAZY, "AF151", _COMMANDS, _ASYNC, needs="redis", lazy=True),
    call(
        "redis.Redis.execute_command",
        "AF151",
        _CONNECTIONS,
        _ASYNC,
        needs="redis",
        patch=Patch.METHOD,
    ),
    # Unlike Redis, a cluster is asked for its slots when the client is made.
    call("redis.RedisCluster", "AF151", _CONNECTIONS, "redis.asyncio.RedisCluster", needs="redis"),
    call(
        "redis.RedisCluster.from_url",
        "AF151",
        _CONNECTIONS,
        _ASYNC_CLUSTER,
        needs="redis",
    ),
    *calls("redis.RedisCluster", _COMMON, "AF151", _COMMANDS, _ASYNC_CLUSTER, needs="redis"),
    *calls(
        "redis.RedisCluster",
        _LAZY,
        "AF151",
        _COMMANDS,
        _ASYNC_CLUSTER,
        needs="redis",
        lazy=True,
    ),
    *calls(
        "redis.RedisCluster",
        "mget_nonatomic mset_nonatomic cluster_info cluster_nodes",
        "AF151",
        _COMMANDS,
        _ASYNC_CLUSTER,
        needs="redis",
    ),
    call(
        "redis.RedisCluster.execute_command",
        "AF151",
        _CONNECTIONS,
        _ASYNC_CLUSTER,
        needs="redis",
        patch=Patch.METHOD,
    ),
    # Pipelines: commands are kept in memory until `execute`, but for those of WATCH.
    call(
        "redis.client.Pipeline.execute",
        "AF151",
        f"{_DOCS}advanced_features.html",
        "redis.asyncio.client.Pipeline.execute",
        needs="redis",
        patch=Patch.METHOD,
    ),
    *calls(
        "redis.client.Pipeline",
        "watch unwatch immediate_execute_command",
        "AF151",
        f"{_DOCS}advanced_features.html",
        "redis.asyncio.client.Pipeline.{name}",
        needs="redis",
    ),
    call(
        "redis.cluster.ClusterPipeline.execute",
        "AF151",
        f"{_DOCS}clustering.html",
        "redis.asyncio.cluster.ClusterPipeline.execute",
        needs="redis",
        patch=Patch.METHOD,
    ),
    # Messages. A subscription is a command; `listen` waits for the next message.
    *calls(
        "redis.client.PubSub",
        "subscribe psubscribe ssubscribe unsubscribe punsubscribe sunsubscribe ping",
        "AF151",
        f"{_DOCS}advanced_features.html",
        _PUBSUB,
        needs="redis",
    ),
    call(
        "redis.client.PubSub.listen",
        "AF181",
        f"{_DOCS}advanced_features.html",
        _PUBSUB,
        needs="redis",
        lazy=True,
        until="until the next message is published",
    ),
    call(
        "redis.Redis.monitor",
        "AF151",
        _COMMANDS,
        _ASYNC,
        needs="redis",
    ),
    call(
        "redis.client.Monitor.__enter__",
        "AF151",
        f"{_DOCS}advanced_features.html",
        "redis.asyncio.client.Monitor",
        needs="redis",
    ),
    call(
        "redis.client.Monitor.next_command",
        "AF151",
        f"{_DOCS}advanced_features.html",
        "redis.asyncio.client.Monitor.next_command",
        needs="redis",
        until="until the server has executed a command",
    ),
    call(
        "redis.client.Monitor.listen",
        "AF181",
        f"{_DOCS}advanced_features.html",
        "redis.asyncio.client.Monitor.listen",
        needs="redis",
        lazy=True,
    ),
    # Locks
    *calls(
        "redis.lock.Lock",
        _LOCK,
        "AF151",
        f"{_DOCS}lock.html",
        "redis.asyncio.lock.Lock.{name}",
        needs="redis",
    ),
    call(
        "redis.lock.Lock.__enter__",
        "AF151",
        f"{_DOCS}lock.html",
        "redis.asyncio.lock.Lock",
        needs="redis",
        until="until the lock is acquired",
    ),
    *calls(
        "redis.Sentinel",
        "discover_master discover_slaves execute_command sentinel_masters sentinel_slaves"
        " sentinel_get_master_addr_by_name",
        "AF151",
        _CONNECTIONS,
        "redis.asyncio.Sentinel.{name}",
        needs="redis",
    ),
    # Modules
    *calls(
        "redis.commands.json.JSON",
        "get set mget mset merge delete type arrappend arrindex arrinsert arrlen arrpop arrtrim"
        " clear numincrby objkeys objlen strappend strlen toggle",
        "AF151",
        _MODULES,
        "redis.asyncio.Redis.json",
        needs="redis",
    ),
    *calls(
        "redis.commands.search.Search",
        "search aggregate create_index dropindex info explain sugadd sugget",
        "AF151",
        _MODULES,
        "redis.asyncio.Redis.ft",
        needs="redis",
    ),
    *calls(
        "redis.commands.timeseries.TimeSeries",
        "create add madd incrby get mget range revrange mrange mrevrange delete info queryindex",
        "AF151",
        _MODULES,
        "redis.asyncio.Redis.ts",
        needs="redis",
    ),
)

ALIASES: dict[str, str] = {
    "redis.StrictRedis": "redis.Redis",
    "redis.asyncio.StrictRedis": "redis.asyncio.Redis",
    "redis.asyncio.client.Redis": "redis.asyncio.Redis",
    "redis.asyncio.client.StrictRedis": "redis.asyncio.Redis",
    "redis.asyncio.cluster.RedisCluster": "redis.asyncio.RedisCluster",
    "redis.asyncio.sentinel.Sentinel": "redis.asyncio.Sentinel",
    "redis.asyncio.utils.from_url": "redis.asyncio.from_url",
    "redis.client.Redis": "redis.Redis",
    "redis.client.StrictRedis": "redis.Redis",
    "redis.cluster.RedisCluster": "redis.RedisCluster",
    "redis.sentinel.Sentinel": "redis.Sentinel",
    "redis.utils.from_url": "redis.from_url",
}

# A pipeline is a Redis by inheritance, but its commands do not block: it has no base here.
BASES: dict[str, tuple[str, ...]] = {
    "redis.Redis": (),
    "redis.RedisCluster": (),
    "redis.Sentinel": (),
    "redis.asyncio.Redis": (),
    "redis.asyncio.RedisCluster": (),
    "redis.asyncio.Sentinel": (),
    "redis.asyncio.client.Monitor": (),
    "redis.asyncio.client.Pipeline": (),
    "redis.asyncio.client.PubSub": (),
    "redis.asyncio.cluster.ClusterPipeline": (),
    "redis.asyncio.lock.Lock": (),
    "redis.client.Monitor": (),
    "redis.client.Pipeline": (),
    "redis.client.PubSub": (),
    "redis.cluster.ClusterPipeline": (),
    "redis.cluster.ClusterPubSub": ("redis.client.PubSub",),
    "redis.commands.json.JSON": (),
    "redis.commands.search.Search": (),
    "redis.commands.timeseries.TimeSeries": (),
    "redis.lock.Lock": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "redis.from_url": "redis.Redis",
    "redis.Redis.from_url": "Self",
    "redis.Redis.from_pool": "Self",
    "redis.Redis.client": "Self",
    "redis.Redis.pipeline": "redis.client.Pipeline",
    "redis.Redis.pubsub": "redis.client.PubSub",
    "redis.Redis.lock": "redis.lock.Lock",
    "redis.Redis.monitor": "redis.client.Monitor",
    "redis.RedisCluster.from_url": "Self",
    "redis.RedisCluster.get_redis_connection": "redis.Redis",
    "redis.RedisCluster.pipeline": "redis.cluster.ClusterPipeline",
    "redis.RedisCluster.pubsub": "redis.cluster.ClusterPubSub",
    "redis.RedisCluster.lock": "redis.lock.Lock",
    "redis.RedisCluster.monitor": "redis.client.Monitor",
    **returns("redis.Sentinel", "master_for slave_for replica_for", "redis.Redis"),
    "redis.asyncio.from_url": "redis.asyncio.Redis",
    "redis.asyncio.Redis.from_url": "Self",
    "redis.asyncio.Redis.from_pool": "Self",
    "redis.asyncio.Redis.client": "Self",
    "redis.asyncio.Redis.pipeline": "redis.asyncio.client.Pipeline",
    "redis.asyncio.Redis.pubsub": "redis.asyncio.client.PubSub",
    "redis.asyncio.Redis.lock": "redis.asyncio.lock.Lock",
    "redis.asyncio.Redis.monitor": "redis.asyncio.client.Monitor",
    "redis.asyncio.RedisCluster.pipeline": "redis.asyncio.cluster.ClusterPipeline",
    **returns("redis.asyncio.Sentinel", "master_for slave_for replica_for", "redis.asyncio.Redis"),
    **returns("redis", "Redis.json RedisCluster.json", "redis.commands.json.JSON"),
    **returns("redis", "Redis.ft RedisCluster.ft", "redis.commands.search.Search"),
    **returns("redis", "Redis.ts RedisCluster.ts", "redis.commands.timeseries.TimeSeries"),
}
