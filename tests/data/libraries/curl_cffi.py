import asyncio

from curl_cffi import AsyncSession, Curl, CurlOpt, requests
from curl_cffi.requests import Session
import curl_cffi


async def functions(url: str):
    response = requests.get(url, impersonate="chrome")  # error: [AF131] "curl_cffi.get()"
    response.raise_for_status()
    requests.post(url, json={"a": 1})  # error: [AF131] "curl_cffi.post()"
    return response.json(), response.text, requests.Headers()


async def sessions(url: str):
    with requests.Session(impersonate="safari") as session:
        session.get(url)  # error: [AF131] "curl_cffi.Session.get()"
        with session.stream("GET", url) as response:  # error: [AF131] "curl_cffi.Session.stream()"
            for chunk in response.iter_content():  # error: [AF181] "curl_cffi.Response.iter_content()"
                print(chunk)
    socket = Session().ws_connect(url)  # error: [AF131] "curl_cffi.Session.ws_connect()"
    for message in socket:  # error: [AF181] "iterating over `curl_cffi.WebSocket`"
        print(message)
    return socket.recv_str()  # error: [AF131] "curl_cffi.WebSocket.recv_str()"


async def low_level(url: str):
    curl = Curl()
    curl.setopt(CurlOpt.URL, url)
    curl.perform()  # error: [AF131] "curl_cffi.Curl.perform()"
    curl.close()


async def asynchronous(url: str, kept: requests.AsyncSession):
    async with AsyncSession() as session:
        response = await session.get(url)
        async with session.stream("GET", url) as stream:
            async for line in stream.aiter_lines():
                print(line)
        async with session.ws_connect(url) as socket:
            await socket.send_str("hello")
            print(await socket.recv())
    await asyncio.gather(kept.get(url), kept.post(url))
    return response.text, await asyncio.to_thread(requests.get, url)


async def curl_cffi_calls(url, method):
    curl_cffi.options(url)  # error: [AF131] "curl_cffi.options()"
    curl_cffi.head(url)  # error: [AF131] "curl_cffi.head()"
    curl_cffi.put(url)  # error: [AF131] "curl_cffi.put()"
    curl_cffi.patch(url)  # error: [AF131] "curl_cffi.patch()"
    curl_cffi.delete(url)  # error: [AF131] "curl_cffi.delete()"
    curl_cffi.request(method, url)  # error: [AF131] "curl_cffi.request()"


async def session_calls(session: curl_cffi.Session, url, method):
    session.options(url)  # error: [AF131] "curl_cffi.Session.options()"
    session.head(url)  # error: [AF131] "curl_cffi.Session.head()"
    session.post(url)  # error: [AF131] "curl_cffi.Session.post()"
    session.put(url)  # error: [AF131] "curl_cffi.Session.put()"
    session.patch(url)  # error: [AF131] "curl_cffi.Session.patch()"
    session.delete(url)  # error: [AF131] "curl_cffi.Session.delete()"
    session.request(method, url)  # error: [AF131] "curl_cffi.Session.request()"
    session.trace(url)  # error: [AF131] "curl_cffi.Session.trace()"


async def response_calls(response: curl_cffi.Response):
    for one in response.iter_lines():  # error: [AF181] "curl_cffi.Response.iter_lines()"
        print(one)


async def web_socket_calls(web_socket: curl_cffi.WebSocket, payload, url):
    web_socket.recv()  # error: [AF131] "curl_cffi.WebSocket.recv()"
    web_socket.recv_json()  # error: [AF131] "curl_cffi.WebSocket.recv_json()"
    web_socket.send(payload)  # error: [AF131] "curl_cffi.WebSocket.send()"
    web_socket.send_str(payload)  # error: [AF131] "curl_cffi.WebSocket.send_str()"
    web_socket.send_bytes(payload)  # error: [AF131] "curl_cffi.WebSocket.send_bytes()"
    web_socket.send_json(payload)  # error: [AF131] "curl_cffi.WebSocket.send_json()"
    web_socket.connect(url)  # error: [AF131] "curl_cffi.WebSocket.connect()"
    web_socket.run_forever()  # error: [AF131] "curl_cffi.WebSocket.run_forever()"
