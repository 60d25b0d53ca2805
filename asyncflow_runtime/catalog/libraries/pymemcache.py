"""pymemcache: memcached. aiomcache is the async client; constructors do not connect."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pymemcache",)

_BASE = "https://pymemcache.readthedocs.io/en/latest/apidoc/pymemcache.client.base.html"
_HASH = "https://pymemcache.readthedocs.io/en/latest/apidoc/pymemcache.client.hash.html"

# Method → what it is called in aiomcache; those without a name have no equivalent.
_SAME = "get gets set add replace append prepend cas delete incr decr touch flush_all"
_MANY = "get_many get_multi gets_many"
_NONE = "set_many set_multi delete_many delete_multi quit"


def _client(class_: str, source: str, more: str = "") -> tuple[BlockingCall, ...]:
    owner = f"pymemcache.{class_}"
    return (
        *calls(owner, _SAME, "AF151", source, "aiomcache.Client.{name}", needs="aiomcache"),
        *calls(owner, _MANY, "AF151", source, "aiomcache.Client.multi_get", needs="aiomcache"),
        *calls(owner, f"{_NONE}{more}", "AF151", source),
    )


CALLS: tuple[BlockingCall, ...] = (
    *_client("Client", _BASE, " stats version raw_command shutdown cache_memlimit"),
    *_client("PooledClient", _BASE, " stats raw_command shutdown"),
    *_client("HashClient", _HASH, " gets_multi"),
)

ALIASES: dict[str, str] = {
    "pymemcache.client.Client": "pymemcache.Client",
    "pymemcache.client.HashClient": "pymemcache.HashClient",
    "pymemcache.client.PooledClient": "pymemcache.PooledClient",
    "pymemcache.client.base.Client": "pymemcache.Client",
    "pymemcache.client.base.PooledClient": "pymemcache.PooledClient",
    "pymemcache.client.hash.HashClient": "pymemcache.HashClient",
}

BASES: dict[str, tuple[str, ...]] = {
    "pymemcache.Client": (),
    "pymemcache.HashClient": (),
    "pymemcache.PooledClient": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
