"""langdetect: the language of a text, guessed in Python."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("langdetect",)


CALLS: tuple[BlockingCall, ...] = calls(
    "langdetect",
    "detect detect_langs",
    "AF143",
    "https://github.com/Mimino666/langdetect",
    cost=Cost.CPU,
    patch=Patch.FUNCTION,
)

ALIASES: dict[str, str] = {"langdetect.detector_factory": "langdetect"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
