"""python-magic: the type of a file."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python-magic",)

_DOCS = "https://github.com/ahupp/python-magic"

CALLS: tuple[BlockingCall, ...] = (
    call("magic.from_file", "AF122", _DOCS, cost=Cost.DISK),
    call("magic.Magic.from_file", "AF122", _DOCS, cost=Cost.DISK),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"magic.Magic": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
