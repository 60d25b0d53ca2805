import asyncio

import sh
from sh import git, tar

make = sh.Command("/usr/bin/make")


async def programs(path: str):
    git("status", _cwd=path)  # error: [AF161] "sh.git()"
    tar("xf", path)  # error: [AF161] "sh.tar()"
    sh.bash("-c", "true")  # error: [AF161] "sh.bash()"
    sh.cat(path)  # error: [AF161] "sh.cat()"
    sh.chmod("600", path)  # error: [AF161] "sh.chmod()"
    sh.cp(path, "b")  # error: [AF161] "sh.cp()"
    sh.date()  # error: [AF161] "sh.date()"
    sh.df("-h")  # error: [AF161] "sh.df()"
    sh.du("-s", path)  # error: [AF161] "sh.du()"
    sh.find(".")  # error: [AF161] "sh.find()"
    sh.grep("x", path)  # error: [AF161] "sh.grep()"
    sh.gzip(path)  # error: [AF161] "sh.gzip()"
    sh.head(path)  # error: [AF161] "sh.head()"
    sh.hostname()  # error: [AF161] "sh.hostname()"
    listing = sh.ls("-l")  # error: [AF161] "sh.ls()"
    sh.mkdir("-p", path)  # error: [AF161] "sh.mkdir()"
    sh.mv(path, "b")  # error: [AF161] "sh.mv()"
    sh.rm("-r", path)  # error: [AF161] "sh.rm()"
    sh.sed("-i", "s/a/b/", path)  # error: [AF161] "sh.sed()"
    sh.sort(path)  # error: [AF161] "sh.sort()"
    sh.tail(path)  # error: [AF161] "sh.tail()"
    sh.touch(path)  # error: [AF161] "sh.touch()"
    sh.uname("-a")  # error: [AF161] "sh.uname()"
    sh.wc("-l", path)  # error: [AF161] "sh.wc()"
    sh.whoami()  # error: [AF161] "sh.whoami()"
    sh.git.status()  # todo: [AF161]
    sh.some_program("x")  # todo: [AF161]
    return str(listing)


async def commands(running: sh.RunningCommand):
    make("all")  # error: [AF161] "sh.Command()"
    quiet = make.bake("-s")
    quiet("all")  # error: [AF161] "sh.Command()"
    make("all", _bg=True)
    await make("all", _async=True)
    task = asyncio.create_task(sh.ls("-l", _async=True))
    running.wait()  # error: [AF163] "sh.RunningCommand.wait()"
    try:
        await asyncio.to_thread(make, "all")
    except sh.ErrorReturnCode:
        return task
