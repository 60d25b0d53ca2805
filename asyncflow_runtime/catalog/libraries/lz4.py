"""lz4: compressed files.

In memory it is made for speed: a call on a message takes microseconds.
"""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("lz4",)

_DOCS = "https://python-lz4.readthedocs.io/en/stable/lz4.frame.html"

CALLS: tuple[BlockingCall, ...] = calls(
    "lz4.frame", "open LZ4FrameFile", "AF121", _DOCS, cost=Cost.DISK, only=a_path("filename")
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"lz4.frame.LZ4FrameFile": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"lz4.frame.open": "lz4.frame.LZ4FrameFile"}
