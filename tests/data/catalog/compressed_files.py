import bz2
import gzip
import io
import lzma
import zlib
from pathlib import Path


async def zipped(path: Path, lines: list[bytes]):
    with gzip.open(path) as file:  # error: [AF121] "gzip.open()"
        file.peek(10)  # error: [AF122] "gzip.GzipFile.peek()"
        file.readinto(bytearray(10))  # error: [AF122] "gzip.GzipFile.readinto()"
        print(file.read1(10), file.readline())  # error: [AF122] "gzip.GzipFile.read1()" [AF122] "gzip.GzipFile.readline()"
        for line in file:  # error: [AF122] "iterating over `gzip.GzipFile`"
            print(line)
        print(file.read(), file.readlines())  # error: [AF122] "gzip.GzipFile.read()" [AF122] "gzip.GzipFile.readlines()"
    with gzip.GzipFile("log.gz", "wb") as file:  # error: [AF121] "gzip.GzipFile()"
        file.write(b"x")  # error: [AF122] "gzip.GzipFile.write()"
        file.writelines(lines)  # error: [AF122] "gzip.GzipFile.writelines()"
    with gzip.open(path, "rt", encoding="utf-8") as text:  # error: [AF121] "gzip.open()"
        return text.read()  # error: [AF122] "io.TextIOWrapper.read()"


async def squeezed(path: str, lines: list[bytes]):
    with bz2.open(path) as file:  # error: [AF121] "bz2.open()"
        file.peek(10)  # error: [AF122] "bz2.BZ2File.peek()"
        file.readinto(bytearray(10))  # error: [AF122] "bz2.BZ2File.readinto()"
        print(file.read1(10), file.readline())  # error: [AF122] "bz2.BZ2File.read1()" [AF122] "bz2.BZ2File.readline()"
        for line in file:  # error: [AF122] "iterating over `bz2.BZ2File`"
            print(line)
        print(file.read(), file.readlines())  # error: [AF122] "bz2.BZ2File.read()" [AF122] "bz2.BZ2File.readlines()"
    with bz2.BZ2File(path, "wb") as file:  # error: [AF121] "bz2.BZ2File()"
        file.write(b"x")  # error: [AF122] "bz2.BZ2File.write()"
        file.writelines(lines)  # error: [AF122] "bz2.BZ2File.writelines()"


async def small(path: str, lines: list[bytes]):
    with lzma.open(path) as file:  # error: [AF121] "lzma.open()"
        file.peek(10)  # error: [AF122] "lzma.LZMAFile.peek()"
        file.readinto(bytearray(10))  # error: [AF122] "lzma.LZMAFile.readinto()"
        print(file.read1(10), file.readline())  # error: [AF122] "lzma.LZMAFile.read1()" [AF122] "lzma.LZMAFile.readline()"
        for line in file:  # error: [AF122] "iterating over `lzma.LZMAFile`"
            print(line)
        print(file.read(), file.readlines())  # error: [AF122] "lzma.LZMAFile.read()" [AF122] "lzma.LZMAFile.readlines()"
    with lzma.LZMAFile(path, "wb") as file:  # error: [AF121] "lzma.LZMAFile()"
        file.write(b"x")  # error: [AF122] "lzma.LZMAFile.write()"
        file.writelines(lines)  # error: [AF122] "lzma.LZMAFile.writelines()"


async def not_files(payload: bytes, name: str, stream):
    buffer = io.BytesIO(payload)
    with gzip.open(buffer) as file, gzip.GzipFile(fileobj=buffer) as same:
        print(file.read(), same.read())
    with gzip.GzipFile(name, "wb", 9, buffer) as file, gzip.GzipFile(name, "wb", fileobj=stream):
        file.write(payload)
    with bz2.open(io.BytesIO(payload)) as file, lzma.open(filename=buffer) as other:
        print(file.read(), other.read())
    return bz2.BZ2File(buffer).read(), lzma.LZMAFile(buffer).read(), gzip.BadGzipFile


async def at_once(payload: bytes):
    packed = [
        zlib.compress(payload),  # error: [AF142] "zlib.compress()"
        gzip.compress(payload, 6),  # error: [AF142] "gzip.compress()"
        bz2.compress(payload),  # error: [AF142] "bz2.compress()"
        lzma.compress(payload, preset=9),  # error: [AF142] "lzma.compress()"
    ]
    unpacked = [
        zlib.decompress(payload, -zlib.MAX_WBITS),
        gzip.decompress(payload),  # error: [AF142] "gzip.decompress()"
        bz2.decompress(payload),  # error: [AF142] "bz2.decompress()"
        lzma.decompress(payload),  # error: [AF142] "lzma.decompress()"
    ]
    return packed, unpacked, zlib.crc32(payload)


class Archive:
    def __init__(self):
        self.bz2 = bz2.BZ2Compressor(9)
        self.lzma = lzma.LZMACompressor()
        self.small = zlib.compressobj()

    async def add(self, piece: bytes):
        first = self.bz2.compress(piece)  # error: [AF142] "bz2.BZ2Compressor.compress()"
        second = self.lzma.compress(piece)  # error: [AF142] "lzma.LZMACompressor.compress()"
        return first, second, self.small.compress(piece)

    async def finish(self):
        last = self.bz2.flush()  # error: [AF142] "bz2.BZ2Compressor.flush()"
        return last + self.lzma.flush()  # error: [AF142] "lzma.LZMACompressor.flush()"


async def pieces(piece: bytes):
    first = bz2.BZ2Decompressor().decompress(piece)  # error: [AF142] "bz2.BZ2Decompressor.decompress()"
    unpacker = lzma.LZMADecompressor()
    while not unpacker.eof:
        first += unpacker.decompress(piece)  # error: [AF142] "lzma.LZMADecompressor.decompress()"
    return first
