"""Synchronous functions that wait."""

import sqlite3
import time

import requests


def rows() -> list:
    return sqlite3.connect("shop.db").execute("select * from products").fetchall()


def fetch(url: str) -> str:
    return requests.get(url, timeout=2).text


def settle() -> None:
    time.sleep(0.5)
