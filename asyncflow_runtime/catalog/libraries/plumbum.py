"""plumbum: programs as objects, here and on other machines."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("plumbum",)

_API = "https://plumbum.readthedocs.io/en/latest/api/"
_COMMAND = "plumbum.commands.base.BaseCommand"
_LOCAL = "plumbum.machines.local.LocalMachine"
_RUN = {
    "asyncio": "asyncio.create_subprocess_exec",
    "anyio": "anyio.run_process",
    "trio": "trio.run_process",
}
_START = {**_RUN, "anyio": "anyio.open_process", "trio": "trio.lowlevel.open_process"}

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        _COMMAND,
        "__call__ run run_fg run_tee run_tf run_retcode",
        "AF161",
        f"{_API}commands.html",
        _RUN,
    ),
    *calls(
        _COMMAND,
        "popen run_bg run_nohup nohup",
        "AF162",
        f"{_API}commands.html",
        _START,
        cost=Cost.DISK,
    ),
    call(
        "plumbum.SshMachine",
        "AF133",
        f"{_API}machines.html",
        "asyncssh.connect",
        needs="asyncssh",
    ),
    *calls(
        "plumbum.SshMachine",
        "upload download",
        "AF133",
        f"{_API}machines.html",
        "asyncssh.scp",
        needs="asyncssh",
    ),
)

ALIASES: dict[str, str] = {
    "plumbum.local": _LOCAL,  # an instance of it
    "plumbum.machines.SshMachine": "plumbum.SshMachine",
    "plumbum.machines.local.local": _LOCAL,
    "plumbum.machines.ssh_machine.SshMachine": "plumbum.SshMachine",
}

BASES: dict[str, tuple[str, ...]] = {
    _COMMAND: (),
    _LOCAL: (),
    "plumbum.SshMachine": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(_COMMAND, "__getitem__ bound_command with_cwd with_env", _COMMAND),
    **returns(_LOCAL, "__getitem__ get", _COMMAND),
    **returns("plumbum.SshMachine", "__getitem__ get", _COMMAND),
}
