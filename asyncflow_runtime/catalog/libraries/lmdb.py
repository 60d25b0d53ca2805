"""lmdb: a memory-mapped key-value store.

Reads are page faults, mostly of cached pages, and have no entry; neither has `begin`, which waits
for other writers only with `write=True`.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("lmdb",)

_DOCS = "https://lmdb.readthedocs.io/en/release/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "lmdb.Environment",
        "AF111",
        f"{_DOCS}#lmdb.Environment",
        cost=Cost.DISK,
        patch=Patch.FACTORY,
    ),
    *calls(
        "lmdb.Environment",
        "sync copy copyfd",
        "AF111",
        f"{_DOCS}#lmdb.Environment.{{name}}",
        cost=Cost.DISK,
        patch=Patch.MONITOR,
    ),
    *calls(
        "lmdb.Transaction",
        "commit drop",
        "AF111",
        f"{_DOCS}#lmdb.Transaction.{{name}}",
        cost=Cost.DISK,
        patch=Patch.MONITOR,
    ),
)

ALIASES: dict[str, str] = {"lmdb.open": "lmdb.Environment"}

BASES: dict[str, tuple[str, ...]] = {"lmdb.Environment": (), "lmdb.Transaction": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"lmdb.Environment.begin": "lmdb.Transaction"}
