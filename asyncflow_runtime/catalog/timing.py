"""Sleeps, and waiting for somebody to type.

Left out: the getch of curses, which returns at once after nodelay().
"""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import Arg, AsyncFlowType, BlockingCall, Cost, Fix, Patch

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


def _session(name: str, anchor: str) -> BlockingCall:
    """A debugger or a prompt: it returns when a person is done with it."""
    until = "until a person leaves it"
    return call(name, "AF174", f"{_PYTHON}{anchor}", until=until)


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
    call(
        "sched.scheduler.run",
        "AF171",
        f"{_PYTHON}sched.html#sched.scheduler.run",
        "asyncio.AbstractEventLoop.call_later",
        unless=(Arg("blocking", 0, False),),
        until="until all of its events have run",
        patch=Patch.METHOD,
    ),
    _typed_in("builtins.input", "functions.html#input"),
    _typed_in("getpass.getpass", "getpass.html#getpass.getpass"),
    # Iterating over sys.stdin cannot be said: the object has no class of its own.
    _standard_input("sys.stdin.read"),
    _standard_input("sys.stdin.readline"),
    _standard_input("sys.stdin.readlines"),
    _standard_input("sys.stdin.buffer.read"),
    _standard_input("sys.stdin.buffer.readline"),
    _standard_input("sys.stdin.buffer.readlines"),
    _session("builtins.breakpoint", "functions.html#breakpoint"),
    _session("pdb.set_trace", "pdb.html#pdb.set_trace"),
    _session("pdb.post_mortem", "pdb.html#pdb.post_mortem"),
    _session("code.interact", "code.html#code.interact"),
    _session("code.InteractiveConsole.interact", "code.html#code.InteractiveConsole.interact"),
    _session("cmd.Cmd.cmdloop", "cmd.html#cmd.Cmd.cmdloop"),
)
