"""One finding a line and flow: the nearest of what costs most."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import time
import urllib.request
import zlib
from pathlib import Path

import redis
import requests
import smtplib


def exists(path: Path) -> bool:
    return path.exists()


def read(path: Path) -> str:
    return path.read_text()


def copy(path: Path) -> None:
    shutil.copy(path, "copy")


def read_if_there(path: Path) -> str:
    """Asks the file system first, which is nearer; reading costs more."""
    return read(path) if path.exists() else ""


def look_twice(path: Path) -> bool:
    return path.exists() and os.path.getsize(path) > 0


def read_and_copy(path: Path) -> str:
    text = path.read_text()
    copy(path)
    return text


def copy_and_read(path: Path) -> str:
    copy(path)
    return read_if_there(path)


def publish(path: Path) -> None:
    """Files, network, cache, database, a process, and a sleep."""
    text = path.read_text()
    requests.post("https://pages.example", data=text, timeout=5)
    redis.Redis().set(path.name, text)
    sqlite3.connect("pages.db").execute("insert into page values (?)", (text,))
    subprocess.run(["sync"])
    time.sleep(1)


def mail_or_post(text: str) -> None:
    """Two codes of one flow: the post is nearer."""
    requests.post("https://pages.example", data=text, timeout=5)
    mail(text)


def mail(text: str) -> None:
    smtplib.SMTP("localhost").sendmail("a", "b", text)


def fetch(url: str) -> bytes:
    return urllib.request.urlopen(url).read()


def shrink(data: bytes) -> bytes:
    return zlib.compress(data)


def length(text: str) -> int:
    return len(text)


def deep(path: Path) -> str:
    return deeper(path)


def deeper(path: Path) -> str:
    return deepest(path)


def deepest(path: Path) -> str:
    return path.read_text()


def two_ways(path: Path) -> str:
    """The short one is shown."""
    return deep(path) + deepest(path)


async def metadata_only(path: Path) -> bool:
    return exists(path) and look_twice(path)  # error: [AF224] "`pathlib.Path.exists()`"


async def metadata_and_more(path: Path) -> str:
    return read_if_there(path)  # error: [AF222] "`pages.read()` → `pathlib.Path.read_text()`"


async def nearest(path: Path) -> None:
    read_and_copy(path)  # error: [AF222] "through `pathlib.Path.read_text()`"
    copy_and_read(path)  # error: [AF223] "through `pages.copy()` → `shutil.copy()`"
    mail_or_post("text")  # error: [AF231] "`requests.post()`"
    two_ways(path)  # error: [AF222] "through `pages.deepest()` → `pathlib.Path.read_text()`"
    deep(path)  # error: [AF222] "`pages.deeper()` → `pages.deepest()` → `pathlib.Path.read_text()`"


async def all_flows(path: Path) -> None:
    publish(path)  # error: [AF222] [AF231] [AF251] [AF211] [AF261] [AF271]


async def several_calls(path: Path, url: str) -> None:
    print(read(path), read(path), length(read(path)))  # error: [AF222]
    print(exists(path), read(path))  # error: [AF222] "`pages.read()`"
    print(read(path), fetch(url))  # error: [AF222] [AF231]
    print(shrink(fetch(url)))  # error: [AF242] [AF231] "`urllib.request.urlopen()`"
    (
        read(path),  # error: [AF222]
        exists(path),  # error: [AF224]
        length("text"),
    )


async def direct_and_indirect(path: Path, url: str) -> None:
    """A direct call keeps its own code."""
    print(path.read_text(), read(path))  # error: [AF122] [AF222]
    print(requests.get(url, timeout=5), read(path))  # error: [AF131] [AF222]
    print(length(path.read_text()))  # error: [AF122]


async def over_lines(path: Path, url: str) -> str:
    return "".join(
        [
            read(path),  # error: [AF222]
            str(
                fetch(  # error: [AF231]
                    url,
                )
            ),
        ]
    )


async def in_threads(path: Path, url: str) -> None:
    await asyncio.to_thread(publish, path)
    await asyncio.gather(asyncio.to_thread(read, path), asyncio.to_thread(fetch, url))
    print(await asyncio.to_thread(read, path), length("text"))
    print(await asyncio.to_thread(read, path), exists(path))  # error: [AF224] "`pages.exists()`"
