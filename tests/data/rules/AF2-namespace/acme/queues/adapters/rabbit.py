"""No folder here has an `__init__.py`."""

import pika

from ..envelope import pack, stamp


class Rabbit:
    def __init__(self, host: str) -> None:
        self.parameters = pika.ConnectionParameters(host)

    def publish(self, body: str) -> None:
        connection = pika.BlockingConnection(self.parameters)
        connection.channel().basic_publish("", "mail", pack(body))
        connection.close()

    def name(self) -> str:
        return stamp("rabbit")
