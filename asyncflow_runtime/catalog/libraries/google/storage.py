"""google.cloud.storage: files of Google Cloud."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-cloud-storage",)

_API = "https://docs.cloud.google.com/python/docs/reference/storage/latest/google.cloud.storage."
_BLOB = "google.cloud.storage.Blob"
_BUCKET = "google.cloud.storage.Bucket"
_CLIENT = "google.cloud.storage.Client"


CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _CLIENT,
        "create_bucket download_blob_to_file get_bucket get_service_account_email lookup_bucket",
        "AF134",
        f"{_API}client.Client",
    ),
    # Pages are fetched while the blobs are iterated over.
    *calls(_CLIENT, "list_blobs list_buckets", "AF134", f"{_API}client.Client", lazy=True),
    *calls(
        _BUCKET,
        "copy_blob create delete delete_blob delete_blobs exists get_blob get_iam_policy"
        " make_private make_public patch reload rename_blob set_iam_policy update",
        "AF134",
        f"{_API}bucket.Bucket",
    ),
    *calls(_BUCKET, "list_blobs", "AF134", f"{_API}bucket.Bucket", lazy=True),
    *calls(
        _BLOB,
        "compose create_resumable_upload_session delete download_as_bytes download_as_string"
        " download_as_text download_to_file download_to_filename exists make_private make_public"
        " patch reload rewrite update update_storage_class upload_from_file upload_from_filename"
        " upload_from_string",
        "AF134",
        f"{_API}blob.Blob",
    ),
)

ALIASES: dict[str, str] = {
    "google.cloud.storage.blob": "google.cloud.storage",
    "google.cloud.storage.bucket": "google.cloud.storage",
    "google.cloud.storage.client": "google.cloud.storage",
}

BASES: dict[str, tuple[str, ...]] = {_BLOB: (), _BUCKET: (), _CLIENT: ()}

ATTRIBUTES: dict[str, str] = {f"{_BLOB}.bucket": _BUCKET, f"{_BUCKET}.client": _CLIENT}

RESULTS: dict[str, str] = {
    f"{_BUCKET}.blob": _BLOB,
    f"{_BUCKET}.copy_blob": _BLOB,
    f"{_BUCKET}.get_blob": _BLOB,
    f"{_BUCKET}.list_blobs": f"Iterator[{_BLOB}]",
    f"{_BUCKET}.rename_blob": _BLOB,
    f"{_CLIENT}.bucket": _BUCKET,
    f"{_CLIENT}.create_bucket": _BUCKET,
    f"{_CLIENT}.from_service_account_info": _CLIENT,
    f"{_CLIENT}.from_service_account_json": _CLIENT,
    f"{_CLIENT}.get_bucket": _BUCKET,
    f"{_CLIENT}.list_blobs": f"Iterator[{_BLOB}]",
    f"{_CLIENT}.list_buckets": f"Iterator[{_BUCKET}]",
    f"{_CLIENT}.lookup_bucket": _BUCKET,
}
