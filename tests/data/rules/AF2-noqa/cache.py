"""Comments on the line that blocks silence every chain to it."""

import asyncio
import os
import sqlite3
import subprocess
import time
from pathlib import Path

import requests


def tiny_file(path: Path) -> str:
    return path.read_text()  # noqa: AF122


def tiny_file_too(path: Path) -> str:
    return path.read_text()  # noqa: AF222


def whole_family(path: Path) -> str:
    return path.read_text()  # noqa: AF12


def whole_tool(path: Path) -> str:
    return path.read_text()  # noqa: AF


def other_code(path: Path) -> str:
    return path.read_text()  # noqa: AF131


def other_tool(path: Path) -> str:
    return path.read_text()  # noqa: PTH101, S101


def several_codes(path: Path) -> str:
    return path.read_text()  # noqa: PTH123, AF122, E501


def upper_case(path: Path) -> str:
    return path.read_text()  # NOQA: AF122


def on_the_call(path: Path) -> str:
    """The comment is on the way, not at the end: it speaks of this line only."""
    return load(path)  # noqa: AF122


def load(path: Path) -> str:
    return path.read_bytes().decode()


def one_of_two(path: Path) -> None:
    path.touch()  # noqa: AF123
    path.unlink()


def both(path: Path) -> None:
    path.touch()  # noqa: AF123
    path.unlink()  # noqa: AF123


def one_flow_of_two(path: Path) -> None:
    path.read_text()  # noqa: AF122
    time.sleep(1)


def over_lines(url: str) -> str:
    return requests.get(  # noqa: AF131
        url,
        timeout=5,
    ).text


def in_a_string(path: Path) -> int:
    return subprocess.call(f"""
        ls {path}
    """)  # noqa: AF161


def above(path: Path) -> int:
    # noqa: AF124
    return path.stat().st_size


def in_the_text(path: Path) -> str:
    print("# noqa: nothing of ours")
    return path.read_text()


def deeper(path: Path) -> str:
    return tiny_file(path) + tiny_file_too(path)


def query() -> list:
    connection = sqlite3.connect("cache.db")  # noqa: AF111
    return connection.execute("select 1").fetchall()  # noqa: AF111


def query_half() -> list:
    connection = sqlite3.connect("cache.db")  # noqa: AF111
    return connection.execute("select 1").fetchall()


async def silent(path: Path) -> None:
    tiny_file(path)
    tiny_file_too(path)
    whole_family(path)
    several_codes(path)
    upper_case(path)
    both(path)
    over_lines("https://a.example")
    in_a_string(path)
    deeper(path)
    query()


async def reported(path: Path) -> None:
    other_code(path)  # error: [AF222] "cache.other_code"
    other_tool(path)  # error: [AF222] "cache.other_tool"
    on_the_call(path)  # error: [AF222] "`cache.load()` → `pathlib.Path.read_bytes()`"
    one_of_two(path)  # error: [AF223] "`pathlib.Path.unlink()`"
    one_flow_of_two(path)  # error: [AF271] "`time.sleep()`"
    above(path)  # error: [AF224] "`pathlib.Path.stat()`"
    in_the_text(path)  # error: [AF222]
    query_half()  # error: [AF211] "`sqlite3.Connection.execute()`"


async def at_the_finding(path: Path) -> None:
    """A comment where the finding is silences that one."""
    load(path)  # noqa: AF222
    load(path)  # noqa: AF2
    load(path)  # noqa
    load(path)  # noqa: E501, AF222
    one_flow_of_two(path)  # noqa: AF27
    load(path)  # error: [AF222]  # noqa: AF122
    load(path)  # error: [AF222]  # noqa: AF231


async def direct(path: Path) -> None:
    path.read_text()  # noqa: AF122
    path.read_text()  # error: [AF122]  # noqa: AF222


async def in_threads(path: Path) -> None:
    await asyncio.to_thread(other_code, path)
    await asyncio.to_thread(query_half)


def bare(path: Path) -> int:
    """Without codes it speaks of other tools, too: see the documentation."""
    return os.path.getsize(path)  # noqa
