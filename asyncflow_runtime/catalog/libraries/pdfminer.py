"""pdfminer.six: text of PDF files, computed in Python."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pdfminer.six",)

_DOCS = "https://pdfminersix.readthedocs.io/en/latest/reference/highlevel.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "pdfminer.high_level",
        "extract_text extract_text_to_fp",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    call("pdfminer.high_level.extract_pages", "AF143", _DOCS, cost=Cost.CPU, lazy=True),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
