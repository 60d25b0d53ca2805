import asyncio

from acme.mail import sending
from acme.mail.sending import compose, send_later
from acme.queues import waiting
from acme.queues.adapters import rabbit
from acme.text import wrapping
from acme.text.wrapping import send

from .mail.sending import send as send_mail
from .queues.envelope import pack, seal, stamp


async def notify(text: str) -> None:
    sending.send(text)  # error: [AF233] "`acme.mail.sending.send()` blocks the event loop until the server has answered, through `smtplib.SMTP()`"
    send_mail(text)  # todo: [AF233] "`acme.mail.sending.send()`"
    send(text)
    wrapping.send(text)
    print(compose(text))


async def notify_later(text: str) -> None:
    send_later(text)  # error: [AF264] "`acme.queues.adapters.rabbit.Rabbit.publish()` → `pika.BlockingConnection()`" [AF242]
    one = rabbit.Rabbit("localhost")
    print(one.name(), stamp("x"))
    one.publish(text)  # error: [AF264] "`acme.queues.adapters.rabbit.Rabbit.publish()` blocks" [AF242] "acme.queues.envelope.pack"


async def packed(text: str, path: str) -> bytes:
    print(seal(path), sending.size(path))  # error: [AF224] "acme.queues.envelope.seal"
    return pack(text)  # todo: [AF242] "`zlib.compress()`"


async def work() -> None:
    waiting.wait_until_ready()  # error: [AF272] "`threading.Event.wait()`"
    if waiting.is_ready():
        waiting.mark_ready()
    first = waiting.take()  # error: [AF273] "`queue.Queue.get()`"
    second = waiting.take_now() + waiting.take_if_any()
    waiting.put(first + second)


async def work_in_threads(text: str) -> None:
    await asyncio.to_thread(waiting.take)
    await asyncio.to_thread(waiting.wait_until_ready)
    await asyncio.to_thread(sending.send, text)
    await asyncio.get_running_loop().run_in_executor(None, send_later, text)
