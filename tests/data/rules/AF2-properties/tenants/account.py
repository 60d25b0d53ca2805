"""An account, whose properties lead to other objects."""

import sqlite3

import redis
import requests

from tenants.settings import Settings


class Profile:
    def __init__(self, login: str) -> None:
        self.login = login

    def refresh(self) -> dict:
        return requests.get(f"https://profiles.invalid/{self.login}", timeout=3).json()

    @property
    def avatar(self) -> bytes:
        return self.refresh()["avatar"]


class Account:
    def __init__(self, login: str, settings: Settings) -> None:
        self.login = login
        self.settings = settings
        self.cache = redis.Redis(host="cache.invalid")

    @property
    def profile(self) -> Profile:
        return Profile(self.login)

    @property
    def visits(self) -> int:
        return int(self.cache.get(f"visits:{self.login}") or 0)

    @property
    def is_new(self) -> bool:
        return self.visits == 0

    @property
    def orders(self) -> list:
        connection = sqlite3.connect("orders.db")
        return connection.execute("select * from orders where login = ?", (self.login,)).fetchall()

    @property
    async def balance(self) -> int:
        return 12

    @property
    def title(self) -> str:
        return self.login.title()


class Visitor:
    """Has the names of an account, and nothing behind them."""

    visits = 1
    orders: list = []
    profile = None

    @property
    def is_new(self) -> bool:
        return True
