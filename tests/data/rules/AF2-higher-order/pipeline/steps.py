"""Steps of the pipeline: functions that are passed around."""

import hashlib
import pickle
import smtplib
import subprocess
import time
import urllib.request
import zipfile

import redis


def fetch(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=5) as answer:
        return answer.read()


def checksum(data: bytes) -> str:
    return hashlib.md5(data).hexdigest()


def stretch(password: str) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), b"salt", 500_000)


def unpack(path: str) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def convert(path: str) -> int:
    return subprocess.call(["convert", path, "out.png"])


def rest(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def notify(address: str) -> None:
    with smtplib.SMTP("mail.invalid") as server:
        server.sendmail("pipeline@x.invalid", [address], "done")


def load(path: str) -> object:
    with open(path, "rb") as file:
        return pickle.load(file)


def double(number: int) -> int:
    return 2 * number


def seen(url: str) -> bool:
    return redis.Redis().sismember("seen", url)


def size(path: str) -> int:
    return len(path)
