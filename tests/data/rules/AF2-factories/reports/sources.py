"""Sources of reports, each with a way to make it."""

from __future__ import annotations

import os
import sqlite3
from functools import cache, lru_cache
from pathlib import Path
from typing import Self

import boto3
import psycopg2
import redis
import requests


class Warehouse:
    def __init__(self, dsn: str) -> None:
        self.dsn = dsn
        self.connection = None

    @classmethod
    def from_environment(cls) -> Warehouse:
        return cls(os.environ["WAREHOUSE_DSN"])

    @classmethod
    def connected(cls, dsn: str):
        made = cls(dsn)
        made.connection = psycopg2.connect(dsn)
        return made

    @classmethod
    def for_tests(cls) -> Self:
        return cls("postgresql:///test")

    @staticmethod
    def default():
        return Warehouse("postgresql:///")

    def rows(self, query: str) -> list[tuple]:
        with psycopg2.connect(self.dsn) as connection:
            cursor = connection.cursor()
            cursor.execute(query)
            return cursor.fetchall()

    def describe(self) -> str:
        return f"warehouse at {self.dsn}"


class ReadOnlyWarehouse(Warehouse):
    """Is made by the class methods it inherits."""

    def describe(self) -> str:
        return "read only: " + Path("readonly.txt").read_text()


class Builder:
    """Each step gives the builder back."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def add(self, part: str) -> Builder:
        self.parts.append(part)
        return self

    def titled(self, title: str):
        self.parts.insert(0, title)
        return self

    def save(self, path: str) -> None:
        with open(path, "w") as file:
            file.write("\n".join(self.parts))

    def text(self) -> str:
        return "\n".join(self.parts)


def make_session() -> requests.Session:
    session = requests.Session()
    session.headers["User-Agent"] = "reports"
    return session


def make_bucket():
    return boto3.resource("s3").Bucket("reports")


def make_cache(url: str, *, fake: bool = False):
    if fake:
        return {}
    return redis.Redis.from_url(url)


@lru_cache
def warehouse() -> Warehouse:
    return Warehouse.from_environment()


@cache
def shared_cache():
    return make_cache("redis://cache")


def database(path: str = "reports.db"):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    return connection


def pick(kind: str):
    """One of several."""
    if kind == "read only":
        return ReadOnlyWarehouse("postgresql:///")
    return Builder()


def pair() -> tuple[Warehouse, Builder]:
    return warehouse(), Builder()


async def make_in_background() -> Warehouse:
    return Warehouse("postgresql:///")


class Registry:
    def __init__(self) -> None:
        self.by_name: dict[str, Warehouse] = {}

    def open(self, name: str) -> Warehouse:
        """The name of the builtin; it opens no file."""
        return self.by_name[name]

    def first(self):
        return next(iter(self.by_name.values()))
