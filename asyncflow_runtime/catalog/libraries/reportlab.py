"""ReportLab: PDF files, laid out in Python."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("reportlab",)

_DOCS = "https://docs.reportlab.com/reportlab/userguide/ch1_intro/"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "reportlab.platypus.BaseDocTemplate",
        "build multiBuild",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls(
        "reportlab.pdfgen.canvas.Canvas",
        "getpdfdata save",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {"reportlab.platypus.doctemplate": "reportlab.platypus"}

BASES: dict[str, tuple[str, ...]] = {
    "reportlab.pdfgen.canvas.Canvas": (),
    "reportlab.platypus.BaseDocTemplate": (),
    "reportlab.platypus.SimpleDocTemplate": ("reportlab.platypus.BaseDocTemplate",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
