"""Sleeps, and waiting for somebody to type."""

from asyncflow_runtime.catalog.model import AsyncFlowType, BlockingCall, Cost, Fix, Patch

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"


def _typed_in(name: str, anchor: str) -> BlockingCall:
    """A call that returns when a person has typed a line."""
    return BlockingCall(
        name,
        code="AF174",
        flow=AsyncFlowType.EVENT_DRIVEN,
        cost=Cost.WAITS,
        source=f"{_PYTHON}{anchor}",
        patch=Patch.FUNCTION,
    )


def _standard_input(name: str) -> BlockingCall:
    """A call that waits for a person too, or for the other end of a pipe."""
    return BlockingCall(
        name,
        code="AF174",
        flow=AsyncFlowType.EVENT_DRIVEN,
        cost=Cost.WAITS,
        source=f"{_PYTHON}sys.html#sys.stdin",
        until="until somebody writes to standard input",
    )


CALLS: tuple[BlockingCall, ...] = (
    BlockingCall(
        "time.sleep",
        code="AF171",
        flow=AsyncFlowType.EVENT_DRIVEN,
        cost=Cost.WAITS,
        source=f"{_PYTHON}time.html#time.sleep",
        use={"asyncio": "asyncio.sleep", "anyio": "anyio.sleep", "trio": "trio.sleep"},
        fix=Fix("await asyncio.sleep({args})"),
        patch=Patch.FUNCTION,
    ),
    _typed_in("builtins.input", "functions.html#input"),
    _typed_in("getpass.getpass", "getpass.html#getpass.getpass"),
    # Iterating over sys.stdin cannot be said: the object has no class of its own.
    _standard_input("sys.stdin.read"),
    _standard_input("sys.stdin.readline"),
    _standard_input("sys.stdin.readlines"),
)
