"""b2sdk: files of Backblaze B2."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("b2sdk",)

_API = "https://b2-sdk-python.readthedocs.io/en/master/"
_B2 = "b2sdk.v2.B2Api"
_BUCKET = "b2sdk.v2.Bucket"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _B2,
        "authorize_account create_bucket delete_bucket delete_file_version download_file_by_id"
        " get_bucket_by_name get_file_info list_buckets",
        "AF134",
        f"{_API}api/api.html",
    ),
    *calls(
        _BUCKET,
        "copy delete_file_version download_file_by_id download_file_by_name get_file_info_by_name"
        " hide_file update upload_bytes upload_local_file",
        "AF134",
        f"{_API}api/bucket.html",
    ),
    *calls(_BUCKET, "list_file_versions ls", "AF134", f"{_API}api/bucket.html", lazy=True),
)

ALIASES: dict[str, str] = {"b2sdk.v1": "b2sdk.v2", "b2sdk.v3": "b2sdk.v2"}

BASES: dict[str, tuple[str, ...]] = {_B2: (), _BUCKET: ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(_B2, "create_bucket get_bucket_by_name", _BUCKET),
    f"{_B2}.list_buckets": f"list[{_BUCKET}]",
}
