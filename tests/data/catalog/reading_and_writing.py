import codecs
import csv
import filecmp
import fileinput
import hashlib
import io
import mimetypes
import mmap
import os
import sys
import tempfile
from pathlib import Path


async def text(file: io.TextIOWrapper, lines: list[str]):
    everything = file.read()  # error: [AF122] "io.TextIOWrapper.read()"
    line = file.readline()  # error: [AF122] "io.TextIOWrapper.readline()"
    rest = file.readlines()  # error: [AF122] "io.TextIOWrapper.readlines()"
    for line in file:  # error: [AF122] "iterating over `io.TextIOWrapper`"
        print(line, file.encoding, file.tell())
    file.write("x")  # error: [AF122] "io.TextIOWrapper.write()"
    file.writelines(lines)  # error: [AF122] "io.TextIOWrapper.writelines()"
    file.flush()  # error: [AF122] "io.TextIOWrapper.flush()"
    file.truncate(0)  # error: [AF122] "io.TextIOWrapper.truncate()"
    file.close()
    return everything, rest, file.readable(), file.name


async def binary_reader(file: io.BufferedReader, buffer: bytearray):
    everything = file.read()  # error: [AF122] "io.BufferedReader.read()"
    some = file.read1(100)  # error: [AF122] "io.BufferedReader.read1()"
    ahead = file.peek()  # error: [AF122] "io.BufferedReader.peek()"
    count = file.readinto(buffer)  # error: [AF122] "io.BufferedReader.readinto()"
    count += file.readinto1(buffer)  # error: [AF122] "io.BufferedReader.readinto1()"
    line = file.readline()  # error: [AF122] "io.BufferedReader.readline()"
    lines = file.readlines()  # error: [AF122] "io.BufferedReader.readlines()"
    return everything, some, ahead, count, line, lines, file.fileno(), list(file)  # error: [AF122] "iterating over `io.BufferedReader`"


async def binary_writer(file: io.BufferedWriter, chunks: list[bytes]):
    file.write(b"x")  # error: [AF122] "io.BufferedWriter.write()"
    file.writelines(chunks)  # error: [AF122] "io.BufferedWriter.writelines()"
    file.flush()  # error: [AF122] "io.BufferedWriter.flush()"
    file.truncate()  # error: [AF122] "io.BufferedWriter.truncate()"
    return file.writable(), file.seekable()


async def binary_both(file: io.BufferedRandom, buffer: bytearray):
    found = [
        file.read(10),  # error: [AF122] "io.BufferedRandom.read()"
        file.read1(10),  # error: [AF122] "io.BufferedRandom.read1()"
        file.peek(1),  # error: [AF122] "io.BufferedRandom.peek()"
        file.readinto(buffer),  # error: [AF122] "io.BufferedRandom.readinto()"
        file.readinto1(buffer),  # error: [AF122] "io.BufferedRandom.readinto1()"
        file.readline(),  # error: [AF122] "io.BufferedRandom.readline()"
        file.readlines(),  # error: [AF122] "io.BufferedRandom.readlines()"
        file.tell(),
    ]
    file.write(b"x")  # error: [AF122] "io.BufferedRandom.write()"
    file.writelines([b"y"])  # error: [AF122] "io.BufferedRandom.writelines()"
    file.flush()  # error: [AF122] "io.BufferedRandom.flush()"
    file.truncate()  # error: [AF122] "io.BufferedRandom.truncate()"
    return found, sorted(file)  # error: [AF122] "iterating over `io.BufferedRandom`"


async def unbuffered(file: io.FileIO, buffer: bytearray):
    file.read(10)  # error: [AF122] "io.FileIO.read()"
    file.readall()  # error: [AF122] "io.FileIO.readall()"
    file.readinto(buffer)  # error: [AF122] "io.FileIO.readinto()"
    file.readline()  # error: [AF122] "io.FileIO.readline()"
    file.readlines()  # error: [AF122] "io.FileIO.readlines()"
    file.write(b"x")  # error: [AF122] "io.FileIO.write()"
    file.writelines([b"x"])  # error: [AF122] "io.FileIO.writelines()"
    file.truncate(0)  # error: [AF122] "io.FileIO.truncate()"
    for line in file:  # error: [AF122] "iterating over `io.FileIO`"
        print(line)
    return file.mode, file.closefd


