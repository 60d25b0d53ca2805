"""Brotli: compression."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("brotli",)

_DOCS = "https://github.com/google/brotli"

CALLS: tuple[BlockingCall, ...] = (
    *calls("brotli", "compress decompress", "AF142", _DOCS, cost=Cost.CPU, patch=Patch.FUNCTION),
    *calls(
        "brotli.Compressor", "process finish", "AF142", _DOCS, cost=Cost.CPU, patch=Patch.MONITOR
    ),
    *calls("brotli.Decompressor", "process", "AF142", _DOCS, cost=Cost.CPU, patch=Patch.MONITOR),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"brotli.Compressor": (), "brotli.Decompressor": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
