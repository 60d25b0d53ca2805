"""assemblyai: speech to text."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("assemblyai",)

_API = "https://www.assemblyai.com/docs"
_TRANSCRIBER = "assemblyai.Transcriber"
_TRANSCRIPT = "assemblyai.Transcript"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _TRANSCRIBER,
        "list_transcripts submit submit_group transcribe transcribe_group upload_file",
        "AF134",
        _API,
        "assemblyai.AsyncTranscriber.{name}",
        needs="assemblyai",
    ),
    *calls(
        _TRANSCRIPT,
        "delete_by_id export_subtitles_srt export_subtitles_vtt get_by_id get_paragraphs"
        " get_sentences wait_for_completion word_search",
        "AF134",
        _API,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "assemblyai.AsyncTranscriber": (),
    _TRANSCRIBER: (),
    _TRANSCRIPT: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    f"{_TRANSCRIBER}.submit": _TRANSCRIPT,
    f"{_TRANSCRIBER}.transcribe": _TRANSCRIPT,
    f"{_TRANSCRIPT}.get_by_id": _TRANSCRIPT,
}
