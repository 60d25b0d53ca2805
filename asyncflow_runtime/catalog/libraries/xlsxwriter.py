"""XlsxWriter: Excel workbooks, written when they are closed."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("xlsxwriter",)

_DOCS = "https://xlsxwriter.readthedocs.io/workbook.html"

CALLS: tuple[BlockingCall, ...] = calls(
    "xlsxwriter.Workbook", "close __exit__", "AF125", _DOCS, cost=Cost.CPU, patch=Patch.METHOD
)

ALIASES: dict[str, str] = {"xlsxwriter.workbook.Workbook": "xlsxwriter.Workbook"}

BASES: dict[str, tuple[str, ...]] = {"xlsxwriter.Workbook": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
