import asyncio
import io
from pathlib import Path

import tomlkit


async def files(path: Path, value: dict, body: bytes):
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(tomlkit.load(file))  # error: [AF125] "tomlkit.load()"
    tomlkit.load(io.BytesIO(body))
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        tomlkit.dump(value, file)  # error: [AF125] "tomlkit.dump()"
    tomlkit.dump(value, io.BytesIO())


def in_worker(path: Path):
    with path.open("rb") as file:
        return tomlkit.load(file)


async def offloaded(path: Path):
    return await asyncio.to_thread(in_worker, path)
