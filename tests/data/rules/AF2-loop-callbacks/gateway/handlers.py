"""Callbacks of the gateway: synchronous, and run by the loop."""

import logging
import os
import queue
import shutil
import socket
import sqlite3
import subprocess
import time

import redis
import requests

log = logging.getLogger(__name__)
outbox: queue.Queue = queue.Queue()
cache = redis.Redis()


def flush() -> None:
    requests.post("https://metrics.invalid/flush", timeout=3)


def tick(counter: list) -> None:
    counter.append(time.monotonic())


def prune(folder: str) -> None:
    shutil.rmtree(folder)


def reload() -> None:
    subprocess.run(["make", "configuration"], check=True)


def drain() -> object:
    return outbox.get()


def drain_politely() -> object:
    return outbox.get_nowait()


def record(task) -> None:
    sqlite3.connect("tasks.db").execute("insert into done values (?)", (repr(task),))


def note(task) -> None:
    log.info("%r has ended", task)


def read_ready() -> None:
    with open("/run/gateway/pipe") as pipe:
        log.info(pipe.readline())


def stop() -> None:
    log.info("stopping")
    os._exit(0)


def resolve(host: str) -> str:
    return socket.gethostbyname(host)


class Beat:
    """A callback with state."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self) -> None:
        cache.set(self.name, time.time())

    def quiet(self) -> None:
        log.info(self.name)

    def loud(self) -> None:
        os.system("beep")
