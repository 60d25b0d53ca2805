import io
from pathlib import Path

import httpx
import requests


async def isinstance_positive(x, y):
    if isinstance(x, Path):
        x.exists()  # error: [AF124]
    else:
        x.exists()
    if isinstance(y, (Path, httpx.Client)) and y.exists():  # error: [AF124]
        pass
    x.exists()


async def isinstance_else(client: httpx.Client | httpx.AsyncClient):
    if isinstance(client, httpx.AsyncClient):
        await client.get("u")
        client.get("u")
    else:
        client.get("u")  # error: [AF131]


async def early_return(x, client: httpx.Client | httpx.AsyncClient):
    if not isinstance(x, Path):
        return
    x.exists()  # error: [AF124]
    if isinstance(client, httpx.AsyncClient):
        raise TypeError
    client.get("u")  # error: [AF131]


async def converted(x: str | Path, items):
    if isinstance(x, str):
        x = Path(x)
    x.exists()  # error: [AF124]
    for item in items:
        if not isinstance(item, Path):
            continue
        item.exists()  # error: [AF124]


async def asserted(x):
    assert isinstance(x, requests.Session)
    x.get("u")  # error: [AF131]


async def by_none(session: requests.Session | None):
    if session is None:
        session = httpx.AsyncClient()
        session.get("u")
        return
    session.get("u")  # error: [AF131]


async def by_type(x, y):
    if type(x) is Path:
        x.exists()  # error: [AF124]
    if type(y) is not Path:
        return
    y.exists()  # error: [AF124]


async def by_match(x):
    match x:
        case Path():
            x.exists()  # error: [AF124]
        case requests.Session() as session:
            session.get("u")  # error: [AF131]
        case _:
            x.exists()


class Holder:
    def __init__(self, client):
        self.client = client

    async def run(self):
        if isinstance(self.client, httpx.Client):
            self.client.get("u")  # error: [AF131]
            return
        self.client.get("u")
        if not isinstance(self.client, requests.Session):
            raise ValueError
        self.client.get("u")  # error: [AF131]


async def conditional_expression(x):
    y = x.exists() if isinstance(x, Path) else x.exists()  # error: [AF124]
    return isinstance(y, Path) and y.exists()  # error: [AF124]


async def file_or_memory(f: io.BytesIO | io.BufferedReader):
    if isinstance(f, io.BytesIO):
        f.read()
    else:
        f.read()  # error: [AF122]


async def rebound(x):
    if isinstance(x, Path):
        x = x.name
        x.exists()


async def comprehension(xs):
    return [x for x in xs if isinstance(x, Path) and x.exists()]  # error: [AF124]
