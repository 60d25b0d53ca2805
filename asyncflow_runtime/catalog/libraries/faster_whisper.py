"""faster-whisper: speech to text."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("faster-whisper",)

_DOCS = "https://github.com/SYSTRAN/faster-whisper"
_LOADED = "until the model has been downloaded and loaded"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "faster_whisper",
        "WhisperModel download_model",
        "AF125",
        _DOCS,
        cost=Cost.DISK,
        until=_LOADED,
    ),
    call(
        "faster_whisper.decode_audio",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until="until the audio has been decoded",
    ),
    # It decodes the audio at once; the segments are computed while they are iterated over.
    *calls(
        "faster_whisper.WhisperModel",
        "detect_language transcribe",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    call(
        "faster_whisper.BatchedInferencePipeline.transcribe",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {"faster_whisper.transcribe": "faster_whisper"}

BASES: dict[str, tuple[str, ...]] = {
    "faster_whisper.BatchedInferencePipeline": (),
    "faster_whisper.WhisperModel": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
