"""dramatiq: messages are handed to a broker; results are asked of a server."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("dramatiq[rabbitmq,redis]",)

_REFERENCE = "https://dramatiq.io/reference.html"


def _calls(owner: str, names: str, *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    patch = Patch.LINT_ONLY if lazy else Patch.METHOD
    return calls(f"dramatiq.{owner}", names, "AF164", _REFERENCE, lazy=lazy, patch=patch)


CALLS: tuple[BlockingCall, ...] = (
    *_calls("Actor", "send send_with_options"),
    *_calls("Broker", "enqueue flush flush_all join"),
    *_calls("Message", "get_result"),
    *_calls("group", "run"),
    *_calls("group", "get_results", lazy=True),
    call(
        "dramatiq.group.wait",
        "AF164",
        _REFERENCE,
        until="until the tasks have finished",
        patch=Patch.METHOD,
    ),
    *_calls("pipeline", "run get_result"),
    *_calls("pipeline", "get_results", lazy=True),
    call(
        "dramatiq.Worker.join",
        "AF165",
        _REFERENCE,
        patch=Patch.METHOD,
    ),
    call("dramatiq.Worker.stop", "AF165", _REFERENCE, patch=Patch.METHOD),
)

ALIASES: dict[str, str] = {
    "dramatiq.actor.Actor": "dramatiq.Actor",
    "dramatiq.broker.Broker": "dramatiq.Broker",
    "dramatiq.broker.get_broker": "dramatiq.get_broker",
    "dramatiq.composition": "dramatiq",
    "dramatiq.message.Message": "dramatiq.Message",
    "dramatiq.worker.Worker": "dramatiq.Worker",
}

BASES: dict[str, tuple[str, ...]] = {
    "dramatiq.Actor": (),
    "dramatiq.Broker": (),
    "dramatiq.Message": (),
    "dramatiq.Worker": (),
    "dramatiq.brokers.rabbitmq.RabbitmqBroker": ("dramatiq.Broker",),
    "dramatiq.brokers.redis.RedisBroker": ("dramatiq.Broker",),
    # In memory, for tests.
    "dramatiq.brokers.stub.StubBroker": (),
    "dramatiq.group": (),
    "dramatiq.pipeline": (),
}

ATTRIBUTES: dict[str, str] = {"dramatiq.Actor.broker": "dramatiq.Broker"}

RESULTS: dict[str, str] = {
    **returns(
        "dramatiq.Actor", "message message_with_options send send_with_options", "dramatiq.Message"
    ),
    "dramatiq.Broker.enqueue": "dramatiq.Message",
    "dramatiq.Broker.get_actor": "dramatiq.Actor",
    "dramatiq.get_broker": "dramatiq.Broker",
    "dramatiq.group.run": "Self",
    "dramatiq.pipeline.run": "Self",
}
