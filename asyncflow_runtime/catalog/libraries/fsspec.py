"""fsspec: file systems of any kind; the classes of stores derive from its own."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("fsspec",)

_API = "https://filesystem-spec.readthedocs.io/en/latest/api.html"
_SYSTEM = "fsspec.AbstractFileSystem"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _SYSTEM,
        "cat cat_file checksum copy cp cp_file created delete download du exists expand_path find"
        " get get_file glob head info isdir isfile listdir ls makedir makedirs mkdir mkdirs"
        " modified move mv pipe pipe_file put put_file read_bytes read_text rename rm rm_file"
        " rmdir size sizes stat tail touch tree upload write_bytes write_text",
        "AF134",
        _API,
    ),
    *calls(_SYSTEM, "walk", "AF134", _API, lazy=True),
    # Opened when it is entered.
    call("fsspec.core.OpenFile.__enter__", "AF121", _API),
)

ALIASES: dict[str, str] = {"fsspec.spec.AbstractFileSystem": _SYSTEM}

BASES: dict[str, tuple[str, ...]] = {_SYSTEM: (), "fsspec.core.OpenFile": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "fsspec.filesystem('s3')": "s3fs.S3FileSystem",
    "fsspec.open": "fsspec.core.OpenFile",
}
