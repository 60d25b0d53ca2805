"""fpdf2: PDF files, written in Python."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("fpdf2",)

_DOCS = "https://py-pdf.github.io/fpdf2/fpdf/fpdf.html"

CALLS: tuple[BlockingCall, ...] = (
    call("fpdf.FPDF.output", "AF143", _DOCS, cost=Cost.CPU, patch=Patch.METHOD),
    call("fpdf.FPDF.write_html", "AF143", _DOCS, cost=Cost.CPU),
)

ALIASES: dict[str, str] = {"fpdf.fpdf": "fpdf"}

BASES: dict[str, tuple[str, ...]] = {"fpdf.FPDF": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
