"""RapidFuzz: each of many texts with each of many."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = (
    "rapidfuzz",
    "numpy",
)


CALLS: tuple[BlockingCall, ...] = (
    call(
        "rapidfuzz.process.cdist",
        "AF143",
        "https://rapidfuzz.github.io/RapidFuzz/Usage/process.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
