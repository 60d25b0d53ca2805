"""rarfile: RAR archives, unpacked by a program."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("rarfile",)

_DOCS = "https://rarfile.readthedocs.io/api.html"

CALLS: tuple[BlockingCall, ...] = (
    call("rarfile.RarFile", "AF125", _DOCS, cost=Cost.DISK, only=a_path_or_file("file")),
    *calls(
        "rarfile.RarFile",
        "extract extractall read testrar",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"rarfile.RarFile": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
