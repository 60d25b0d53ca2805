"""confluent_kafka: clients of Kafka, and of its schema registry.

`Producer.produce` has no entry: it fills a buffer. `Consumer.commit` has none: it does not wait
unless it is told to (`asynchronous=False`).
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("confluent-kafka[schemaregistry]",)

_API = "https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html"
_NEEDS = "confluent-kafka"
_FUTURES = "dict[object, concurrent.futures.Future]"


def _producer(names: str, unless: tuple[Arg, ...] = ()) -> tuple[BlockingCall, ...]:
    return calls(
        "confluent_kafka.Producer",
        names,
        "AF164",
        _API,
        "confluent_kafka.aio.AIOProducer.{name}",
        needs=_NEEDS,
        unless=unless,
        patch=Patch.MONITOR,
    )


def _consumer(names: str, unless: tuple[Arg, ...] = ()) -> tuple[BlockingCall, ...]:
    return calls(
        "confluent_kafka.Consumer",
        names,
        "AF164",
        _API,
        "confluent_kafka.aio.AIOConsumer.{name}",
        needs=_NEEDS,
        unless=unless,
        patch=Patch.MONITOR,
    )


def _registry(names: str) -> tuple[BlockingCall, ...]:
    return calls(
        "confluent_kafka.schema_registry.SchemaRegistryClient",
        names,
        "AF131",
        _API,
        "confluent_kafka.schema_registry.AsyncSchemaRegistryClient.{name}",
        needs=_NEEDS,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_producer("flush poll", (Arg("timeout", 0, 0),)),
    *_producer("list_topics init_transactions send_offsets_to_transaction"),
    *_producer("commit_transaction abort_transaction"),
    *_consumer("poll", (Arg("timeout", 0, 0),)),
    *_consumer("consume", (Arg("timeout", 1, 0),)),
    *_consumer("close committed list_topics offsets_for_times"),
    *_consumer("get_watermark_offsets", (Arg("cached", None, True),)),
    call(
        "confluent_kafka.admin.AdminClient.list_topics",
        "AF164",
        _API,
        patch=Patch.MONITOR,
    ),
    call(
        "confluent_kafka.admin.AdminClient.list_groups",
        "AF164",
        _API,
        patch=Patch.LINT_ONLY,
    ),
    *_registry("register_schema get_schema lookup_schema get_subjects delete_subject"),
    *_registry("get_latest_version get_version get_versions delete_version"),
    *_registry("set_compatibility get_compatibility test_compatibility set_config get_config"),
)

ALIASES: dict[str, str] = {
    "confluent_kafka.cimpl.Consumer": "confluent_kafka.Consumer",
    "confluent_kafka.cimpl.Producer": "confluent_kafka.Producer",
    "confluent_kafka.deserializing_consumer.DeserializingConsumer": (
        "confluent_kafka.DeserializingConsumer"
    ),
    "confluent_kafka.serializing_producer.SerializingProducer": (
        "confluent_kafka.SerializingProducer"
    ),
    "confluent_kafka.schema_registry.schema_registry_client.SchemaRegistryClient": (
        "confluent_kafka.schema_registry.SchemaRegistryClient"
    ),
}

BASES: dict[str, tuple[str, ...]] = {
    "confluent_kafka.Consumer": (),
    "confluent_kafka.DeserializingConsumer": ("confluent_kafka.Consumer",),
    "confluent_kafka.Producer": (),
    "confluent_kafka.SerializingProducer": ("confluent_kafka.Producer",),
    "confluent_kafka.admin.AdminClient": (),
    "confluent_kafka.aio.AIOConsumer": (),
    "confluent_kafka.aio.AIOProducer": (),
    "confluent_kafka.schema_registry.AsyncSchemaRegistryClient": (),
    "confluent_kafka.schema_registry.SchemaRegistryClient": (),
}

ATTRIBUTES: dict[str, str] = {}

# The admin client answers with futures; to wait for one is to block.
RESULTS: dict[str, str] = {
    **returns(
        "confluent_kafka.admin.AdminClient",
        "alter_configs create_acls create_partitions create_topics delete_topics describe_configs",
        _FUTURES,
    ),
    **returns(
        "confluent_kafka.admin.AdminClient",
        "delete_consumer_groups describe_consumer_groups describe_topics list_offsets",
        _FUTURES,
    ),
    **returns(
        "confluent_kafka.admin.AdminClient",
        "describe_cluster list_consumer_groups",
        "concurrent.futures.Future",
    ),
}
