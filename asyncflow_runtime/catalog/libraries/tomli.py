"""tomli: TOML."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("tomli",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "tomli", "load", "AF125", "https://github.com/hukkin/tomli", cost=Cost.DISK, only=a_file("")
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
