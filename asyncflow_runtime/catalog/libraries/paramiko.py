"""paramiko: SSH and SFTP.

`Transport` has no entry: it connects when it is given an address, and not when it is given a
socket.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("paramiko",)

_API = "https://docs.paramiko.org/en/stable/api/"


def _client(name: str, use: str) -> BlockingCall:
    return call(
        f"paramiko.SSHClient.{name}",
        "AF133",
        f"{_API}client.html",
        use,
        needs="asyncssh",
        patch=Patch.METHOD,
    )


def _sftp(names: str, use: str = "", *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    return calls(
        "paramiko.SFTPClient",
        names,
        "AF133",
        f"{_API}sftp.html",
        use and f"asyncssh.SFTPClient.{use}",
        needs="asyncssh" if use else "",
        lazy=lazy,
        patch=Patch.LINT_ONLY if lazy else Patch.METHOD,
    )


def _channel(names: str, use: str = "") -> tuple[BlockingCall, ...]:
    return calls(
        "paramiko.Channel",
        names,
        "AF133",
        f"{_API}channel.html",
        use,
        needs="asyncssh" if use else "",
        patch=Patch.METHOD,
    )


def _transport(names: str, use: str = "asyncssh.connect") -> tuple[BlockingCall, ...]:
    return calls(
        "paramiko.Transport",
        names,
        "AF133",
        f"{_API}transport.html",
        use,
        needs="asyncssh" if use else "",
        patch=Patch.METHOD,
    )


def _file(names: str, use: str = "") -> tuple[BlockingCall, ...]:
    """Of a remote file, or of what a remote command reads and writes."""
    return calls(
        "paramiko.BufferedFile",
        names,
        "AF133",
        f"{_API}file.html",
        use,
        needs="asyncssh" if use else "",
        patch=Patch.METHOD,
    )


CALLS: tuple[BlockingCall, ...] = (
    _client("connect", "asyncssh.connect"),
    _client("exec_command", "asyncssh.SSHClientConnection.run"),
    _client("invoke_shell", "asyncssh.SSHClientConnection.create_process"),
    _client("open_sftp", "asyncssh.SSHClientConnection.start_sftp_client"),
    *calls(
        "paramiko.SSHClient",
        "load_system_host_keys load_host_keys save_host_keys",
        "AF122",
        f"{_API}client.html",
        cost=Cost.DISK,
    ),
    *calls(
        "paramiko.PKey",
        "from_private_key_file from_path write_private_key_file",
        "AF122",
        f"{_API}keys.html",
        cost=Cost.DISK,
    ),
    *calls("paramiko.RSAKey", "generate", "AF143", f"{_API}keys.html", cost=Cost.CPU),
    *_sftp("get put listdir mkdir rmdir remove unlink rename posix_rename symlink", "{name}"),
    *_sftp("stat lstat chmod chown utime truncate readlink chdir open", "{name}"),
    *_sftp("listdir_attr", "readdir"),
    *_sftp("listdir_iter", "scandir", lazy=True),
    *_sftp("getfo putfo file", "open"),
    *_sftp("normalize", "realpath"),
    call(
        "paramiko.SFTPClient.from_transport",
        "AF133",
        f"{_API}sftp.html",
        "asyncssh.SSHClientConnection.start_sftp_client",
        needs="asyncssh",
    ),
    *calls(
        "paramiko.SFTPFile",
        "close __exit__ stat chmod chown utime truncate check readv",
        "AF133",
        f"{_API}sftp.html",
        "",
        patch=Patch.METHOD,
    ),
    *_file("read readline readlines write writelines flush"),
    call("paramiko.BufferedFile.__iter__", "AF181", f"{_API}file.html"),
    *_channel("exec_command invoke_shell invoke_subsystem get_pty"),
    *_channel("recv_exit_status", "asyncssh.SSHClientProcess.wait"),
    *_channel("recv recv_stderr", "asyncssh.SSHReader.read"),
    *_channel("send sendall send_stderr sendall_stderr", "asyncssh.SSHWriter.drain"),
    *_transport("connect start_client start_server auth_password auth_publickey auth_none"),
    *_transport("auth_interactive auth_interactive_dumb"),
    *_transport("open_session open_channel", "asyncssh.SSHClientConnection.create_process"),
    *_transport("open_sftp_client", "asyncssh.SSHClientConnection.start_sftp_client"),
    *_transport("accept", "asyncssh.listen"),
    *_transport("request_port_forward", "asyncssh.SSHClientConnection.forward_remote_port"),
    *_transport("renegotiate_keys", ""),
)

ALIASES: dict[str, str] = {
    "paramiko.channel.Channel": "paramiko.Channel",
    "paramiko.channel.ChannelFile": "paramiko.ChannelFile",
    "paramiko.channel.ChannelStderrFile": "paramiko.ChannelStderrFile",
    "paramiko.channel.ChannelStdinFile": "paramiko.ChannelStdinFile",
    "paramiko.client.SSHClient": "paramiko.SSHClient",
    "paramiko.file.BufferedFile": "paramiko.BufferedFile",
    "paramiko.pkey.PKey": "paramiko.PKey",
    "paramiko.rsakey.RSAKey": "paramiko.RSAKey",
    "paramiko.sftp_client.SFTPClient": "paramiko.SFTPClient",
    "paramiko.sftp_file.SFTPFile": "paramiko.SFTPFile",
    "paramiko.transport.Transport": "paramiko.Transport",
}

BASES: dict[str, tuple[str, ...]] = {
    "paramiko.BufferedFile": (),
    "paramiko.Channel": (),
    "paramiko.ChannelFile": ("paramiko.BufferedFile",),
    "paramiko.ChannelStderrFile": ("paramiko.ChannelFile",),
    "paramiko.ChannelStdinFile": ("paramiko.ChannelFile",),
    "paramiko.ECDSAKey": ("paramiko.PKey",),
    "paramiko.Ed25519Key": ("paramiko.PKey",),
    "paramiko.PKey": (),
    "paramiko.RSAKey": ("paramiko.PKey",),
    "paramiko.SFTPClient": (),
    "paramiko.SFTPFile": ("paramiko.BufferedFile",),
    "paramiko.SSHClient": (),
    "paramiko.Transport": (),
}

ATTRIBUTES: dict[str, str] = {"paramiko.ChannelFile.channel": "paramiko.Channel"}

RESULTS: dict[str, str] = {
    **returns("paramiko.Channel", "makefile", "paramiko.ChannelFile"),
    "paramiko.Channel.get_transport": "paramiko.Transport",
    "paramiko.Channel.makefile_stderr": "paramiko.ChannelStderrFile",
    "paramiko.Channel.makefile_stdin": "paramiko.ChannelStdinFile",
    "paramiko.RSAKey.generate": "paramiko.RSAKey",
    "paramiko.SFTPClient.from_transport": "paramiko.SFTPClient",
    "paramiko.SFTPClient.get_channel": "paramiko.Channel",
    **returns("paramiko.SFTPClient", "open file", "paramiko.SFTPFile"),
    "paramiko.SSHClient.exec_command": (
        "tuple[paramiko.ChannelStdinFile, paramiko.ChannelFile, paramiko.ChannelStderrFile]"
    ),
    "paramiko.SSHClient.get_transport": "paramiko.Transport",
    "paramiko.SSHClient.invoke_shell": "paramiko.Channel",
    "paramiko.SSHClient.open_sftp": "paramiko.SFTPClient",
    **returns("paramiko.Transport", "accept open_channel open_session", "paramiko.Channel"),
    "paramiko.Transport.open_sftp_client": "paramiko.SFTPClient",
}
