import configparser
import dbm
import io
import json
import marshal
import pickle
import plistlib
import shelve
import shutil
import tarfile
import tomllib
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
