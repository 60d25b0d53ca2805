"""SoundFile: audio files."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("soundfile",)

_DOCS = "https://python-soundfile.readthedocs.io/en/latest/"

CALLS: tuple[BlockingCall, ...] = (
    *calls("soundfile", "read write", "AF125", _DOCS, cost=Cost.DISK, patch=Patch.FUNCTION),
    call("soundfile.blocks", "AF125", _DOCS, cost=Cost.DISK, lazy=True),
    *calls("soundfile.SoundFile", "read write", "AF125", _DOCS, cost=Cost.DISK, patch=Patch.METHOD),
    call("soundfile.SoundFile.blocks", "AF125", _DOCS, cost=Cost.DISK, lazy=True),
    call("soundfile.info", "AF121", _DOCS, cost=Cost.DISK, only=a_path("file")),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"soundfile.SoundFile": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
