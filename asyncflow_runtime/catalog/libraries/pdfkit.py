"""pdfkit: runs the wkhtmltopdf program."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pdfkit",)


CALLS: tuple[BlockingCall, ...] = calls(
    "pdfkit", "from_file from_string from_url", "AF161", "https://github.com/JazzCore/python-pdfkit"
)

ALIASES: dict[str, str] = {"pdfkit.api": "pdfkit"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
