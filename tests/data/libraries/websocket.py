import asyncio

import websocket
import websockets
from websocket import create_connection


class Feed:
    def __init__(self, url: str):
        self.socket = websocket.WebSocket()
        self.url = url

    async def open(self):
        self.socket.connect(self.url)  # error: [AF133] "websocket.WebSocket.connect()"
        self.socket.send("subscribe")  # error: [AF133] "websocket.WebSocket.send()"
        first = self.socket.recv()  # error: [AF133] "websocket.WebSocket.recv()"
        for message in self.socket:  # error: [AF181] "iterating over `websocket.WebSocket`"
            print(message)
        return first, self.socket.connected

    async def close(self):
        self.socket.ping()  # error: [AF133] "websocket.WebSocket.ping()"
        self.socket.pong(b"x")  # error: [AF133] "websocket.WebSocket.pong()"
        self.socket.close()  # error: [AF133] "websocket.WebSocket.close()"


async def connection(url: str, frame):
    socket = create_connection(url, timeout=5)  # error: [AF133] "websocket.create_connection()"
    socket.send_text("a")  # error: [AF133] "websocket.WebSocket.send_text()"
    socket.send_bytes(b"a")  # error: [AF133] "websocket.WebSocket.send_bytes()"
    socket.send_binary(b"a")  # error: [AF133] "websocket.WebSocket.send_binary()"
    socket.send_frame(frame)  # error: [AF133] "websocket.WebSocket.send_frame()"
    socket.recv_data()  # error: [AF133] "websocket.WebSocket.recv_data()"
    socket.recv_data_frame()  # error: [AF133] "websocket.WebSocket.recv_data_frame()"
    socket.recv_frame()  # error: [AF133] "websocket.WebSocket.recv_frame()"
    return await asyncio.to_thread(socket.recv)


async def application(url: str):
    app = websocket.WebSocketApp(url, on_message=print)
    await asyncio.to_thread(app.run_forever)
    app.run_forever()  # error: [AF133] "websocket.WebSocketApp.run_forever()"


async def asynchronous(url: str):
    async with websockets.connect(url) as socket:
        await socket.send("a")
        async for message in socket:
            print(message)
