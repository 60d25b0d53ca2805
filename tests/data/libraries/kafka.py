import asyncio

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import NewTopic

producer = KafkaProducer(bootstrap_servers="localhost:9092", acks="all")


class Events:
    def __init__(self, servers: list[str]):
        self.servers = servers
        self.producer = KafkaProducer(bootstrap_servers=servers)

    async def emit(self, value: bytes):
        future = self.producer.send("events", value)
        record = future.get(timeout=10)  # error: [AF164] "kafka.producer.future.FutureRecordMetadata.get()"
        self.producer.send("events", value).get()  # error: [AF164] "kafka.producer.future.FutureRecordMetadata.get()"
        self.producer.flush()  # error: [AF164] "kafka.KafkaProducer.flush()"
        return record.offset, future.succeeded(), future.get(timeout=0)

    async def emit_many(self, values: list[bytes]):
        for value in values:
            producer.send("events", value, key=b"k").add_callback(print)
        await asyncio.to_thread(producer.flush)

    async def reconnect(self):
        self.producer.close(timeout=5)  # error: [AF164] "kafka.KafkaProducer.close()"
        self.producer = KafkaProducer(bootstrap_servers=self.servers)  # error: [AF164] "kafka.KafkaProducer()"
        return self.producer.metrics()


async def transaction(own: KafkaProducer, offsets, group):
    own.partitions_for("events")  # error: [AF164] "kafka.KafkaProducer.partitions_for()"
    own.init_transactions()  # error: [AF164] "kafka.KafkaProducer.init_transactions()"
    own.begin_transaction()
    own.send_offsets_to_transaction(offsets, group)  # error: [AF164] "kafka.KafkaProducer.send_offsets_to_transaction()"
    own.commit_transaction()  # error: [AF164] "kafka.KafkaProducer.commit_transaction()"
    own.abort_transaction()  # error: [AF164] "kafka.KafkaProducer.abort_transaction()"
    with own:  # error: [AF164] "leaving `with kafka.KafkaProducer`"
        own.send("events", b"x")


async def consume():
    consumer = KafkaConsumer("events", group_id="audit")  # error: [AF164] "kafka.KafkaConsumer()"
    for message in consumer:  # error: [AF164] "iterating over `kafka.KafkaConsumer`"
        print(message.value)
        consumer.commit()  # error: [AF164] "kafka.KafkaConsumer.commit()"
    first = next(consumer)  # error: [AF164] "iterating over `kafka.KafkaConsumer`"
    consumer.close()  # error: [AF164] "kafka.KafkaConsumer.close()"
    return first


async def positions(consumer: KafkaConsumer):
    partition = TopicPartition("events", 0)
    consumer.assign([partition])
    consumer.seek(partition, 10)
    consumer.poll(timeout_ms=1000)  # todo: [AF164]
    consumer.poll()
    consumer.committed(partition)  # error: [AF164] "kafka.KafkaConsumer.committed()"
    consumer.position(partition)  # error: [AF164] "kafka.KafkaConsumer.position()"
    consumer.topics()  # error: [AF164] "kafka.KafkaConsumer.topics()"
    consumer.offsets_for_times({partition: 0})  # error: [AF164] "kafka.KafkaConsumer.offsets_for_times()"
    consumer.beginning_offsets([partition])  # error: [AF164] "kafka.KafkaConsumer.beginning_offsets()"
    consumer.end_offsets([partition])  # error: [AF164] "kafka.KafkaConsumer.end_offsets()"
    consumer.commit_async()
    with consumer:  # error: [AF164] "leaving `with kafka.KafkaConsumer`"
        return consumer.assignment(), consumer.paused()


async def administer(filters):
    admin = KafkaAdminClient(bootstrap_servers="localhost")  # error: [AF164] "kafka.KafkaAdminClient()"
    admin.create_topics([NewTopic("a", 1, 1)])  # error: [AF164] "kafka.KafkaAdminClient.create_topics()"
    admin.list_topics()  # error: [AF164] "kafka.KafkaAdminClient.list_topics()"
    admin.describe_topics(["a"])  # error: [AF164] "kafka.KafkaAdminClient.describe_topics()"
    admin.delete_topics(["a"])  # error: [AF164] "kafka.KafkaAdminClient.delete_topics()"
    admin.create_partitions({})  # error: [AF164] "kafka.KafkaAdminClient.create_partitions()"
    admin.delete_records({})  # error: [AF164] "kafka.KafkaAdminClient.delete_records()"
    admin.describe_cluster()  # error: [AF164] "kafka.KafkaAdminClient.describe_cluster()"
    admin.describe_configs([])  # error: [AF164] "kafka.KafkaAdminClient.describe_configs()"
    admin.alter_configs([])  # error: [AF164] "kafka.KafkaAdminClient.alter_configs()"
    admin.describe_acls(filters)  # error: [AF164] "kafka.KafkaAdminClient.describe_acls()"
    admin.create_acls([])  # error: [AF164] "kafka.KafkaAdminClient.create_acls()"
    admin.delete_acls([])  # error: [AF164] "kafka.KafkaAdminClient.delete_acls()"
    admin.list_groups()  # error: [AF164] "kafka.KafkaAdminClient.list_groups()"
    admin.describe_groups(["g"])  # error: [AF164] "kafka.KafkaAdminClient.describe_groups()"
    admin.delete_groups(["g"])  # error: [AF164] "kafka.KafkaAdminClient.delete_groups()"
    admin.list_group_offsets("g")  # error: [AF164] "kafka.KafkaAdminClient.list_group_offsets()"
    admin.close()  # error: [AF164] "kafka.KafkaAdminClient.close()"


async def asynchronous(value: bytes):
    client = AIOKafkaProducer(bootstrap_servers="localhost")
    await client.start()
    await client.send_and_wait("events", value)
    await client.stop()
    async for message in AIOKafkaConsumer("events"):
        print(message.value)