async def by_mode(path: str):
    with open(path) as text, open(path, "rb") as binary:  # error: [AF121] "open()" [AF121] "open()"
        head = text.read(10)  # error: [AF122] "io.TextIOWrapper.read()"
        body = binary.read()  # error: [AF122] "io.BufferedReader.read()"
    with open(path, "r+b") as both, open(path, mode="ab") as end:  # error: [AF121] "open()" [AF121] "open()"
        both.write(body)  # error: [AF122] "io.BufferedRandom.write()"
        end.write(body)  # error: [AF122] "io.BufferedWriter.write()"
    return head, open(path).read()  # error: [AF121] "open()" [AF122] "io.TextIOWrapper.read()"


async def temporary():
    with tempfile.NamedTemporaryFile("w+") as file:  # error: [AF121] "tempfile.NamedTemporaryFile()"
        file.write("x")  # error: [AF122] "tempfile._TemporaryFileWrapper.write()"
        file.writelines(["y"])  # error: [AF122] "tempfile._TemporaryFileWrapper.writelines()"
        file.flush()  # error: [AF122] "tempfile._TemporaryFileWrapper.flush()"
        file.seek(0)
        file.read(1)  # error: [AF122] "tempfile._TemporaryFileWrapper.read()"
        file.readline()  # error: [AF122] "tempfile._TemporaryFileWrapper.readline()"
        file.readlines()  # error: [AF122] "tempfile._TemporaryFileWrapper.readlines()"
        file.truncate()  # error: [AF122] "tempfile._TemporaryFileWrapper.truncate()"
        for line in file:  # error: [AF122] "iterating over `tempfile._TemporaryFileWrapper`"
            print(line, file.name)


async def in_memory(payload: bytes):
    stream = io.BytesIO(payload)
    lines = io.StringIO()
    lines.write("x")
    lines.writelines(["y", "z"])
    lines.flush()
    for line in stream:
        print(line, stream.read(), stream.readline(), stream.getvalue())
    return lines.read(), io.StringIO("a\nb").readlines()


async def descriptors(source: int, target: int, buffers: list[bytearray]):
    data = os.read(source, 4096)  # error: [AF122] "os.read()"
    os.readv(source, buffers)  # error: [AF122] "os.readv()"
    head = os.pread(source, 16, 0)  # error: [AF122] "os.pread()"
    os.preadv(source, buffers, 0)  # error: [AF122] "os.preadv()"
    os.write(target, data)  # error: [AF122] "os.write()"
    os.writev(target, buffers)  # error: [AF122] "os.writev()"
    os.pwrite(target, head, 0)  # error: [AF122] "os.pwrite()"
    os.pwritev(target, buffers, 0)  # error: [AF122] "os.pwritev()"
    os.sendfile(target, source, 0, 1 << 20)  # error: [AF122] "os.sendfile()"
    os.copy_file_range(source, target, 1 << 20)  # error: [AF122] "os.copy_file_range()"
    os.splice(source, target, 1 << 16)  # error: [AF122] "os.splice()"
    os.posix_fallocate(target, 0, 1 << 30)  # error: [AF122] "os.posix_fallocate()"
    os.ftruncate(target, 0)  # error: [AF122] "os.ftruncate()"
    os.fdatasync(target)  # error: [AF122] "os.fdatasync()"
    os.fsync(target)  # error: [AF122] "os.fsync()"
    os.sync()  # error: [AF122] "os.sync()"
    os.lseek(source, 0, os.SEEK_SET)
    os.set_blocking(source, False)
    os.close(source)
    return os.dup(target), os.isatty(target)


async def whole_files(path: Path):
    path.write_text(path.read_text())  # error: [AF122] "pathlib.Path.write_text()" [AF122] "pathlib.Path.read_text()"
    (path / "x").write_bytes(path.read_bytes())  # error: [AF122] "pathlib.Path.write_bytes()" [AF122] "pathlib.Path.read_bytes()"
    return path.with_suffix(".txt").name


