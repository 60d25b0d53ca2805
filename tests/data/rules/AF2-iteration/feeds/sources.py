"""Where entries come from: generators and iterators."""

import csv
import gzip
import socket
import sqlite3
import time
from collections.abc import Iterator

import requests


def pages(url: str) -> Iterator[dict]:
    """One request a page."""
    while url:
        answer = requests.get(url, timeout=10).json()
        yield answer
        url = answer.get("next")


def entries(url: str) -> Iterator[str]:
    for page in pages(url):
        yield from page["entries"]


def delegated(url: str) -> Iterator[dict]:
    yield from pages(url)


def rows(path: str) -> Iterator[tuple]:
    connection = sqlite3.connect(path)
    yield from connection.execute("select * from entries")


def lines(path: str) -> Iterator[str]:
    with gzip.open(path, "rt") as file:
        for line in file:
            yield line


def numbers(count: int) -> Iterator[int]:
    for number in range(count):
        yield number


def backoff(times: int) -> Iterator[int]:
    for attempt in range(times):
        yield attempt
        time.sleep(2**attempt)


def pairs(path: str) -> Iterator[tuple[str, str]]:
    with open(path) as file:
        for row in csv.reader(file):
            yield row[0], row[1]


def lazily(url: str):
    """Returns a generator without starting it."""
    return pages(url)


def eagerly(url: str) -> list[dict]:
    return list(pages(url))


class Feed:
    """Iterating over it asks the server."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __iter__(self) -> Iterator[dict]:
        yield from requests.get(self.url, timeout=10).json()

    def titles(self) -> Iterator[str]:
        return (entry["title"] for entry in self)


class Packets:
    """An iterator by itself."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_server(("", port))

    def __iter__(self) -> "Packets":
        return self

    def __next__(self) -> bytes:
        connection, _ = self.socket.accept()
        return connection.recv(1024)


class Countdown:
    def __init__(self, start: int) -> None:
        self.left = start

    def __iter__(self) -> "Countdown":
        return self

    def __next__(self) -> int:
        self.left -= 1
        if not self.left:
            raise StopIteration
        return self.left


class Stream:
    """Iterated asynchronously; its synchronous twin blocks."""

    def __iter__(self) -> Iterator[int]:
        time.sleep(1)
        yield 1

    def __aiter__(self) -> "Stream":
        return self

    async def __anext__(self) -> int:
        return 1
