"""portalocker: locks on files."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Name, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("portalocker",)

_PAGE = "https://portalocker.readthedocs.io/en/latest/portalocker.html"
_LET_GO = "until another process lets the file go"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "portalocker.Lock", "acquire __enter__", "AF172", _PAGE, patch=Patch.METHOD, until=_LET_GO
    ),
    call(
        "portalocker.lock",
        "AF172",
        _PAGE,
        unless=tuple(
            Arg("flags", 1, Name(name))
            for name in (
                "portalocker.LOCK_NB",
                "portalocker.LOCK_UN",
                "portalocker.LockFlags.NON_BLOCKING",
                "portalocker.LockFlags.UNBLOCK",
            )
        ),
        patch=Patch.FUNCTION,
        until=_LET_GO,
    ),
)

ALIASES: dict[str, str] = {"portalocker.utils.Lock": "portalocker.Lock"}

BASES: dict[str, tuple[str, ...]] = {
    "portalocker.Lock": (),
    "portalocker.RLock": ("portalocker.Lock",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "portalocker.Lock.__enter__": "io.TextIOWrapper",
    "portalocker.Lock.acquire": "io.TextIOWrapper",
}
