import asyncio
import functools
import io
import queue
import sqlite3
import subprocess
import threading
import time

import httpx
import redis
import requests

import sync_jobs
from sync_jobs import (
    Loader,
    acquire,
    attempt,
    attempt_slowly,
    call_it,
    call_later,
    fetch,
    fetch_all,
    fetch_lazily,
    insert,
    insert_all,
    lookup,
    migrate,
    open_database,
    open_session,
    sleep_for,
    store,
    take,
    write_report,
)

PRICES = {"apple": 1}


class FakeConnection:
    """Keeps in memory what it is told."""

    def __init__(self):
        self.told = []

    def execute(self, statement):
        self.told.append(statement)

    def commit(self):
        self.told.append("commit")


class FakeSession:
    def get(self, url, timeout=None):
        return FakeAnswer(url)


class FakeAnswer:
    def __init__(self, url):
        self.url = url

    def json(self):
        return {"url": self.url}


def prepare():
    return subprocess.run(["make", "prepare"])


def compute():
    return 6 * 7


async def databases(names):
    connection = open_database("items.db")  # error: [AF211] "sync_jobs.open_database"
    migrate(connection)  # error: [AF211] "`sync_jobs.migrate()` blocks the event loop until the database has answered, through `sqlite3.Connection.execute()`"
    insert_all(connection, names)  # error: [AF211] "`sync_jobs.insert()` → `sqlite3.Cursor.executemany()`"
    insert(connection=connection, names=names)  # error: [AF211] "`sync_jobs.insert()`"


async def fake_databases():
    connection = FakeConnection()
    migrate(connection)
    migrate(FakeConnection())


async def database_in_threads(names):
    connection = await asyncio.to_thread(open_database, "items.db")
    await asyncio.to_thread(migrate, connection)
    await asyncio.to_thread(insert_all, connection, names)
    await asyncio.to_thread(functools.partial(insert, connection), names)


async def sessions(urls):
    session = requests.Session()
    fetch(session, urls[0])  # error: [AF231] "`sync_jobs.fetch()` blocks the event loop until the server has answered, through `requests.Session.get()`"
    fetch_all(session, urls)  # error: [AF231] "`sync_jobs.fetch()` → `requests.Session.get()`"
    fetch_all(open_session("secret"), urls)  # error: [AF231]
    with httpx.Client() as client:
        fetch(client, urls[0])  # error: [AF231] "`httpx.Client.get()`"


async def fake_sessions(urls, session):
    fetch(FakeSession(), urls[0])
    fetch_all(FakeSession(), urls)
    fetch(session, urls[0])
    fetch_all(session=session, urls=urls)


async def lazily(urls):
    waiting = fetch_lazily(requests.Session(), urls)
    print(waiting)
    for answer in fetch_lazily(requests.Session(), urls):  # error: [AF231] "sync_jobs.fetch_lazily"
        print(answer)
    for answer in fetch_lazily(FakeSession(), urls):
        print(answer)


async def mappings(key):
    lookup(PRICES, key)
    lookup({}, key)
    lookup(mapping={"a": 1}, key=key)
    return lookup(redis.Redis(), key)  # error: [AF251] "`redis.Redis.get()`"


async def files(lines):
    write_report(io.StringIO(), lines)
    with open("report.txt", "w") as file:  # error: [AF121]
        write_report(file, lines)  # error: [AF222] "`io.TextIOWrapper.write()`"


async def functions():
    call_it(time.sleep, 1)  # error: [AF271] "sync_jobs.call_it"
    call_it(prepare)  # error: [AF261] "`main.prepare()` → `subprocess.run()`"
    call_it(compute)
    call_it(len, [1])
    print(call_later(prepare), call_later(time.sleep))
    attempt(prepare)  # error: [AF261]
    attempt(compute, times=5)
    attempt(lambda: sleep_for(1))  # error: [AF271] "sync_jobs.sleep_for"
    attempt(lambda: compute())
    attempt_slowly(compute, time.sleep)  # error: [AF271] "sync_jobs.attempt_slowly"
    attempt_slowly(compute, print)
    store("row", print)
    store("row", [].append)


async def locks(lock: threading.Lock, waiting: queue.Queue, *, patiently: bool):
    acquire(lock, False)
    acquire(lock, True)  # error: [AF272] "`threading.Lock.acquire()`"
    take(waiting, False)
    take(waiting, block=True)  # error: [AF273] "`queue.Queue.get()`"


async def loaders(urls, session):
    loader = Loader(requests.Session())
    print(loader.has_database())
    loader.load(urls[0])  # error: [AF231] "`sync_jobs.Loader.load()`"
    with_database = Loader(FakeSession(), sqlite3.connect("x"))  # error: [AF111]
    with_database.load(urls[0])
    with_database.keep(urls)  # error: [AF211] "`sync_jobs.insert()` → `sqlite3.Cursor.executemany()`"
    Loader(FakeSession()).load(urls[1])
    Loader(session).load(urls[1])


async def by_module(connection: sqlite3.Connection):
    sync_jobs.migrate(connection)  # error: [AF211] "sync_jobs.migrate"
    sync_jobs.insert(FakeConnection(), [])
    sync_jobs.sleep_for(seconds=2)  # error: [AF271]


async def stay_separate(session: FakeSession):
    """What one caller passes says nothing of another."""
    fetch(session, "https://a.example")
    migrate(FakeConnection())
    lookup(PRICES, "apple")
    await asyncio.to_thread(fetch, requests.Session(), "https://a.example")
