import sqlite3
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional, Union, cast

import httpx
import requests

if TYPE_CHECKING:
    from httpx import Client as HttpClient

singleton = requests.Session()
database: sqlite3.Connection
lazy = None
registry: dict[str, requests.Session] = {}
by_name = {}
Alias = requests.Session
AnyClient = Union[httpx.Client, requests.Session]


def make_session():
    session = requests.Session()
    session.headers["x"] = "y"
    return session


def annotated_factory() -> sqlite3.Connection: ...


def set_up():
    global lazy
    lazy = httpx.Client()


async def constructor(url):
    session = requests.Session()
    session.get(url)  # error: [AF131] "requests.Session.get()"
    client = httpx.Client(timeout=3)
    client.post(url)  # error: [AF131] "httpx.Client.post()"
    session = httpx.AsyncClient()
    await session.get(url)
    session.get(url)


async def factory(url):
    conn = sqlite3.connect("x")  # error: [AF111]
    cursor = conn.cursor()
    cursor.execute("select 1")  # error: [AF111] "sqlite3.Cursor.execute()"
    rows = cursor.fetchall()  # error: [AF111]
    conn.commit()  # error: [AF111]
    make_session().get(url)  # error: [AF131]
    annotated_factory().execute("x")  # error: [AF111]
    return rows


async def chained(url):
    requests.Session().get(url)  # error: [AF131]
    sqlite3.connect("x").cursor().execute("y")  # error: [AF111] [AF111]
    (
        httpx.Client()
        .get(url)  # error: [AF131]
        .json()
    )


async def annotations(
    a: requests.Session,
    b: Optional[httpx.Client],
    c: "httpx.Client | None",
    d: Union[httpx.Client, None],
    e: Annotated[requests.Session, "doc"],
    f: "Optional[HttpClient]",
    g: Alias,
    h: AnyClient,
    i: Path | str,
    j: httpx.AsyncClient,
    k: "not valid python [",
    l: httpx.Client | httpx.AsyncClient,
    *clients: httpx.Client,
    **named: requests.Session,
):
    a.get("u")  # error: [AF131]
    b.get("u")  # error: [AF131]
    c.get("u")  # error: [AF131]
    d.get("u")  # error: [AF131]
    e.get("u")  # error: [AF131]
    f.get("u")  # error: [AF131]
    g.get("u")  # error: [AF131]
    h.get("u")  # error: [AF131]
    i.exists()  # error: [AF124]
    await j.get("u")
    j.get("u")
    k.get("u")
    l.get("u")
    clients[0].get("u")  # error: [AF131]
    for client in clients:
        client.get("u")  # error: [AF131]
    named["x"].get("u")  # error: [AF131]


async def bare_annotation(make):
    conn: sqlite3.Connection
    conn = make()
    conn.execute("x")  # error: [AF111]
    session: requests.Session = make()
    session.get("u")  # error: [AF131]


async def walrus(url):
    if (session := requests.Session()) and url:
        session.get(url)  # error: [AF131]
    while (chunk := open(url).read()):  # error: [AF121] [AF122]
        print(chunk)


async def with_as(name, url):
    with open(name) as f:  # error: [AF121]
        f.read()  # error: [AF122]
        for line in f:  # error: [AF122]
            print(line)
    with requests.Session() as s, httpx.Client() as c:
        s.get(url)  # error: [AF131]
        c.get(url)  # error: [AF131]
    with closing(sqlite3.connect(name)) as conn:  # error: [AF111]
        conn.execute("x")  # error: [AF111]
    with open(name) as (a, b):  # error: [AF121]
        a.read()


async def targets(names: list[Path], pairs: dict[str, Path], sessions: Iterable[requests.Session]):
    for name in names:
        name.exists()  # error: [AF124]
    for key, value in pairs.items():
        key.exists()
        value.exists()  # error: [AF124]
    for value in pairs.values():
        value.exists()  # error: [AF124]
    for number, session in enumerate(sessions):
        session.get(str(number))  # error: [AF131]
    for one, other in zip(names, sessions):
        one.exists()  # error: [AF124]
        other.get("u")  # error: [AF131]
    [name.stat() for name in names]  # error: [AF124]
    pairs["x"].exists()  # error: [AF124]
    pairs.get("x").exists()  # error: [AF124]
    names[0].exists()  # error: [AF124]
    for name in sorted(names[1:]):
        name.exists()  # error: [AF124]
    for name in map(Path, ["a", "b"]):
        name.exists()  # error: [AF124]


