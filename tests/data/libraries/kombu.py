import asyncio

import kombu
from kombu import Connection, Consumer, Exchange, Message, Producer, Queue
from kombu.common import maybe_declare
from kombu.mixins import ConsumerMixin
from kombu.pools import connections, producers

events = Exchange("events", type="topic")
jobs = Queue("jobs", exchange=events, routing_key="job.#")


class Bus:
    def __init__(self, url: str):
        self.connection = Connection(url, heartbeat=10)
        self.producer = self.connection.Producer(serializer="json")

    async def start(self):
        self.connection.connect()  # error: [AF164] "kombu.Connection.connect()"
        self.connection.ensure_connection(max_retries=3)  # error: [AF164] "kombu.Connection.ensure_connection()"
        return self.connection.connected, self.connection.as_uri()

    async def emit(self, body: dict):
        self.producer.publish(body, exchange=events, routing_key="job.new")  # error: [AF164] "kombu.Producer.publish()"
        await asyncio.to_thread(self.producer.publish, body, exchange=events)

    async def stop(self):
        self.connection.release()  # error: [AF164] "kombu.Connection.release()"
        self.connection.close()  # error: [AF164] "kombu.Connection.close()"


async def channels(connection: Connection):
    with connection:  # error: [AF164] "leaving `with kombu.Connection`"
        channel = connection.channel()  # error: [AF164] "kombu.Connection.channel()"
        bound = jobs(channel)
    return bound


async def produce(connection: Connection, body: dict):
    with Producer(connection) as producer:
        producer.declare()  # error: [AF164] "kombu.Producer.declare()"
        producer.maybe_declare(jobs)  # error: [AF164] "kombu.Producer.maybe_declare()"
        producer.publish(body)  # error: [AF164] "kombu.Producer.publish()"
        maybe_declare(jobs, producer.channel)  # error: [AF164] "kombu.common.maybe_declare()"


async def pooled(url: str, body: dict):
    connection = Connection(url)
    with producers[connection].acquire(block=True) as producer:
        producer.publish(body, retry=True)  # error: [AF164] "kombu.Producer.publish()"
    pooled = connections[connection].acquire(block=True)
    pooled.drain_events(timeout=1)  # error: [AF164] "kombu.Connection.drain_events()"


async def consume(connection: Connection, handle):
    consumer = Consumer(connection, [jobs], callbacks=[handle])  # error: [AF164] "kombu.Consumer()"
    consumer.declare()  # error: [AF164] "kombu.Consumer.declare()"
    consumer.qos(prefetch_count=10)  # error: [AF164] "kombu.Consumer.qos()"
    consumer.consume()  # error: [AF164] "kombu.Consumer.consume()"
    for _ in kombu.eventloop(connection, timeout=1, ignore_timeouts=True):  # error: [AF164] "kombu.common.eventloop()"
        print(consumer.queues)
    consumer.flow(False)  # error: [AF164] "kombu.Consumer.flow()"
    consumer.recover(requeue=True)  # error: [AF164] "kombu.Consumer.recover()"
    consumer.purge()  # error: [AF164] "kombu.Consumer.purge()"
    consumer.cancel_by_queue("jobs")  # error: [AF164] "kombu.Consumer.cancel_by_queue()"
    consumer.cancel()  # error: [AF164] "kombu.Consumer.cancel()"


async def entered(connection: Connection, handle):
    quiet = Consumer(connection, [jobs], auto_declare=False)
    quiet.register_callback(handle)
    with quiet:  # error: [AF164] "entering `with kombu.Consumer`"
        connection.drain_events(timeout=2)  # error: [AF164] "kombu.Connection.drain_events()"
    other = connection.Consumer([jobs])  # error: [AF164] "kombu.Connection.Consumer()"
    other.add_queue(jobs)


async def on_message(message: Message):
    message.ack()  # error: [AF164] "kombu.Message.ack()"
    message.reject()  # error: [AF164] "kombu.Message.reject()"
    message.requeue()  # error: [AF164] "kombu.Message.requeue()"
    message.ack_log_error(None, (OSError,))  # error: [AF164] "kombu.Message.ack_log_error()"
    message.reject_log_error(None, (OSError,))  # error: [AF164] "kombu.Message.reject_log_error()"
    return message.decode(), message.payload


async def exchanges(channel, body: str):
    exchange = Exchange("audit", channel=channel)
    exchange.declare()  # error: [AF164] "kombu.Exchange.declare()"
    exchange.bind_to("events", "#")  # error: [AF164] "kombu.Exchange.bind_to()"
    exchange.unbind_from("events", "#")  # error: [AF164] "kombu.Exchange.unbind_from()"
    exchange.publish(body, routing_key="x")  # error: [AF164] "kombu.Exchange.publish()"
    exchange.delete(if_unused=True)  # error: [AF164] "kombu.Exchange.delete()"
    return exchange.is_bound


async def queues(queue: Queue):
    queue.declare()  # error: [AF164] "kombu.Queue.declare()"
    queue.queue_declare(passive=True)  # error: [AF164] "kombu.Queue.queue_declare()"
    queue.queue_bind()  # error: [AF164] "kombu.Queue.queue_bind()"
    queue.queue_unbind()  # error: [AF164] "kombu.Queue.queue_unbind()"
    queue.bind_to("events", "#")  # error: [AF164] "kombu.Queue.bind_to()"
    queue.unbind_from("events", "#")  # error: [AF164] "kombu.Queue.unbind_from()"
    found = queue.get()  # error: [AF164] "kombu.Queue.get()"
    found.ack()  # error: [AF164] "kombu.Message.ack()"
    queue.consume("tag", print)  # error: [AF164] "kombu.Queue.consume()"
    queue.cancel("tag")  # error: [AF164] "kombu.Queue.cancel()"
    queue.purge()  # error: [AF164] "kombu.Queue.purge()"
    queue.delete()  # error: [AF164] "kombu.Queue.delete()"
    return queue.as_dict()


async def simple(connection: Connection):
    queue = connection.SimpleQueue("jobs")  # error: [AF164] "kombu.Connection.SimpleQueue()"
    queue.put({"a": 1})  # error: [AF164] "kombu.simple.SimpleBase.put()"
    message = queue.get(timeout=1)  # error: [AF164] "kombu.simple.SimpleBase.get()"
    message.ack()  # error: [AF164] "kombu.Message.ack()"
    queue.get_nowait()  # error: [AF164] "kombu.simple.SimpleBase.get_nowait()"
    queue.clear()  # error: [AF164] "kombu.simple.SimpleBase.clear()"
    size = queue.qsize()  # error: [AF164] "kombu.simple.SimpleBase.qsize()"
    queue.close()  # error: [AF164] "kombu.simple.SimpleBase.close()"
    buffer = connection.SimpleBuffer("latest")  # error: [AF164] "kombu.Connection.SimpleBuffer()"
    return size, buffer


class Worker(ConsumerMixin):
    def __init__(self, connection: Connection):
        self.connection = connection

    def get_consumers(self, Consumer, channel):
        return [Consumer([jobs], callbacks=[self.handle])]

    def handle(self, body, message):
        message.ack()


async def worker(connection: Connection):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, Worker(connection).run)
    Worker(connection).run()  # error: [AF164] "kombu.mixins.ConsumerMixin.run()"
    for _ in Worker(connection).consume(limit=10):  # error: [AF164] "kombu.mixins.ConsumerMixin.consume()"
        break
