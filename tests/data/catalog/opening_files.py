import asyncio
import bz2
import codecs
import gzip
import io
import logging
import lzma
import mailbox
import os
import tempfile
import tokenize
import wave
import zoneinfo
from datetime import datetime
from logging.handlers import RotatingFileHandler, TimedRotatingFileHandler, WatchedFileHandler
from pathlib import Path
from zoneinfo import ZoneInfo

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


async def sources(path: Path):
    with tokenize.open(path) as file:  # error: [AF121] "tokenize.open()"
        return file.read()  # error: [AF122] "io.TextIOWrapper.read()"


async def sound(path: str, payload: bytes, stream):
    with wave.open(path) as recording:  # error: [AF121] "wave.open()"
        seconds = recording.getnframes() / recording.getframerate()
    with wave.open(io.BytesIO(payload)) as recording, wave.open(stream) as other:
        return seconds, recording.readframes(10), other.readframes(10)


async def time_zones():
    now = datetime.now(ZoneInfo("Europe/Berlin"))
    fresh = ZoneInfo.no_cache("Europe/Berlin")  # error: [AF121] "zoneinfo.ZoneInfo.no_cache()"
    return now, fresh, zoneinfo.available_timezones()  # error: [AF124] "zoneinfo.available_timezones()"


async def log_files(path: str, level: int):
    logging.basicConfig(filename=path, level=level)  # error: [AF121] "logging.basicConfig()"
    logging.basicConfig(level=level)
    handlers = [
        logging.FileHandler(path),  # error: [AF121] "logging.FileHandler()"
        WatchedFileHandler(path),  # error: [AF121] "logging.handlers.WatchedFileHandler()"
        RotatingFileHandler(path, maxBytes=10**6),  # error: [AF121] "logging.handlers.RotatingFileHandler()"
        TimedRotatingFileHandler(path, "D"),  # error: [AF121] "logging.handlers.TimedRotatingFileHandler()"
        RotatingFileHandler(path, "a", 0, 0, None, True),
        logging.FileHandler(path, delay=True),
        logging.StreamHandler(),
    ]
    logging.getLogger(__name__).addHandler(handlers[0])


async def mailboxes(path: str):
    letters = mailbox.mbox(path)  # error: [AF121] "mailbox.mbox()"
    for letter in letters:  # error: [AF122] "iterating over `mailbox.Mailbox`"
        print(letter["subject"])
    letters.add("text")  # error: [AF122] "mailbox.Mailbox.add()"
    letters.flush()  # error: [AF122] "mailbox.Mailbox.flush()"
    kept = mailbox.Maildir(path, create=True)  # error: [AF121] "mailbox.Maildir()"
    folder = kept.get_folder("new")  # error: [AF122] "mailbox.Mailbox.get_folder()"
    folder.add("text")  # error: [AF122] "mailbox.Mailbox.add()"
    old = mailbox.MH(path), mailbox.Babyl(path)  # error: [AF121] "mailbox.MH()" [AF121] "mailbox.Babyl()"
    return old, mailbox.MMDF(path), mailbox.Message("text")  # error: [AF121] "mailbox.MMDF()"
