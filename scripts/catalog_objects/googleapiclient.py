"""Objects of googleapiclient: the methods of services are made at run time."""

from collections.abc import Callable

from googleapiclient.discovery import Resource, build

_KEY = {"developerKey": "none"}


def _calendar() -> Resource:
    return build("calendar", "v3", **_KEY)


def _drive() -> Resource:
    return build("drive", "v3", **_KEY)


def _mail() -> Resource:
    return build("gmail", "v1", **_KEY).users()


def _sheets() -> Resource:
    return build("sheets", "v4", **_KEY)


def _videos() -> Resource:
    return build("youtube", "v3", **_KEY)


# Names → the collection that has them.
_NAMES: dict[str, Callable[[], Resource]] = {
    "calendarList calendars events": _calendar,
    "channels playlistItems search videos": _videos,
    "drafts getProfile labels messages threads": _mail,
    "files new_batch_http_request permissions": _drive,
    "spreadsheets": _sheets,
    "users": lambda: build("gmail", "v1", **_KEY),
    "values": lambda: _sheets().spreadsheets(),
    "append batchUpdate clear": lambda: _sheets().spreadsheets().values(),
    "copy create delete export get get_media list list_next update": lambda: _drive().files(),
    "insert patch": lambda: _calendar().events(),
    "modify send trash": lambda: _mail().messages(),
}

OBJECTS = {
    f"googleapiclient.discovery.Resource.{name}": lambda made=made, name=name: getattr(made(), name)
    for names, made in _NAMES.items()
    for name in names.split()
}
