import asyncio
import io
from pathlib import Path

import tomli


async def files(path: Path, value: dict, body: bytes):
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(tomli.load(file))  # error: [AF125] "tomli.load()"
    tomli.load(io.BytesIO(body))


def in_worker(path: Path):
    with path.open("rb") as file:
        return tomli.load(file)


async def offloaded(path: Path):
    return await asyncio.to_thread(in_worker, path)
