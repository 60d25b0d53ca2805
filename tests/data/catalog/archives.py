import configparser
import dbm
import dbm.dumb
import io
import json
import marshal
import pickle
import plistlib
import shelve
import shutil
import tarfile
import tomllib
import zipapp
import zipfile
from pathlib import Path


async def zips(path: Path, payload: bytes):
    with zipfile.ZipFile(path) as archive:  # error: [AF125] "zipfile.ZipFile()"
        archive.extractall("target")  # error: [AF125] "zipfile.ZipFile.extractall()"
        archive.extract("member")  # error: [AF125] "zipfile.ZipFile.extract()"
        data = archive.read("member")  # error: [AF125] "zipfile.ZipFile.read()"
        broken = archive.testzip()  # error: [AF125] "zipfile.ZipFile.testzip()"
        print(archive.namelist(), archive.infolist(), archive.getinfo("member"))
    with zipfile.ZipFile("out.zip", "w", zipfile.ZIP_DEFLATED) as archive:  # error: [AF125] "zipfile.ZipFile()"
        archive.write(path, arcname=path.name)  # error: [AF125] "zipfile.ZipFile.write()"
        archive.writestr("member", data)  # error: [AF125] "zipfile.ZipFile.writestr()"
    with zipfile.ZipFile(io.BytesIO(payload)) as archive:
        print(archive.namelist(), archive.read("member"))
    return broken


async def unknown_archive(source):
    with zipfile.ZipFile(source) as archive, tarfile.open(fileobj=source) as tar:
        return archive.namelist(), tar.name


async def tars(path: str, payload: bytes):
    with tarfile.open(path) as archive:  # error: [AF125] "tarfile.open()"
        archive.extractall("target", filter="data")  # error: [AF125] "tarfile.TarFile.extractall()"
        archive.extract("member")  # error: [AF125] "tarfile.TarFile.extract()"
        members = archive.getmembers()  # error: [AF125] "tarfile.TarFile.getmembers()"
        names = archive.getnames()  # error: [AF125] "tarfile.TarFile.getnames()"
    with tarfile.open("out.tar.gz", "w:gz") as archive:  # error: [AF125] "tarfile.open()"
        archive.add(path)  # error: [AF125] "tarfile.TarFile.add()"
    plain = tarfile.TarFile(path)  # error: [AF125] "tarfile.TarFile()"
    in_memory = tarfile.open(fileobj=io.BytesIO(payload))
    return members[0].name, names, plain.name, in_memory


async def packed(path: str):
    shutil.make_archive("backup", "zip", path)  # error: [AF125] "shutil.make_archive()"
    shutil.unpack_archive("backup.zip", path)  # error: [AF125] "shutil.unpack_archive()"
    return shutil.get_archive_formats()


async def readers(path: Path):
    with open(path) as text, open(path, "rb") as binary:  # error: [AF121] "open()" [AF121] "open()"
        settings = json.load(text)  # error: [AF125] "json.load()"
        model = pickle.load(binary)  # error: [AF125] "pickle.load()"
        code = marshal.load(binary)  # error: [AF125] "marshal.load()"
        project = tomllib.load(binary)  # error: [AF125] "tomllib.load()"
        plist = plistlib.load(binary)  # error: [AF125] "plistlib.load()"
    return settings, model, code, project, plist


async def writers(path: Path, value: dict[str, int]):
    with path.open("w") as text, path.open("wb") as binary:  # error: [AF121] "pathlib.Path.open()" [AF121] "pathlib.Path.open()"
        json.dump(value, text, indent=2)  # error: [AF125] "json.dump()"
        json.dump(value, fp=text)  # error: [AF125] "json.dump()"
        pickle.dump(value, binary)  # error: [AF125] "pickle.dump()"
        marshal.dump(value, binary)  # error: [AF125] "marshal.dump()"
        plistlib.dump(value, binary)  # error: [AF125] "plistlib.dump()"


async def in_memory(payload: bytes, stream, value: dict[str, int]):
    text = io.StringIO()
    json.dump(value, text)
    pickle.dump(value, io.BytesIO())
    loaded = json.load(io.BytesIO(payload)), json.load(stream), pickle.load(stream)
    return loaded, json.loads(payload), json.dumps(value), pickle.loads(payload), tomllib.loads("")


