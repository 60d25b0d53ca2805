"""xlrd: old Excel workbooks."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("xlrd",)


CALLS: tuple[BlockingCall, ...] = (
    call(
        "xlrd.open_workbook",
        "AF125",
        "https://xlrd.readthedocs.io/en/latest/api.html#xlrd.open_workbook",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
)

ALIASES: dict[str, str] = {"xlrd.book.Book": "xlrd.Book"}

BASES: dict[str, tuple[str, ...]] = {"xlrd.Book": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"xlrd.open_workbook": "xlrd.Book"}
