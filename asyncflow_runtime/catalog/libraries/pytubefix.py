"""pytubefix: downloads from YouTube."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pytubefix",)

_API = "https://pytubefix.readthedocs.io/en/latest/"

# The attributes of YouTube ask the server too; only calls are looked at.
CALLS: tuple[BlockingCall, ...] = (
    *calls("pytubefix.Stream", "download stream_to_buffer", "AF131", _API),
    *calls("pytubefix.YouTube", "check_availability", "AF131", _API),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "pytubefix.Stream": (),
    "pytubefix.StreamQuery": (),
    "pytubefix.YouTube": (),
}

ATTRIBUTES: dict[str, str] = {"pytubefix.YouTube.streams": "pytubefix.StreamQuery"}

RESULTS: dict[str, str] = {
    **returns("pytubefix.StreamQuery", "asc desc filter order_by", "pytubefix.StreamQuery"),
    **returns(
        "pytubefix.StreamQuery",
        "first get_audio_only get_by_itag get_by_resolution get_highest_resolution "
        "get_lowest_resolution last",
        "pytubefix.Stream",
    ),
}
