"""watchfiles: changes of files."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("watchfiles",)

_DOCS = "https://watchfiles.helpmanual.io/api/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "watchfiles.watch",
        "AF181",
        f"{_DOCS}watch/",
        "watchfiles.awatch",
        everywhere=True,
        needs="watchfiles",
        lazy=True,
        until="until a file changes",
    ),
    call(
        "watchfiles.run_process",
        "AF161",
        f"{_DOCS}run_process/",
        "watchfiles.arun_process",
        everywhere=True,
        needs="watchfiles",
        until="until watching is stopped",
    ),
)

ALIASES: dict[str, str] = {"watchfiles.main": "watchfiles", "watchfiles.run": "watchfiles"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
