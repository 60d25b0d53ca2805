import asyncio
import getpass
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
