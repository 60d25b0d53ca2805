import asyncio

import httplib2


class Feed:
    def __init__(self, folder: str):
        self.http = httplib2.Http(folder, timeout=10)
        self.http.add_credentials("name", "word")

    async def fetch(self, url: str):
        response, content = self.http.request(url, "GET")  # error: [AF131] "httplib2.Http.request()"
        return response.status, content

    async def in_thread(self, url: str):
        return await asyncio.to_thread(self.http.request, url)
