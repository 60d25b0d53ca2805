import asyncio

import requests
from requests_toolbelt import threaded
from requests_toolbelt.downloadutils import stream, tee
from requests_toolbelt.multipart.encoder import MultipartEncoder
from requests_toolbelt.sessions import BaseUrlSession
from requests_toolbelt.threaded import pool


class Api:
    def __init__(self, base: str):
        self.session = BaseUrlSession(base_url=base)

    async def upload(self, name: str, content: bytes):
        body = MultipartEncoder(fields={"file": (name, content)})
        self.session.post("files", data=body)  # error: [AF131] "requests.Session.post()"
        return self.session.create_url("files")


async def together(urls: list[str]):
    done, failed = threaded.map([{"method": "GET", "url": url} for url in urls])  # error: [AF131] "requests_toolbelt.threaded.map()"
    workers = pool.Pool.from_urls(urls)
    workers.join_all()  # error: [AF165] "requests_toolbelt.threaded.pool.Pool.join_all()"
    return done, failed, list(workers.responses())


async def downloads(response: requests.Response, target):
    name = stream.stream_response_to_file(response, path=target)  # error: [AF131] "requests_toolbelt.downloadutils.stream.stream_response_to_file()"
    for chunk in tee.tee(response, target):  # error: [AF181] "requests_toolbelt.downloadutils.tee.tee()"
        print(chunk)
    for chunk in tee.tee_to_file(response, filename=name):  # error: [AF181] "requests_toolbelt.downloadutils.tee.tee_to_file()"
        print(chunk)
    held = bytearray()
    for chunk in tee.tee_to_bytearray(response, held):  # error: [AF181] "requests_toolbelt.downloadutils.tee.tee_to_bytearray()"
        print(chunk)
    later = tee.tee(response, target)
    return await asyncio.to_thread(list, later)
