import httpx


async def functions(url: str):
    response = httpx.get(url)  # error: [AF131] "httpx.get()"
    httpx.options(url)  # error: [AF131] "httpx.options()"
    httpx.head(url)  # error: [AF131] "httpx.head()"
    httpx.post(url, json={"a": 1})  # error: [AF131] "httpx.post()"
    httpx.put(url, content=b"x")  # error: [AF131] "httpx.put()"
    httpx.patch(url, content=b"x")  # error: [AF131] "httpx.patch()"
    httpx.delete(url)  # error: [AF131] "httpx.delete()"
    httpx.request("GET", url)  # error: [AF131] "httpx.request()"
    response.raise_for_status()
    return response.json(), response.headers.get("etag"), httpx.URL(url).host


async def clients(url: str, client: httpx.Client, request: httpx.Request):
    client.get(url)  # error: [AF131] "httpx.Client.get()"
    client.options(url)  # error: [AF131] "httpx.Client.options()"
    client.head(url)  # error: [AF131] "httpx.Client.head()"
    client.post(url)  # error: [AF131] "httpx.Client.post()"
    client.put(url)  # error: [AF131] "httpx.Client.put()"
    client.patch(url)  # error: [AF131] "httpx.Client.patch()"
    client.delete(url)  # error: [AF131] "httpx.Client.delete()"
    client.request("GET", url)  # error: [AF131] "httpx.Client.request()"
    client.send(request)  # error: [AF131] "httpx.Client.send()"
    client.close()  # error: [AF131] "httpx.Client.close()"
    return client.build_request("GET", url), client.is_closed


async def streams(url: str):
    with httpx.stream("GET", url) as response:  # error: [AF131] "httpx.stream()"
        for chunk in response.iter_bytes():  # error: [AF181] "httpx.Response.iter_bytes()"
            print(chunk, response.status_code)
    with httpx.Client(timeout=3) as client, client.stream("GET", url) as response:  # error: [AF131] "httpx.Client.stream()"
        text = "".join(response.iter_text())  # error: [AF181] "httpx.Response.iter_text()"
        lines = list(response.iter_lines())  # error: [AF181] "httpx.Response.iter_lines()"
        raw = [chunk for chunk in response.iter_raw()]  # error: [AF181] "httpx.Response.iter_raw()"
    return text, lines, raw


async def asynchronous(url: str):
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
        async with client.stream("GET", url) as stream:
            async for line in stream.aiter_lines():
                print(line)
        for line in response.iter_lines():
            print(line)
    return httpx.AsyncClient().build_request("GET", url)
