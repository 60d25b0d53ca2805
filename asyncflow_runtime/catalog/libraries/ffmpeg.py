"""ffmpeg-python: runs ffmpeg."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("ffmpeg-python",)

_DOCS = "https://kkroening.github.io/ffmpeg-python/"

CALLS: tuple[BlockingCall, ...] = (
    *calls("ffmpeg", "probe run", "AF161", _DOCS),
    call("ffmpeg.run_async", "AF162", _DOCS),
    call("ffmpeg.nodes.OutputStream.run", "AF161", _DOCS),
    call("ffmpeg.nodes.OutputStream.run_async", "AF162", _DOCS),
)

ALIASES: dict[str, str] = {"ffmpeg._run.run": "ffmpeg.run", "ffmpeg._probe.probe": "ffmpeg.probe"}

BASES: dict[str, tuple[str, ...]] = {
    "ffmpeg.nodes.FilterableStream": (),
    "ffmpeg.nodes.OutputStream": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "ffmpeg.input": "ffmpeg.nodes.FilterableStream",
    "ffmpeg.output": "ffmpeg.nodes.OutputStream",
    **returns(
        "ffmpeg.nodes.FilterableStream",
        "crop drawtext filter filter_ hflip hue overlay setpts trim vflip",
        "ffmpeg.nodes.FilterableStream",
    ),
    "ffmpeg.nodes.FilterableStream.output": "ffmpeg.nodes.OutputStream",
    **returns(
        "ffmpeg.nodes.OutputStream", "global_args overwrite_output", "ffmpeg.nodes.OutputStream"
    ),
}
