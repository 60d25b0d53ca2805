"""python-docx: Word documents."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python-docx",)

_DOCS = "https://python-docx.readthedocs.io/en/latest/api/document.html"

CALLS: tuple[BlockingCall, ...] = (
    # Without an argument it reads the template that comes with the library.
    call("docx.Document", "AF125", _DOCS, cost=Cost.CPU, patch=Patch.FUNCTION),
    call("docx.document.Document.save", "AF125", _DOCS, cost=Cost.CPU, patch=Patch.METHOD),
)

ALIASES: dict[str, str] = {"docx.api.Document": "docx.Document"}

BASES: dict[str, tuple[str, ...]] = {"docx.document.Document": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"docx.Document": "docx.document.Document"}
