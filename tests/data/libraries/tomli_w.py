import asyncio
import io
from pathlib import Path

import tomli_w


async def files(path: Path, value: dict, body: bytes):
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        tomli_w.dump(value, file)  # error: [AF125] "tomli_w.dump()"
    tomli_w.dump(value, io.BytesIO())


def in_worker(path: Path):
    with path.open("rb") as file:
        return tomli_w.dump({}, file)


async def offloaded(path: Path):
    return await asyncio.to_thread(in_worker, path)
