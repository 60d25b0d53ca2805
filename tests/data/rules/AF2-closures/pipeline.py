"""Nested functions, closures and lambdas: called, returned, or only made."""

import asyncio
import contextlib
import hashlib
import sqlite3
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import requests


def make_fetcher(base: str):
    session = requests.Session()

    def fetch(path: str) -> str:
        return session.get(base + path, timeout=5).text

    return fetch


def make_counter():
    count = 0

    def increase() -> int:
        nonlocal count
        count += 1
        return count

    return increase


def make_writer(path: Path) -> Callable[[str], int]:
    def write(text: str) -> int:
        return path.write_text(text)

    return write


def make_both():
    def slow() -> None:
        time.sleep(1)

    def quick() -> None:
        return None

    return slow, quick


def never_calls(path: Path) -> str:
    """Defines what blocks, calls it never."""

    def read() -> str:
        return path.read_text()

    lazy = lambda: path.read_bytes()  # noqa: E731
    return f"{read.__name__} {lazy}"


def calls_inner(path: Path) -> str:
    def read() -> str:
        return path.read_text()

    return read()


def calls_innermost(archive: Path) -> list[str]:
    def outer():
        def inner():
            with zipfile.ZipFile(archive) as opened:
                return opened.read("a")

        return [inner()]

    return outer()


def makes_a_generator(path: Path):
    def lines():
        with path.open() as file:
            yield from file

    return lines()


def decorate(function):
    def wrapper(*arguments):
        time.sleep(0.1)
        return function(*arguments)

    return wrapper


def adding(number: int):
    return lambda other: number + other


def hashing(salt: bytes):
    return lambda password: hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)


def with_database(function):
    connection = sqlite3.connect("pipeline.db")
    return function(connection)


def with_nothing(function):
    return function(None)


async def factories(path: str) -> str:
    fetch = make_fetcher("https://a.example")
    count = make_counter()
    count()
    write = make_writer(Path(path))
    write("text")  # error: [AF222] "`pipeline.make_writer.write()` blocks"
    slow, quick = make_both()
    quick()
    slow()  # error: [AF271] "`pipeline.make_both.slow()` blocks"
    return fetch("/a")  # error: [AF231] "`pipeline.make_fetcher.fetch()` blocks the event loop until the server has answered"


async def at_once() -> str:
    print(make_counter()())
    return make_fetcher("https://a.example")("/b")  # error: [AF231] "make_fetcher.fetch"


async def only_made(path: Path) -> list[object]:
    fetch = make_fetcher("https://a.example")
    print(never_calls(path), makes_a_generator(path))
    return [fetch, make_writer(path), make_both(), hashing(b""), decorate(print)]


async def inner_calls(path: Path) -> str:
    calls_innermost(path)  # error: [AF225] "`pipeline.calls_innermost.outer.inner()`"
    for line in makes_a_generator(path):  # error: [AF221] "makes_a_generator.lines"
        print(line)
    return calls_inner(path)  # error: [AF222] "`pipeline.calls_inner.read()` → `pathlib.Path.read_text()`"


async def nested_here(path: Path) -> str:
    text = ""

    def read() -> str:
        return path.read_text()

    def length() -> int:
        return len(text)

    def read_twice() -> str:
        return read() + read()

    def unused() -> None:
        time.sleep(1)

    text = read()  # error: [AF222] "`pipeline.nested_here.read()` blocks"
    await asyncio.to_thread(read)
    await asyncio.to_thread(read_twice)
    print(length())
    return read_twice()  # error: [AF222] "`pipeline.nested_here.read()` → `pathlib.Path.read_text()`"


async def nested_async(path: Path) -> str:
    """The innermost async function is where the loop stops."""

    def read() -> str:
        return path.read_text()

    async def load() -> str:
        return read()  # error: [AF222] "`pipeline.nested_async.read()`"

    async def load_in_thread() -> str:
        return await asyncio.to_thread(read)

    return await load() + await load_in_thread()


