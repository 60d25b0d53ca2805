"""azure.servicebus and azure.eventhub: messages."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("azure-eventhub", "azure-servicebus")

_DOCS = "https://learn.microsoft.com/en-us/python/api/"
_BUS = "azure.servicebus.ServiceBusClient"
_CONSUMER = "azure.eventhub.EventHubConsumerClient"
_PRODUCER = "azure.eventhub.EventHubProducerClient"
_RECEIVER = "azure.servicebus.ServiceBusReceiver"
_SENDER = "azure.servicebus.ServiceBusSender"


def _methods(owner: str, names: str) -> tuple[BlockingCall, ...]:
    package, _, class_ = owner.rpartition(".")
    distribution = package.replace(".", "-")
    return calls(
        owner,
        names,
        "AF134",
        f"{_DOCS}{distribution}/{owner.lower()}",
        f"{package}.aio.{class_}.{{name}}",
        needs=distribution,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_methods(
        _SENDER, "cancel_scheduled_messages create_message_batch schedule_messages send_messages"
    ),
    call(
        f"{_SENDER}.__enter__",
        "AF134",
        f"{_DOCS}azure-servicebus/azure.servicebus.servicebussender",
        "azure.servicebus.aio.ServiceBusSender",
        needs="azure-servicebus",
    ),
    *_methods(
        _RECEIVER,
        "abandon_message complete_message dead_letter_message defer_message peek_messages"
        " receive_deferred_messages receive_messages renew_message_lock",
    ),
    call(
        f"{_RECEIVER}.__enter__",
        "AF134",
        f"{_DOCS}azure-servicebus/azure.servicebus.servicebusreceiver",
        "azure.servicebus.aio.ServiceBusReceiver",
        needs="azure-servicebus",
    ),
    call(
        f"{_RECEIVER}.__iter__",
        "AF181",
        f"{_DOCS}azure-servicebus/azure.servicebus.servicebusreceiver",
        "azure.servicebus.aio.ServiceBusReceiver.__aiter__",
        needs="azure-servicebus",
    ),
    *_methods(
        _PRODUCER,
        "create_batch flush get_eventhub_properties get_partition_ids send_batch send_event",
    ),
    *_methods(_CONSUMER, "get_eventhub_properties get_partition_ids receive receive_batch"),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    _CONSUMER: (),
    _PRODUCER: (),
    _BUS: (),
    _RECEIVER: (),
    _SENDER: (),
    "azure.eventhub.aio.EventHubConsumerClient": (),
    "azure.eventhub.aio.EventHubProducerClient": (),
    "azure.servicebus.aio.ServiceBusClient": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    f"{_BUS}.from_connection_string": _BUS,
    **returns(_BUS, "get_queue_receiver get_subscription_receiver", _RECEIVER),
    **returns(_BUS, "get_queue_sender get_topic_sender", _SENDER),
    f"{_CONSUMER}.from_connection_string": _CONSUMER,
    f"{_PRODUCER}.from_connection_string": _PRODUCER,
}
