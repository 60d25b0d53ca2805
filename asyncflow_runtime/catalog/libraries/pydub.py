"""pydub: audio, converted by ffmpeg."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pydub",)

_DOCS = "https://github.com/jiaaro/pydub/blob/master/API.markdown"
_SEGMENT = "pydub.AudioSegment"

CALLS: tuple[BlockingCall, ...] = (
    # A WAV file is read and written without ffmpeg.
    *calls(
        _SEGMENT,
        "from_file from_mp3 from_ogg from_flv",
        "AF161",
        _DOCS,
        until="until the audio has been decoded",
    ),
    call("pydub.AudioSegment.from_wav", "AF125", _DOCS, cost=Cost.DISK),
    call("pydub.AudioSegment.export", "AF161", _DOCS, until="until the audio has been encoded"),
    *calls(_SEGMENT, "normalize overlay speedup strip_silence", "AF143", _DOCS, cost=Cost.CPU),
)

ALIASES: dict[str, str] = {"pydub.audio_segment": "pydub"}

BASES: dict[str, tuple[str, ...]] = {"pydub.AudioSegment": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        _SEGMENT,
        "append apply_gain empty fade_in fade_out from_file from_flv from_mp3 from_ogg from_wav"
        " normalize overlay reverse set_channels set_frame_rate set_sample_width silent speedup"
        " strip_silence",
        "pydub.AudioSegment",
    ),
}
