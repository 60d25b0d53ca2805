"""segment.analytics: product analytics. Events are sent by a thread; only flushing waits for it."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("segment-analytics-python",)

_DOCS = "https://segment.com/docs/connections/sources/catalog/libraries/server/python/"
_SENT = "until the events are sent"

CALLS: tuple[BlockingCall, ...] = (
    *calls("segment.analytics", "flush join shutdown", "AF134", _DOCS, until=_SENT),
    *calls("segment.analytics.Client", "flush join shutdown", "AF134", _DOCS, until=_SENT),
)

ALIASES: dict[str, str] = {"segment.analytics.client.Client": "segment.analytics.Client"}

BASES: dict[str, tuple[str, ...]] = {"segment.analytics.Client": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
