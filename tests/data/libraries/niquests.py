import asyncio

import niquests
from niquests import AsyncSession, Session


class Upstream:
    def __init__(self):
        self.session = Session(multiplexed=True)

    async def ping(self, url: str):
        first = self.session.get(url)  # error: [AF131] "niquests.Session.get()"
        second = self.session.get(f"{url}/2")  # error: [AF131] "niquests.Session.get()"
        self.session.gather()  # error: [AF131] "niquests.Session.gather()"
        return first.ok, second.ok


async def functions(url: str):
    response = niquests.get(url, timeout=5)  # error: [AF131] "niquests.get()"
    response.raise_for_status()
    niquests.post(url, json={"a": 1})  # error: [AF131] "niquests.post()"
    return response.json(), response.headers["etag"]


async def streamed(url: str):
    with Session() as session:
        response = session.get(url, stream=True)  # error: [AF131] "niquests.Session.get()"
        for chunk in response.iter_content(4096):  # error: [AF181] "niquests.Response.iter_content()"
            print(chunk)
    rest = list(response.iter_lines())  # error: [AF181] "niquests.Response.iter_lines()"
    for chunk in response:  # error: [AF181] "iterating over `niquests.Response`"
        print(chunk)
    return rest


async def asynchronous(url: str, kept: niquests.AsyncSession):
    await niquests.aget(url)
    async with AsyncSession(multiplexed=True) as session:
        response = await session.get(url, stream=True)
        await session.gather()
        async for line in await response.iter_lines():
            print(line)
    kept.headers["accept"] = "text/plain"
    await asyncio.gather(kept.get(url), kept.head(url))
    return await asyncio.to_thread(niquests.get, url)


async def niquests_calls(url, method):
    niquests.options(url)  # error: [AF131] "niquests.options()"
    niquests.head(url)  # error: [AF131] "niquests.head()"
    niquests.put(url)  # error: [AF131] "niquests.put()"
    niquests.patch(url)  # error: [AF131] "niquests.patch()"
    niquests.delete(url)  # error: [AF131] "niquests.delete()"
    niquests.request(method, url)  # error: [AF131] "niquests.request()"


async def session_calls(session: niquests.Session, url, method, request):
    session.options(url)  # error: [AF131] "niquests.Session.options()"
    session.head(url)  # error: [AF131] "niquests.Session.head()"
    session.post(url)  # error: [AF131] "niquests.Session.post()"
    session.put(url)  # error: [AF131] "niquests.Session.put()"
    session.patch(url)  # error: [AF131] "niquests.Session.patch()"
    session.delete(url)  # error: [AF131] "niquests.Session.delete()"
    session.request(method, url)  # error: [AF131] "niquests.Session.request()"
    session.send(request)  # error: [AF131] "niquests.Session.send()"


async def response_calls(response: niquests.Response):
    for one in response.iter_raw():  # error: [AF181] "niquests.Response.iter_raw()"
        print(one)
