"""sentry_sdk: errors and traces. Events are sent by a thread; only flushing waits for it."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("sentry-sdk",)

_DOCS = "https://docs.sentry.io/platforms/python/configuration/draining/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "sentry_sdk.flush",
        "AF134",
        _DOCS,
        unless=(Arg("timeout", 0, 0),),
        until="until the events are sent",
    ),
    *calls(
        "sentry_sdk.Client",
        "close flush",
        "AF134",
        _DOCS,
        unless=(Arg("timeout", 0, 0),),
        until="until the events are sent",
    ),
)

ALIASES: dict[str, str] = {
    "sentry_sdk.api.flush": "sentry_sdk.flush",
    "sentry_sdk.client.Client": "sentry_sdk.Client",
}

BASES: dict[str, tuple[str, ...]] = {"sentry_sdk.Client": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"sentry_sdk.get_client": "sentry_sdk.Client"}
