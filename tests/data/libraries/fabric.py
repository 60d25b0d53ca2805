import asyncio

from fabric import Connection, SerialGroup, ThreadingGroup
from fabric.transfer import Transfer


class Deployment:
    def __init__(self, host: str):
        self.connection = Connection(host, user="deploy")

    async def deploy(self):
        self.connection.open()  # error: [AF133] "fabric.Connection.open()"
        with self.connection.cd("/srv"):
            result = self.connection.run("git pull", hide=True)  # error: [AF133] "fabric.Connection.run()"
        self.connection.sudo("systemctl restart app")  # error: [AF133] "fabric.Connection.sudo()"
        self.connection.put("app.conf", "/etc/app.conf")  # error: [AF133] "fabric.Connection.put()"
        self.connection.get("/var/log/app.log")  # error: [AF133] "fabric.Connection.get()"
        self.connection.local("make")  # error: [AF161] "fabric.Connection.local()"
        self.connection.run("tail -f log", asynchronous=True)
        return result.ok, self.connection.is_connected

    async def elsewhere(self):
        return await asyncio.to_thread(self.connection.run, "uptime", hide=True)


async def lower(host: str):
    with Connection(host) as connection:
        connection.open_gateway()  # error: [AF133] "fabric.Connection.open_gateway()"
        connection.shell()  # error: [AF133] "fabric.Connection.shell()"
        session = connection.create_session()  # error: [AF133] "fabric.Connection.create_session()"
        session.exec_command("ls")  # error: [AF133] "paramiko.Channel.exec_command()"
        sftp = connection.sftp()  # error: [AF133] "fabric.Connection.sftp()"
        sftp.listdir(".")  # error: [AF133] "paramiko.SFTPClient.listdir()"
        Transfer(connection).get("a")  # error: [AF133] "fabric.transfer.Transfer.get()"
        Transfer(connection).put("a")  # error: [AF133] "fabric.transfer.Transfer.put()"


async def groups():
    SerialGroup("a", "b").run("ls")  # error: [AF133] "fabric.Group.run()"
    many = ThreadingGroup("a", "b")
    many.sudo("ls")  # error: [AF133] "fabric.Group.sudo()"
    many.put("a")  # error: [AF133] "fabric.Group.put()"
    many.get("a")  # error: [AF133] "fabric.Group.get()"
    return len(many)
