"""lxml: XML and HTML in files."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("lxml",)

_DOCS = "https://lxml.de/parsing.html"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "lxml.etree.parse",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        only=a_path_or_file("source"),
    ),
    call(
        "lxml.html.parse",
        "AF125",
        "https://lxml.de/lxmlhtml.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        only=a_path_or_file("filename_or_url"),
    ),
    call(
        "lxml.etree._ElementTree.write",
        "AF125",
        "https://lxml.de/tutorial.html",
        cost=Cost.DISK,
        patch=Patch.MONITOR,
        only=a_path_or_file("file"),
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"lxml.etree._ElementTree": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "lxml.etree.ElementTree": "lxml.etree._ElementTree",
    "lxml.etree.parse": "lxml.etree._ElementTree",
    "lxml.html.parse": "lxml.etree._ElementTree",
}