async def lambdas(path: Path, password: bytes) -> bytes:
    add = adding(1)
    add(2)
    read = lambda: path.read_text()  # noqa: E731
    size = lambda: len(password)  # noqa: E731
    later = lambda: time.sleep(1)  # noqa: E731
    size()
    read()  # error: [AF222]
    await asyncio.to_thread(later)
    (lambda: time.sleep(1))()  # error: [AF271] "a lambda on line 189 blocks"
    return hashing(b"salt")(password)  # error: [AF241] "`hashlib.pbkdf2_hmac()`"


async def callbacks(path: Path) -> None:
    def on_row(connection) -> None:
        connection.execute("select 1")

    def on_nothing(connection) -> None:
        print(connection)

    with_nothing(on_nothing)
    with_nothing(lambda connection: print(connection))
    with_nothing(on_row)
    with_nothing(lambda _: path.read_text())  # error: [AF222] "through a lambda on line 203 → "
    with_database(on_nothing)  # error: [AF211] "`sqlite3.connect()`"
    await asyncio.to_thread(with_database, on_row)


def blocking_setup() -> None:
    time.sleep(1)


@decorate
def decorated(text: str) -> str:
    return text


async def wrapped(text: str) -> str:
    print(decorate(print))
    decorate(print)(text)  # error: [AF271] "`pipeline.decorate.wrapper()`"
    return decorated(text)  # error: [AF271] "pipeline.decorate.wrapper"


async def shadowing(path: Path) -> None:
    """Inner functions hide outer ones of the same name."""

    def calls_inner(path: Path) -> str:
        return path.name

    def blocking_setup() -> None:
        return None

    calls_inner(path)
    blocking_setup()
    for make_fetcher in (str, repr):
        print(make_fetcher("https://a.example"))


class Stage:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.step = self.make_step()
        self.quick = self.make_quick()

    def make_step(self):
        def step() -> str:
            return self.path.read_text()

        return step

    def make_quick(self):
        def quick() -> str:
            return self.path.name

        return quick

    async def run(self) -> str:
        self.quick()
        return self.step()  # error: [AF222] "`pipeline.Stage.make_step.step()`"

    async def run_locally(self) -> str:
        def step() -> str:
            return self.name()

        def load() -> str:
            return self.load()

        print(step())
        return load()  # error: [AF222] "`pipeline.Stage.load()` → `pathlib.Path.read_text()`"

    def load(self) -> str:
        return self.path.read_text()

    def name(self) -> str:
        return self.path.name


async def exits(path: Path) -> None:
    with contextlib.ExitStack() as stack:
        stack.callback(print, "done")
        stack.callback(never_calls, path)


def timed(function: Callable[..., str]) -> Callable[..., str]:
    """Says what it takes and gives, and not more."""

    def wrapper(*arguments: str) -> str:
        started = time.monotonic()
        result = function(*arguments)
        print(time.monotonic() - started)
        return result

    return wrapper


def throttled(function: Callable[..., str]) -> Callable[..., str]:
    def wrapper(*arguments: str) -> str:
        time.sleep(0.5)
        return function(*arguments)

    return wrapper


def apply(function: Callable[[str], str], text: str) -> str:
    return function(text)


@timed
def load_page(name: str) -> str:
    return Path(name).read_text()


@timed
def render(name: str) -> str:
    return f"<b>{name}</b>"


@throttled
def render_slowly(name: str) -> str:
    return f"<b>{name}</b>"


async def annotated_decorators(name: str) -> str:
    load_page(name)  # error: [AF222]
    render_slowly(name)  # error: [AF271]
    await asyncio.to_thread(load_page, name)
    await asyncio.to_thread(render_slowly, name)
    return render(name)


async def annotated_parameter(name: str) -> str:
    apply(str.upper, name)
    apply(lambda text: text + "!", name)
    apply(lambda text: Path(text).read_text(), name)  # error: [AF222]
    await asyncio.to_thread(apply, load_page, name)
    return apply(load_page, name)  # error: [AF222]


class Hooked:
    """The attribute says what it takes, too."""

    def __init__(self) -> None:
        self.hook: Callable[[str], str] = self.read
        self.quiet: Callable[[str], str] = str.upper

    def read(self, name: str) -> str:
        return Path(name).read_text()

    async def run(self, name: str) -> str:
        hook: Callable[[str], str] = self.read
        hook(name)  # todo: [AF222] "pipeline.Hooked.read"
        self.quiet(name)
        return self.hook(name)  # todo: [AF222]
