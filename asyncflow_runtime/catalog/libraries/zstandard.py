"""zstandard: compression."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("zstandard",)

_DOCS = "https://python-zstandard.readthedocs.io/en/latest/"
_COMPRESSOR = f"{_DOCS}compressor.html"
_DECOMPRESSOR = f"{_DOCS}decompressor.html"

# stream_reader, stream_writer and read_to_iter work piece by piece, on whatever they are given.
CALLS: tuple[BlockingCall, ...] = (
    call("zstandard.compress", "AF142", _COMPRESSOR, cost=Cost.CPU),
    call("zstandard.decompress", "AF142", _DECOMPRESSOR, cost=Cost.CPU),
    call("zstandard.open", "AF121", _DOCS, cost=Cost.DISK, only=a_path("filename")),
    call(
        "zstandard.train_dictionary",
        "AF142",
        f"{_DOCS}dictionaries.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until="until the dictionary has been trained",
    ),
    *calls(
        "zstandard.ZstdCompressor",
        "compress copy_stream multi_compress_to_buffer",
        "AF142",
        _COMPRESSOR,
        cost=Cost.CPU,
        patch=Patch.MONITOR,
    ),
    *calls(
        "zstandard.ZstdDecompressor",
        "decompress copy_stream multi_decompress_to_buffer",
        "AF142",
        _DECOMPRESSOR,
        cost=Cost.CPU,
        patch=Patch.MONITOR,
    ),
)

ALIASES: dict[str, str] = {"zstandard.backend_c": "zstandard"}

BASES: dict[str, tuple[str, ...]] = {
    "zstandard.ZstdCompressor": (),
    "zstandard.ZstdDecompressor": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
