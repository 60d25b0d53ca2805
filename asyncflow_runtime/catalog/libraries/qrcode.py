"""qrcode: QR codes, computed in Python."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("qrcode[pil]",)

_DOCS = "https://github.com/lincolnloop/python-qrcode"

CALLS: tuple[BlockingCall, ...] = (
    call("qrcode.make", "AF143", _DOCS, cost=Cost.CPU),
    *calls("qrcode.QRCode", "make make_image", "AF143", _DOCS, cost=Cost.CPU, patch=Patch.METHOD),
)

ALIASES: dict[str, str] = {"qrcode.main": "qrcode"}

BASES: dict[str, tuple[str, ...]] = {"qrcode.QRCode": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
