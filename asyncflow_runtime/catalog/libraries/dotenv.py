"""python-dotenv."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python-dotenv",)

_DOCS = "https://github.com/theskumar/python-dotenv"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "dotenv",
        "load_dotenv dotenv_values get_key set_key unset_key",
        "AF122",
        _DOCS,
        cost=Cost.DISK,
        until="until the .env file has been found and read",
    ),
    call("dotenv.find_dotenv", "AF124", _DOCS, cost=Cost.METADATA),
)

ALIASES: dict[str, str] = {"dotenv.main": "dotenv"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
