"""slack_sdk: the API of Slack. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("slack_sdk", "aiohttp")

_DOCS = "https://docs.slack.dev/tools/python-slack-sdk/"
_WEB = "slack_sdk.web.async_client.AsyncWebClient"
_WEBHOOK = "slack_sdk.webhook.async_client.AsyncWebhookClient"
_SOCKET = "slack_sdk.socket_mode.builtin.client.SocketModeClient"
_SOCKET_TWIN = "slack_sdk.socket_mode.aiohttp.SocketModeClient"

CALLS: tuple[BlockingCall, ...] = (
    # A method for each method of the API, some 300.
    call(
        "slack_sdk.WebClient",
        "AF134",
        f"{_DOCS}web",
        f"{_WEB}.{{name}}",
        needs="slack_sdk",
        methods="*",
        pure="chat_stream validate_slack_signature",
    ),
    # The first page of a list is there; each further step asks for the next.
    call(
        "slack_sdk.web.slack_response.SlackResponse.__next__",
        "AF181",
        f"{_DOCS}web",
        "slack_sdk.web.async_slack_response.AsyncSlackResponse",
        needs="slack_sdk",
    ),
    *calls(
        "slack_sdk.WebhookClient",
        "send send_dict",
        "AF134",
        f"{_DOCS}webhook",
        f"{_WEBHOOK}.{{name}}",
        needs="slack_sdk",
    ),
    *calls(
        _SOCKET,
        "connect connect_to_new_endpoint disconnect send_message send_socket_mode_response",
        "AF134",
        f"{_DOCS}socket-mode",
        f"{_SOCKET_TWIN}.{{name}}",
        needs="slack_sdk",
    ),
)

ALIASES: dict[str, str] = {
    "slack_sdk.socket_mode.SocketModeClient": _SOCKET,
    "slack_sdk.socket_mode.builtin.SocketModeClient": _SOCKET,
    "slack_sdk.web.SlackResponse": "slack_sdk.web.slack_response.SlackResponse",
    "slack_sdk.web.WebClient": "slack_sdk.WebClient",
    "slack_sdk.web.client.WebClient": "slack_sdk.WebClient",
    "slack_sdk.webhook.WebhookClient": "slack_sdk.WebhookClient",
    "slack_sdk.webhook.client.WebhookClient": "slack_sdk.WebhookClient",
}

BASES: dict[str, tuple[str, ...]] = {
    "slack_sdk.WebClient": (),
    "slack_sdk.WebhookClient": (),
    "slack_sdk.web.slack_response.SlackResponse": (),
    _SOCKET: (),
    _SOCKET_TWIN: (),
    _WEB: (),
    _WEBHOOK: (),
}

ATTRIBUTES: dict[str, str] = {f"{_SOCKET}.web_client": "slack_sdk.WebClient"}

RESULTS: dict[str, str] = {
    f"slack_sdk.WebClient.{name}": "slack_sdk.web.slack_response.SlackResponse"
    for name in (
        "conversations_history",
        "conversations_list",
        "conversations_members",
        "users_list",
    )
}
