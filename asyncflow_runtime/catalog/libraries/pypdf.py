"""pypdf: PDF files, read and computed in Python."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pypdf",)

_DOCS = "https://pypdf.readthedocs.io/en/stable/modules/"
_READER = f"{_DOCS}PdfReader.html"
_WRITER = f"{_DOCS}PdfWriter.html"
_PAGE = f"{_DOCS}PageObject.html"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "pypdf.PdfReader",
        "AF143",
        _READER,
        cost=Cost.CPU,
        until="until the index of the document has been parsed",
    ),
    call("pypdf.PdfReader.get_fields", "AF143", _READER, cost=Cost.CPU),
    *calls(
        "pypdf.PageObject",
        "extract_text compress_content_streams merge_page merge_transformed_page",
        "AF143",
        _PAGE,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls(
        "pypdf.PdfWriter",
        "write append merge encrypt compress_identical_objects clone_document_from_reader"
        " append_pages_from_reader",
        "AF143",
        _WRITER,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "pypdf._page.PageObject": "pypdf.PageObject",
    "pypdf._reader.PdfReader": "pypdf.PdfReader",
    "pypdf._writer.PdfWriter": "pypdf.PdfWriter",
}

BASES: dict[str, tuple[str, ...]] = {
    "pypdf.PageObject": (),
    "pypdf.PdfReader": (),
    "pypdf.PdfWriter": (),
}

ATTRIBUTES: dict[str, str] = {
    "pypdf.PdfReader.pages": "list[pypdf.PageObject]",
    "pypdf.PdfWriter.pages": "list[pypdf.PageObject]",
}

RESULTS: dict[str, str] = {
    "pypdf.PdfReader.get_page": "pypdf.PageObject",
    **returns(
        "pypdf.PdfWriter", "add_blank_page add_page get_page insert_page", "pypdf.PageObject"
    ),
}
