"""diskcache: a cache in SQLite files. Its codes are those of a database, which it is.

Each call is a statement or a transaction of sqlite3, and waits for the write lock as long as its
timeout says. Left out: what only subscripts and `in` do.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("diskcache",)

_DOCS = "https://grantjenks.com/docs/diskcache/api.html"
_CACHE = "get set add incr decr pop read delete touch expire evict cull clear check stats volume"


def _methods(class_: str, names: str) -> tuple[BlockingCall, ...]:
    return calls(
        f"diskcache.{class_}",
        names,
        "AF111",
        f"{_DOCS}#diskcache.{class_}.{{name}}",
        cost=Cost.DISK,
    )


def _opened(class_: str) -> BlockingCall:
    """The constructor, which opens or makes the files."""
    source = f"{_DOCS}#diskcache.{class_}"
    return call(f"diskcache.{class_}", "AF111", source, cost=Cost.DISK)


def _lock(method: str) -> BlockingCall:
    """Acquiring a lock tries again and again until the cache gives it."""
    return call(
        f"diskcache.Lock.{method}",
        "AF111",
        f"{_DOCS}#diskcache.Lock",
        until="until the lock is acquired",
    )


CALLS: tuple[BlockingCall, ...] = (
    _opened("Cache"),
    *_methods("Cache", f"{_CACHE} push pull peek peekitem transact"),
    _opened("FanoutCache"),
    *_methods("FanoutCache", f"{_CACHE} transact"),
    _opened("Index"),
    *_methods("Index", "get pop popitem push pull peekitem setdefault update clear transact"),
    _opened("Deque"),
    *_methods(
        "Deque",
        "append appendleft extend extendleft pop popleft peek peekleft remove clear count"
        " reverse rotate transact",
    ),
    _lock("acquire"),
    _lock("__enter__"),
)

ALIASES: dict[str, str] = {
    "diskcache.core.Cache": "diskcache.Cache",
    "diskcache.fanout.FanoutCache": "diskcache.FanoutCache",
    "diskcache.persistent.Deque": "diskcache.Deque",
    "diskcache.persistent.Index": "diskcache.Index",
    "diskcache.recipes.Lock": "diskcache.Lock",
}

BASES: dict[str, tuple[str, ...]] = {
    "diskcache.Cache": (),
    "diskcache.Deque": (),
    "diskcache.FanoutCache": (),
    "diskcache.Index": (),
    "diskcache.Lock": (),
}

ATTRIBUTES: dict[str, str] = {
    "diskcache.Deque.cache": "diskcache.Cache",
    "diskcache.Index.cache": "diskcache.Cache",
}

RESULTS: dict[str, str] = {
    "diskcache.FanoutCache.cache": "diskcache.Cache",
    "diskcache.FanoutCache.deque": "diskcache.Deque",
    "diskcache.FanoutCache.index": "diskcache.Index",
    **returns("diskcache.Deque", "fromcache", "Self"),
    **returns("diskcache.Index", "fromcache", "Self"),
}
