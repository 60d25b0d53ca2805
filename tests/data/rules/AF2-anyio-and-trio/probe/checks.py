"""Checks of the probe, all synchronous."""

import os
import pathlib
import socket
import subprocess
import time

import httpx
import paramiko
import psycopg


def ping(host: str) -> bool:
    return subprocess.run(["ping", "-c", "1", host]).returncode == 0


def http(url: str) -> int:
    return httpx.get(url, timeout=3).status_code


def port(host: str, number: int) -> bool:
    with socket.create_connection((host, number), timeout=1):
        return True


def login(host: str) -> None:
    client = paramiko.SSHClient()
    client.connect(host)


def database(dsn: str) -> list:
    with psycopg.connect(dsn) as connection:
        return connection.execute("select 1").fetchall()


def space(path: str) -> int:
    return os.statvfs(path).f_bavail


def save(path: str, text: str) -> None:
    pathlib.Path(path).write_text(text)


def settle() -> None:
    time.sleep(2)


def verdict(results: list[bool]) -> str:
    return "good" if all(results) else "bad"
