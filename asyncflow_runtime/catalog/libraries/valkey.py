"""valkey: Valkey, the fork of redis-py. `valkey.asyncio` is its async half."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("valkey",)

_DOCS = "https://valkey-py.readthedocs.io/en/latest/"
_COMMANDS = f"{_DOCS}commands.html"
_CONNECTIONS = f"{_DOCS}connections.html"
_LAZY = "scan_iter hscan_iter sscan_iter zscan_iter"

# What a client has besides commands: settings, and what is made of it.
_PURE = (
    "close from_url get_connection_kwargs get_encoder get_retry set_response_callback set_retry"
    " load_external_module register_script pipeline pubsub lock json ft ts bf cf cms tdigest topk"
    " delete_command_from_cache flush_cache invalidate_key_from_cache"
    " acl_help command_docs debug_segfault hello latency_doctor memory_doctor script_debug"
)

CALLS: tuple[BlockingCall, ...] = (
    call(
        "valkey.Valkey",
        "AF151",
        _COMMANDS,
        "valkey.asyncio.Valkey.{name}",
        needs="valkey",
        methods="*",
        pure=f"{_PURE} client from_pool graph parse_response sentinel",
    ),
    call(
        "valkey.Valkey.execute_command",
        "AF151",
        _CONNECTIONS,
        "valkey.asyncio.Valkey.{name}",
        needs="valkey",
        patch=Patch.METHOD,
    ),
    *calls(
        "valkey.Valkey",
        _LAZY,
        "AF151",
        _COMMANDS,
        "valkey.asyncio.Valkey.{name}",
        needs="valkey",
        lazy=True,
    ),
    call(
        "valkey.ValkeyCluster",
        "AF151",
        _COMMANDS,
        "valkey.asyncio.ValkeyCluster",
        needs="valkey",
        methods="*",
        # from_url is not here: a cluster is asked for its slots when the client is made.
        pure=_PURE.replace("from_url ", "")
        + " determine_slot disconnect_connection_pools get_default_node get_node get_nodes"
        " get_node_from_key get_primaries get_random_node get_replicas get_valkey_connection"
        " keyslot on_connect replace_default_node set_default_node",
    ),
    call(
        "valkey.ValkeyCluster.execute_command",
        "AF151",
        _CONNECTIONS,
        "valkey.asyncio.ValkeyCluster.{name}",
        needs="valkey",
        patch=Patch.METHOD,
    ),
    *calls(
        "valkey.ValkeyCluster",
        _LAZY,
        "AF151",
        _COMMANDS,
        "valkey.asyncio.ValkeyCluster.{name}",
        needs="valkey",
        lazy=True,
    ),
    call(
        "valkey.client.Pipeline.execute",
        "AF151",
        f"{_DOCS}advanced_features.html",
        "valkey.asyncio.client.Pipeline.execute",
        needs="valkey",
        patch=Patch.METHOD,
    ),
    *calls(
        "valkey.client.Pipeline",
        "watch unwatch immediate_execute_command",
        "AF151",
        f"{_DOCS}advanced_features.html",
        "valkey.asyncio.client.Pipeline.{name}",
        needs="valkey",
    ),
    call(
        "valkey.cluster.ClusterPipeline.execute",
        "AF151",
        f"{_DOCS}clustering.html",
        "valkey.asyncio.cluster.ClusterPipeline.execute",
        needs="valkey",
        patch=Patch.METHOD,
    ),
    *calls(
        "valkey.client.PubSub",
        "subscribe psubscribe unsubscribe punsubscribe ping",
        "AF151",
        f"{_DOCS}advanced_features.html",
        "valkey.asyncio.client.PubSub.{name}",
        needs="valkey",
    ),
    call(
        "valkey.client.PubSub.listen",
        "AF181",
        f"{_DOCS}advanced_features.html",
        "valkey.asyncio.client.PubSub.listen",
        needs="valkey",
        lazy=True,
        until="until the next message is published",
    ),
    *calls(
        "valkey.lock.Lock",
        "acquire release extend reacquire locked owned",
        "AF151",
        f"{_DOCS}lock.html",
        "valkey.asyncio.lock.Lock.{name}",
        needs="valkey",
    ),
    call(
        "valkey.lock.Lock.__enter__",
        "AF151",
        f"{_DOCS}lock.html",
        "valkey.asyncio.lock.Lock",
        needs="valkey",
        until="until the lock is acquired",
    ),
    *calls(
        "valkey.Sentinel",
        "discover_master discover_slaves execute_command",
        "AF151",
        _CONNECTIONS,
        "valkey.asyncio.Sentinel.{name}",
        needs="valkey",
    ),
)

ALIASES: dict[str, str] = {
    "valkey.Redis": "valkey.Valkey",
    "valkey.RedisCluster": "valkey.ValkeyCluster",
    "valkey.StrictRedis": "valkey.Valkey",
    "valkey.StrictValkey": "valkey.Valkey",
    "valkey.asyncio.Redis": "valkey.asyncio.Valkey",
    "valkey.asyncio.RedisCluster": "valkey.asyncio.ValkeyCluster",
    "valkey.asyncio.StrictRedis": "valkey.asyncio.Valkey",
    "valkey.asyncio.StrictValkey": "valkey.asyncio.Valkey",
    "valkey.asyncio.client.Valkey": "valkey.asyncio.Valkey",
    "valkey.client.StrictValkey": "valkey.Valkey",
    "valkey.client.Valkey": "valkey.Valkey",
    "valkey.cluster.ValkeyCluster": "valkey.ValkeyCluster",
    "valkey.sentinel.Sentinel": "valkey.Sentinel",
    "valkey.utils.from_url": "valkey.from_url",
}

# A pipeline is a Valkey by inheritance, but its commands do not block: it has no base here.
BASES: dict[str, tuple[str, ...]] = {
    "valkey.Sentinel": (),
    "valkey.Valkey": (),
    "valkey.ValkeyCluster": (),
    "valkey.asyncio.Sentinel": (),
    "valkey.asyncio.Valkey": (),
    "valkey.asyncio.ValkeyCluster": (),
    "valkey.asyncio.client.Pipeline": (),
    "valkey.asyncio.client.PubSub": (),
    "valkey.asyncio.lock.Lock": (),
    "valkey.client.Pipeline": (),
    "valkey.client.PubSub": (),
    "valkey.cluster.ClusterPipeline": (),
    "valkey.cluster.ClusterPubSub": ("valkey.client.PubSub",),
    "valkey.lock.Lock": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "valkey.from_url": "valkey.Valkey",
    "valkey.Valkey.from_url": "Self",
    "valkey.Valkey.from_pool": "Self",
    "valkey.Valkey.client": "Self",
    "valkey.Valkey.pipeline": "valkey.client.Pipeline",
    "valkey.Valkey.pubsub": "valkey.client.PubSub",
    "valkey.Valkey.lock": "valkey.lock.Lock",
    "valkey.ValkeyCluster.from_url": "Self",
    "valkey.ValkeyCluster.get_valkey_connection": "valkey.Valkey",
    "valkey.ValkeyCluster.pipeline": "valkey.cluster.ClusterPipeline",
    "valkey.ValkeyCluster.pubsub": "valkey.cluster.ClusterPubSub",
    "valkey.ValkeyCluster.lock": "valkey.lock.Lock",
    **returns("valkey.Sentinel", "master_for slave_for", "valkey.Valkey"),
    "valkey.asyncio.from_url": "valkey.asyncio.Valkey",
    "valkey.asyncio.Valkey.from_url": "Self",
    "valkey.asyncio.Valkey.pipeline": "valkey.asyncio.client.Pipeline",
    "valkey.asyncio.Valkey.pubsub": "valkey.asyncio.client.PubSub",
    "valkey.asyncio.Valkey.lock": "valkey.asyncio.lock.Lock",
    **returns("valkey.asyncio.Sentinel", "master_for slave_for", "valkey.asyncio.Valkey"),
}
