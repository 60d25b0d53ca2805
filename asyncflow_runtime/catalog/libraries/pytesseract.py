"""pytesseract: runs the tesseract program."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pytesseract",)

_DOCS = "https://github.com/madmaze/pytesseract"

CALLS: tuple[BlockingCall, ...] = calls(
    "pytesseract",
    "get_languages get_tesseract_version image_to_alto_xml image_to_boxes image_to_data"
    " image_to_osd image_to_pdf_or_hocr image_to_string",
    "AF161",
    _DOCS,
)

ALIASES: dict[str, str] = {"pytesseract.pytesseract": "pytesseract"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
