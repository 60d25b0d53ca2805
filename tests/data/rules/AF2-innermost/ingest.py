"""Async helpers of async functions: the finding is where the loop enters synchronous code."""

import asyncio
import contextlib
import subprocess
import time
from pathlib import Path

import boto3
import requests


def download(url: str) -> bytes:
    return requests.get(url, timeout=30).content


def store(name: str, body: bytes) -> None:
    boto3.client("s3").put_object(Bucket="ingest", Key=name, Body=body)


def checksum(path: Path) -> str:
    return subprocess.check_output(["sha256sum", str(path)], text=True)


def clean_name(name: str) -> str:
    return name.replace("/", "_")


async def fetch(url: str) -> bytes:
    return download(url)  # error: [AF231] "`ingest.download()` blocks"


async def fetch_directly(url: str) -> bytes:
    return requests.get(url, timeout=30).content  # error: [AF131]


async def fetch_in_thread(url: str) -> bytes:
    return await asyncio.to_thread(download, url)


async def ingest(url: str) -> None:
    """Awaits async helpers: reported in those."""
    body = await fetch(url)
    body += await fetch_directly(url)
    body += await fetch_in_thread(url)
    store(clean_name(url), body)  # error: [AF234] "`ingest.store()` blocks"


async def ingest_all(urls: list[str]) -> None:
    await asyncio.gather(*(ingest(url) for url in urls))
    async with asyncio.TaskGroup() as group:
        for url in urls:
            group.create_task(ingest(url))
    await asyncio.wait_for(ingest(urls[0]), 10)
    for done in asyncio.as_completed([fetch(url) for url in urls]):
        await done


async def names(folder: Path):
    """An async generator: its body runs in it."""
    for path in [folder]:
        yield checksum(path)  # error: [AF261] "`ingest.checksum()`"
        await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def workspace(name: str):
    store(name, b"")  # error: [AF234] "ingest.store"
    yield name
    await asyncio.to_thread(store, name, b"")


async def consume(folder: Path) -> list[str]:
    found = [name async for name in names(folder)]
    async for name in names(folder):
        found.append(name)
    async with workspace("x") as space:
        found.append(space)
    return found


class Feed:
    """Async iteration and async `with`, by hand."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __aiter__(self):
        return self

    async def __anext__(self) -> bytes:
        return self.page()  # error: [AF231] "`ingest.Feed.page()` blocks"

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info) -> None:
        self.close()  # error: [AF271] "ingest.Feed.close"

    def page(self) -> bytes:
        return download(self.url)

    def close(self) -> None:
        time.sleep(1)

    def name(self) -> str:
        return clean_name(self.url)


async def read_feed(feed: Feed) -> None:
    async with feed as opened:
        async for page in opened:
            print(page, opened.name())


def start(url: str):
    """A synchronous function that makes a coroutine: calling it runs nothing of that."""
    return ingest(url)


def start_task(url: str) -> asyncio.Task:
    return asyncio.get_running_loop().create_task(ingest(url))


def start_after(url: str):
    """Blocks before it makes the coroutine."""
    time.sleep(1)
    return ingest(url)


async def schedule(url: str) -> None:
    await start(url)
    task = start_task(url)
    await task
    await start_after(url)  # error: [AF271] "`ingest.start_after()` blocks"


def run_to_end(url: str) -> None:
    """A loop of its own, in a thread."""
    asyncio.run(ingest(url))


def block_in_thread(url: str) -> None:
    run_to_end(url)
    time.sleep(1)


async def outer(url: str) -> None:
    async def inner() -> bytes:
        return download(url)  # error: [AF231]

    def sync_inner() -> bytes:
        return download(url)

    await inner()
    await asyncio.to_thread(sync_inner)
    await asyncio.to_thread(block_in_thread, url)
    task = asyncio.create_task(inner())
    await task


class Worker:
    def __init__(self) -> None:
        self.seen: set[str] = set()

    async def step(self, url: str) -> None:
        self.mark(url)
        await self._step(url)

    async def _step(self, url: str) -> None:
        await self.__load(url)

    async def __load(self, url: str) -> None:
        store(url, download(url))  # error: [AF231] "ingest.download"

    def mark(self, url: str) -> None:
        self.seen.add(url)


async def wait_for_worker(worker: Worker) -> None:
    await worker.step("https://a.example")
    worker.mark("https://a.example")
