"""kombu: messaging under Celery. A Connection connects when it is first used."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("kombu",)

_REFERENCE = "https://docs.celeryq.dev/projects/kombu/en/stable/reference/"


def _connection(names: str) -> tuple[BlockingCall, ...]:
    page = f"{_REFERENCE}kombu.html"
    return calls("kombu.Connection", names, "AF164", page, patch=Patch.METHOD)


def _messaging(owner: str, names: str) -> tuple[BlockingCall, ...]:
    page = f"{_REFERENCE}kombu.html"
    return calls(f"kombu.{owner}", names, "AF164", page, patch=Patch.METHOD)


CALLS: tuple[BlockingCall, ...] = (
    *_connection("connect ensure_connection channel drain_events"),
    *_connection("release close __exit__ Consumer SimpleQueue SimpleBuffer"),
    # A consumer declares its queues when it is made.
    call(
        "kombu.Consumer",
        "AF164",
        f"{_REFERENCE}kombu.html",
        unless=(Arg("auto_declare", 3, False),),
    ),
    *_messaging("Producer", "publish declare maybe_declare"),
    *_messaging("Consumer", "declare consume cancel cancel_by_queue purge flow qos recover"),
    *_messaging("Consumer", "__enter__"),
    *_messaging("Exchange", "declare bind_to unbind_from publish delete"),
    *_messaging("Queue", "declare queue_declare queue_bind queue_unbind bind_to unbind_from"),
    *_messaging("Queue", "get purge consume cancel delete"),
    *calls(
        "kombu.Message",
        "ack reject requeue ack_log_error reject_log_error",
        "AF164",
        f"{_REFERENCE}kombu.message.html",
    ),
    *calls(
        "kombu.simple.SimpleBase",
        "get get_nowait put clear qsize close",
        "AF164",
        f"{_REFERENCE}kombu.simple.html",
    ),
    call("kombu.mixins.ConsumerMixin.run", "AF164", f"{_REFERENCE}kombu.mixins.html"),
    call(
        "kombu.mixins.ConsumerMixin.consume",
        "AF164",
        f"{_REFERENCE}kombu.mixins.html",
        lazy=True,
    ),
    call("kombu.common.eventloop", "AF164", f"{_REFERENCE}kombu.common.html", lazy=True),
    call("kombu.common.maybe_declare", "AF164", f"{_REFERENCE}kombu.common.html"),
)

ALIASES: dict[str, str] = {
    "kombu.BrokerConnection": "kombu.Connection",
    "kombu.connection.BrokerConnection": "kombu.Connection",
    "kombu.connection.Connection": "kombu.Connection",
    "kombu.entity.Exchange": "kombu.Exchange",
    "kombu.entity.Queue": "kombu.Queue",
    "kombu.eventloop": "kombu.common.eventloop",
    "kombu.message.Message": "kombu.Message",
    "kombu.messaging.Consumer": "kombu.Consumer",
    "kombu.messaging.Producer": "kombu.Producer",
    # The instances of the module.
    "kombu.pools.connections": "kombu.pools.Connections",
    "kombu.pools.producers": "kombu.pools.Producers",
}

BASES: dict[str, tuple[str, ...]] = {
    "kombu.Connection": (),
    "kombu.Consumer": (),
    "kombu.Exchange": (),
    "kombu.Message": (),
    "kombu.Producer": (),
    "kombu.Queue": (),
    "kombu.connection.ChannelPool": (),
    "kombu.connection.ConnectionPool": (),
    "kombu.mixins.ConsumerMixin": (),
    "kombu.mixins.ConsumerProducerMixin": ("kombu.mixins.ConsumerMixin",),
    "kombu.pools.Connections": (),
    "kombu.pools.ProducerPool": (),
    "kombu.pools.Producers": (),
    "kombu.simple.SimpleBase": (),
    "kombu.simple.SimpleBuffer": ("kombu.simple.SimpleQueue",),
    "kombu.simple.SimpleQueue": ("kombu.simple.SimpleBase",),
}

ATTRIBUTES: dict[str, str] = {
    "kombu.Consumer.connection": "kombu.Connection",
    "kombu.Producer.connection": "kombu.Connection",
    "kombu.mixins.ConsumerProducerMixin.producer": "kombu.Producer",
}

RESULTS: dict[str, str] = {
    "kombu.Connection.ChannelPool": "kombu.connection.ChannelPool",
    "kombu.Connection.Consumer": "kombu.Consumer",
    "kombu.Connection.Pool": "kombu.connection.ConnectionPool",
    "kombu.Connection.Producer": "kombu.Producer",
    "kombu.Connection.SimpleBuffer": "kombu.simple.SimpleBuffer",
    "kombu.Connection.SimpleQueue": "kombu.simple.SimpleQueue",
    "kombu.Connection.clone": "Self",
    "kombu.Connection.ensure_connection": "Self",
    **returns("kombu.Queue", "get", "kombu.Message"),
    "kombu.connection.ConnectionPool.acquire": "kombu.Connection",
    "kombu.pools.Connections.__getitem__": "kombu.connection.ConnectionPool",
    "kombu.pools.ProducerPool.acquire": "kombu.Producer",
    "kombu.pools.Producers.__getitem__": "kombu.pools.ProducerPool",
    **returns("kombu.simple.SimpleBase", "get get_nowait", "kombu.Message"),
}
