"""Pillow: images.

Image.open has no entry, for on bytes in memory it only reads a header. The picture is decoded by
the first method that needs its pixels.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pillow",)

_DOCS = "https://pillow.readthedocs.io/en/stable/reference/"
_IMAGE = f"{_DOCS}Image.html#PIL.Image.Image.{{name}}"
_ENHANCED = ("Brightness", "Color", "Contrast", "Sharpness")

# crop, copy and paste are left out: on a small part of a decoded picture they are quick.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "PIL.Image.Image",
        "load convert filter quantize reduce resize transform transpose",
        "AF143",
        _IMAGE,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    *calls("PIL.Image.Image", "rotate thumbnail", "AF143", _IMAGE, cost=Cost.CPU),
    call(
        "PIL.Image.Image.save",
        "AF143",
        _IMAGE,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until="until the picture has been encoded",
    ),
    *calls(
        "PIL.ImageOps",
        "autocontrast colorize contain cover equalize exif_transpose expand fit flip grayscale"
        " invert mirror pad posterize scale solarize",
        "AF143",
        f"{_DOCS}ImageOps.html#PIL.ImageOps.{{name}}",
        cost=Cost.CPU,
    ),
    *(
        call(
            f"PIL.ImageEnhance.{effect}.enhance",
            "AF143",
            f"{_DOCS}ImageEnhance.html#PIL.ImageEnhance.{effect}",
            cost=Cost.CPU,
        )
        for effect in _ENHANCED
    ),
    call(
        "PIL.ImageFont.truetype",
        "AF121",
        f"{_DOCS}ImageFont.html#PIL.ImageFont.truetype",
        cost=Cost.DISK,
        only=a_path("font"),
        patch=Patch.FUNCTION,
        until="until the font file has been read",
    ),
)

ALIASES: dict[str, str] = {"PIL.ImageFile.ImageFile": "PIL.Image.Image"}

BASES: dict[str, tuple[str, ...]] = {
    "PIL.Image.Image": (),
    **{f"PIL.ImageEnhance.{effect}": () for effect in _ENHANCED},
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        "PIL.Image",
        "alpha_composite blend composite fromarray frombuffer frombytes merge new open",
        "PIL.Image.Image",
    ),
    **returns(
        "PIL.Image.Image",
        "convert copy crop effect_spread filter getchannel quantize reduce resize rotate transform"
        " transpose",
        "PIL.Image.Image",
    ),
    "PIL.Image.Image.split": "tuple[PIL.Image.Image, ...]",
    **returns(
        "PIL.ImageOps",
        "autocontrast colorize contain cover crop equalize exif_transpose expand fit flip grayscale"
        " invert mirror pad posterize scale solarize",
        "PIL.Image.Image",
    ),
    **{f"PIL.ImageEnhance.{effect}.enhance": "PIL.Image.Image" for effect in _ENHANCED},
}
