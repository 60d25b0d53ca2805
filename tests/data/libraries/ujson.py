import asyncio
import io
from pathlib import Path

import ujson


async def files(path: Path, value: dict, body: bytes):
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(ujson.load(file))  # error: [AF125] "ujson.load()"
    ujson.load(io.BytesIO(body))
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        ujson.dump(value, file)  # error: [AF125] "ujson.dump()"
    ujson.dump(value, io.BytesIO())


def in_worker(path: Path):
    with path.open("rb") as file:
        return ujson.load(file)


async def offloaded(path: Path):
    return await asyncio.to_thread(in_worker, path)
