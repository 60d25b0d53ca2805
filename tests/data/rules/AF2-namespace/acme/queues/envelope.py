import os
import zlib


def pack(body: str) -> bytes:
    return zlib.compress(body.encode())


def stamp(text: str) -> str:
    return f"{text}-{os.getpid()}"


def seal(path: str) -> int:
    return os.stat(path).st_size
