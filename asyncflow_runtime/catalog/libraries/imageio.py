"""imageio: images and video."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("imageio",)

_DOCS = "https://imageio.readthedocs.io/en/stable/"
_V2 = f"{_DOCS}_autosummary/imageio.v2.{{name}}.html"
_V3 = f"{_DOCS}_autosummary/imageio.v3.{{name}}.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "imageio.v2",
        "imread imwrite mimread mimwrite volread volwrite",
        "AF125",
        _V2,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls("imageio.v2", "get_reader get_writer", "AF121", _V2, cost=Cost.DISK, only=a_path("uri")),
    *calls(
        "imageio.v3",
        "imread imwrite improps immeta",
        "AF125",
        _V3,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    call("imageio.v3.imiter", "AF125", _V3, cost=Cost.DISK, lazy=True),
)

ALIASES: dict[str, str] = {
    "imageio.imread": "imageio.v2.imread",
    "imageio.imsave": "imageio.v2.imwrite",
    "imageio.imwrite": "imageio.v2.imwrite",
    "imageio.mimread": "imageio.v2.mimread",
    "imageio.mimsave": "imageio.v2.mimwrite",
    "imageio.mimwrite": "imageio.v2.mimwrite",
    **returns("imageio", "get_reader read", "imageio.v2.get_reader"),
    **returns("imageio", "get_writer save", "imageio.v2.get_writer"),
    "imageio.volread": "imageio.v2.volread",
    "imageio.volsave": "imageio.v2.volwrite",
    "imageio.volwrite": "imageio.v2.volwrite",
    "imageio.v2.imsave": "imageio.v2.imwrite",
    "imageio.v2.mimsave": "imageio.v2.mimwrite",
}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
