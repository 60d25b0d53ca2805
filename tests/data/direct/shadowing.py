import os
import time
from time import sleep

import requests


async def parameter(open, time, requests):
    open("x")
    time.sleep(1)
    requests.get("x")


async def keyword_only(*, sleep, **input):
    sleep(1)
    input("x")


async def local_assignment(url):
    requests = FakeRequests()
    requests.get(url)
    open = fake
    open(url)


async def loop_target(fakes):
    for time in fakes:
        time.sleep(1)


async def with_target():
    async with fake() as requests:
        requests.get("x")


async def handler():
    try:
        await work()
    except ValueError as time:
        time.sleep(1)


async def later_local(flag):
    while flag:
        input("x")
        input = flag.ask


async def comprehension(items):
    [time.sleep(1) for time in items]
    time.sleep(1)  # error: [AF171]
    return {open(x) for open in items for x in items}


async def walrus(maker):
    if (time := maker()) is not None:
        time.sleep(1)


async def walrus_in_comprehension(makers):
    [sleep := make() for make in makers]
    sleep(1)


async def match_capture(message):
    match message:
        case {"open": open, **time}:
            open("x")
            time.sleep(1)
        case [input, *sleep]:
            input("x")
            sleep(1)
        case str() as requests:
            requests.get("x")


async def nested_function():
    def sleep(seconds):
        return seconds

    sleep(1)


async def nested_class():
    class time:
        @staticmethod
        def sleep(seconds): ...

    time.sleep(1)


async def deleted():
    time = 1
    del time
    time.sleep(1)


def outer(open):
    async def inner(name):
        open(name)

    time = object()

    async def closure():
        time.sleep(1)

    async def still_global():
        os.remove("x")  # error: [AF123]

    return inner, closure, still_global


class Namespace:
    def open(self, name): ...

    sleep = None

    async def method_names_do_not_shadow(self, name):
        open(name)  # error: [AF121]
        sleep(1)  # error: [AF171]
        self.open(name)
        self.sleep(1)


async def global_statement():
    global time
    time.sleep(1)  # error: [AF171]


def shadow_by_def():
    def input(prompt): ...

    async def asks():
        input("x")

    return asks


class Client:
    def get(self, url): ...


async def same_names(url):
    Client().get(url)
    session = Client()
    session.get(url)
    {}.get(url)
    url.get("x")


async def unknown_receivers(client, queue, path, lock, f):
    client.get("x")
    queue.get()
    path.exists()
    lock.acquire()
    f.read()
    f.write("x")
    client.session.get("x")
    client.connect().execute("select 1")
