import asyncio

import aiohttp
import requests
from requests import Session


async def functions(url: str):
    response = requests.get(url, timeout=5)  # error: [AF131] "requests.get()"
    requests.options(url)  # error: [AF131] "requests.options()"
    requests.head(url)  # error: [AF131] "requests.head()"
    requests.post(url, json={"a": 1})  # error: [AF131] "requests.post()"
    requests.put(url, data=b"x")  # error: [AF131] "requests.put()"
    requests.patch(url, data=b"x")  # error: [AF131] "requests.patch()"
    requests.delete(url)  # error: [AF131] "requests.delete()"
    requests.request("TRACE", url)  # error: [AF131] "requests.request()"
    response.raise_for_status()
    return response.json(), response.headers.get("etag"), requests.codes.ok


async def sessions(url: str, session: Session, request: requests.PreparedRequest):
    session.headers.update({"accept": "text/plain"})
    session.get(url)  # error: [AF131] "requests.Session.get()"
    session.options(url)  # error: [AF131] "requests.Session.options()"
    session.head(url)  # error: [AF131] "requests.Session.head()"
    session.post(url)  # error: [AF131] "requests.Session.post()"
    session.put(url)  # error: [AF131] "requests.Session.put()"
    session.patch(url)  # error: [AF131] "requests.Session.patch()"
    session.delete(url)  # error: [AF131] "requests.Session.delete()"
    session.request("GET", url)  # error: [AF131] "requests.Session.request()"
    session.send(request)  # error: [AF131] "requests.Session.send()"
    session.mount("https://", requests.adapters.HTTPAdapter(max_retries=3))
    session.close()


async def entered(url: str):
    with requests.Session() as session:
        session.get(url)  # error: [AF131] "requests.Session.get()"
    return requests.session().get(url).text  # error: [AF131] "requests.Session.get()"


async def streamed(url: str):
    response = await asyncio.to_thread(requests.get, url, stream=True)
    for chunk in response.iter_content(1024):  # error: [AF181] "requests.Response.iter_content()"
        print(chunk)
    lines = list(response.iter_lines())  # error: [AF181] "requests.Response.iter_lines()"
    body = b"".join(response)  # error: [AF181] "iterating over `requests.Response`"
    parts = response.iter_content(10)
    return await asyncio.to_thread(list, parts), lines, body


async def asynchronous(url: str):
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        async for chunk in response.content.iter_chunked(1024):
            print(chunk)
        return await response.text()
