"""cloudpickle."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("cloudpickle",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "cloudpickle",
        "load",
        "AF125",
        "https://github.com/cloudpipe/cloudpickle",
        cost=Cost.DISK,
        only=a_file("file"),
    ),
    *calls(
        "cloudpickle",
        "dump",
        "AF125",
        "https://github.com/cloudpipe/cloudpickle",
        cost=Cost.DISK,
        only=a_file("file", 1),
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
