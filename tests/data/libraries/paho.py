import asyncio

import aiomqtt
import paho.mqtt.client as mqtt
from paho.mqtt import publish, subscribe


class Sensors:
    def __init__(self):
        self.client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
        self.client.on_message = self.on_message

    def on_message(self, client, userdata, message):
        client.publish("seen", message.payload)

    async def start(self, host: str):
        self.client.connect(host, 1883)  # error: [AF164] "paho.mqtt.client.Client.connect()"
        self.client.connect_async(host)
        self.client.loop_start()
        self.client.subscribe("sensors/#")

    async def emit(self, payload: bytes):
        info = self.client.publish("sensors/1", payload, qos=1)
        info.wait_for_publish(timeout=5)  # error: [AF164] "paho.mqtt.client.MQTTMessageInfo.wait_for_publish()"
        return info.is_published(), info.mid

    async def stop(self):
        self.client.disconnect()
        self.client.loop_stop()  # error: [AF165] "paho.mqtt.client.Client.loop_stop()"


async def loops(client: mqtt.Client):
    client.connect_srv("example.org")  # error: [AF164] "paho.mqtt.client.Client.connect_srv()"
    client.reconnect()  # error: [AF164] "paho.mqtt.client.Client.reconnect()"
    client.loop(timeout=1.0)  # error: [AF164] "paho.mqtt.client.Client.loop()"
    client.loop_forever()  # error: [AF164] "paho.mqtt.client.Client.loop_forever()"
    await asyncio.to_thread(client.loop_forever)
    client.loop_misc()
    return client.is_connected()


async def helpers(host: str):
    publish.single("a", b"1", hostname=host)  # error: [AF164] "paho.mqtt.publish.single()"
    publish.multiple([("a", b"1")], hostname=host)  # error: [AF164] "paho.mqtt.publish.multiple()"
    message = subscribe.simple("a", hostname=host)  # error: [AF164] "paho.mqtt.subscribe.simple()"
    subscribe.callback(print, "a", hostname=host)  # error: [AF164] "paho.mqtt.subscribe.callback()"
    return message.payload


async def asynchronous(host: str):
    async with aiomqtt.Client(host) as client:
        await client.subscribe("sensors/#")
        await client.publish("a", b"1")
        async for message in client.messages:
            print(message.topic)
