"""youtube_transcript_api: subtitles of YouTube."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("youtube-transcript-api",)

_PAGE = "https://pypi.org/project/youtube-transcript-api/"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "youtube_transcript_api.YouTubeTranscriptApi", "fetch list", "AF131", _PAGE, library=">=1"
    ),
    *calls("youtube_transcript_api.Transcript", "fetch", "AF131", _PAGE),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "youtube_transcript_api.Transcript": (),
    "youtube_transcript_api.TranscriptList": (),
    "youtube_transcript_api.YouTubeTranscriptApi": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "youtube_transcript_api.Transcript.translate": "youtube_transcript_api.Transcript",
    **returns(
        "youtube_transcript_api.TranscriptList",
        "find_generated_transcript find_manually_created_transcript find_transcript",
        "youtube_transcript_api.Transcript",
    ),
    "youtube_transcript_api.YouTubeTranscriptApi.list": "youtube_transcript_api.TranscriptList",
}
