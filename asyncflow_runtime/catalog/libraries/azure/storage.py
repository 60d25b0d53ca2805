"""azure.storage.blob: files."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("azure-storage-blob",)

_PACKAGE = "azure.storage.blob"
_API = "https://learn.microsoft.com/en-us/python/api/azure-storage-blob/azure.storage.blob."
_BLOB = "azure.storage.blob.BlobClient"
_CONTAINER = "azure.storage.blob.ContainerClient"
_DOWNLOAD = "azure.storage.blob.StorageStreamDownloader"
_SERVICE = "azure.storage.blob.BlobServiceClient"


def _methods(
    owner: str, names: str, code: str = "AF134", *, lazy: bool = False
) -> tuple[BlockingCall, ...]:
    class_ = owner.rpartition(".")[2]
    return calls(
        owner,
        names,
        code,
        f"{_API}{class_.lower()}",
        f"{_PACKAGE}.aio.{class_}.{{name}}",
        needs="azure-storage-blob",
        lazy=lazy,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_methods(
        _SERVICE,
        "create_container delete_container get_account_information get_service_properties"
        " get_user_delegation_key",
    ),
    # Pages are fetched while the result is iterated over.
    *_methods(_SERVICE, "find_blobs_by_tags list_containers", lazy=True),
    *_methods(
        _CONTAINER,
        "acquire_lease create_container delete_blob delete_blobs delete_container download_blob"
        " exists get_container_properties set_container_metadata upload_blob",
    ),
    *_methods(_CONTAINER, "find_blobs_by_tags list_blob_names list_blobs walk_blobs", lazy=True),
    *_methods(
        _BLOB,
        "acquire_lease append_block commit_block_list create_append_blob create_snapshot"
        " delete_blob download_blob exists get_blob_properties get_blob_tags get_block_list"
        " set_blob_metadata set_blob_tags set_http_headers set_standard_blob_tier stage_block"
        " start_copy_from_url undelete_blob upload_blob upload_blob_from_url",
    ),
    *_methods(_DOWNLOAD, "read readall readinto"),
    *_methods(_DOWNLOAD, "chunks", "AF181", lazy=True),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    _BLOB: (),
    _SERVICE: (),
    _CONTAINER: (),
    _DOWNLOAD: (),
    "azure.storage.blob.aio.BlobClient": (),
    "azure.storage.blob.aio.BlobServiceClient": (),
    "azure.storage.blob.aio.ContainerClient": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(_BLOB, "from_blob_url from_connection_string", _BLOB),
    f"{_BLOB}.download_blob": _DOWNLOAD,
    f"{_SERVICE}.create_container": _CONTAINER,
    f"{_SERVICE}.from_connection_string": _SERVICE,
    f"{_SERVICE}.get_blob_client": _BLOB,
    f"{_SERVICE}.get_container_client": _CONTAINER,
    f"{_CONTAINER}.download_blob": _DOWNLOAD,
    **returns(_CONTAINER, "from_connection_string from_container_url", _CONTAINER),
    **returns(_CONTAINER, "get_blob_client upload_blob", _BLOB),
}
