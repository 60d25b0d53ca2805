"""WeasyPrint: PDF files of HTML, laid out in Python."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("weasyprint",)

_DOCS = "https://doc.courtbouillon.org/weasyprint/stable/api_reference.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "weasyprint.HTML", "render write_pdf", "AF143", _DOCS, cost=Cost.CPU, patch=Patch.METHOD
    ),
    call("weasyprint.Document.write_pdf", "AF143", _DOCS, cost=Cost.CPU, patch=Patch.METHOD),
)

ALIASES: dict[str, str] = {"weasyprint.document.Document": "weasyprint.Document"}

BASES: dict[str, tuple[str, ...]] = {"weasyprint.Document": (), "weasyprint.HTML": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "weasyprint.HTML.render": "weasyprint.Document",
    "weasyprint.Document.copy": "weasyprint.Document",
}
