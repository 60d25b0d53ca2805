import asyncio
import bz2
import codecs
import gzip
import io
import lzma
import os
import tempfile
from pathlib import Path

import aiofiles
import anyio


async def builtin(path: str):
    handle = open(path)  # error: [AF121] "open()"
    same = io.open(path, encoding="utf-8")  # error: [AF121] "open()"
    with open(path, "rb") as file:  # error: [AF121] "open()"
        size = file.fileno()
    raw = io.FileIO(path)  # error: [AF121] "io.FileIO()"
    code = io.open_code(path)  # error: [AF121] "io.open_code()"
    memory = io.StringIO(path), io.BytesIO()
    return handle.name, same.encoding, size, raw.closed, code, memory


async def descriptors(path: str):
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)  # error: [AF121] "os.open()"
    handle = os.fdopen(descriptor, "rb")  # error: [AF121] "os.fdopen()"
    handle.close()
    return os.path.basename(path), os.get_inheritable(descriptor)


async def others(path: Path):
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        print(file.name)
    decoded = codecs.open(str(path), "r", "latin-1")  # error: [AF121] "codecs.open()"
    zipped = gzip.open(path, "rt")  # error: [AF121] "gzip.open()"
    squeezed = bz2.open(path)  # error: [AF121] "bz2.open()"
    small = lzma.open(path)  # error: [AF121] "lzma.open()"
    return decoded, zipped, squeezed, small, codecs.lookup("utf-8")


async def temporary():
    with tempfile.TemporaryFile() as file:  # error: [AF121] "tempfile.TemporaryFile()"
        print(file.name)
    with tempfile.NamedTemporaryFile(suffix=".txt") as named:  # error: [AF121] "tempfile.NamedTemporaryFile()"
        print(named.name)
    descriptor, name = tempfile.mkstemp()  # error: [AF121] "tempfile.mkstemp()"
    with tempfile.SpooledTemporaryFile(max_size=1_000_000) as spooled:
        spooled.write(b"in memory")
    return descriptor, name, tempfile.gettempdir()


async def asynchronous(path: str):
    async with aiofiles.open(path) as file:
        text = await file.read()
    async with await anyio.open_file(path) as other:
        text += await other.read()
    handle = await asyncio.to_thread(open, path)
    return text, handle
