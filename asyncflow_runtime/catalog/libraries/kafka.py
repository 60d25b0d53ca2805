"""kafka (kafka-python): clients of Kafka.

`KafkaProducer.send` has no entry: it fills a buffer. `KafkaConsumer.poll` has none either, for
without arguments it only looks at what has arrived.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("kafka-python",)

_API = "https://kafka-python.readthedocs.io/en/master/apidoc/"


def _producer(names: str, use: str) -> tuple[BlockingCall, ...]:
    page = f"{_API}KafkaProducer.html"
    return calls(
        "kafka.KafkaProducer", names, "AF164", page, use, needs="aiokafka", patch=Patch.METHOD
    )


def _consumer(names: str, use: str) -> tuple[BlockingCall, ...]:
    page = f"{_API}KafkaConsumer.html"
    return calls(
        "kafka.KafkaConsumer", names, "AF164", page, use, needs="aiokafka", patch=Patch.METHOD
    )


def _made(name: str, use: str) -> BlockingCall:
    """A client asks for the cluster's brokers when it is made."""
    return call(f"kafka.{name}", "AF164", f"{_API}{name}.html", use, needs="aiokafka")


CALLS: tuple[BlockingCall, ...] = (
    _made("KafkaProducer", "aiokafka.AIOKafkaProducer.start"),
    _made("KafkaConsumer", "aiokafka.AIOKafkaConsumer.start"),
    _made("KafkaAdminClient", "aiokafka.admin.AIOKafkaAdminClient.start"),
    *_producer("flush", "aiokafka.AIOKafkaProducer.{name}"),
    *_producer("close __exit__", "aiokafka.AIOKafkaProducer.stop"),
    *_producer("partitions_for", "aiokafka.AIOKafkaProducer.{name}"),
    *_producer("init_transactions", "aiokafka.AIOKafkaProducer.begin_transaction"),
    *_producer(
        "commit_transaction abort_transaction send_offsets_to_transaction",
        "aiokafka.AIOKafkaProducer.{name}",
    ),
    call(
        "kafka.producer.future.FutureRecordMetadata.get",
        "AF164",
        f"{_API}KafkaProducer.html",
        "aiokafka.AIOKafkaProducer.send_and_wait",
        needs="aiokafka",
        unless=(Arg("timeout", 0, 0),),
        patch=Patch.METHOD,
    ),
    *_consumer("__iter__ __next__", "aiokafka.AIOKafkaConsumer.getone"),
    *_consumer(
        "commit committed position topics offsets_for_times beginning_offsets end_offsets",
        "aiokafka.AIOKafkaConsumer.{name}",
    ),
    *_consumer("close __exit__", "aiokafka.AIOKafkaConsumer.stop"),
    *calls(
        "kafka.KafkaAdminClient",
        "list_topics describe_topics create_topics delete_topics create_partitions delete_records",
        "AF164",
        f"{_API}KafkaAdminClient.html",
        patch=Patch.METHOD,
    ),
    *calls(
        "kafka.KafkaAdminClient",
        "describe_cluster describe_configs alter_configs describe_acls create_acls delete_acls",
        "AF164",
        f"{_API}KafkaAdminClient.html",
        patch=Patch.METHOD,
    ),
    *calls(
        "kafka.KafkaAdminClient",
        "list_groups describe_groups delete_groups list_group_offsets close",
        "AF164",
        f"{_API}KafkaAdminClient.html",
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "kafka.admin.KafkaAdminClient": "kafka.KafkaAdminClient",
    "kafka.admin.client.KafkaAdminClient": "kafka.KafkaAdminClient",
    "kafka.consumer.KafkaConsumer": "kafka.KafkaConsumer",
    "kafka.consumer.group.KafkaConsumer": "kafka.KafkaConsumer",
    "kafka.producer.KafkaProducer": "kafka.KafkaProducer",
    "kafka.producer.kafka.KafkaProducer": "kafka.KafkaProducer",
}

BASES: dict[str, tuple[str, ...]] = {
    "kafka.KafkaAdminClient": (),
    "kafka.KafkaConsumer": (),
    "kafka.KafkaProducer": (),
    "kafka.producer.future.FutureRecordMetadata": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "kafka.KafkaConsumer.__iter__": "Self",
    "kafka.KafkaProducer.send": "kafka.producer.future.FutureRecordMetadata",
}
