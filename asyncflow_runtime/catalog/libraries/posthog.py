"""posthog: product analytics. Events are sent by a thread; only flushing waits for it."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("posthog",)

_DOCS = "https://posthog.com/docs/libraries/python"

CALLS: tuple[BlockingCall, ...] = (
    *calls("posthog", "flush join shutdown", "AF134", _DOCS, until="until the events are sent"),
    *calls(
        "posthog.Posthog", "flush join shutdown", "AF134", _DOCS, until="until the events are sent"
    ),
    *calls("posthog.Posthog", "load_feature_flags get_remote_config_payload", "AF134", _DOCS),
)

ALIASES: dict[str, str] = {"posthog.client.Client": "posthog.Posthog"}

BASES: dict[str, tuple[str, ...]] = {"posthog.Posthog": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
