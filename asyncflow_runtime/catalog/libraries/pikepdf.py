"""pikepdf: PDF files."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pikepdf",)

_DOCS = "https://pikepdf.readthedocs.io/en/latest/api/main.html"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "pikepdf.Pdf.open",
        "AF121",
        _DOCS,
        cost=Cost.DISK,
        patch=Patch.METHOD,
        only=a_path("filename_or_stream"),
        aliases=("pikepdf.open",),
    ),
    call("pikepdf.Pdf.save", "AF143", _DOCS, cost=Cost.CPU, patch=Patch.METHOD),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"pikepdf.Pdf": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "pikepdf.Pdf.new": "pikepdf.Pdf",
    "pikepdf.Pdf.open": "pikepdf.Pdf",
    "pikepdf.new": "pikepdf.Pdf",
}
