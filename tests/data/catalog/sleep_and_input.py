import asyncio
import cmd
import code
import getpass
import pdb
import sched
import sys
import time
from time import monotonic


async def poll(job, interval: float):
    started = monotonic()
    while not job.done:
        time.sleep(interval)  # error: [AF171] "time.sleep()"
        await asyncio.sleep(interval)
    return time.perf_counter() - started


async def login():
    user = input("User: ")  # error: [AF174] "input()"
    password = getpass.getpass("Password: ")  # error: [AF174] "getpass.getpass()"
    fallback = getpass.getuser()
    confirmed = await asyncio.to_thread(input, "Sure? ")
    return user or fallback, password, confirmed


async def commands():
    first = sys.stdin.readline()  # error: [AF174] "sys.stdin.readline()"
    batch = sys.stdin.readlines()  # error: [AF174] "sys.stdin.readlines()"
    rest = sys.stdin.read()  # error: [AF174] "sys.stdin.read()"
    sys.stdout.write(first)
    sys.stderr.flush()
    return batch, rest, sys.stdin.isatty()


def in_a_thread():
    time.sleep(1)
    return input()


async def timetable(scheduler: sched.scheduler):
    scheduler.enter(5, 1, print)
    scheduler.run()  # error: [AF171] "sched.scheduler.run()"
    scheduler.run(blocking=False)
    return scheduler.queue


async def binary_input():
    data = sys.stdin.buffer.read(10)  # error: [AF174] "sys.stdin.buffer.read()"
    line = sys.stdin.buffer.readline()  # error: [AF174] "sys.stdin.buffer.readline()"
    sys.stdout.buffer.write(data)
    return data, line, sys.stdin.buffer.readlines()  # error: [AF174] "sys.stdin.buffer.readlines()"


class Shell(cmd.Cmd):
    prompt = "> "


async def debugging(shell: Shell, error: BaseException):
    breakpoint()  # error: [AF174] "breakpoint()"
    pdb.set_trace()  # error: [AF174] "pdb.set_trace()"
    pdb.post_mortem(error.__traceback__)  # error: [AF174] "pdb.post_mortem()"
    code.interact(local=locals())  # error: [AF174] "code.interact()"
    console = code.InteractiveConsole()
    console.push("x = 1")
    console.interact("hello")  # error: [AF174] "code.InteractiveConsole.interact()"
    shell.cmdloop()  # error: [AF174] "cmd.Cmd.cmdloop()"
    shell.onecmd("help")
