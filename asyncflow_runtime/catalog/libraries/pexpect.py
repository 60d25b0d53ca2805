"""pexpect: programs that are talked to. `expect(..., async_=True)` does not block.

`pexpect.run` has no entry: the function and a module share that name.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pexpect",)

_API = "https://pexpect.readthedocs.io/en/stable/api/"
_RUN = {
    "asyncio": "asyncio.create_subprocess_exec",
    "anyio": "anyio.run_process",
    "trio": "trio.run_process",
}
_ANSWER = "until the program has answered"


def _base(names: str, unless: tuple[Arg, ...] = ()) -> tuple[BlockingCall, ...]:
    return calls(
        "pexpect.spawnbase.SpawnBase",
        names,
        "AF163",
        f"{_API}pexpect.html",
        unless=unless,
        patch=Patch.METHOD,
        until=_ANSWER,
    )


def _spawn(names: str, until: str = "") -> tuple[BlockingCall, ...]:
    page = f"{_API}pexpect.html"
    return calls("pexpect.spawn", names, "AF163", page, patch=Patch.METHOD, until=until)


CALLS: tuple[BlockingCall, ...] = (
    call("pexpect.spawn", "AF162", f"{_API}pexpect.html", _RUN, cost=Cost.DISK),
    call(
        "pexpect.popen_spawn.PopenSpawn", "AF162", f"{_API}popen_spawn.html", _RUN, cost=Cost.DISK
    ),
    *_base("expect expect_exact expect_list", (Arg("async_", 3, True),)),
    *_base("read readline readlines"),
    call("pexpect.spawnbase.SpawnBase.__iter__", "AF181", f"{_API}pexpect.html"),
    # Sending waits a moment first (`delaybeforesend`), closing and terminating wait twice.
    *_spawn("send sendline sendcontrol sendeof sendintr", "until the pause before sending is over"),
    *_spawn("read_nonblocking waitnoecho interact", _ANSWER),
    *_spawn("wait close terminate __exit__"),
    call("pexpect.popen_spawn.PopenSpawn.wait", "AF163", f"{_API}popen_spawn.html"),
    *calls(
        "pexpect.pxssh.pxssh",
        "login logout prompt",
        "AF133",
        f"{_API}pxssh.html",
        "asyncssh.connect",
        needs="asyncssh",
    ),
)

ALIASES: dict[str, str] = {
    "pexpect.pty_spawn.spawn": "pexpect.spawn",
}

BASES: dict[str, tuple[str, ...]] = {
    "pexpect.popen_spawn.PopenSpawn": ("pexpect.spawnbase.SpawnBase",),
    "pexpect.pxssh.pxssh": ("pexpect.spawn",),
    "pexpect.spawn": ("pexpect.spawnbase.SpawnBase",),
    "pexpect.spawnbase.SpawnBase": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
