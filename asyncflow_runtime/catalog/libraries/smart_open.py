"""smart_open: files of any store, opened."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("smart_open",)

CALLS: tuple[BlockingCall, ...] = (
    call("smart_open.open", "AF121", "https://github.com/piskvorky/smart_open"),
)

ALIASES: dict[str, str] = {"smart_open.smart_open_lib.open": "smart_open.open"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
