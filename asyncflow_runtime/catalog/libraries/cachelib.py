"""cachelib: one interface of many caches. SimpleCache is memory, and has no entry."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("cachelib",)

_DOCS = "https://cachelib.readthedocs.io/en/stable/"


def _whole(class_: str, code: str, cost: Cost, page: str, pure: str = "") -> BlockingCall:
    """A class all of whose methods ask its server or files, but those in `pure`."""
    return call(f"cachelib.{class_}", code, f"{_DOCS}{page}/", cost=cost, methods="*", pure=pure)


CALLS: tuple[BlockingCall, ...] = (
    _whole("RedisCache", "AF151", Cost.WAITS, "redis"),
    _whole("MemcachedCache", "AF151", Cost.WAITS, "memcached", "import_preferred_memcache_lib"),
    _whole("FileSystemCache", "AF122", Cost.DISK, "file"),
    _whole("MongoDbCache", "AF111", Cost.WAITS, "mongodb"),
    _whole("DynamoDbCache", "AF134", Cost.WAITS, "dynamodb"),
)

ALIASES: dict[str, str] = {
    "cachelib.dynamodb.DynamoDbCache": "cachelib.DynamoDbCache",
    "cachelib.file.FileSystemCache": "cachelib.FileSystemCache",
    "cachelib.memcached.MemcachedCache": "cachelib.MemcachedCache",
    "cachelib.mongodb.MongoDbCache": "cachelib.MongoDbCache",
    "cachelib.redis.RedisCache": "cachelib.RedisCache",
    "cachelib.simple.SimpleCache": "cachelib.SimpleCache",
}

BASES: dict[str, tuple[str, ...]] = {
    "cachelib.NullCache": (),
    "cachelib.SimpleCache": (),
    **{entry.name: () for entry in CALLS},
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
