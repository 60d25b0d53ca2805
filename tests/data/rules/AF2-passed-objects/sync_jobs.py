"""Functions without annotations: what they call depends on what they are given."""

import sqlite3
import time

import requests


def migrate(connection):
    connection.execute("create table if not exists item (name text)")
    connection.commit()


def insert_all(connection, names, batch=100):
    for start in range(0, len(names), batch):
        insert(connection, names[start : start + batch])


def insert(connection, names):
    cursor = connection.cursor()
    cursor.executemany("insert into item values (?)", [(name,) for name in names])


def fetch(session, url, *, timeout=10):
    return session.get(url, timeout=timeout).json()


def fetch_all(session, urls):
    return [fetch(session, url) for url in urls]


def fetch_lazily(session, urls):
    for url in urls:
        yield fetch(session, url)


def lookup(mapping, key):
    """Of a dict in memory, or of a client of a server."""
    return mapping.get(key)


def write_report(file, lines):
    for line in lines:
        file.write(line)


def call_it(function, *arguments):
    return function(*arguments)


def call_later(function):
    return function


def attempt(function, times=3):
    for number in range(times):
        try:
            return function()
        except OSError:
            continue
    return None


def attempt_slowly(function, pause):
    while True:
        try:
            return function()
        except OSError:
            pause(1)


def acquire(lock, wait):
    return lock.acquire(wait)


def take(queue, block):
    return queue.get(block)


def open_database(path):
    connection = sqlite3.connect(path)
    return connection


def open_session(token=None):
    session = requests.Session()
    if token:
        session.headers["Authorization"] = token
    return session


def sleep_for(seconds):
    time.sleep(seconds)


def store(row, sink):
    sink(row)


class Loader:
    def __init__(self, session, database=None):
        self.session = session
        self.database = database

    def load(self, url):
        return fetch(self.session, url)

    def keep(self, names):
        insert(self.database, names)

    def has_database(self):
        return self.database is not None
