"""What all the services share: synchronous functions that wait."""

import smtplib
import sqlite3
import subprocess
import time

import redis
import requests
from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///shop.db")
cache = redis.Redis()


def products() -> list:
    return sqlite3.connect("shop.db").execute("select * from products").fetchall()


def customers() -> list:
    with engine.connect() as connection:
        return list(connection.execute(text("select * from customers")))


def session_of(token: str) -> bytes | None:
    return cache.get(f"session:{token}")


def verify(token: str) -> dict:
    return requests.get("https://login.invalid", headers={"token": token}, timeout=2).json()


def mail(address: str) -> None:
    smtplib.SMTP("mail.invalid").sendmail("shop@x.invalid", [address], "thanks")


def thumbnail(path: str) -> int:
    return subprocess.call(["convert", path, "-resize", "100", f"{path}.small"])


def throttle() -> None:
    time.sleep(0.5)


def page(items: list) -> str:
    return "\n".join(str(item) for item in items)
