"""ujson: JSON."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("ujson",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "ujson",
        "load",
        "AF125",
        "https://github.com/ultrajson/ultrajson",
        cost=Cost.DISK,
        only=a_file(""),
    ),
    *calls(
        "ujson",
        "dump",
        "AF125",
        "https://github.com/ultrajson/ultrajson",
        cost=Cost.DISK,
        only=a_file("", 1),
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
