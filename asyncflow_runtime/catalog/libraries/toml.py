"""toml: TOML."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.libraries._files import a_file, a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("toml",)

_DOCS = "https://github.com/uiri/toml"

CALLS: tuple[BlockingCall, ...] = (
    call("toml.load", "AF125", _DOCS, cost=Cost.DISK, only=a_path_or_file("f")),
    call("toml.dump", "AF125", _DOCS, cost=Cost.DISK, only=a_file("f", 1)),
)

ALIASES: dict[str, str] = {"toml.decoder.load": "toml.load", "toml.encoder.dump": "toml.dump"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
