import gettext
import glob
import grp
import os
import pwd
import shutil
from os import path as osp
from pathlib import Path

import aiofiles.os


async def by_os(path: str, other: str):
    found = os.stat(path), os.lstat(path)  # error: [AF124] "os.stat()" [AF124] "os.lstat()"
    if os.access(path, os.W_OK):  # error: [AF124] "os.access()"
        print(os.listdir(path))  # error: [AF124] "os.listdir()"
    space = os.statvfs(path)  # error: [AF124] "os.statvfs()"
    room = os.fstatvfs(3), os.fstat(3).st_size  # error: [AF124] "os.fstatvfs()"
    os.chdir(path)  # error: [AF124] "os.chdir()"
    labels = os.listxattr(path), os.getxattr(path, "user.origin")  # error: [AF124] "os.listxattr()" [AF124] "os.getxattr()"
    print(room, labels)
    target = os.readlink(path)  # error: [AF124] "os.readlink()"
    return found, space.f_bavail, target, os.fspath(other), os.sep


async def scan(path: str):
    with os.scandir(path) as entries:  # error: [AF124] "os.scandir()"
        for entry in entries:
            if entry.is_file() and entry.name.endswith(".log"):
                print(entry.stat().st_size, entry.path)  # error: [AF124] "os.DirEntry.stat()"


async def walk(path: str, descriptor: int):
    tree = os.walk(path)
    for root, _, files in tree:  # error: [AF124] "os.walk()"
        print(root, files)
    for root, _, files, _ in os.fwalk(dir_fd=descriptor):  # error: [AF124] "os.fwalk()"
        print(os.path.join(root, files[0]))
    return os.walk(path)


async def by_os_path(path: str, other: str, descriptor: int):
    checks = [
        os.path.exists(path),  # error: [AF124] "os.path.exists()"
        os.path.lexists(path),  # error: [AF124] "os.path.lexists()"
        os.path.isfile(path),  # error: [AF124] "os.path.isfile()"
        osp.isdir(path),  # error: [AF124] "os.path.isdir()"
        osp.islink(path),  # error: [AF124] "os.path.islink()"
        osp.ismount(path),  # error: [AF124] "os.path.ismount()"
        osp.isjunction(path),  # error: [AF124] "os.path.isjunction()"
        osp.samefile(path, other),  # error: [AF124] "os.path.samefile()"
        osp.sameopenfile(descriptor, 1),  # error: [AF124] "os.path.sameopenfile()"
        osp.isabs(path),
    ]
    times = [
        os.path.getsize(path),  # error: [AF124] "os.path.getsize()"
        os.path.getmtime(path),  # error: [AF124] "os.path.getmtime()"
        os.path.getatime(path),  # error: [AF124] "os.path.getatime()"
        os.path.getctime(path),  # error: [AF124] "os.path.getctime()"
    ]
    return checks, times, os.path.realpath(path)  # error: [AF124] "os.path.realpath()"


async def strings_only(path: str):
    return (
        os.path.abspath(path),
        os.path.relpath(path, "/"),
        os.path.normpath(path),
        os.path.expanduser("~"),
        os.path.expandvars(path),
        os.path.commonpath([path, "/"]),
        os.path.split(path),
        os.getcwd(),
    )


async def search(pattern: str):
    names = glob.glob(pattern)  # error: [AF124] "glob.glob()"
    for name in glob.iglob(pattern):  # error: [AF124] "glob.iglob()"
        print(name)
    free = shutil.disk_usage("/").free  # error: [AF124] "shutil.disk_usage()"
    program = shutil.which("git")  # error: [AF124] "shutil.which()"
    return names, glob.escape(pattern), glob.iglob(pattern), free, program


async def by_pathlib(path: Path, other: Path):
    return [
        path.exists(),  # error: [AF124] "pathlib.Path.exists()"
        path.is_file(),  # error: [AF124] "pathlib.Path.is_file()"
        (path / "x").is_dir(),  # error: [AF124] "pathlib.Path.is_dir()"
        path.is_symlink(),  # error: [AF124] "pathlib.Path.is_symlink()"
        path.is_mount(),  # error: [AF124] "pathlib.Path.is_mount()"
        path.is_junction(),  # error: [AF124] "pathlib.Path.is_junction()"
        path.is_socket(),  # error: [AF124] "pathlib.Path.is_socket()"
        path.is_fifo(),  # error: [AF124] "pathlib.Path.is_fifo()"
        path.is_block_device(),  # error: [AF124] "pathlib.Path.is_block_device()"
        path.is_char_device(),  # error: [AF124] "pathlib.Path.is_char_device()"
        path.stat().st_mtime,  # error: [AF124] "pathlib.Path.stat()"
        path.lstat().st_mode,  # error: [AF124] "pathlib.Path.lstat()"
        path.owner(),  # error: [AF124] "pathlib.Path.owner()"
        path.group(),  # error: [AF124] "pathlib.Path.group()"
        path.samefile(other),  # error: [AF124] "pathlib.Path.samefile()"
        path.resolve(strict=True),  # error: [AF124] "pathlib.Path.resolve()"
        path.readlink().name,  # error: [AF124] "pathlib.Path.readlink()"
        path.parent.parent,
    ]


async def pure(path: Path):
    return (
        path.absolute(),
        path.expanduser(),
        Path.cwd(),
        Path.home() / "x",
        path.relative_to("/"),
        path.is_absolute(),
        path.is_relative_to("/"),
        path.match("*.py"),
        path.with_stem("y").suffix,
        path.parts,
        path.as_uri(),
    )


async def listings(path: Path):
    for child in path.iterdir():  # error: [AF124] "pathlib.Path.iterdir()"
        print(child.name, child.is_dir())  # error: [AF124] "pathlib.Path.is_dir()"
    sources = sorted(path.glob("*.py"))  # error: [AF124] "pathlib.Path.glob()"
    everything = [p for p in path.rglob("*") if p.suffix]  # error: [AF124] "pathlib.Path.rglob()"
    for root, folders, files in path.walk():  # error: [AF124] "pathlib.Path.walk()"
        print(root / files[0], folders)
    return sources, everything, path.glob("*.txt")


async def asynchronous(path: str):
    return await aiofiles.os.path.exists(path), await aiofiles.os.stat(path)


async def accounts(name: str):
    user = pwd.getpwnam(name), pwd.getpwuid(os.getuid())  # error: [AF124] "pwd.getpwnam()" [AF124] "pwd.getpwuid()"
    group = grp.getgrnam(name), grp.getgrgid(os.getgid())  # error: [AF124] "grp.getgrnam()" [AF124] "grp.getgrgid()"
    everybody = pwd.getpwall(), grp.getgrall()  # error: [AF124] "pwd.getpwall()" [AF124] "grp.getgrall()"
    return user, group, everybody, gettext.find("shop", "locale")  # error: [AF124] "gettext.find()"
