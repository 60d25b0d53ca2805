"""dill: pickles."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.libraries._files import a_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("dill",)

_DOCS = "https://dill.readthedocs.io/en/latest/dill.html"

CALLS: tuple[BlockingCall, ...] = (
    call("dill.load", "AF125", _DOCS, cost=Cost.DISK, only=a_file("file")),
    call("dill.dump", "AF125", _DOCS, cost=Cost.DISK, only=a_file("file", 1)),
    *calls("dill", "load_session dump_session", "AF125", _DOCS, cost=Cost.DISK),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
