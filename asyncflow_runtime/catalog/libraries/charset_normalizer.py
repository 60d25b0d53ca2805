"""charset-normalizer: the encoding of a file."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("charset-normalizer",)


CALLS: tuple[BlockingCall, ...] = (
    call(
        "charset_normalizer.from_path",
        "AF122",
        "https://charset-normalizer.readthedocs.io/en/latest/api.html",
        cost=Cost.DISK,
    ),
)

ALIASES: dict[str, str] = {"charset_normalizer.api": "charset_normalizer"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
