"""plyvel: LevelDB, a key-value store in files."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("plyvel",)

_API = "https://plyvel.readthedocs.io/en/latest/api.html"
_BATCH = "plyvel._plyvel.WriteBatch"

CALLS: tuple[BlockingCall, ...] = (
    call("plyvel.DB", "AF111", f"{_API}#DB", cost=Cost.DISK),
    *calls(
        "plyvel.DB",
        "get put delete compact_range",
        "AF111",
        f"{_API}#DB.{{name}}",
        cost=Cost.DISK,
        patch=Patch.MONITOR,
    ),
    call("plyvel.DB.iterator", "AF111", f"{_API}#DB.iterator", cost=Cost.DISK, lazy=True),
    call("plyvel.DB.__iter__", "AF111", f"{_API}#DB.__iter__", cost=Cost.DISK),
    call(f"{_BATCH}.write", "AF111", f"{_API}#WriteBatch.write", cost=Cost.DISK),
    # Leaving `with db.write_batch()` writes the batch.
    call(f"{_BATCH}.__exit__", "AF111", f"{_API}#DB.write_batch", cost=Cost.DISK),
    *calls("plyvel", "destroy_db repair_db", "AF111", f"{_API}#{{name}}", cost=Cost.DISK),
)

ALIASES: dict[str, str] = {"plyvel._plyvel.DB": "plyvel.DB"}

BASES: dict[str, tuple[str, ...]] = {"plyvel.DB": (), _BATCH: ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"plyvel.DB.write_batch": _BATCH}
