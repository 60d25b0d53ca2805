import asyncio

import stomp


class Bridge:
    def __init__(self, host: str):
        self.connection = stomp.Connection([(host, 61613)], heartbeats=(4000, 4000))
        self.connection.set_listener("", stomp.PrintingListener())

    async def start(self):
        self.connection.connect("user", "secret", wait=True)  # error: [AF164] "stomp.connect.StompConnection11.connect()"
        await asyncio.to_thread(self.connection.connect, "user", "secret", wait=True)

    async def send(self, body: str):
        if self.connection.is_connected():
            self.connection.send("/queue/jobs", body)  # error: [AF164] "stomp.connect.StompConnection11.send()"

    async def stop(self):
        self.connection.disconnect()  # error: [AF164] "stomp.connect.StompConnection11.disconnect()"


async def versions(body: str):
    old = stomp.Connection10()
    old.connect(wait=True)  # error: [AF164] "stomp.connect.StompConnection10.connect()"
    old.send("/queue/a", body)  # error: [AF164] "stomp.connect.StompConnection10.send()"
    old.disconnect()  # error: [AF164] "stomp.connect.StompConnection10.disconnect()"
    new = stomp.Connection12()
    new.connect(wait=True)  # error: [AF164] "stomp.connect.StompConnection12.connect()"
    new.send("/queue/a", body)  # error: [AF164] "stomp.connect.StompConnection12.send()"
    new.disconnect()  # error: [AF164] "stomp.connect.StompConnection12.disconnect()"


async def entered(a: stomp.Connection10, b: stomp.Connection11, c: stomp.Connection12):
    with a:  # error: [AF164] "leaving `with stomp.connect.StompConnection10`"
        print(a.is_connected())
    with b:  # error: [AF164] "leaving `with stomp.connect.StompConnection11`"
        print(b.is_connected())
    with c:  # error: [AF164] "leaving `with stomp.connect.StompConnection12`"
        print(c.is_connected())


async def wait(listener: stomp.WaitingListener):
    listener.wait_on_receipt()  # error: [AF164] "stomp.listener.WaitingListener.wait_on_receipt()"
    listener.wait_on_disconnected()  # error: [AF164] "stomp.listener.WaitingListener.wait_on_disconnected()"
