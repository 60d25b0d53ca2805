"""librosa: audio files and what is computed of them."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("librosa",)

_DOCS = "https://librosa.org/doc/latest/generated/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "librosa.load",
        "AF143",
        f"{_DOCS}librosa.load.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until="until the audio has been decoded",
    ),
    *calls(
        "librosa",
        "resample stft istft pyin",
        "AF143",
        f"{_DOCS}librosa.{{name}}.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "librosa.feature",
        "melspectrogram mfcc chroma_stft",
        "AF143",
        f"{_DOCS}librosa.feature.{{name}}.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    call(
        "librosa.beat.beat_track",
        "AF143",
        f"{_DOCS}librosa.beat.beat_track.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "librosa.effects",
        "pitch_shift time_stretch",
        "AF143",
        f"{_DOCS}librosa.effects.{{name}}.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
