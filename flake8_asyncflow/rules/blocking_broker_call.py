"""AF164: a synchronous client of a message broker or task queue used in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingBrokerCall(CataloguedRule):
    """Synchronous broker or task queue call in an async function.

    ## What it does
    Reports calls inside `async def` that talk to a message broker through a synchronous
    client (`pika`, `kombu`, `kafka`, `confluent_kafka`, `stomp`, `paho.mqtt`, `zmq`,
    `pulsar`), that hand a task to a queue which stores it on a server (`celery`, `rq`,
    `dramatiq`, `huey`), or that wait for the result of such a task. Calls that only put a
    message into a buffer of the process, such as `confluent_kafka.Producer.produce`, are not
    reported; `flush`, which waits for the buffer to drain, is.

    ## Why is this bad?
    Publishing looks instantaneous, and is, until the broker is slow: then the client waits
    for the connection, for a confirmation or for room in a queue, and retries for seconds or
    minutes while no other task of the loop runs. Waiting for a message or for the result of
    a task is worse, since nobody promises that it ever comes.

    ## Example
    ```python
    import pika


    class Orders:
        def __init__(self):
            self.connection = pika.BlockingConnection()
            self.channel = self.connection.channel()

        async def place(self, body):
            self.channel.basic_publish("orders", "new", body)  # error: [AF164]
    ```

    The result of a task:

    ```python
    from celery import Celery

    app = Celery("shop")


    async def report(day):
        result = app.send_task("report.build", args=[day])  # error: [AF164]
        return result.get(timeout=30)  # error: [AF164]
    ```

    ## Use instead
    asyncio, with the async client of the broker, here aio-pika for RabbitMQ (aiokafka for
    Kafka, aiomqtt for MQTT, `zmq.asyncio` for ZeroMQ):

    ```python
    import aio_pika


    async def place(connection: aio_pika.abc.AbstractConnection, body):
        async with connection.channel() as channel:
            exchange = await channel.get_exchange("orders")
            await exchange.publish(aio_pika.Message(body), "new")
    ```

    Where the queue has no async client, a worker thread keeps the loop free. anyio
    (`trio.to_thread.run_sync` reads the same):

    ```python
    import anyio
    from celery import Celery

    app = Celery("shop")


    def build(day):
        result = app.send_task("report.build", args=[day])
        return result.get(timeout=30)


    async def report(day):
        return await anyio.to_thread.run_sync(build, day)
    ```

    Waiting for a result holds that thread for as long as the task takes. Better store the
    task's id and answer at once, or let the worker announce that it is done.

    ## Fix safety
    A message that was handed to a thread may be sent although the task that sent it was
    cancelled. Most clients are not safe to share between threads: a `pika` connection belongs
    to the thread that runs it, so connect in the function that the thread runs. Messages that
    are published from several tasks can overtake each other.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"workers/*" = ["AF164"]`.

    ## References
    - [pika](https://pika.readthedocs.io/en/stable/)
    - [aio-pika](https://docs.aio-pika.com/)
    - [Celery: calling tasks](https://docs.celeryq.dev/en/stable/userguide/calling.html)
    - [aiokafka](https://aiokafka.readthedocs.io/en/stable/)
    """

    code = "AF164"
    name = "blocking-broker-call"
    until = "until the broker has answered"
    label = "waits for the broker"
