"""pulsar (pulsar-client): Apache Pulsar. A client connects when it is first used."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pulsar-client",)

_API = "https://pulsar.apache.org/api/python/"


def _calls(owner: str, names: str, *, twin: bool = True) -> tuple[BlockingCall, ...]:
    return calls(
        f"pulsar.{owner}",
        names,
        "AF164",
        _API,
        f"pulsar.asyncio.{owner}.{{name}}" if twin else "",
        needs="pulsar-client" if twin else "",
        patch=Patch.METHOD,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_calls("Client", "create_producer subscribe create_reader get_topic_partitions close"),
    *_calls("Client", "create_table_view", twin=False),
    *_calls("Producer", "send flush close"),
    *_calls("Consumer", "receive acknowledge acknowledge_cumulative unsubscribe seek close"),
    call(
        "pulsar.Consumer.batch_receive",
        "AF164",
        _API,
        "pulsar.asyncio.Consumer.receive",
        needs="pulsar-client",
        patch=Patch.METHOD,
    ),
    *_calls("Consumer", "get_last_message_id"),
    *_calls("Reader", "read_next has_message_available seek close"),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "pulsar.Client": (),
    "pulsar.Consumer": (),
    "pulsar.Producer": (),
    "pulsar.Reader": (),
    "pulsar.asyncio.Client": (),
    "pulsar.asyncio.Consumer": (),
    "pulsar.asyncio.Producer": (),
    "pulsar.asyncio.Reader": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("pulsar.Client", "create_producer", "pulsar.Producer"),
    "pulsar.Client.create_reader": "pulsar.Reader",
    "pulsar.Client.subscribe": "pulsar.Consumer",
    "pulsar.asyncio.Client.create_producer": "Awaitable[pulsar.asyncio.Producer]",
    "pulsar.asyncio.Client.create_reader": "Awaitable[pulsar.asyncio.Reader]",
    "pulsar.asyncio.Client.subscribe": "Awaitable[pulsar.asyncio.Consumer]",
}
