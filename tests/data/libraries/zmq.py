import asyncio
import sys

import zmq
import zmq.asyncio
from zmq import Context, Poller

context = zmq.Context.instance()


class Requests:
    def __init__(self, address: str):
        self.socket = context.socket(zmq.REQ)
        self.socket.connect(address)
        self.socket.setsockopt(zmq.LINGER, 0)

    async def ask(self, question: dict):
        self.socket.send_json(question)  # error: [AF164] "zmq.Socket.send_json()"
        if self.socket.poll(1000):  # error: [AF164] "zmq.Socket.poll()"
            return self.socket.recv_json()  # error: [AF164] "zmq.Socket.recv_json()"
        return self.socket.closed

    async def ask_elsewhere(self, question: dict):
        await asyncio.to_thread(self.socket.send_json, question)
        return await asyncio.to_thread(self.socket.recv_json)


async def both_ways(socket: zmq.Socket, parts: list[bytes]):
    socket.send(b"hello")  # error: [AF164] "zmq.Socket.send()"
    socket.send_multipart(parts)  # error: [AF164] "zmq.Socket.send_multipart()"
    socket.send_string("hello", flags=zmq.SNDMORE)  # error: [AF164] "zmq.Socket.send_string()"
    socket.send_pyobj({"a": 1})  # error: [AF164] "zmq.Socket.send_pyobj()"
    socket.send_serialized(parts, list)  # error: [AF164] "zmq.Socket.send_serialized()"
    body = socket.recv()  # error: [AF164] "zmq.Socket.recv()"
    socket.recv_multipart()  # error: [AF164] "zmq.Socket.recv_multipart()"
    socket.recv_string()  # error: [AF164] "zmq.Socket.recv_string()"
    socket.recv_pyobj()  # error: [AF164] "zmq.Socket.recv_pyobj()"
    socket.recv_serialized(list)  # error: [AF164] "zmq.Socket.recv_serialized()"
    socket.close(linger=0)
    return body


async def not_blocking(socket: zmq.Socket, parts: list[bytes]):
    socket.send(b"hello", zmq.NOBLOCK)
    socket.send_multipart(parts, flags=zmq.DONTWAIT)
    socket.send(b"a", zmq.SNDMORE | zmq.NOBLOCK)
    socket.poll(0)
    try:
        return socket.recv(flags=zmq.NOBLOCK)
    except zmq.Again:
        return socket.recv_json(zmq.Flag.DONTWAIT)


async def with_poller(socket: zmq.Socket):
    poller = Poller()
    poller.register(socket, zmq.POLLIN)
    ready = dict(poller.poll(timeout=100))  # error: [AF164] "zmq.Poller.poll()"
    poller.poll(0)
    zmq.select([socket], [], [], 1)  # error: [AF164] "zmq.select()"
    return ready


async def broker():
    with Context() as own:
        with own.socket(zmq.ROUTER) as front, own.socket(zmq.DEALER) as back:
            front.bind("tcp://*:5555")
            zmq.proxy(front, back)  # error: [AF164] "zmq.proxy()"
    own.term()  # error: [AF164] "zmq.Context.term()"
    print(sys.version)


async def asynchronous(address: str):
    own = zmq.asyncio.Context()
    socket = own.socket(zmq.DEALER)
    socket.connect(address)
    await socket.send(b"x")
    both = await asyncio.gather(socket.recv(), socket.recv_multipart())
    task = asyncio.create_task(socket.recv_json())
    future = socket.recv()
    poller = zmq.asyncio.Poller()
    poller.register(socket)
    events = await poller.poll(100)
    shared = zmq.asyncio.Context.instance().socket(zmq.SUB)
    later = shared.recv_string()
    return both, task, future, events, later
