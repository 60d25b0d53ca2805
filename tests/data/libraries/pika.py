import asyncio

import aio_pika
import pika
from pika.adapters.asyncio_connection import AsyncioConnection
from pika.adapters.blocking_connection import BlockingChannel


class Publisher:
    def __init__(self, url: str):
        self.parameters = pika.URLParameters(url)
        self.connection = pika.BlockingConnection(self.parameters)
        self.channel = self.connection.channel()
        self.channel.queue_declare("orders", durable=True)

    async def reconnect(self):
        self.connection = pika.BlockingConnection(self.parameters)  # error: [AF164] "pika.BlockingConnection()"
        self.channel = self.connection.channel()  # error: [AF164] "pika.BlockingConnection.channel()"
        self.channel.confirm_delivery()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.confirm_delivery()"
        self.connection.update_secret("new", "rotated")  # error: [AF164] "pika.BlockingConnection.update_secret()"

    async def publish(self, body: bytes):
        properties = pika.BasicProperties(delivery_mode=pika.DeliveryMode.Persistent)
        self.channel.basic_publish("", "orders", body, properties)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_publish()"

    def publish_now(self, body: bytes):
        self.channel.basic_publish("", "orders", body)

    async def publish_elsewhere(self, body: bytes):
        await asyncio.to_thread(self.channel.basic_publish, "", "orders", body)
        self.connection.add_callback_threadsafe(lambda: self.publish_now(body))

    async def close(self):
        self.connection.sleep(0.1)  # error: [AF171] "pika.BlockingConnection.sleep()"
        self.channel.close()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.close()"
        if self.connection.is_open:
            self.connection.close()  # error: [AF164] "pika.BlockingConnection.close()"


async def short_lived(body: bytes):
    with pika.BlockingConnection() as connection:  # error: [AF164] "pika.BlockingConnection()"
        with connection.channel() as channel:  # error: [AF164] "pika.BlockingConnection.channel()"
            channel.basic_publish(exchange="", routing_key="jobs", body=body)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_publish()"
        connection.process_data_events(time_limit=1)  # todo: [AF164]


async def entered(connection: pika.BlockingConnection, channel: BlockingChannel, body: bytes):
    with connection:  # error: [AF164] "leaving `with pika.BlockingConnection`"
        print(connection.is_open)
    with channel:  # error: [AF164] "leaving `with pika.adapters.blocking_connection.BlockingChannel`"
        print(channel.is_open)


async def topology(channel: BlockingChannel):
    channel.exchange_declare("events", "topic", durable=True)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.exchange_declare()"
    channel.exchange_bind("audit", "events", "#")  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.exchange_bind()"
    channel.exchange_unbind("audit", "events", "#")  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.exchange_unbind()"
    channel.exchange_delete("audit")  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.exchange_delete()"
    declared = channel.queue_declare("", exclusive=True)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.queue_declare()"
    name = declared.method.queue
    channel.queue_bind(name, "events", "order.*")  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.queue_bind()"
    channel.queue_unbind(name, "events", "order.*")  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.queue_unbind()"
    channel.queue_purge(name)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.queue_purge()"
    channel.queue_delete(name)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.queue_delete()"
    return channel.channel_number, channel.is_open


async def consume(channel: BlockingChannel, handle):
    channel.basic_qos(prefetch_count=10)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_qos()"
    tag = channel.basic_consume("jobs", handle)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_consume()"
    channel.start_consuming()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.start_consuming()"
    channel.stop_consuming()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.stop_consuming()"
    channel.basic_cancel(tag)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_cancel()"
    channel.basic_recover(requeue=True)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_recover()"
    channel.flow(False)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.flow()"
    channel.add_on_return_callback(handle)


async def iterate(channel: BlockingChannel):
    for method, properties, body in channel.consume("jobs"):  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.consume()"
        print(properties, body)
        channel.basic_ack(method.delivery_tag)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_ack()"
    channel.cancel()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.cancel()"


async def poll(channel: BlockingChannel):
    method, _, body = channel.basic_get("jobs")  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_get()"
    if not body:
        channel.basic_nack(method.delivery_tag)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_nack()"
    channel.basic_reject(method.delivery_tag)  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.basic_reject()"


async def transaction(channel: BlockingChannel):
    channel.tx_select()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.tx_select()"
    channel.tx_commit()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.tx_commit()"
    channel.tx_rollback()  # error: [AF164] "pika.adapters.blocking_connection.BlockingChannel.tx_rollback()"
    channel.connection.close()  # error: [AF164] "pika.BlockingConnection.close()"


async def callbacks(connection: AsyncioConnection, body: bytes):
    channel = connection.channel()
    channel.basic_publish("", "jobs", body)
    channel.queue_declare("jobs")
    connection.close()


async def asynchronous(url: str, body: bytes):
    connection = await aio_pika.connect_robust(url)
    async with connection:
        channel = await connection.channel()
        await channel.declare_queue("jobs")
        await channel.default_exchange.publish(aio_pika.Message(body), routing_key="jobs")
