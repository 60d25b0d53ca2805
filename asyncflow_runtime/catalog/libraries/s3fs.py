"""s3fs: S3 as a file system. What it does is described in the file of `fsspec`."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("s3fs",)

_SYSTEM = "s3fs.S3FileSystem"

CALLS: tuple[BlockingCall, ...] = calls(
    _SYSTEM,
    "chmod get_tags getxattr merge metadata put_tags setxattr",
    "AF134",
    "https://s3fs.readthedocs.io/en/latest/api.html",
)

ALIASES: dict[str, str] = {"s3fs.core": "s3fs"}

BASES: dict[str, tuple[str, ...]] = {_SYSTEM: ("fsspec.AbstractFileSystem",)}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
