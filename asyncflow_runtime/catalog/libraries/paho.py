"""paho (paho-mqtt): MQTT. `publish` and `subscribe` of a client only queue what is to be sent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("paho-mqtt",)

_CLIENT = "https://eclipse.dev/paho/files/paho.mqtt.python/html/client.html"
_HELPERS = "https://eclipse.dev/paho/files/paho.mqtt.python/html/helpers.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "paho.mqtt.client.Client",
        "connect connect_srv reconnect",
        "AF164",
        _CLIENT,
        "aiomqtt.Client.__aenter__",
        needs="aiomqtt",
        patch=Patch.METHOD,
    ),
    *calls(
        "paho.mqtt.client.Client",
        "loop loop_forever",
        "AF164",
        _CLIENT,
        "aiomqtt.Client.messages",
        needs="aiomqtt",
        until="until the client has something to do or is disconnected",
        patch=Patch.METHOD,
    ),
    call("paho.mqtt.client.Client.loop_stop", "AF165", _CLIENT, patch=Patch.METHOD),
    call(
        "paho.mqtt.client.MQTTMessageInfo.wait_for_publish",
        "AF164",
        _CLIENT,
        "aiomqtt.Client.publish",
        needs="aiomqtt",
        patch=Patch.METHOD,
    ),
    *calls(
        "paho.mqtt.publish",
        "single multiple",
        "AF164",
        _HELPERS,
        "aiomqtt.Client.publish",
        needs="aiomqtt",
    ),
    *calls(
        "paho.mqtt.subscribe",
        "simple callback",
        "AF164",
        _HELPERS,
        "aiomqtt.Client.subscribe",
        needs="aiomqtt",
        until="until a message has arrived",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "paho.mqtt.client.Client": (),
    "paho.mqtt.client.MQTTMessageInfo": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "paho.mqtt.client.Client.publish": "paho.mqtt.client.MQTTMessageInfo",
}
