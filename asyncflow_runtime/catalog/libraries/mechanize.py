"""mechanize: a browser without a window."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("mechanize",)

_API = "https://mechanize.readthedocs.io/en/latest/browser_api.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls("mechanize", "urlopen urlretrieve", "AF131", _API),
    *calls(
        "mechanize.Browser",
        "open open_novisit reload submit follow_link retrieve",
        "AF131",
        _API,
    ),
)

ALIASES: dict[str, str] = {"mechanize._mechanize": "mechanize"}

BASES: dict[str, tuple[str, ...]] = {"mechanize.Browser": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
