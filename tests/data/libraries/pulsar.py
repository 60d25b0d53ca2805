import asyncio

import pulsar
import pulsar.asyncio


class Events:
    def __init__(self, url: str):
        self.client = pulsar.Client(url)
        self.producer = self.client.create_producer("events")

    async def emit(self, body: bytes):
        self.producer.send(body)  # error: [AF164] "pulsar.Producer.send()"
        self.producer.send_async(body, callback=print)
        self.producer.flush()  # error: [AF164] "pulsar.Producer.flush()"
        await asyncio.to_thread(self.producer.send, body)

    async def close(self):
        self.producer.close()  # error: [AF164] "pulsar.Producer.close()"
        self.client.close()  # error: [AF164] "pulsar.Client.close()"


async def consume(client: pulsar.Client):
    client.get_topic_partitions("events")  # error: [AF164] "pulsar.Client.get_topic_partitions()"
    client.create_table_view("events", "view", pulsar.schema.StringSchema())  # error: [AF164] "pulsar.Client.create_table_view()"
    client.create_producer("other")  # error: [AF164] "pulsar.Client.create_producer()"
    consumer = client.subscribe("events", "audit")  # error: [AF164] "pulsar.Client.subscribe()"
    message = consumer.receive(timeout_millis=1000)  # error: [AF164] "pulsar.Consumer.receive()"
    consumer.acknowledge(message)  # error: [AF164] "pulsar.Consumer.acknowledge()"
    consumer.acknowledge_cumulative(message)  # error: [AF164] "pulsar.Consumer.acknowledge_cumulative()"
    consumer.negative_acknowledge(message)
    consumer.batch_receive()  # error: [AF164] "pulsar.Consumer.batch_receive()"
    last = consumer.get_last_message_id()  # error: [AF164] "pulsar.Consumer.get_last_message_id()"
    consumer.seek(last)  # error: [AF164] "pulsar.Consumer.seek()"
    consumer.unsubscribe()  # error: [AF164] "pulsar.Consumer.unsubscribe()"
    consumer.close()  # error: [AF164] "pulsar.Consumer.close()"
    return message.data()


async def read(client: pulsar.Client):
    reader = client.create_reader("events", pulsar.MessageId.earliest)  # error: [AF164] "pulsar.Client.create_reader()"
    while reader.has_message_available():  # error: [AF164] "pulsar.Reader.has_message_available()"
        reader.read_next()  # error: [AF164] "pulsar.Reader.read_next()"
    reader.seek(0)  # error: [AF164] "pulsar.Reader.seek()"
    reader.close()  # error: [AF164] "pulsar.Reader.close()"


async def asynchronous(url: str, body: bytes):
    client = pulsar.asyncio.Client(url)
    producer = await client.create_producer("events")
    await producer.send(body)
    consumer = await client.subscribe("events", "audit")
    both = await asyncio.gather(producer.flush(), consumer.receive())
    task = asyncio.create_task(consumer.acknowledge(both[1]))
    await client.close()
    return task
