import asyncio
import io
from pathlib import Path

import simplejson


async def files(path: Path, value: dict, body: bytes):
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(simplejson.load(file))  # error: [AF125] "simplejson.load()"
    simplejson.load(io.BytesIO(body))
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        simplejson.dump(value, file)  # error: [AF125] "simplejson.dump()"
    simplejson.dump(value, io.BytesIO())


def in_worker(path: Path):
    with path.open("rb") as file:
        return simplejson.load(file)


async def offloaded(path: Path):
    return await asyncio.to_thread(in_worker, path)
