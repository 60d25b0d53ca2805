import asyncio

import websockets
import websockets.sync.client
from websockets.asyncio.client import connect as aconnect
from websockets.sync.client import connect, unix_connect
from websockets.sync.connection import Connection
from websockets.sync.server import serve


async def client(url: str):
    with connect(url) as socket:  # error: [AF133] "websockets.sync.client.connect()"
        socket.send("a")  # error: [AF133] "websockets.sync.connection.Connection.send()"
        first = socket.recv(timeout=5)  # error: [AF133] "websockets.sync.connection.Connection.recv()"
        for message in socket:  # error: [AF181] "iterating over `websockets.sync.connection.Connection`"
            print(message)
    socket.recv(timeout=0)
    other = unix_connect("/tmp/socket")  # error: [AF133] "websockets.sync.client.unix_connect()"
    other.close()  # error: [AF133] "websockets.sync.connection.Connection.close()"
    return first, await asyncio.to_thread(websockets.sync.client.connect, url)


async def entered(connection: Connection):
    with connection:  # error: [AF133] "leaving `with websockets.sync.connection.Connection`"
        for part in connection.recv_streaming():  # error: [AF181] "websockets.sync.connection.Connection.recv_streaming()"
            print(part)


async def server(handler):
    with serve(handler, "localhost", 8765) as running:
        running.serve_forever()  # error: [AF133] "websockets.sync.server.Server.serve_forever()"


async def asynchronous(url: str):
    async with aconnect(url) as socket:
        await socket.send("a")
        message = await socket.recv()
        async for other in socket:
            print(other)
    async with websockets.connect(url) as legacy:
        return message, asyncio.create_task(legacy.recv())
