"""What the process makes once."""

import queue
import threading

import boto3
import redis
import requests
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

session = requests.Session()
cache = redis.Redis(host="cache")
s3 = boto3.client("s3")
engine = create_engine("postgresql:///app")
Session = sessionmaker(engine)
jobs: queue.Queue[str] = queue.Queue()
started = threading.Event()
_connection = None
_pool: "Pool | None" = None


class Pool:
    def __init__(self) -> None:
        self.free = [redis.Redis() for _ in range(3)]

    def one(self) -> redis.Redis:
        return self.free[0]

    def ping(self) -> bool:
        return self.one().ping()

    def __len__(self) -> int:
        return len(self.free)


class Config:
    """An instance of it is the singleton."""

    timeout = 3

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def reload(self) -> None:
        with open("config.ini") as file:
            self.values = dict(line.split("=") for line in file)

    def get(self, name: str) -> str:
        return self.values[name]


config = Config()
pool = Pool()


def connection() -> redis.Redis:
    """Makes it when it is first asked for."""
    global _connection
    if _connection is None:
        _connection = redis.Redis(host="lazy")
    return _connection


def get_pool() -> Pool:
    global _pool
    if _pool is None:
        _pool = Pool()
    return _pool
