"""openpyxl: Excel workbooks."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("openpyxl",)

_DOCS = "https://openpyxl.readthedocs.io/en/stable/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "openpyxl.load_workbook",
        "AF125",
        f"{_DOCS}api/openpyxl.reader.excel.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    call(
        "openpyxl.Workbook.save",
        "AF125",
        f"{_DOCS}api/openpyxl.workbook.workbook.html",
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "openpyxl.reader.excel.load_workbook": "openpyxl.load_workbook",
    "openpyxl.workbook.Workbook": "openpyxl.Workbook",
    "openpyxl.workbook.workbook.Workbook": "openpyxl.Workbook",
}

BASES: dict[str, tuple[str, ...]] = {"openpyxl.Workbook": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"openpyxl.load_workbook": "openpyxl.Workbook"}
