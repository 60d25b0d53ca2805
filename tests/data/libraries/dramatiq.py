import asyncio

import dramatiq
from dramatiq import Actor, Broker, Message, Worker, group, pipeline
from dramatiq.brokers.rabbitmq import RabbitmqBroker
from dramatiq.brokers.redis import RedisBroker
from dramatiq.brokers.stub import StubBroker


@dramatiq.actor(max_retries=3)
def resize(path):
    return path


async def decorated(path: str):
    message = resize.send(path)  # todo: [AF164]
    message.get_result(block=True)  # todo: [AF164]
    resize.send_with_options(args=(path,), delay=1000)  # todo: [AF164]
    return resize(path)


async def actors(actor: Actor, path: str):
    sent = actor.send(path)  # error: [AF164] "dramatiq.Actor.send()"
    sent.get_result(block=True, timeout=1000)  # error: [AF164] "dramatiq.Message.get_result()"
    actor.send_with_options(args=(path,), delay=5000)  # error: [AF164] "dramatiq.Actor.send_with_options()"
    await asyncio.to_thread(actor.send, path)
    return actor.message(path).asdict()


async def brokers(broker: Broker, message: Message):
    broker.enqueue(message, delay=100)  # error: [AF164] "dramatiq.Broker.enqueue()"
    broker.join("default")  # error: [AF164] "dramatiq.Broker.join()"
    broker.flush("default")  # error: [AF164] "dramatiq.Broker.flush()"
    broker.flush_all()  # error: [AF164] "dramatiq.Broker.flush_all()"
    dramatiq.get_broker().get_actor("resize").send("x")  # error: [AF164] "dramatiq.Actor.send()"


async def made(message: Message):
    broker = RabbitmqBroker(url="amqp://localhost")
    broker.enqueue(message)  # error: [AF164] "dramatiq.Broker.enqueue()"
    RedisBroker(host="localhost").enqueue(message)  # error: [AF164] "dramatiq.Broker.enqueue()"


async def in_memory(message: Message):
    broker = StubBroker()
    broker.enqueue(message)
    broker.flush_all()


async def compositions(actor: Actor):
    batch = group([actor.message(n) for n in range(10)]).run()  # error: [AF164] "dramatiq.group.run()"
    batch.wait(timeout=10_000)  # error: [AF164] "dramatiq.group.wait()"
    for value in batch.get_results(block=True):  # error: [AF164] "dramatiq.group.get_results()"
        print(value)
    steps = pipeline([actor.message(1), actor.message(2)])
    steps.run()  # error: [AF164] "dramatiq.pipeline.run()"
    last = steps.get_result(block=True)  # error: [AF164] "dramatiq.pipeline.get_result()"
    lazily = steps.get_results()
    return last, list(lazily)  # error: [AF164] "dramatiq.pipeline.get_results()"


async def workers(broker: Broker):
    worker = Worker(broker, worker_threads=4)
    worker.start()
    worker.join()  # error: [AF165] "dramatiq.Worker.join()"
    worker.stop()  # error: [AF165] "dramatiq.Worker.stop()"
