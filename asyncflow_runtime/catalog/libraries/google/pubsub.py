"""google.cloud.pubsub_v1: messages. `publish` returns at once; to wait for its future blocks."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("google-cloud-pubsub",)

_API = "https://docs.cloud.google.com/python/docs/reference/pubsub/latest/google.cloud.pubsub_v1."
_FUTURE = "google.cloud.pubsub_v1.publisher.futures.Future"
_PUBLISHER = "google.cloud.pubsub_v1.PublisherClient"
_PULLING = "google.cloud.pubsub_v1.subscriber.futures.StreamingPullFuture"
_SUBSCRIBER = "google.cloud.pubsub_v1.SubscriberClient"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _PUBLISHER,
        "create_topic delete_topic get_topic list_topics update_topic",
        "AF134",
        f"{_API}publisher.client.Client",
        "google.pubsub_v1.PublisherAsyncClient.{name}",
        needs="google-cloud-pubsub",
    ),
    *calls(
        _SUBSCRIBER,
        "acknowledge create_subscription delete_subscription get_subscription list_subscriptions"
        " modify_ack_deadline pull seek update_subscription",
        "AF134",
        f"{_API}subscriber.client.Client",
        "google.pubsub_v1.SubscriberAsyncClient.{name}",
        needs="google-cloud-pubsub",
    ),
    *calls(
        _FUTURE,
        "result exception",
        "AF173",
        f"{_API}publisher.futures.Future",
        "asyncio.wrap_future",
        until="until the message is published",
    ),
    *calls(
        _PULLING,
        "result exception",
        "AF173",
        f"{_API}subscriber.futures.StreamingPullFuture",
        "google.pubsub_v1.SubscriberAsyncClient.streaming_pull",
        needs="google-cloud-pubsub",
        until="until the subscription is cancelled",
    ),
)

ALIASES: dict[str, str] = {
    "google.cloud.pubsub": "google.cloud.pubsub_v1",
    "google.cloud.pubsub_v1.publisher.Client": _PUBLISHER,
    "google.cloud.pubsub_v1.subscriber.Client": _SUBSCRIBER,
}

BASES: dict[str, tuple[str, ...]] = {
    _FUTURE: (),
    _PUBLISHER: (),
    _PULLING: (),
    _SUBSCRIBER: (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        _PUBLISHER,
        "from_service_account_file from_service_account_info from_service_account_json",
        _PUBLISHER,
    ),
    f"{_PUBLISHER}.publish": _FUTURE,
    **returns(
        _SUBSCRIBER,
        "from_service_account_file from_service_account_info from_service_account_json",
        _SUBSCRIBER,
    ),
    f"{_SUBSCRIBER}.subscribe": _PULLING,
}
