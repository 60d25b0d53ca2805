"""memcache: memcached, the package python-memcached. aiomcache is the async client."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python-memcached",)

_DOCS = "https://github.com/linsomniac/python-memcached"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "memcache.Client",
        "get gets set add replace append prepend cas delete incr decr touch flush_all",
        "AF151",
        _DOCS,
        "aiomcache.Client.{name}",
        needs="aiomcache",
    ),
    call(
        "memcache.Client.get_multi",
        "AF151",
        _DOCS,
        "aiomcache.Client.multi_get",
        needs="aiomcache",
    ),
    call(
        "memcache.Client.get_stats",
        "AF151",
        _DOCS,
        "aiomcache.Client.stats",
        needs="aiomcache",
    ),
    *calls("memcache.Client", "set_multi delete_multi get_slabs", "AF151", _DOCS),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"memcache.Client": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
