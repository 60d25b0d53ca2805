"""pylibmc: memcached through libmemcached. aiomcache is the async client."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pylibmc",)

_DOCS = "https://sendapatch.se/projects/pylibmc/reference.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pylibmc.Client",
        "get gets set add replace append prepend cas delete incr decr touch flush_all",
        "AF151",
        _DOCS,
        "aiomcache.Client.{name}",
        needs="aiomcache",
        patch=Patch.MONITOR,
    ),
    call(
        "pylibmc.Client.get_multi",
        "AF151",
        _DOCS,
        "aiomcache.Client.multi_get",
        needs="aiomcache",
        patch=Patch.MONITOR,
    ),
    call(
        "pylibmc.Client.get_stats",
        "AF151",
        _DOCS,
        "aiomcache.Client.stats",
        needs="aiomcache",
        patch=Patch.MONITOR,
    ),
    *calls(
        "pylibmc.Client",
        "set_multi add_multi delete_multi incr_multi",
        "AF151",
        _DOCS,
        patch=Patch.MONITOR,
    ),
)

ALIASES: dict[str, str] = {
    "pylibmc.client.Client": "pylibmc.Client",
    "pylibmc.pools.ClientPool": "pylibmc.ClientPool",
    "pylibmc.pools.ThreadMappedPool": "pylibmc.ThreadMappedPool",
}

BASES: dict[str, tuple[str, ...]] = {
    "pylibmc.Client": (),
    "pylibmc.ClientPool": (),
    "pylibmc.ThreadMappedPool": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "pylibmc.Client.clone": "Self",
    "pylibmc.ClientPool.reserve": "contextlib.AbstractContextManager[pylibmc.Client]",
    "pylibmc.ThreadMappedPool.reserve": "contextlib.AbstractContextManager[pylibmc.Client]",
}