async def digest(path: Path, payload: bytes):
    with path.open("rb") as file:  # error: [AF121] "pathlib.Path.open()"
        found = hashlib.file_digest(file, "sha256")  # error: [AF122] "hashlib.file_digest()"
    in_memory = hashlib.file_digest(io.BytesIO(payload), "sha256")
    return found.hexdigest(), in_memory, hashlib.sha256(payload).hexdigest()


async def printed(path: Path, stream):
    with path.open("a") as log:  # error: [AF121] "pathlib.Path.open()"
        print("started", path, file=log)  # error: [AF122] "print()"
    print("started", file=sys.stderr)
    print("started", file=io.StringIO())
    print("started", file=stream, flush=True)


async def tables(path: Path, payload: str, rows: list[list[str]], stream):
    with open(path, newline="") as file:  # error: [AF121] "open()"
        reader = csv.reader(file)
        header = next(reader)  # error: [AF122] "csv.reader()"
        for row in reader:  # error: [AF122] "csv.reader()"
            print(row, header)
        records = list(csv.DictReader(file))  # error: [AF122] "csv.DictReader()"
    with open(path, "w", newline="") as file:  # error: [AF121] "open()"
        writer = csv.writer(file, delimiter=";")
        writer.writerow(header)  # error: [AF122] "csv.writer.writerow()"
        writer.writerows(rows)  # error: [AF122] "csv.writer.writerows()"
        named = csv.DictWriter(file, ["a", "b"])
        named.writeheader()  # error: [AF122] "csv.DictWriter.writeheader()"
        named.writerow({"a": 1})  # error: [AF122] "csv.DictWriter.writerow()"
        named.writerows(records)  # error: [AF122] "csv.DictWriter.writerows()"
    in_memory = list(csv.reader(io.StringIO(payload))) + [row for row in csv.reader(stream)]
    csv.writer(stream).writerow(header)
    csv.writer(io.StringIO()).writerows(csv.reader(payload.splitlines()))
    return in_memory, csv.Sniffer().sniff(payload)


async def decoded(path: str, lines: list[str]):
    with codecs.open(path, "r", "latin-1") as file:  # error: [AF121] "codecs.open()"
        print(file.readline(), file.readlines())  # error: [AF122] "codecs.StreamReaderWriter.readline()" [AF122] "codecs.StreamReaderWriter.readlines()"
        for line in file:  # error: [AF122] "iterating over `codecs.StreamReaderWriter`"
            print(line)
        text = file.read()  # error: [AF122] "codecs.StreamReaderWriter.read()"
    with codecs.open(path, "w", "latin-1") as file:  # error: [AF121] "codecs.open()"
        file.write(text)  # error: [AF122] "codecs.StreamReaderWriter.write()"
        file.writelines(lines)  # error: [AF122] "codecs.StreamReaderWriter.writelines()"
    return codecs.decode(b"x", "latin-1")


async def several(paths: list[str]):
    for line in fileinput.input(paths):  # error: [AF122] "iterating over `fileinput.FileInput`"
        print(line)
    with fileinput.input(paths) as lines:
        first = lines.readline()  # error: [AF122] "fileinput.FileInput.readline()"
    return first, fileinput.input(paths)


async def compared(left: str, right: str):
    same = filecmp.cmp(left, right, shallow=False)  # error: [AF122] "filecmp.cmp()"
    groups = filecmp.cmpfiles(left, right, ["a", "b"])  # error: [AF122] "filecmp.cmpfiles()"
    return same, groups, filecmp.dircmp(left, right)


async def mapped(descriptor: int, path: str):
    area = mmap.mmap(descriptor, 0)
    area[0:4] = b"head"
    area.flush()  # error: [AF122] "mmap.mmap.flush()"
    mimetypes.init()  # error: [AF122] "mimetypes.init()"
    types = mimetypes.read_mime_types(path)  # error: [AF122] "mimetypes.read_mime_types()"
    mimetypes.MimeTypes().read(path)  # error: [AF122] "mimetypes.MimeTypes.read()"
    return types, mimetypes.guess_type(path), os.posix_fadvise(descriptor, 0, 0, 1)
