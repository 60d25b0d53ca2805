"""A worker that makes thumbnails: everything is in one module."""

import asyncio
import hashlib
import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CACHE = Path("/var/cache/thumbnails")
POOL = ThreadPoolExecutor(4)


def fingerprint(original: Path) -> str:
    return hashlib.sha256(original.read_bytes()).hexdigest()


def short_name(original: Path) -> str:
    return original.stem.lower().replace(" ", "-")[:40]


def convert(original: Path, target: Path, size: int) -> None:
    subprocess.run(["convert", str(original), "-resize", str(size), str(target)], check=True)


def convert_with_retries(original: Path, target: Path, size: int) -> None:
    for attempt in range(3):
        try:
            convert(original, target, size)
        except subprocess.CalledProcessError:
            time.sleep(2**attempt)
        else:
            return


def pack(folder: str, archive: str) -> None:
    with zipfile.ZipFile(archive, "w") as bundle:
        for name in os.listdir(folder):
            bundle.write(os.path.join(folder, name), name)


def is_fresh(target: Path) -> bool:
    return target.exists()


def drop(folder: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def sizes(spec: str) -> list[int]:
    return [int(part) for part in spec.split(",") if part.strip()]


def is_even(n: int) -> bool:
    return n == 0 or is_odd(n - 1)


def is_odd(n: int) -> bool:
    return n != 0 and is_even(n - 1)


def drain(folder: Path, depth: int = 0) -> None:
    """Calls itself; it still ends in the file system."""
    for child in folder.iterdir():
        if child.is_dir():
            drain(child, depth + 1)
        else:
            child.unlink()


def countdown(left: int) -> None:
    if left:
        wait_and_go_on(left)


def wait_and_go_on(left: int) -> None:
    time.sleep(1)
    countdown(left - 1)


async def thumbnail(original: Path, size: int) -> Path:
    target = CACHE / f"{short_name(original)}-{size}.png"
    if is_fresh(target):  # error: [AF224] "`thumbnails.is_fresh()` blocks the event loop"
        return target
    convert(original, target, size)  # error: [AF261] "through `subprocess.run()`"
    return target


async def thumbnail_again(original: Path, size: int) -> None:
    convert_with_retries(original, CACHE, size)  # error: [AF271] "through `time.sleep()`" [AF261] "`thumbnails.convert()` → `subprocess.run()`"


async def etag(original: Path) -> str:
    return f'W/"{fingerprint(original)}"'  # error: [AF222] "through `pathlib.Path.read_bytes()`"


async def export(folder: str) -> str:
    archive = f"{folder}.zip"
    pack(folder, archive)  # error: [AF225] "`thumbnails.pack()` blocks"
    drop(folder)  # error: [AF223] "`shutil.rmtree()`"
    return archive


async def empty(folder: Path) -> None:
    drain(folder)  # error: [AF223] "`pathlib.Path.unlink()`"


async def start_in(seconds: int) -> None:
    countdown(seconds)  # error: [AF271] "`thumbnails.wait_and_go_on()` → `time.sleep()`"


async def conditionally(original: Path, *, wanted: bool) -> str | None:
    value = fingerprint(original) if wanted else None  # error: [AF222]
    if wanted and (again := fingerprint(original)):  # error: [AF222] "thumbnails.fingerprint"
        value = again
    assert value != fingerprint(CACHE)  # error: [AF222]
    return value


async def many(originals: list[Path]) -> dict[str, Path]:
    known = {fingerprint(one): one for one in originals}  # error: [AF222]
    names = [short_name(one) for one in originals]
    parity = {name: is_even(len(name)) for name in names}
    return known if parity else {}


async def in_threads(original: Path, target: Path) -> str:
    """What runs elsewhere does not block here."""
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(convert, original, target, 128)
    await asyncio.to_thread(convert_with_retries, original=original, target=target, size=256)
    await asyncio.to_thread(lambda: drop(str(target)))
    await loop.run_in_executor(None, pack, "a", "b")
    await loop.run_in_executor(POOL, lambda: fingerprint(original))
    POOL.submit(convert, original, target, 64)
    done = POOL.submit(drop, str(target))
    await asyncio.wrap_future(done)
    return await asyncio.to_thread(fingerprint, original)


async def only_mentioned(spec: str) -> list[object]:
    """A function that is passed on or kept is not called."""
    later = fingerprint
    waiting = [convert, pack, drop]
    table = {"pack": pack, "drop": drop}
    when_asked = lambda: fingerprint(CACHE)  # noqa: E731
    print(convert.__name__, table.keys(), len(waiting))
    return [later, waiting, table, when_asked, *sizes(spec)]


async def renamed() -> str:
    digest = fingerprint
    return digest(CACHE / "index.png")  # error: [AF222] "`thumbnails.fingerprint()` blocks"


async def shadowed(convert, drop, originals):
    """Parameters and locals of the same names are other functions."""

    def fingerprint(original):
        return hash(original)

    drop("x")
    pack = ", ".join
    for original in originals:
        convert(original, None, 10)
        print(fingerprint(original))
    return pack(["a", "b"])


async def scratch() -> str:
    def folder() -> str:
        return tempfile.mkdtemp()

    first = folder()  # error: [AF223] "thumbnails.scratch.folder"
    second = await asyncio.to_thread(folder)
    return first + second


def main_sync(original: Path) -> None:
    """Synchronous code may block."""
    convert_with_retries(original, CACHE, 64)
    pack("a", "b")
    drop("a")


if __name__ == "__main__":
    drop("/tmp/thumbnails")
    main_sync(CACHE)
