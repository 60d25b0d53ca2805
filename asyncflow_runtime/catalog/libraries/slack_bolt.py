"""slack_bolt: Slack apps."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("slack_bolt", "aiohttp")

_DOCS = "https://docs.slack.dev/tools/bolt-python/concepts/"
_HANDLER = "slack_bolt.adapter.socket_mode.SocketModeHandler"
_ASYNC_HANDLER = "slack_bolt.adapter.socket_mode.async_handler.AsyncSocketModeHandler"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "slack_bolt.App.start",
        "AF134",
        f"{_DOCS}async",
        "slack_bolt.async_app.AsyncApp.server",
        needs="slack_bolt",
        until="as long as the app runs",
    ),
    call(
        f"{_HANDLER}.start",
        "AF134",
        f"{_DOCS}socket-mode",
        f"{_ASYNC_HANDLER}.start_async",
        needs="slack_bolt",
        until="as long as the app runs",
    ),
    call(
        f"{_HANDLER}.connect",
        "AF134",
        f"{_DOCS}socket-mode",
        f"{_ASYNC_HANDLER}.connect_async",
        needs="slack_bolt",
    ),
)

ALIASES: dict[str, str] = {
    "slack_bolt.app.App": "slack_bolt.App",
    "slack_bolt.app.app.App": "slack_bolt.App",
}

BASES: dict[str, tuple[str, ...]] = {
    "slack_bolt.App": (),
    "slack_bolt.async_app.AsyncApp": (),
    _ASYNC_HANDLER: (),
    _HANDLER: (),
}

ATTRIBUTES: dict[str, str] = {"slack_bolt.App.client": "slack_sdk.WebClient"}

RESULTS: dict[str, str] = {}
