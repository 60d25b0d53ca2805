"""stomp (stomp.py): ActiveMQ and other STOMP brokers."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("stomp.py",)

_API = "https://jasonrbriggs.github.io/stomp.py/api.html"


def _connection(version: str) -> tuple[BlockingCall, ...]:
    owner = f"stomp.connect.StompConnection{version}"
    return calls(owner, "connect disconnect send __exit__", "AF164", _API, patch=Patch.METHOD)


CALLS: tuple[BlockingCall, ...] = (
    *_connection("10"),
    *_connection("11"),
    *_connection("12"),
    call("stomp.listener.WaitingListener.wait_on_receipt", "AF164", _API, patch=Patch.METHOD),
    call("stomp.listener.WaitingListener.wait_on_disconnected", "AF164", _API, patch=Patch.METHOD),
)

ALIASES: dict[str, str] = {
    "stomp.Connection": "stomp.connect.StompConnection11",
    "stomp.Connection10": "stomp.connect.StompConnection10",
    "stomp.Connection11": "stomp.connect.StompConnection11",
    "stomp.Connection12": "stomp.connect.StompConnection12",
    "stomp.WaitingListener": "stomp.listener.WaitingListener",
}

BASES: dict[str, tuple[str, ...]] = {
    "stomp.connect.StompConnection10": (),
    "stomp.connect.StompConnection11": (),
    "stomp.connect.StompConnection12": (),
    "stomp.listener.WaitingListener": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
