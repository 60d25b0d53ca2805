import asyncio

from confluent_kafka import Consumer, DeserializingConsumer, Producer, SerializingProducer
from confluent_kafka.admin import AdminClient, NewTopic
from confluent_kafka.aio import AIOConsumer, AIOProducer
from confluent_kafka.schema_registry import AsyncSchemaRegistryClient, Schema, SchemaRegistryClient


class Events:
    def __init__(self, servers: str):
        self.producer = Producer({"bootstrap.servers": servers})

    async def emit(self, value: bytes):
        self.producer.produce("events", value)
        self.producer.poll(0)
        self.producer.poll(timeout=0)
        self.producer.poll(1.0)  # error: [AF164] "confluent_kafka.Producer.poll()"
        self.producer.flush()  # error: [AF164] "confluent_kafka.Producer.flush()"
        await asyncio.to_thread(self.producer.flush, 10)
        return len(self.producer)


async def transaction(producer: SerializingProducer, offsets, group):
    producer.list_topics(timeout=5)  # error: [AF164] "confluent_kafka.Producer.list_topics()"
    producer.init_transactions()  # error: [AF164] "confluent_kafka.Producer.init_transactions()"
    producer.begin_transaction()
    producer.produce(topic="events", value={"a": 1})
    producer.send_offsets_to_transaction(offsets, group)  # error: [AF164] "confluent_kafka.Producer.send_offsets_to_transaction()"
    producer.commit_transaction()  # error: [AF164] "confluent_kafka.Producer.commit_transaction()"
    producer.abort_transaction()  # error: [AF164] "confluent_kafka.Producer.abort_transaction()"


async def consume(configuration: dict, partition):
    consumer = Consumer(configuration)
    consumer.subscribe(["events"])
    message = consumer.poll(timeout=1.0)  # error: [AF164] "confluent_kafka.Consumer.poll()"
    ready = consumer.poll(0)
    many = consumer.consume(100, 1.0)  # error: [AF164] "confluent_kafka.Consumer.consume()"
    few = consumer.consume(num_messages=10, timeout=0)
    consumer.commit(message)
    consumer.commit(message=message, asynchronous=False)  # todo: [AF164]
    consumer.committed([partition])  # error: [AF164] "confluent_kafka.Consumer.committed()"
    consumer.list_topics("events")  # error: [AF164] "confluent_kafka.Consumer.list_topics()"
    consumer.offsets_for_times([partition])  # error: [AF164] "confluent_kafka.Consumer.offsets_for_times()"
    consumer.get_watermark_offsets(partition)  # error: [AF164] "confluent_kafka.Consumer.get_watermark_offsets()"
    consumer.get_watermark_offsets(partition, cached=True)
    consumer.close()  # error: [AF164] "confluent_kafka.Consumer.close()"
    return ready, many, few, consumer.assignment()


async def deserialize(configuration: dict):
    return DeserializingConsumer(configuration).poll()  # error: [AF164] "confluent_kafka.Consumer.poll()"


async def administer(configuration: dict):
    admin = AdminClient(configuration)
    admin.list_topics(timeout=10)  # error: [AF164] "confluent_kafka.admin.AdminClient.list_topics()"
    admin.list_groups()  # error: [AF164] "confluent_kafka.admin.AdminClient.list_groups()"
    created = admin.create_topics([NewTopic("a", 1, 1)])
    for topic, future in created.items():
        print(topic)
        future.result()  # error: [AF173] "concurrent.futures.Future.result()"
    for future in admin.delete_topics(["a"]).values():
        await asyncio.wrap_future(future)
    return admin.describe_cluster().result()  # error: [AF173] "concurrent.futures.Future.result()"


async def schemas(text: str):
    registry = SchemaRegistryClient({"url": "http://localhost:8081"})
    schema = Schema(text, "AVRO")
    registry.register_schema("events", schema)  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.register_schema()"
    registry.get_schema(1)  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.get_schema()"
    registry.lookup_schema("events", schema)  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.lookup_schema()"
    registry.get_subjects()  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.get_subjects()"
    registry.delete_subject("events")  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.delete_subject()"
    registry.get_latest_version("events")  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.get_latest_version()"
    registry.get_version("events", 1)  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.get_version()"
    registry.get_versions("events")  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.get_versions()"
    registry.delete_version("events", 1)  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.delete_version()"
    registry.set_compatibility("events", "FULL")  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.set_compatibility()"
    registry.get_compatibility("events")  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.get_compatibility()"
    registry.test_compatibility("events", schema)  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.test_compatibility()"
    registry.set_config("events")  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.set_config()"
    registry.get_config("events")  # error: [AF131] "confluent_kafka.schema_registry.SchemaRegistryClient.get_config()"


async def asynchronous(configuration: dict, registry: AsyncSchemaRegistryClient):
    producer = AIOProducer(configuration)
    await producer.produce("events", b"x")
    consumer = AIOConsumer(configuration)
    both = await asyncio.gather(consumer.poll(1.0), producer.flush())
    await registry.get_schema(1)
    return both, asyncio.create_task(consumer.consume(10))