async def unpacking(url):
    session, conn = requests.Session(), sqlite3.connect("x")  # error: [AF111]
    session.get(url)  # error: [AF131]
    conn.execute("x")  # error: [AF111]
    (a, [b, *rest]) = (requests.Session(), [Path("x"), Path("y")])
    a.get(url)  # error: [AF131]
    b.exists()  # error: [AF124]
    first = second = httpx.Client()
    first.get(url)  # error: [AF131]
    second.get(url)  # error: [AF131]


async def module_level(url):
    singleton.get(url)  # error: [AF131]
    database.execute("x")  # error: [AF111]
    lazy.get(url)  # error: [AF131]
    registry["x"].get(url)  # error: [AF131]
    by_name["x"] = requests.Session()
    by_name["x"].get(url)  # error: [AF131]
    cast(httpx.Client, url).get(url)  # error: [AF131]
    cast("httpx.Client", url).get(url)  # todo: [AF131]


class Service:
    shared: requests.Session
    default = httpx.Client()

    def __init__(self, conn: sqlite3.Connection, session=None, path: Optional[Path] = None):
        self.conn = conn
        self.session = session or requests.Session()
        self.path = path or Path.cwd()
        self._client: Optional[httpx.Client] = None
        self.process = subprocess.Popen(["x"])
        self.e, self.b = requests.Session(), 1
        self.a = requests.Session()

    @property
    def client(self) -> httpx.Client:
        return self._client

    @property
    def made(self):
        return requests.Session()

    def connect(self):
        return self.conn

    @classmethod
    def create(cls) -> "Service":
        return cls(None)

    async def run(self, url):
        self.conn.execute("x")  # error: [AF111]
        self.session.get(url)  # error: [AF131]
        self.path.exists()  # error: [AF124]
        self._client.get(url)  # error: [AF131]
        self.shared.get(url)  # error: [AF131]
        self.default.get(url)  # error: [AF131]
        self.client.get(url)  # error: [AF131]
        self.made.get(url)  # error: [AF131]
        self.process.wait()  # error: [AF163]
        self.connect().execute("x")  # error: [AF111]
        self.e.get(url)  # error: [AF131]
        self.b.get(url)
        self.unknown.get(url)
        self.a = httpx.AsyncClient()
        self.a.get(url)

    async def other(self, other: "Service"):
        other.session.get("u")  # error: [AF131]
        Service.create().conn.execute("x")  # error: [AF111] [AF262]
        Service(None).path.exists()  # error: [AF124] [AF262]


@dataclass
class Record:
    path: Path
    client: "httpx.Client"

    async def check(self):
        self.path.exists()  # error: [AF124]
        self.client.get("u")  # error: [AF131]


class MySession(requests.Session):
    def own(self): ...

    async def use(self):
        self.get("u")  # error: [AF131]
        super().get("u")  # error: [AF131]
        self.own()


class Quiet(requests.Session):
    def get(self, url): ...


class Derived(Service):
    async def more(self):
        self.session.get("u")  # error: [AF131]


async def subclasses(url):
    MySession().get(url)  # error: [AF131]
    Quiet().get(url)
    Quiet().post(url)  # error: [AF131]
    Derived(None).conn.commit()  # error: [AF111] [AF262]


def enclosing():
    session = requests.Session()

    async def inner(url):
        session.get(url)  # error: [AF131]

    return inner


def generate() -> Iterator[Path]: ...


def generate_plain():
    yield Path("x")


async def generated():
    for path in generate():
        path.exists()  # error: [AF124]
    for path in generate_plain():
        path.exists()  # error: [AF124]


async def conditional(flag, given=requests.Session()):
    given.get("u")  # error: [AF131]
    session = requests.Session() if flag else None
    session.get("u")  # error: [AF131]
    if flag:
        client = httpx.Client()
    else:
        client = None
    client.get("u")  # error: [AF131]
    mixed = httpx.Client() if flag else httpx.AsyncClient()
    mixed.get("u")
