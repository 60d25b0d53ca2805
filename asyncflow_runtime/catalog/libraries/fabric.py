"""fabric: commands on other machines. A Connection connects when it is first used."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("fabric",)

_API = "https://docs.fabfile.org/en/stable/api/"
_NOT_WAITED_FOR = (Arg("asynchronous", None, True), Arg("disown", None, True))


def _connection(names: str, use: str, unless: tuple[Arg, ...] = ()) -> tuple[BlockingCall, ...]:
    return calls(
        "fabric.Connection",
        names,
        "AF133",
        f"{_API}connection.html",
        use,
        needs="asyncssh",
        unless=unless,
    )


CALLS: tuple[BlockingCall, ...] = (
    *_connection("open open_gateway", "asyncssh.connect"),
    *_connection("run sudo shell", "asyncssh.SSHClientConnection.run", _NOT_WAITED_FOR),
    *_connection("create_session", "asyncssh.SSHClientConnection.create_process"),
    *_connection("sftp", "asyncssh.SSHClientConnection.start_sftp_client"),
    *_connection("get put", "asyncssh.SFTPClient.{name}"),
    call(
        "fabric.Connection.local",
        "AF161",
        f"{_API}connection.html",
        {
            "asyncio": "asyncio.create_subprocess_shell",
            "anyio": "anyio.run_process",
            "trio": "trio.run_process",
        },
        unless=_NOT_WAITED_FOR,
    ),
    *calls("fabric.Group", "run sudo put get", "AF133", f"{_API}group.html"),
    *calls("fabric.transfer.Transfer", "get put", "AF133", f"{_API}transfer.html"),
)

ALIASES: dict[str, str] = {
    "fabric.connection.Connection": "fabric.Connection",
    "fabric.group.Group": "fabric.Group",
    "fabric.group.SerialGroup": "fabric.SerialGroup",
    "fabric.group.ThreadingGroup": "fabric.ThreadingGroup",
}

BASES: dict[str, tuple[str, ...]] = {
    "fabric.Connection": (),
    "fabric.Group": (),
    "fabric.SerialGroup": ("fabric.Group",),
    "fabric.ThreadingGroup": ("fabric.Group",),
    "fabric.transfer.Transfer": (),
}

ATTRIBUTES: dict[str, str] = {"fabric.Connection.client": "paramiko.SSHClient"}

RESULTS: dict[str, str] = {
    "fabric.Connection.create_session": "paramiko.Channel",
    **returns("fabric.Connection", "sftp", "paramiko.SFTPClient"),
}