async def others(path: str):
    parser = configparser.ConfigParser()
    parser.read(path)  # error: [AF125] "configparser.ConfigParser.read()"
    parser.read_string("[section]\nkey = 1\n")
    raw = configparser.RawConfigParser()
    raw.read([path])  # error: [AF125] "configparser.ConfigParser.read()"
    with shelve.open(path) as shelf:  # error: [AF125] "shelve.open()"
        shelf["x"] = parser.get("section", "key")
    with dbm.open(path, "c") as database:  # error: [AF125] "dbm.open()"
        database["x"] = "y"
    return parser.sections(), raw["section"]


async def members(path: Path, names: list[str]):
    if not zipfile.is_zipfile(path):  # error: [AF125] "zipfile.is_zipfile()"
        return None
    with zipfile.ZipFile(path, "a") as archive:  # error: [AF125] "zipfile.ZipFile()"
        archive.mkdir("folder")  # error: [AF125] "zipfile.ZipFile.mkdir()"
        with archive.open("member") as member:  # error: [AF125] "zipfile.ZipFile.open()"
            head = member.peek(4) + member.read1(4)  # error: [AF125] "zipfile.ZipExtFile.peek()" [AF125] "zipfile.ZipExtFile.read1()"
            head += member.readline()  # error: [AF125] "zipfile.ZipExtFile.readline()"
            for line in member:  # error: [AF125] "iterating over `zipfile.ZipExtFile`"
                print(line)
            buffer = bytearray(10)
            member.readinto(buffer)  # error: [AF125] "zipfile.ZipExtFile.readinto()"
            return head, member.read(), member.readlines()  # error: [AF125] "zipfile.ZipExtFile.read()" [AF125] "zipfile.ZipExtFile.readlines()"


async def packages(folder: str):
    with zipfile.PyZipFile("library.zip", "w") as archive:
        archive.writepy(folder)  # error: [AF125] "zipfile.PyZipFile.writepy()"
    zipapp.create_archive(folder, "program.pyz", main="program:main")  # error: [AF125] "zipapp.create_archive()"


async def paths(path: Path, payload: bytes):
    root = zipfile.Path(path)  # error: [AF125] "zipfile.Path()"
    config = root / "config.json"
    if config.exists() and not config.is_dir():
        text = config.read_text()  # error: [AF125] "zipfile.Path.read_text()"
        with root.joinpath("data").open("rb") as file:  # error: [AF125] "zipfile.Path.open()"
            return text, config.read_bytes(), file.name  # error: [AF125] "zipfile.Path.read_bytes()"
    in_memory = zipfile.Path(io.BytesIO(payload))
    return [child.name for child in in_memory.iterdir()], in_memory.read_text()


async def tar_members(path: Path, info: tarfile.TarInfo, payload: bytes):
    if not tarfile.is_tarfile(path):  # error: [AF125] "tarfile.is_tarfile()"
        return None
    with tarfile.TarFile.open(path, "a") as archive:  # error: [AF125] "tarfile.TarFile.open()"
        archive.addfile(info, io.BytesIO(payload))  # error: [AF125] "tarfile.TarFile.addfile()"
        archive.list()  # error: [AF125] "tarfile.TarFile.list()"
        first = archive.next()  # error: [AF125] "tarfile.TarFile.next()"
        for member in archive:  # error: [AF125] "iterating over `tarfile.TarFile`"
            print(member.name, member.size, first)
        config = archive.extractfile(archive.getmember("config"))  # error: [AF125] "tarfile.TarFile.extractfile()" [AF125] "tarfile.TarFile.getmember()"
        return config.read()  # error: [AF122] "io.BufferedReader.read()"


async def tar_of_a_stream(payload: bytes, buffer):
    known = zipfile.is_zipfile(io.BytesIO(payload)), tarfile.is_tarfile(buffer)
    with tarfile.open("name.tar.gz", "w:gz", fileobj=io.BytesIO()) as archive:
        for member in archive.getmembers():
            print(archive.extractfile(member).read())
    with tarfile.open("name.tar", "w", buffer), tarfile.TarFile("x", "w", buffer) as other:
        return known, other.name


async def databases(path: str):
    with shelve.open(path) as shelf:  # error: [AF125] "shelve.open()"
        if "x" in shelf and shelf.get("x"):  # error: [AF122] "shelve.Shelf.get()"
            shelf.sync()  # error: [AF122] "shelve.Shelf.sync()"
        for key in shelf:  # error: [AF122] "iterating over `shelve.Shelf`"
            print(key)
        shelf.close()  # error: [AF122] "shelve.Shelf.close()"
    kind = dbm.whichdb(path)  # error: [AF122] "dbm.whichdb()"
    return kind, dbm.dumb.open(path, "c")  # error: [AF125] "dbm.dumb.open()"
