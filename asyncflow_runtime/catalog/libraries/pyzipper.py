"""pyzipper: encrypted ZIP archives."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyzipper",)

_DOCS = "https://github.com/danifus/pyzipper"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pyzipper",
        "AESZipFile ZipFile",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        only=a_path_or_file("file"),
    ),
    *calls(
        "pyzipper.ZipFile",
        "extract extractall read testzip write writestr",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "pyzipper.zipfile.ZipFile": "pyzipper.ZipFile",
    "pyzipper.zipfile_aes.AESZipFile": "pyzipper.AESZipFile",
}

BASES: dict[str, tuple[str, ...]] = {
    "pyzipper.AESZipFile": ("pyzipper.ZipFile",),
    "pyzipper.ZipFile": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
