import asyncio
import io

import asyncssh
import paramiko
from paramiko import RSAKey, SSHClient


class Host:
    def __init__(self, name: str):
        self.name = name
        self.client = paramiko.SSHClient()
        self.client.set_missing_host_key_policy(paramiko.RejectPolicy())

    async def open(self):
        self.client.load_system_host_keys()  # error: [AF122] "paramiko.SSHClient.load_system_host_keys()"
        self.client.load_host_keys("known_hosts")  # error: [AF122] "paramiko.SSHClient.load_host_keys()"
        self.client.connect(self.name, username="root", timeout=5)  # error: [AF133] "paramiko.SSHClient.connect()"
        self.client.save_host_keys("known_hosts")  # error: [AF122] "paramiko.SSHClient.save_host_keys()"

    async def run(self, command: str):
        stdin, stdout, stderr = self.client.exec_command(command)  # error: [AF133] "paramiko.SSHClient.exec_command()"
        stdin.write("yes\n")  # error: [AF133] "paramiko.BufferedFile.write()"
        stdin.flush()  # error: [AF133] "paramiko.BufferedFile.flush()"
        stdin.writelines(["a\n"])  # error: [AF133] "paramiko.BufferedFile.writelines()"
        for line in stdout:  # error: [AF181] "iterating over `paramiko.BufferedFile`"
            print(line)
        first = stdout.readline()  # error: [AF133] "paramiko.BufferedFile.readline()"
        rest = stdout.readlines()  # error: [AF133] "paramiko.BufferedFile.readlines()"
        errors = stderr.read()  # error: [AF133] "paramiko.BufferedFile.read()"
        return first, rest, errors, stdout.channel.recv_exit_status()  # error: [AF133] "paramiko.Channel.recv_exit_status()"

    def run_now(self, command: str):
        _, stdout, _ = self.client.exec_command(command)
        return stdout.read()

    async def run_elsewhere(self, command: str):
        return await asyncio.to_thread(self.run_now, command)

    async def fetch(self, path: str):
        sftp = self.client.open_sftp()  # error: [AF133] "paramiko.SSHClient.open_sftp()"
        sftp.get(path, "local")  # error: [AF133] "paramiko.SFTPClient.get()"
        with sftp.open(path) as file:  # error: [AF133] "paramiko.SFTPClient.open()"
            return file.read()  # error: [AF133] "paramiko.BufferedFile.read()"

    async def close(self):
        self.client.close()


async def keys(path: str, text: str):
    key = RSAKey.from_private_key_file(path)  # error: [AF122] "paramiko.PKey.from_private_key_file()"
    paramiko.PKey.from_path(path)  # error: [AF122] "paramiko.PKey.from_path()"
    made = RSAKey.generate(4096)  # error: [AF143] "paramiko.RSAKey.generate()"
    made.write_private_key_file(path)  # error: [AF122] "paramiko.PKey.write_private_key_file()"
    return key.get_name(), RSAKey.from_private_key(io.StringIO(text))


async def files(sftp: paramiko.SFTPClient, path: str, stream):
    sftp.put("local", path)  # error: [AF133] "paramiko.SFTPClient.put()"
    sftp.getfo(path, stream)  # error: [AF133] "paramiko.SFTPClient.getfo()"
    sftp.putfo(stream, path)  # error: [AF133] "paramiko.SFTPClient.putfo()"
    names = sftp.listdir(path)  # error: [AF133] "paramiko.SFTPClient.listdir()"
    sftp.listdir_attr(path)  # error: [AF133] "paramiko.SFTPClient.listdir_attr()"
    for entry in sftp.listdir_iter(path):  # error: [AF133] "paramiko.SFTPClient.listdir_iter()"
        print(entry.filename)
    sftp.mkdir(path)  # error: [AF133] "paramiko.SFTPClient.mkdir()"
    sftp.rmdir(path)  # error: [AF133] "paramiko.SFTPClient.rmdir()"
    sftp.remove(path)  # error: [AF133] "paramiko.SFTPClient.remove()"
    sftp.unlink(path)  # error: [AF133] "paramiko.SFTPClient.unlink()"
    sftp.rename(path, "b")  # error: [AF133] "paramiko.SFTPClient.rename()"
    sftp.posix_rename(path, "b")  # error: [AF133] "paramiko.SFTPClient.posix_rename()"
    sftp.symlink(path, "b")  # error: [AF133] "paramiko.SFTPClient.symlink()"
    sftp.stat(path)  # error: [AF133] "paramiko.SFTPClient.stat()"
    sftp.lstat(path)  # error: [AF133] "paramiko.SFTPClient.lstat()"
    sftp.chmod(path, 0o600)  # error: [AF133] "paramiko.SFTPClient.chmod()"
    sftp.chown(path, 0, 0)  # error: [AF133] "paramiko.SFTPClient.chown()"
    sftp.utime(path, None)  # error: [AF133] "paramiko.SFTPClient.utime()"
    sftp.truncate(path, 0)  # error: [AF133] "paramiko.SFTPClient.truncate()"
    sftp.readlink(path)  # error: [AF133] "paramiko.SFTPClient.readlink()"
    sftp.chdir(path)  # error: [AF133] "paramiko.SFTPClient.chdir()"
    sftp.normalize(".")  # error: [AF133] "paramiko.SFTPClient.normalize()"
    return names, sftp.getcwd()


