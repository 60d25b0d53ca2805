import asyncio
import io

import asyncssh
import paramiko
import scp
from scp import SCPClient


async def copy(ssh: paramiko.SSHClient):
    with SCPClient(ssh.get_transport()) as client:
        client.put("a", recursive=True)  # error: [AF133] "scp.SCPClient.put()"
        client.get("b")  # error: [AF133] "scp.SCPClient.get()"
        client.putfo(io.BytesIO(b"x"), "c")  # error: [AF133] "scp.SCPClient.putfo()"
        await asyncio.to_thread(client.get, "b")
    scp.put(ssh.get_transport(), "a")  # error: [AF133] "scp.put()"
    scp.get(ssh.get_transport(), "a")  # error: [AF133] "scp.get()"


async def asynchronous():
    await asyncssh.scp("host:a", "b")
