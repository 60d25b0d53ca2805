"""ddgs: search engines of the web."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("ddgs",)

_PAGE = "https://pypi.org/project/ddgs/"

CALLS: tuple[BlockingCall, ...] = (
    *calls("ddgs.DDGS", "books extract images news text videos", "AF134", _PAGE),
)

ALIASES: dict[str, str] = {"ddgs.ddgs.DDGS": "ddgs.DDGS"}

BASES: dict[str, tuple[str, ...]] = {"ddgs.DDGS": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
