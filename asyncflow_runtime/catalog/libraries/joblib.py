"""joblib: pickles of large objects, and parallel work."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("joblib",)

_DOCS = "https://joblib.readthedocs.io/en/stable/generated/"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "joblib",
        "load dump",
        "AF125",
        f"{_DOCS}joblib.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    call(
        "joblib.Parallel.__call__",
        "AF165",
        f"{_DOCS}joblib.Parallel.html",
        patch=Patch.METHOD,
        until="until all of its tasks are done",
    ),
)

ALIASES: dict[str, str] = {
    "joblib.numpy_pickle.dump": "joblib.dump",
    "joblib.numpy_pickle.load": "joblib.load",
    "joblib.parallel.Parallel": "joblib.Parallel",
}

BASES: dict[str, tuple[str, ...]] = {"joblib.Parallel": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
