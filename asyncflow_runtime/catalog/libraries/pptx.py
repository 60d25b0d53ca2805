"""python-pptx: presentations."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python-pptx",)

_DOCS = "https://python-pptx.readthedocs.io/en/latest/api/presentation.html"

CALLS: tuple[BlockingCall, ...] = (
    call("pptx.Presentation", "AF125", _DOCS, cost=Cost.CPU, patch=Patch.FUNCTION),
    call("pptx.presentation.Presentation.save", "AF125", _DOCS, cost=Cost.CPU, patch=Patch.METHOD),
)

ALIASES: dict[str, str] = {"pptx.api.Presentation": "pptx.Presentation"}

BASES: dict[str, tuple[str, ...]] = {"pptx.presentation.Presentation": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"pptx.Presentation": "pptx.presentation.Presentation"}
