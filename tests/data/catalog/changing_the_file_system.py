import ensurepip
import io
import os
import shutil
import tempfile
import venv
from pathlib import Path

import aiofiles.os
import anyio


async def entries(path: str, target: str):
    os.remove(path)  # error: [AF123] "os.remove()"
    os.unlink(path)  # error: [AF123] "os.unlink()"
    os.rename(path, target)  # error: [AF123] "os.rename()"
    os.renames(path, target)  # error: [AF123] "os.renames()"
    os.replace(path, target)  # error: [AF123] "os.replace()"
    os.mkdir(path, 0o700)  # error: [AF123] "os.mkdir()"
    os.makedirs(os.path.dirname(path), exist_ok=True)  # error: [AF123] "os.makedirs()"
    os.rmdir(path)  # error: [AF123] "os.rmdir()"
    os.removedirs(path)  # error: [AF123] "os.removedirs()"
    os.link(path, target)  # error: [AF123] "os.link()"
    os.symlink(path, target)  # error: [AF123] "os.symlink()"
    os.environ.setdefault("TARGET", os.path.join(path, target))
    return os.getcwd(), os.getpid(), os.fspath(path)


async def attributes(path: str):
    os.chmod(path, 0o600)  # error: [AF123] "os.chmod()"
    os.chown(path, 0, 0)  # error: [AF123] "os.chown()"
    os.lchown(path, 0, 0)  # error: [AF123] "os.lchown()"
    os.fchmod(3, 0o600)  # error: [AF123] "os.fchmod()"
    os.fchown(3, 0, 0)  # error: [AF123] "os.fchown()"
    os.setxattr(path, "user.origin", b"upload")  # error: [AF123] "os.setxattr()"
    os.removexattr(path, "user.origin")  # error: [AF123] "os.removexattr()"
    os.utime(path)  # error: [AF123] "os.utime()"
    os.truncate(path, 0)  # error: [AF123] "os.truncate()"
    os.mkfifo(path)  # error: [AF123] "os.mkfifo()"
    os.mknod(path)  # error: [AF123] "os.mknod()"
    os.umask(0o077)
    return os.path.splitext(path)


async def trees(source: str, target: Path):
    shutil.copy(source, target)  # error: [AF123] "shutil.copy()"
    shutil.copy2(source, target)  # error: [AF123] "shutil.copy2()"
    shutil.copyfile(source, target)  # error: [AF123] "shutil.copyfile()"
    shutil.copymode(source, target)  # error: [AF123] "shutil.copymode()"
    shutil.copystat(source, target)  # error: [AF123] "shutil.copystat()"
    shutil.copytree(source, target, dirs_exist_ok=True)  # error: [AF123] "shutil.copytree()"
    shutil.move(source, target)  # error: [AF123] "shutil.move()"
    shutil.rmtree(target, ignore_errors=True)  # error: [AF123] "shutil.rmtree()"
    shutil.chown(target, "www-data")  # error: [AF123] "shutil.chown()"
    ignored = shutil.ignore_patterns("*.pyc")
    return ignored, shutil.get_terminal_size()


async def streams(payload: bytes, path: Path):
    with path.open("wb") as file:  # error: [AF121] "pathlib.Path.open()"
        shutil.copyfileobj(io.BytesIO(payload), file)  # error: [AF123] "shutil.copyfileobj()"
    memory = io.BytesIO()
    shutil.copyfileobj(io.BytesIO(payload), memory)
    return memory.getvalue()


async def temporary():
    folder = tempfile.mkdtemp()  # error: [AF123] "tempfile.mkdtemp()"
    with tempfile.TemporaryDirectory() as name:  # error: [AF123] "tempfile.TemporaryDirectory()"
        print(name, folder)
    kept = tempfile.TemporaryDirectory()  # error: [AF123] "tempfile.TemporaryDirectory()"
    kept.cleanup()  # error: [AF123] "tempfile.TemporaryDirectory.cleanup()"


async def paths(path: Path, target: Path):
    path.parent.mkdir(parents=True, exist_ok=True)  # error: [AF123] "pathlib.Path.mkdir()"
    path.rmdir()  # error: [AF123] "pathlib.Path.rmdir()"
    path.touch()  # error: [AF123] "pathlib.Path.touch()"
    path.unlink(missing_ok=True)  # error: [AF123] "pathlib.Path.unlink()"
    path.rename(target)  # error: [AF123] "pathlib.Path.rename()"
    path.replace(target)  # error: [AF123] "pathlib.Path.replace()"
    path.symlink_to(target)  # error: [AF123] "pathlib.Path.symlink_to()"
    path.hardlink_to(target)  # error: [AF123] "pathlib.Path.hardlink_to()"
    (path / "run.sh").chmod(0o755)  # error: [AF123] "pathlib.Path.chmod()"
    (path / "run.sh").lchmod(0o755)  # error: [AF123] "pathlib.Path.lchmod()"
    return path.with_name("x"), path.joinpath("y"), path.as_posix(), path.name.replace("a", "b")


async def asynchronous(path: str):
    await aiofiles.os.remove(path)
    await aiofiles.os.makedirs(path, exist_ok=True)
    await anyio.Path(path).mkdir(parents=True)
    await anyio.Path(path).unlink()


async def environments(path: str):
    venv.create(path, with_pip=True)  # error: [AF123] "venv.create()"
    builder = venv.EnvBuilder(clear=True)
    builder.create(path)  # error: [AF123] "venv.EnvBuilder.create()"
    ensurepip.bootstrap(root=path)  # error: [AF161] "ensurepip.bootstrap()"
    return ensurepip.version()
