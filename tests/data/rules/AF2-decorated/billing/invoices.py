"""Functions that are decorated."""

import contextlib
import functools
import subprocess

import backoff
import bcrypt
import boto3
import requests
from tenacity import retry, stop_after_attempt, wait_fixed

from billing.wrappers import (
    Announced,
    Memo,
    audited,
    in_pool,
    in_thread,
    logged,
    offloaded,
    optional,
    registered,
    replaced,
    retried,
    submitted,
    traced,
    with_identity,
)

handlers: list = []


@logged
def fetch(number: str) -> dict:
    return requests.get(f"https://invoices.invalid/{number}", timeout=9).json()


@logged
def tidy(number: str) -> str:
    return number.strip()


@in_pool
def fetch_in_pool(number: str) -> dict:
    return requests.get(f"https://invoices.invalid/{number}", timeout=9).json()


@in_thread(timeout=3)
def render(number: str) -> bytes:
    return subprocess.check_output(["wkhtmltopdf", number, "-"])


@submitted
def upload(number: str) -> None:
    boto3.client("s3").upload_file(number, "invoices", number)


@retried(3)
def price(number: str) -> int:
    return len(number)


@retried(times=2)
def download(number: str) -> bytes:
    return requests.get(f"https://invoices.invalid/{number}.pdf", timeout=9).content


@audited
def cancel(number: str) -> bool:
    return bool(number)


@traced
def archive(number: str) -> None:
    requests.put(f"https://archive.invalid/{number}", timeout=9)


@offloaded
def restore(number: str) -> None:
    requests.get(f"https://archive.invalid/{number}", timeout=9)


@optional
def wait_once(number: str) -> str:
    return number


@optional(pause=3)
def wait_longer(number: str) -> str:
    return number


@registered(handlers)
def on_paid(number: str) -> None:
    requests.post("https://ledger.invalid", json={"number": number}, timeout=9)


@replaced
def legacy(number: str) -> dict:
    return requests.get(f"https://old.invalid/{number}", timeout=9).json()


@functools.lru_cache(maxsize=100)
def rates(currency: str) -> dict:
    return requests.get(f"https://rates.invalid/{currency}", timeout=9).json()


@functools.cache
def template() -> str:
    with open("/srv/invoice.html") as file:
        return file.read()


@functools.lru_cache
def factor(steps: int) -> int:
    return 2**steps


@retry(stop=stop_after_attempt(3), wait=wait_fixed(2))
def charge(number: str) -> dict:
    return requests.post("https://payments.invalid", json={"number": number}, timeout=9).json()


@retry
async def charge_async(number: str) -> str:
    return number


@backoff.on_exception(backoff.expo, OSError, max_tries=4)
def refund(number: str) -> dict:
    return requests.delete(f"https://payments.invalid/{number}", timeout=9).json()


@Memo
def digest(number: str) -> bytes:
    return bcrypt.hashpw(number.encode(), bcrypt.gensalt())


@Announced
def close(number: str) -> None:
    return None


@logged
@retried(2)
@functools.lru_cache
def twice(number: str) -> int:
    return int(number)


@contextlib.contextmanager
def opened(number: str):
    file = open(f"/srv/invoices/{number}")
    yield file
    file.close()


@functools.singledispatch
def convert(value: object) -> str:
    return str(value)


@convert.register
def _(value: bytes) -> str:
    return subprocess.check_output(["iconv"], input=value).decode()


@with_identity
class Ledger:
    """A decorated class, with decorated methods."""

    def __init__(self, url: str) -> None:
        self.url = url

    @logged
    def balance(self) -> int:
        return requests.get(self.url, timeout=9).json()["balance"]

    @in_pool
    def post(self, amount: int) -> None:
        requests.post(self.url, json={"amount": amount}, timeout=9)

    @staticmethod
    @logged
    def read(path: str) -> str:
        with open(path) as file:
            return file.read()

    @classmethod
    @retried(1)
    def default(cls) -> "Ledger":
        return cls("https://ledger.invalid")

    @functools.lru_cache
    def limit(self) -> int:
        return int(subprocess.check_output(["ledger-limit"]))

    def name(self) -> str:
        return self.url
