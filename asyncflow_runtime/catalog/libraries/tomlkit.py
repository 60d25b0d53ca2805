"""TOML Kit."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("tomlkit",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "tomlkit",
        "load",
        "AF125",
        "https://tomlkit.readthedocs.io/en/latest/api/",
        cost=Cost.DISK,
        only=a_file("fp"),
    ),
    *calls(
        "tomlkit",
        "dump",
        "AF125",
        "https://tomlkit.readthedocs.io/en/latest/api/",
        cost=Cost.DISK,
        only=a_file("fp", 1),
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
