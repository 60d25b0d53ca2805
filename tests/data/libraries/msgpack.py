import asyncio
import io
from pathlib import Path

import msgpack


async def files(path: Path, value: dict, body: bytes):
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(msgpack.unpack(file))  # error: [AF125] "msgpack.unpack()"
    msgpack.unpack(io.BytesIO(body))
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(msgpack.load(file))  # error: [AF125] "msgpack.load()"
    msgpack.load(io.BytesIO(body))
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        msgpack.pack(value, file)  # error: [AF125] "msgpack.pack()"
    msgpack.pack(value, io.BytesIO())
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        msgpack.dump(value, file)  # error: [AF125] "msgpack.dump()"
    msgpack.dump(value, io.BytesIO())


def in_worker(path: Path):
    with path.open("rb") as file:
        return msgpack.unpack(file)


async def offloaded(path: Path):
    return await asyncio.to_thread(in_worker, path)
