"""Jobs of the worker, and helpers of both colours."""

import asyncio
import sqlite3
import subprocess
import time

import bcrypt
import boto3
import pymongo
import requests


def read_queue() -> list:
    return sqlite3.connect("queue.db").execute("select * from jobs").fetchall()


def hash_password(password: str) -> bytes:
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt())


def compress(path: str) -> None:
    subprocess.check_call(["xz", path])


def report(result: object) -> None:
    requests.post("https://reports.invalid", json={"result": repr(result)}, timeout=3)


def orders() -> list:
    return list(pymongo.MongoClient().shop.orders.find())


def publish(text: str) -> None:
    boto3.client("sns").publish(TopicArn="jobs", Message=text)


def nap() -> None:
    time.sleep(0.1)


async def fetch(number: int) -> str:
    """Blocks inside: reported here, not where it is awaited."""
    nap()  # error: [AF271] "`worker.jobs.nap()`"
    return str(number)


async def clean(number: int) -> str:
    await asyncio.sleep(0)
    return str(number)


async def outer(number: int) -> str:
    return await fetch(number)


def make(number: int):
    """Gives a coroutine; nothing runs yet."""
    return fetch(number)


def make_after_reading():
    jobs = read_queue()
    return fetch(len(jobs))
