import bz2


def compress(text: str) -> bytes:
    return bz2.compress(text.encode())


def name() -> str:
    return "compress"
