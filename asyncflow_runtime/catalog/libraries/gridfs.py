"""gridfs: files in MongoDB; a package of pymongo. Its own async classes replace it."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pymongo",)

_API = "https://pymongo.readthedocs.io/en/stable/api/gridfs/"


def _methods(owner: str, names: str, twin: str, page: str = "index") -> tuple[BlockingCall, ...]:
    return calls(
        f"gridfs.{owner}",
        names,
        "AF111",
        f"{_API}{page}.html",
        f"gridfs.{twin}.{{name}}",
        needs="pymongo",
    )


CALLS: tuple[BlockingCall, ...] = (
    *_methods(
        "GridFS",
        "put get get_version get_last_version delete exists find_one list",
        "AsyncGridFS",
    ),
    # Opening an upload asks nothing; the file is made when it is written to and closed.
    *_methods(
        "GridFSBucket",
        "upload_from_stream upload_from_stream_with_id download_to_stream"
        " download_to_stream_by_name open_download_stream open_download_stream_by_name delete"
        " delete_by_name rename rename_by_name",
        "AsyncGridFSBucket",
    ),
    *_methods("GridIn", "write writelines close abort", "AsyncGridIn", "grid_file"),
    call(
        "gridfs.GridIn.__exit__",
        "AF111",
        f"{_API}grid_file.html",
        "gridfs.AsyncGridIn",
        needs="pymongo",
    ),
    *_methods("GridOut", "read readline readlines readchunk", "AsyncGridOut", "grid_file"),
    call(
        "gridfs.GridOut.__iter__",
        "AF181",
        f"{_API}grid_file.html",
        "gridfs.AsyncGridOut",
        needs="pymongo",
    ),
)

ALIASES: dict[str, str] = {
    "gridfs.grid_file.GridIn": "gridfs.GridIn",
    "gridfs.grid_file.GridOut": "gridfs.GridOut",
    "gridfs.grid_file.GridOutCursor": "gridfs.GridOutCursor",
}

BASES: dict[str, tuple[str, ...]] = {
    "gridfs.AsyncGridFS": (),
    "gridfs.AsyncGridFSBucket": (),
    "gridfs.AsyncGridIn": (),
    "gridfs.AsyncGridOut": (),
    "gridfs.GridFS": (),
    "gridfs.GridFSBucket": (),
    "gridfs.GridIn": (),
    "gridfs.GridOut": (),
    "gridfs.GridOutCursor": ("pymongo.cursor.Cursor",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("gridfs.GridFS", "get get_version get_last_version find_one", "gridfs.GridOut"),
    "gridfs.GridFS.find": "gridfs.GridOutCursor",
    "gridfs.GridFS.new_file": "gridfs.GridIn",
    "gridfs.GridFSBucket.find": "gridfs.GridOutCursor",
    **returns(
        "gridfs.GridFSBucket", "open_upload_stream open_upload_stream_with_id", "gridfs.GridIn"
    ),
    **returns(
        "gridfs.GridFSBucket",
        "open_download_stream open_download_stream_by_name",
        "gridfs.GridOut",
    ),
    "gridfs.GridOutCursor.__next__": "gridfs.GridOut",
}
