"""Containers and values whose special methods do the work."""

import dbm
import hashlib
import os
import shelve
import subprocess
import time

import boto3
import redis
import requests


class Warehouse:
    """A mapping of item numbers to counts, in redis."""

    def __init__(self, url: str) -> None:
        self._redis = redis.Redis.from_url(url)
        self.url = url

    def __getitem__(self, number: str) -> int:
        return int(self._redis.get(number) or 0)

    def __setitem__(self, number: str, count: int) -> None:
        self._redis.set(number, count)

    def __delitem__(self, number: str) -> None:
        self._redis.delete(number)

    def __contains__(self, number: str) -> bool:
        return bool(self._redis.exists(number))

    def __len__(self) -> int:
        return self._redis.dbsize()

    def __bool__(self) -> bool:
        return self._redis.ping()

    def get(self, number: str) -> int:
        return self[number]

    def describe(self) -> str:
        return f"warehouse at {self.url}"


class Catalogue:
    """The same operations, in memory."""

    def __init__(self) -> None:
        self._items: dict[str, int] = {}

    def __getitem__(self, number: str) -> int:
        return self._items[number]

    def __setitem__(self, number: str, count: int) -> None:
        self._items[number] = count

    def __contains__(self, number: str) -> bool:
        return number in self._items

    def __len__(self) -> int:
        return len(self._items)

    def __bool__(self) -> bool:
        return True

    def get(self, number: str) -> int:
        return self._items.get(number, 0)


class Price:
    """Prices in different currencies are compared by today's rate."""

    def __init__(self, amount: int, currency: str) -> None:
        self.amount = amount
        self.currency = currency

    def in_euros(self) -> float:
        rate = requests.get("https://rates.invalid", params={"of": self.currency}, timeout=2)
        return self.amount * rate.json()["rate"]

    def __lt__(self, other: "Price") -> bool:
        return self.in_euros() < other.in_euros()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Price) and self.in_euros() == other.in_euros()

    def __hash__(self) -> int:
        return hash((self.amount, self.currency))

    def __add__(self, other: "Price") -> "Price":
        return Price(int(self.in_euros() + other.in_euros()), "EUR")

    def __neg__(self) -> "Price":
        return Price(-self.amount, self.currency)

    def __float__(self) -> float:
        return self.in_euros()

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"

    def __repr__(self) -> str:
        return f"<{self.in_euros()} EUR>"


class Label:
    """Its text is made by another program."""

    def __init__(self, item: str) -> None:
        self.item = item

    def __str__(self) -> str:
        return subprocess.run(["label", self.item], capture_output=True, text=True).stdout

    def __repr__(self) -> str:
        return f"Label({self.item!r})"


class Ticket:
    """Its representation is used where there is no __str__."""

    def __repr__(self) -> str:
        return os.popen("ticket --show").read()


class Bucket:
    def __init__(self, name: str) -> None:
        self._client = boto3.client("s3")
        self.name = name

    def __len__(self) -> int:
        return len(self._client.list_objects_v2(Bucket=self.name)["Contents"])

    def __iadd__(self, path: str) -> "Bucket":
        self._client.upload_file(path, self.name, path)
        return self

    def __matmul__(self, moment: str) -> str:
        time.sleep(0.5)
        return f"{self.name}@{moment}"

    def __invert__(self) -> bool:
        time.sleep(0.5)
        return True


class Journal:
    def __getitem__(self, key: str) -> str:
        with shelve.open("journal") as shelf:
            return shelf[key]

    def __call__(self, key: str) -> str:
        with dbm.open("journal") as database:
            return database[key].decode()


class Signed:
    def __init__(self, text: str) -> None:
        self.text = text

    def __bytes__(self) -> bytes:
        return hashlib.pbkdf2_hmac("sha256", self.text.encode(), b"salt", 600_000)

    def __format__(self, spec: str) -> str:
        return hashlib.scrypt(self.text.encode(), salt=b"salt", n=16384, r=8, p=1).hex()
