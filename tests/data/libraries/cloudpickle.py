import asyncio
import io
from pathlib import Path

import cloudpickle


async def files(path: Path, value: dict, body: bytes):
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(cloudpickle.load(file))  # error: [AF125] "cloudpickle.load()"
    cloudpickle.load(io.BytesIO(body))
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        cloudpickle.dump(value, file)  # error: [AF125] "cloudpickle.dump()"
    cloudpickle.dump(value, io.BytesIO())


def in_worker(path: Path):
    with path.open("rb") as file:
        return cloudpickle.load(file)


async def offloaded(path: Path):
    return await asyncio.to_thread(in_worker, path)
