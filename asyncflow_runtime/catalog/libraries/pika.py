"""pika: RabbitMQ. Only its blocking adapter waits."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pika",)

_PAGE = "https://pika.readthedocs.io/en/stable/modules/adapters/blocking.html"
_CHANNEL = "pika.adapters.blocking_connection.BlockingChannel"


def _connection(name: str, use: str, code: str = "AF164") -> BlockingCall:
    name = f"pika.BlockingConnection{name}"
    needs = "aio-pika" if use.startswith("aio_pika") else ""
    return call(name, code, _PAGE, use, needs=needs, patch=Patch.METHOD)


def _channel(names: str, use: str = "") -> tuple[BlockingCall, ...]:
    needs = "aio-pika" if use else ""
    return calls(_CHANNEL, names, "AF164", _PAGE, use, needs=needs, patch=Patch.METHOD)


# `process_data_events` has no entry: by default it only looks at what has arrived.
CALLS: tuple[BlockingCall, ...] = (
    _connection("", "aio_pika.connect_robust"),
    _connection(".channel", "aio_pika.Connection.channel"),
    _connection(".close", "aio_pika.Connection.close"),
    _connection(".__exit__", "aio_pika.Connection.close"),
    _connection(".update_secret", "aio_pika.Connection.update_secret"),
    _connection(".sleep", "asyncio.sleep", "AF171"),
    *_channel("basic_publish", "aio_pika.Exchange.publish"),
    *_channel("basic_get", "aio_pika.Queue.get"),
    *_channel("basic_consume start_consuming", "aio_pika.Queue.consume"),
    *_channel("basic_cancel stop_consuming cancel", "aio_pika.Queue.cancel"),
    *_channel("basic_ack", "aio_pika.IncomingMessage.ack"),
    *_channel("basic_nack", "aio_pika.IncomingMessage.nack"),
    *_channel("basic_reject", "aio_pika.IncomingMessage.reject"),
    *_channel("basic_qos", "aio_pika.Channel.set_qos"),
    *_channel("basic_recover flow"),
    *_channel("close __exit__", "aio_pika.Channel.close"),
    *_channel("confirm_delivery", "aio_pika.Connection.channel"),
    *_channel("exchange_declare", "aio_pika.Channel.declare_exchange"),
    *_channel("exchange_delete", "aio_pika.Channel.exchange_delete"),
    *_channel("exchange_bind", "aio_pika.Exchange.bind"),
    *_channel("exchange_unbind", "aio_pika.Exchange.unbind"),
    *_channel("queue_declare", "aio_pika.Channel.declare_queue"),
    *_channel("queue_delete", "aio_pika.Channel.queue_delete"),
    *_channel("queue_purge", "aio_pika.Queue.purge"),
    *_channel("queue_bind", "aio_pika.Queue.bind"),
    *_channel("queue_unbind", "aio_pika.Queue.unbind"),
    *_channel("tx_select tx_commit tx_rollback", "aio_pika.Channel.transaction"),
    call(
        f"{_CHANNEL}.consume",
        "AF164",
        _PAGE,
        "aio_pika.Queue.iterator",
        needs="aio-pika",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    "pika.adapters.BlockingConnection": "pika.BlockingConnection",
    "pika.adapters.blocking_connection.BlockingConnection": "pika.BlockingConnection",
    "pika.adapters.select_connection.SelectConnection": "pika.SelectConnection",
}

BASES: dict[str, tuple[str, ...]] = {
    "pika.BlockingConnection": (),
    "pika.SelectConnection": (),
    "pika.adapters.asyncio_connection.AsyncioConnection": (),
    _CHANNEL: (),
    "pika.channel.Channel": (),
}

ATTRIBUTES: dict[str, str] = {f"{_CHANNEL}.connection": "pika.BlockingConnection"}

RESULTS: dict[str, str] = {
    "pika.BlockingConnection.channel": _CHANNEL,
    **returns("pika.SelectConnection", "channel", "pika.channel.Channel"),
    **returns(
        "pika.adapters.asyncio_connection.AsyncioConnection", "channel", "pika.channel.Channel"
    ),
}