async def remote_file(sftp: paramiko.SFTPClient, path: str):
    file = sftp.file(path, "w")  # error: [AF133] "paramiko.SFTPClient.file()"
    file.set_pipelined()
    file.write(b"x")  # error: [AF133] "paramiko.BufferedFile.write()"
    file.stat()  # error: [AF133] "paramiko.SFTPFile.stat()"
    file.chmod(0o600)  # error: [AF133] "paramiko.SFTPFile.chmod()"
    file.chown(0, 0)  # error: [AF133] "paramiko.SFTPFile.chown()"
    file.utime(None)  # error: [AF133] "paramiko.SFTPFile.utime()"
    file.truncate(0)  # error: [AF133] "paramiko.SFTPFile.truncate()"
    file.check("sha256")  # error: [AF133] "paramiko.SFTPFile.check()"
    file.readv([(0, 10)])  # error: [AF133] "paramiko.SFTPFile.readv()"
    with file:  # error: [AF133] "leaving `with paramiko.SFTPFile`"
        file.seek(0)
    file.close()  # error: [AF133] "paramiko.SFTPFile.close()"


async def shell(client: SSHClient):
    channel = client.invoke_shell()  # error: [AF133] "paramiko.SSHClient.invoke_shell()"
    channel.send(b"ls\n")  # error: [AF133] "paramiko.Channel.send()"
    channel.sendall(b"ls\n")  # error: [AF133] "paramiko.Channel.sendall()"
    channel.send_stderr(b"x")  # error: [AF133] "paramiko.Channel.send_stderr()"
    channel.sendall_stderr(b"x")  # error: [AF133] "paramiko.Channel.sendall_stderr()"
    while not channel.recv_ready():
        await asyncio.sleep(0.1)
    channel.recv_stderr(1024)  # error: [AF133] "paramiko.Channel.recv_stderr()"
    return channel.recv(1024)  # error: [AF133] "paramiko.Channel.recv()"


async def channels(client: SSHClient):
    transport = client.get_transport()
    channel = transport.open_session(timeout=5)  # error: [AF133] "paramiko.Transport.open_session()"
    channel.get_pty()  # error: [AF133] "paramiko.Channel.get_pty()"
    channel.exec_command("ls")  # error: [AF133] "paramiko.Channel.exec_command()"
    channel.invoke_shell()  # error: [AF133] "paramiko.Channel.invoke_shell()"
    channel.invoke_subsystem("sftp")  # error: [AF133] "paramiko.Channel.invoke_subsystem()"
    transport.open_channel("session")  # error: [AF133] "paramiko.Transport.open_channel()"
    transport.open_sftp_client()  # error: [AF133] "paramiko.Transport.open_sftp_client()"
    paramiko.SFTPClient.from_transport(transport)  # error: [AF133] "paramiko.SFTPClient.from_transport()"
    transport.request_port_forward("", 8080)  # error: [AF133] "paramiko.Transport.request_port_forward()"
    transport.accept(10)  # error: [AF133] "paramiko.Transport.accept()"
    transport.renegotiate_keys()  # error: [AF133] "paramiko.Transport.renegotiate_keys()"
    return transport.is_active(), channel.exit_status_ready()


async def transports(host: str, key: RSAKey):
    transport = paramiko.Transport((host, 22))  # todo: [AF133]
    transport.connect(username="root", pkey=key)  # error: [AF133] "paramiko.Transport.connect()"
    transport.start_client(timeout=5)  # error: [AF133] "paramiko.Transport.start_client()"
    transport.start_server(server=paramiko.ServerInterface())  # error: [AF133] "paramiko.Transport.start_server()"
    transport.auth_password("root", "secret")  # error: [AF133] "paramiko.Transport.auth_password()"
    transport.auth_publickey("root", key)  # error: [AF133] "paramiko.Transport.auth_publickey()"
    transport.auth_none("root")  # error: [AF133] "paramiko.Transport.auth_none()"
    transport.auth_interactive("root", print)  # error: [AF133] "paramiko.Transport.auth_interactive()"
    transport.auth_interactive_dumb("root")  # error: [AF133] "paramiko.Transport.auth_interactive_dumb()"
    transport.close()


async def asynchronous(host: str):
    async with asyncssh.connect(host) as connection:
        result = await connection.run("ls", check=True)
        async with connection.start_sftp_client() as sftp:
            await sftp.get("remote")
        return result.stdout
