"""py7zr: 7z archives."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("py7zr",)

_DOCS = "https://py7zr.readthedocs.io/en/latest/api.html"

CALLS: tuple[BlockingCall, ...] = (
    call("py7zr.SevenZipFile", "AF125", _DOCS, cost=Cost.DISK, only=a_path_or_file("file")),
    *calls(
        "py7zr.SevenZipFile",
        "extract extractall test testzip write writeall writef writestr",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    *calls("py7zr", "pack_7zarchive unpack_7zarchive", "AF125", _DOCS, cost=Cost.DISK),
)

ALIASES: dict[str, str] = {"py7zr.py7zr": "py7zr"}

BASES: dict[str, tuple[str, ...]] = {"py7zr.SevenZipFile": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
