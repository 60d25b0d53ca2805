"""minio: files on servers that speak S3."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("minio",)

_API = "https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "minio.Minio",
        "bucket_exists compose_object copy_object fget_object fput_object get_bucket_policy"
        " get_object get_object_tags list_buckets make_bucket put_object remove_bucket"
        " remove_object select_object_content set_bucket_policy set_object_tags stat_object",
        "AF134",
        _API,
    ),
    *calls(
        "minio.Minio",
        "list_objects listen_bucket_notification remove_objects",
        "AF134",
        _API,
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {"minio.api.Minio": "minio.Minio"}

BASES: dict[str, tuple[str, ...]] = {"minio.Minio": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"minio.Minio.get_object": "urllib3.BaseHTTPResponse"}
