"""MechanicalSoup: a browser without a window, on requests."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("MechanicalSoup",)

_API = "https://mechanicalsoup.readthedocs.io/en/stable/mechanicalsoup.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls("mechanicalsoup.Browser", "get post put request submit", "AF131", _API),
    *calls(
        "mechanicalsoup.StatefulBrowser",
        "open open_relative refresh submit_selected follow_link download_link",
        "AF131",
        _API,
    ),
)

ALIASES: dict[str, str] = {
    "mechanicalsoup.browser": "mechanicalsoup",
    "mechanicalsoup.stateful_browser": "mechanicalsoup",
}

BASES: dict[str, tuple[str, ...]] = {
    "mechanicalsoup.Browser": (),
    "mechanicalsoup.StatefulBrowser": ("mechanicalsoup.Browser",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("mechanicalsoup.Browser", "get post put request submit", "requests.Response"),
    **returns(
        "mechanicalsoup.StatefulBrowser",
        "open open_relative refresh submit_selected follow_link download_link",
        "requests.Response",
    ),
}
