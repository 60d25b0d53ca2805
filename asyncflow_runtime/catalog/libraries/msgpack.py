"""msgpack."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("msgpack",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "msgpack",
        "unpack load",
        "AF125",
        "https://msgpack-python.readthedocs.io/en/latest/api.html",
        cost=Cost.DISK,
        only=a_file("stream"),
    ),
    *calls(
        "msgpack",
        "pack dump",
        "AF125",
        "https://msgpack-python.readthedocs.io/en/latest/api.html",
        cost=Cost.DISK,
        only=a_file("stream", 1),
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
