"""PyMuPDF: PDF files and other documents."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pymupdf",)

_DOCS = "https://pymupdf.readthedocs.io/en/latest/"
_DOCUMENT = f"{_DOCS}document.html"
_PAGE = f"{_DOCS}page.html"
_PIXMAP = f"{_DOCS}pixmap.html"

CALLS: tuple[BlockingCall, ...] = (
    # With `stream` the document is in memory, and its pages are parsed when they are asked for.
    call(
        "pymupdf.open",
        "AF121",
        _DOCUMENT,
        cost=Cost.DISK,
        only=a_path("filename"),
        unless=(Arg("filename", 0, "pdf"),),
    ),
    call(
        "pymupdf.Document",
        "AF121",
        _DOCUMENT,
        cost=Cost.DISK,
        only=a_path("filename"),
        unless=(Arg("filename", 0, "pdf"),),
    ),
    *calls(
        "pymupdf.Document",
        "save ez_save saveIncr tobytes",
        "AF143",
        _DOCUMENT,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls(
        "pymupdf.Document",
        "convert_to_pdf get_page_pixmap get_page_text insert_file insert_pdf subset_fonts",
        "AF143",
        _DOCUMENT,
        cost=Cost.CPU,
    ),
    *calls(
        "pymupdf.Page",
        "get_text get_text_blocks get_text_words get_pixmap"
        " get_svg_image find_tables search_for get_drawings get_textpage_ocr insert_htmlbox"
        " apply_redactions",
        "AF143",
        _PAGE,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls(
        "pymupdf.Pixmap",
        "save tobytes pil_save pil_tobytes",
        "AF143",
        _PIXMAP,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {"fitz": "pymupdf"}

BASES: dict[str, tuple[str, ...]] = {
    "pymupdf.Document": (),
    "pymupdf.Page": (),
    "pymupdf.Pixmap": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "pymupdf.open": "pymupdf.Document",
    "pymupdf.Document.__getitem__": "pymupdf.Page",
    "pymupdf.Document.get_page_pixmap": "pymupdf.Pixmap",
    "pymupdf.Document.load_page": "pymupdf.Page",
    "pymupdf.Document.new_page": "pymupdf.Page",
    "pymupdf.Document.pages": "Iterator[pymupdf.Page]",
    "pymupdf.Page.get_pixmap": "pymupdf.Pixmap",
}
