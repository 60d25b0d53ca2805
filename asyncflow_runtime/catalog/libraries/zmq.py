"""zmq (pyzmq): ZeroMQ. The sockets of `zmq.asyncio` do not block."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Name, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyzmq",)

_API = "https://pyzmq.readthedocs.io/en/latest/api/zmq.html"
_READY = "until a peer is ready"


def _socket(names: str, flags: int) -> tuple[BlockingCall, ...]:
    """Methods that return at once when `flags`, at that position, say so."""
    not_blocking = ("zmq.NOBLOCK", "zmq.DONTWAIT", "zmq.Flag.NOBLOCK", "zmq.Flag.DONTWAIT")
    return calls(
        "zmq.Socket",
        names,
        "AF164",
        _API,
        "zmq.asyncio.Socket.{name}",
        needs="pyzmq",
        unless=tuple(Arg("flags", flags, Name(name)) for name in not_blocking),
        patch=Patch.METHOD,
        until=_READY,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_socket("recv recv_multipart recv_string recv_json recv_pyobj", 0),
    *_socket("send send_multipart send_string send_json send_pyobj recv_serialized", 1),
    *_socket("send_serialized", 2),
    call(
        "zmq.Socket.poll",
        "AF164",
        _API,
        "zmq.asyncio.Socket.poll",
        needs="pyzmq",
        unless=(Arg("timeout", 0, 0),),
        patch=Patch.METHOD,
        until=_READY,
    ),
    call(
        "zmq.Poller.poll",
        "AF164",
        _API,
        "zmq.asyncio.Poller.poll",
        needs="pyzmq",
        unless=(Arg("timeout", 0, 0),),
        patch=Patch.METHOD,
        until=_READY,
    ),
    call(
        "zmq.select",
        "AF164",
        _API,
        "zmq.asyncio.Poller.poll",
        needs="pyzmq",
        unless=(Arg("timeout", 3, 0),),
        until=_READY,
    ),
    call("zmq.proxy", "AF164", _API, patch=Patch.MONITOR, until="until its context is closed"),
    call(
        "zmq.Context.term",
        "AF164",
        _API,
        patch=Patch.METHOD,
        until="until every socket is closed and drained",
    ),
)

ALIASES: dict[str, str] = {
    "zmq.sugar.context.Context": "zmq.Context",
    "zmq.sugar.poll.Poller": "zmq.Poller",
    "zmq.sugar.socket.Socket": "zmq.Socket",
    "zmq.SyncContext": "zmq.Context",
    "zmq.SyncSocket": "zmq.Socket",
}

# The asynchronous classes derive from the others; what they inherit is not what it was.
BASES: dict[str, tuple[str, ...]] = {
    "zmq.Context": (),
    "zmq.Poller": (),
    "zmq.Socket": (),
    "zmq.asyncio.Context": (),
    "zmq.asyncio.Poller": (),
    "zmq.asyncio.Socket": (),
}

ATTRIBUTES: dict[str, str] = {
    "zmq.Socket.context": "zmq.Context",
    "zmq.asyncio.Socket.context": "zmq.asyncio.Context",
}

RESULTS: dict[str, str] = {
    **returns("zmq.Context", "instance shadow", "Self"),
    "zmq.Context.socket": "zmq.Socket",
    **returns("zmq.asyncio.Context", "instance shadow", "Self"),
    "zmq.asyncio.Context.socket": "zmq.asyncio.Socket",
}
