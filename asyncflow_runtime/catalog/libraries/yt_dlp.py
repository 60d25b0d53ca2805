"""yt_dlp: downloads of video and sound."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("yt-dlp",)


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "yt_dlp.YoutubeDL",
        "download download_with_info_file extract_info process_ie_result urlopen",
        "AF131",
        "https://github.com/yt-dlp/yt-dlp#embedding-yt-dlp",
    ),
)

ALIASES: dict[str, str] = {"yt_dlp.YoutubeDL.YoutubeDL": "yt_dlp.YoutubeDL"}

BASES: dict[str, tuple[str, ...]] = {"yt_dlp.YoutubeDL": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
