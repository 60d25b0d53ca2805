import smtplib
from email.message import EmailMessage

from acme.queues import envelope

from ..queues.adapters.rabbit import Rabbit
from ..text.wrapping import wrap


def compose(text: str) -> EmailMessage:
    message = EmailMessage()
    message.set_content(wrap(text))
    return message


def send(text: str) -> None:
    with smtplib.SMTP("localhost") as server:
        server.send_message(compose(text))


def send_later(text: str) -> None:
    Rabbit("localhost").publish(text)


def size(path: str) -> int:
    return envelope.seal(path)
