"""filelock: locks between processes."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("filelock",)

_PAGE = "https://py-filelock.readthedocs.io/en/latest/api.html"
_LET_GO = "until another process lets the file go"

# Not FileLock's own arguments: with `timeout=0` there, `acquire()` returns at once too.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "filelock.BaseFileLock.acquire",
        "AF172",
        _PAGE,
        "filelock.AsyncFileLock.acquire",
        needs="filelock",
        unless=(Arg("timeout", 0, 0), Arg("blocking", None, False)),
        patch=Patch.METHOD,
        until=_LET_GO,
    ),
    call(
        "filelock.BaseFileLock.__enter__",
        "AF172",
        _PAGE,
        "filelock.AsyncFileLock.acquire",
        needs="filelock",
        patch=Patch.LINT_ONLY,
        until=_LET_GO,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "filelock.AsyncFileLock": (),
    "filelock.AsyncSoftFileLock": (),
    "filelock.BaseAsyncFileLock": (),
    "filelock.BaseFileLock": (),
    "filelock.FileLock": ("filelock.BaseFileLock",),
    "filelock.SoftFileLock": ("filelock.BaseFileLock",),
    "filelock.UnixFileLock": ("filelock.BaseFileLock",),
    "filelock.WindowsFileLock": ("filelock.BaseFileLock",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
