"""PyYAML.

Parsing a text has no entry, nor has load_all, which takes
a text too: what it costs depends on the text.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.libraries._files import a_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyyaml",)

_DOCS = "https://pyyaml.org/wiki/PyYAMLDocumentation"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "yaml",
        "load safe_load full_load unsafe_load",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        only=a_file("stream"),
    ),
    *calls(
        "yaml", "dump safe_dump dump_all", "AF125", _DOCS, cost=Cost.DISK, only=a_file("stream", 1)
    ),
    # Its second parameter is read from *args.
    call("yaml.safe_dump_all", "AF125", _DOCS, cost=Cost.DISK, only=a_file("stream", 1)),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
