import asyncio

from plumbum import SshMachine, local
from plumbum.cmd import grep

ls = local["ls"]


async def commands():
    listing = ls("-l")  # error: [AF161] "plumbum.commands.base.BaseCommand()"
    code, out, err = ls["-l", "/tmp"].run()  # error: [AF161] "plumbum.commands.base.BaseCommand.run()"
    ls.run_fg()  # error: [AF161] "plumbum.commands.base.BaseCommand.run_fg()"
    ls.run_tee()  # error: [AF161] "plumbum.commands.base.BaseCommand.run_tee()"
    ls.run_tf()  # error: [AF161] "plumbum.commands.base.BaseCommand.run_tf()"
    ls.run_retcode()  # error: [AF161] "plumbum.commands.base.BaseCommand.run_retcode()"
    ls.popen(["-l"])  # error: [AF162] "plumbum.commands.base.BaseCommand.popen()"
    ls.run_bg()  # error: [AF162] "plumbum.commands.base.BaseCommand.run_bg()"
    ls.run_nohup()  # error: [AF162] "plumbum.commands.base.BaseCommand.run_nohup()"
    ls.nohup()  # error: [AF162] "plumbum.commands.base.BaseCommand.nohup()"
    local.get("make", "gmake")()  # error: [AF161] "plumbum.commands.base.BaseCommand()"
    pipeline = ls["-a"] | grep["x"]
    pipeline()  # todo: [AF161]
    grep("x", "file")  # todo: [AF161]
    return listing, code, out, err, await asyncio.to_thread(ls, "-l")


async def remote(host: str):
    machine = SshMachine(host)  # error: [AF133] "plumbum.SshMachine()"
    machine.upload("a", "b")  # error: [AF133] "plumbum.SshMachine.upload()"
    machine.download("b", "a")  # error: [AF133] "plumbum.SshMachine.download()"
    return machine["uname"]()  # error: [AF161] "plumbum.commands.base.BaseCommand()"
