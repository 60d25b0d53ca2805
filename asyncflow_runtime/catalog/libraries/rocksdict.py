"""rocksdict: RocksDB, a key-value store in files. Left out: what only subscripts do."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("rocksdict",)

_API = "https://rocksdict.github.io/RocksDict/rocksdict.html"

CALLS: tuple[BlockingCall, ...] = (
    call("rocksdict.Rdict", "AF111", _API, cost=Cost.DISK),
    *calls(
        "rocksdict.Rdict",
        "get put delete delete_range write flush flush_wal compact_range close"
        " ingest_external_file destroy repair create_column_family drop_column_family",
        "AF111",
        _API,
        cost=Cost.DISK,
        patch=Patch.MONITOR,
    ),
    *calls(
        "rocksdict.Rdict",
        "items keys values",
        "AF111",
        _API,
        cost=Cost.DISK,
        patch=Patch.MONITOR,
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"rocksdict.Rdict": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("rocksdict.Rdict", "create_column_family get_column_family", "Self"),
}
