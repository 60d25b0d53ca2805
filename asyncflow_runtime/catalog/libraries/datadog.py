"""datadog: the API of Datadog. DogStatsD sends datagrams, which do not wait."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("datadog",)

_DOCS = "https://datadogpy.readthedocs.io/en/latest/"
_RESOURCES = {
    "Dashboard": "create delete get get_all update",
    "Downtime": "create delete get get_all update",
    "Event": "create get query",
    "Metric": "list query send",
    "Monitor": "create delete get get_all mute unmute update",
    "ServiceCheck": "check",
    "User": "create get get_all update",
}

CALLS: tuple[BlockingCall, ...] = (
    *(
        one
        for resource, names in _RESOURCES.items()
        for one in calls(f"datadog.api.{resource}", names, "AF134", _DOCS)
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {f"datadog.api.{resource}": () for resource in _RESOURCES}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
