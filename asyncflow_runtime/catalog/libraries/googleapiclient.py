"""googleapiclient: any API of Google, from its description.

The collections of a service and their methods are made at run time; here are those of Drive,
Sheets, Gmail, Calendar and YouTube. Requests are sent by `execute`.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-api-python-client",)

_API = "https://googleapis.github.io/google-api-python-client/docs/epy/googleapiclient."
_BATCH = "googleapiclient.http.BatchHttpRequest"
_REQUEST = "googleapiclient.http.HttpRequest"
_RESOURCE = "googleapiclient.discovery.Resource"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "googleapiclient.discovery.build",
        "AF134",
        f"{_API}discovery-module.html",
        until="while it reads the description of the service and looks for credentials",
    ),
    *calls(_REQUEST, "execute next_chunk", "AF134", f"{_API}http.HttpRequest-class.html"),
    *calls(_BATCH, "execute", "AF134", f"{_API}http.BatchHttpRequest-class.html"),
    *calls(
        "googleapiclient.http.MediaIoBaseDownload",
        "next_chunk",
        "AF134",
        f"{_API}http.MediaIoBaseDownload-class.html",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    _RESOURCE: (),
    _BATCH: (),
    _REQUEST: (),
    "googleapiclient.http.MediaIoBaseDownload": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "googleapiclient.discovery.build": _RESOURCE,
    **returns(
        _RESOURCE,
        "calendarList calendars channels drafts events files labels messages permissions"
        " playlistItems search spreadsheets threads users values videos",
        "Self",
    ),
    **returns(
        _RESOURCE,
        "append batchUpdate clear copy create delete export get get_media getProfile insert"
        " list list_next modify patch send trash update",
        _REQUEST,
    ),
    f"{_RESOURCE}.new_batch_http_request": _BATCH,
}
