"""fasteners: locks between processes, and of many readers."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("fasteners",)

_PAGE = "https://fasteners.readthedocs.io/en/latest/"
_LET_GO = "until another process lets the file go"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "fasteners.InterProcessLock.acquire",
        "AF172",
        f"{_PAGE}api/inter_process/",
        unless=(Arg("blocking", 0, False), Arg("timeout", 3, 0)),
        patch=Patch.METHOD,
        until=_LET_GO,
    ),
    call(
        "fasteners.InterProcessLock.__enter__",
        "AF172",
        f"{_PAGE}api/inter_process/",
        until=_LET_GO,
    ),
    *calls(
        "fasteners.InterProcessReaderWriterLock",
        "acquire_read_lock acquire_write_lock",
        "AF172",
        f"{_PAGE}api/inter_process/",
        unless=(Arg("blocking", 0, False), Arg("timeout", 3, 0)),
        patch=Patch.METHOD,
        until=_LET_GO,
    ),
    *calls(
        "fasteners.ReaderWriterLock",
        "acquire_read_lock acquire_write_lock",
        "AF172",
        f"{_PAGE}api/inter_thread/",
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "fasteners.process_lock.InterProcessLock": "fasteners.InterProcessLock",
}

BASES: dict[str, tuple[str, ...]] = {
    "fasteners.InterProcessLock": (),
    "fasteners.InterProcessReaderWriterLock": (),
    "fasteners.ReaderWriterLock": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
