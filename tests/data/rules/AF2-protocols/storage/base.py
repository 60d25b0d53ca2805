"""What a store can do: abstract classes and protocols with the classes that implement them."""

import abc
import ftplib
import time
from pathlib import Path
from typing import Protocol

import boto3
import paramiko


class Store(abc.ABC):
    """Keeps blobs."""

    @abc.abstractmethod
    def read(self, name: str) -> bytes: ...

    @abc.abstractmethod
    def describe(self) -> str:
        """A line for logs."""

    @property
    @abc.abstractmethod
    def free(self) -> int:
        raise NotImplementedError

    def read_text(self, name: str) -> str:
        return self.read(name).decode()

    def title(self) -> str:
        return self.describe().title()


class S3Store(Store):
    def __init__(self, client=None) -> None:
        self._client = client or boto3.client("s3")

    def read(self, name: str) -> bytes:
        return self._client.get_object(Bucket="blobs", Key=name)["Body"].read()

    def describe(self) -> str:
        return "s3"

    @property
    def free(self) -> int:
        return 10**12


class MemoryStore(Store):
    def __init__(self) -> None:
        self._blobs: dict[str, bytes] = {}

    def read(self, name: str) -> bytes:
        return self._blobs[name]

    def describe(self) -> str:
        return "memory"

    @property
    def free(self) -> int:
        return 1000


class Clock(Protocol):
    def now(self) -> float: ...

    def wait(self, seconds: float) -> None: ...


class RealClock:
    """Implements Clock without saying so."""

    def now(self) -> float:
        return time.time()

    def wait(self, seconds: float) -> None:
        time.sleep(seconds)


class FakeClock(Clock):
    def now(self) -> float:
        return 0.0

    def wait(self, seconds: float) -> None:
        pass


class Waiter:
    """Has one of the methods only, so it is no Clock."""

    def now(self) -> float:
        return Path("/proc/uptime").stat().st_mtime


class Transfer(abc.ABC):
    """A template: `send` is given, its steps are not."""

    def send(self, path: str) -> None:
        self.open()
        self.put(path)

    def open(self) -> None:
        """Nothing to open, as a rule."""

    @abc.abstractmethod
    def put(self, path: str) -> None: ...


class Ftp(Transfer):
    def open(self) -> None:
        self._ftp = ftplib.FTP("ftp.invalid")

    def put(self, path: str) -> None:
        print(path)


class Sftp(Transfer):
    def open(self) -> None:
        client = paramiko.SSHClient()
        client.connect("sftp.invalid")

    def put(self, path: str) -> None:
        print(path)


class Null(Transfer):
    def open(self) -> None:
        print("nothing to open")

    def put(self, path: str) -> None:
        print(path)


class Codec(Protocol):
    def encode(self, text: str) -> bytes: ...


class Utf8:
    def encode(self, text: str) -> bytes:
        return text.encode()


class AsyncStore(abc.ABC):
    @abc.abstractmethod
    async def read(self, name: str) -> bytes: ...


class AsyncMemory(AsyncStore):
    async def read(self, name: str) -> bytes:
        return name.encode()
