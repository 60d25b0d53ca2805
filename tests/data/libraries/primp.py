import primp


async def functions(url: str):
    response = primp.get(url, impersonate="chrome")  # error: [AF131] "primp.get()"
    return response.status_code, response.text


async def clients(url: str):
    client = primp.Client(impersonate="firefox", timeout=10)
    response = client.post(url, json={"a": 1})  # error: [AF131] "primp.Client.post()"
    for chunk in response.iter_bytes():  # error: [AF181] "primp.Response.iter_bytes()"
        print(chunk)
    client.set_cookies(url, {"a": "b"})
    return client.headers


async def asynchronous(url: str):
    async with primp.AsyncClient() as client:
        response = await client.get(url, stream=True)
        async for chunk in response.aiter_bytes():
            print(chunk)


async def primp_calls(url, method):
    primp.options(url)  # error: [AF131] "primp.options()"
    primp.head(url)  # error: [AF131] "primp.head()"
    primp.post(url)  # error: [AF131] "primp.post()"
    primp.put(url)  # error: [AF131] "primp.put()"
    primp.patch(url)  # error: [AF131] "primp.patch()"
    primp.delete(url)  # error: [AF131] "primp.delete()"
    primp.request(method, url)  # error: [AF131] "primp.request()"


async def client_calls(client: primp.Client, url, method):
    client.get(url)  # error: [AF131] "primp.Client.get()"
    client.options(url)  # error: [AF131] "primp.Client.options()"
    client.head(url)  # error: [AF131] "primp.Client.head()"
    client.put(url)  # error: [AF131] "primp.Client.put()"
    client.patch(url)  # error: [AF131] "primp.Client.patch()"
    client.delete(url)  # error: [AF131] "primp.Client.delete()"
    client.request(method, url)  # error: [AF131] "primp.Client.request()"


async def response_calls(response: primp.Response):
    for one in response.iter_text():  # error: [AF181] "primp.Response.iter_text()"
        print(one)
    for one in response.iter_lines():  # error: [AF181] "primp.Response.iter_lines()"
        print(one)
