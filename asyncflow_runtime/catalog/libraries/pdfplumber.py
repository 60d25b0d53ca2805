"""pdfplumber: text and tables of PDF files, computed in Python."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pdfplumber",)

_DOCS = "https://github.com/jsvine/pdfplumber"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "pdfplumber.open",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        until="until the index of the document has been parsed",
    ),
    *calls(
        "pdfplumber.page.Page",
        "extract_table extract_tables extract_text extract_text_lines extract_text_simple"
        " extract_words find_tables search to_image",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
    ),
)

ALIASES: dict[str, str] = {
    "pdfplumber.PDF": "pdfplumber.pdf.PDF",
    "pdfplumber.pdf.PDF.open": "pdfplumber.open",
}

BASES: dict[str, tuple[str, ...]] = {
    "pdfplumber.page.CroppedPage": ("pdfplumber.page.Page",),
    "pdfplumber.page.Page": (),
    "pdfplumber.pdf.PDF": (),
}

ATTRIBUTES: dict[str, str] = {"pdfplumber.pdf.PDF.pages": "list[pdfplumber.page.Page]"}

RESULTS: dict[str, str] = {
    "pdfplumber.open": "pdfplumber.pdf.PDF",
    **returns(
        "pdfplumber.page.Page", "crop within_bbox outside_bbox", "pdfplumber.page.CroppedPage"
    ),
    "pdfplumber.page.Page.filter": "pdfplumber.page.Page",
}
