"""pdf2image: pictures of PDF pages, made by the poppler programs."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pdf2image",)

_DOCS = "https://pdf2image.readthedocs.io/en/latest/reference.html"

CALLS: tuple[BlockingCall, ...] = calls(
    "pdf2image",
    "convert_from_bytes convert_from_path pdfinfo_from_bytes pdfinfo_from_path",
    "AF161",
    _DOCS,
)

ALIASES: dict[str, str] = {"pdf2image.pdf2image": "pdf2image"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = returns(
    "pdf2image", "convert_from_bytes convert_from_path", "list[PIL.Image.Image]"
)
