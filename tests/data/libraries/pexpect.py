import asyncio

import pexpect
from pexpect.popen_spawn import PopenSpawn
from pexpect.pxssh import pxssh


class Console:
    def __init__(self, command: str):
        self.child = pexpect.spawn(command, timeout=10)

    async def login(self, password: str):
        self.child.expect("password:")  # error: [AF163] "pexpect.spawnbase.SpawnBase.expect()"
        self.child.sendline(password)  # error: [AF163] "pexpect.spawn.sendline()"
        await self.child.expect(r"\$", async_=True)
        task = asyncio.create_task(self.child.expect(r"\$", async_=True))
        waiter = self.child.expect_exact("$", async_=True)
        return task, waiter, self.child.before, await asyncio.to_thread(self.child.expect, "x")

    async def talk(self):
        self.child.expect_exact("$")  # error: [AF163] "pexpect.spawnbase.SpawnBase.expect_exact()"
        self.child.expect_list([pexpect.EOF])  # error: [AF163] "pexpect.spawnbase.SpawnBase.expect_list()"
        self.child.send("x")  # error: [AF163] "pexpect.spawn.send()"
        self.child.sendcontrol("c")  # error: [AF163] "pexpect.spawn.sendcontrol()"
        self.child.sendintr()  # error: [AF163] "pexpect.spawn.sendintr()"
        self.child.sendeof()  # error: [AF163] "pexpect.spawn.sendeof()"
        self.child.waitnoecho()  # error: [AF163] "pexpect.spawn.waitnoecho()"
        self.child.interact()  # error: [AF163] "pexpect.spawn.interact()"
        self.child.read_nonblocking(100, 1)  # error: [AF163] "pexpect.spawn.read_nonblocking()"
        line = self.child.readline()  # error: [AF163] "pexpect.spawnbase.SpawnBase.readline()"
        self.child.readlines()  # error: [AF163] "pexpect.spawnbase.SpawnBase.readlines()"
        for line in self.child:  # error: [AF181] "iterating over `pexpect.spawnbase.SpawnBase`"
            print(line)
        return line, self.child.read()  # error: [AF163] "pexpect.spawnbase.SpawnBase.read()"

    async def stop(self):
        self.child.terminate(force=True)  # error: [AF163] "pexpect.spawn.terminate()"
        self.child.wait()  # error: [AF163] "pexpect.spawn.wait()"
        self.child.close()  # error: [AF163] "pexpect.spawn.close()"
        return self.child.isalive()


async def processes(host: str):
    child = pexpect.spawn("bash")  # error: [AF162] "pexpect.spawn()"
    with child:  # error: [AF163] "leaving `with pexpect.spawn`"
        print(child.pid)
    piped = PopenSpawn("cat")  # error: [AF162] "pexpect.popen_spawn.PopenSpawn()"
    piped.sendline("x")
    piped.wait()  # error: [AF163] "pexpect.popen_spawn.PopenSpawn.wait()"
    shell = pxssh()
    shell.login(host, "root")  # error: [AF133] "pexpect.pxssh.pxssh.login()"
    shell.prompt()  # error: [AF133] "pexpect.pxssh.pxssh.prompt()"
    shell.logout()  # error: [AF133] "pexpect.pxssh.pxssh.logout()"
    return pexpect.run("ls -l")  # todo: [AF161]
