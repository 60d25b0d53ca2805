"""A client in two colours, and protocols that many classes have the methods of."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, overload

import httpx
import requests


class Job:
    def __init__(self, name: str) -> None:
        self.name = name


class Later:
    """Does half of its work before it is awaited."""

    def __init__(self, name: str) -> None:
        self.text = Path(name).read_text()

    def __await__(self):
        yield self.text


def parse(text: str):
    return getattr(text, "unknown")


class SyncClient:
    def read(self, name: str) -> Job:
        return Job(requests.get(name, timeout=5).text)

    def update(self, name: str) -> None:
        requests.post(name, timeout=5)

    def count(self, name: str) -> int:
        return len(requests.get(name, timeout=5).text)

    def delete(self, name: str):
        requests.delete(name, timeout=5)

    def state(self, name: str):
        return requests.get(name, timeout=5).text

    def anything(self, name: str):
        return parse(requests.get(name, timeout=5).text)


class AsyncClient:
    def __init__(self) -> None:
        self._client = httpx.AsyncClient()

    async def read(self, name: str) -> Job:
        return Job((await self._client.get(name)).text)

    async def update(self, name: str) -> None:
        await self._client.post(name)

    async def count(self, name: str) -> int:
        return len((await self._client.get(name)).text)

    async def anything(self, name: str):
        return parse((await self._client.get(name)).text)

    async def delete(self, name: str):
        await self._client.delete(name)

    def state(self, name: str):
        """Not async itself, and waits before there is anything to await."""
        time.sleep(1)
        return self.count(name)


@overload
def get_client(sync: Literal[False] = ...) -> AsyncClient: ...


@overload
def get_client(sync: Literal[True]) -> SyncClient: ...


def get_client(sync: bool = False) -> SyncClient | AsyncClient:
    return SyncClient() if sync else AsyncClient()


class Embedding(Protocol):
    def __call__(self, texts: list[str]) -> Any: ...


class Guard:
    """Has `__call__` as many classes have, and is no Embedding."""

    def __call__(self, output: Any) -> Any:
        return requests.post("https://guard.invalid", json=output, timeout=5)


class RemoteEmbedding:
    def __call__(self, texts: list[str]) -> Any:
        return requests.post("https://embed.invalid", json=texts, timeout=5).json()


class AsyncEmbedding:
    async def __call__(self, texts: list[str]) -> Any:
        return texts


class Scoring(Protocol):
    def score(self, text: str) -> float: ...


class LocalScoring:
    def score(self, text: str) -> float:
        return len(text)


class OtherScore:
    """Its method has the name only."""

    def score(self, path: Path, weights: dict) -> float:
        return path.stat().st_size


class Model:
    """Its constructor is declared for type checkers only."""

    if TYPE_CHECKING:

        def __init__(self, **values: object) -> None: ...

        def dump(self) -> dict: ...


class Plain(Model):
    name: str


class Configured(Model):
    def __init__(self, **values: object) -> None:
        self.text = Path("model.toml").read_text()

    def dump(self) -> dict:
        return {"text": Path("model.toml").read_text()}


class Base:
    def __init__(self) -> None:
        pass


class Quick(Base):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""


class Slow(Base):
    def __init__(self) -> None:
        super().__init__()
        time.sleep(1)
