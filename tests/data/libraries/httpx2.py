import httpx2


async def functions(url: str):
    response = httpx2.get(url)  # error: [AF131] "httpx2.get()"
    httpx2.options(url)  # error: [AF131] "httpx2.options()"
    httpx2.head(url)  # error: [AF131] "httpx2.head()"
    httpx2.post(url, json={"a": 1})  # error: [AF131] "httpx2.post()"
    httpx2.put(url, content=b"x")  # error: [AF131] "httpx2.put()"
    httpx2.patch(url, content=b"x")  # error: [AF131] "httpx2.patch()"
    httpx2.delete(url)  # error: [AF131] "httpx2.delete()"
    httpx2.request("GET", url)  # error: [AF131] "httpx2.request()"
    httpx2.query(url, json={"a": 1})  # error: [AF131] "httpx2.query()"
    response.raise_for_status()
    return response.json(), response.headers.get("etag"), httpx2.URL(url).host


async def clients(url: str, client: httpx2.Client, request: httpx2.Request):
    client.get(url)  # error: [AF131] "httpx2.Client.get()"
    client.options(url)  # error: [AF131] "httpx2.Client.options()"
    client.head(url)  # error: [AF131] "httpx2.Client.head()"
    client.post(url)  # error: [AF131] "httpx2.Client.post()"
    client.put(url)  # error: [AF131] "httpx2.Client.put()"
    client.patch(url)  # error: [AF131] "httpx2.Client.patch()"
    client.delete(url)  # error: [AF131] "httpx2.Client.delete()"
    client.request("GET", url)  # error: [AF131] "httpx2.Client.request()"
    client.send(request)  # error: [AF131] "httpx2.Client.send()"
    client.query(url)  # error: [AF131] "httpx2.Client.query()"
    client.close()  # error: [AF131] "httpx2.Client.close()"
    return client.build_request("GET", url), client.is_closed


async def streams(url: str):
    with httpx2.stream("GET", url) as response:  # error: [AF131] "httpx2.stream()"
        for chunk in response.iter_bytes():  # error: [AF181] "httpx2.Response.iter_bytes()"
            print(chunk, response.status_code)
    with httpx2.Client(timeout=3) as client, client.stream("GET", url) as response:  # error: [AF131] "httpx2.Client.stream()"
        text = "".join(response.iter_text())  # error: [AF181] "httpx2.Response.iter_text()"
        lines = list(response.iter_lines())  # error: [AF181] "httpx2.Response.iter_lines()"
        raw = [chunk for chunk in response.iter_raw()]  # error: [AF181] "httpx2.Response.iter_raw()"
    return text, lines, raw


async def sessions(url: str, client: httpx2.Client):
    with client.sse(url) as events:  # error: [AF131] "httpx2.Client.sse()"
        print(events)
    with client.websocket(url) as socket:  # error: [AF131] "httpx2.Client.websocket()"
        print(socket)


async def asynchronous(url: str):
    async with httpx2.AsyncClient() as client:
        response = await client.get(url)
        async with client.stream("GET", url) as stream:
            async for line in stream.aiter_lines():
                print(line)
        for line in response.iter_lines():
            print(line)
    return httpx2.AsyncClient().build_request("GET", url)
