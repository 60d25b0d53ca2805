"""Protocols of asyncio: their methods run on the loop."""

import asyncio
import gzip
import os
import sqlite3

import brotli
import requests

from gateway.handlers import cache


class Echo(asyncio.Protocol):
    def connection_made(self, transport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.transport.write(data)


class Recorder(asyncio.Protocol):
    def connection_made(self, transport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.store(data)

    def store(self, data: bytes) -> None:
        sqlite3.connect("packets.db").execute("insert into packets values (?)", (data,))


class Collector(asyncio.DatagramProtocol):
    """Keeps the last packet of each peer in a cache."""

    def __init__(self, name: str) -> None:
        self.name = name

    def datagram_received(self, data: bytes, address: tuple) -> None:
        cache.set(f"{self.name}:{address[0]}", data)


class Writer(asyncio.SubprocessProtocol):
    def pipe_data_received(self, fd: int, data: bytes) -> None:
        with gzip.open("/var/log/output.gz", "ab") as file:
            file.write(data)


class Opener(asyncio.Protocol):
    """Blocks when it is made."""

    def __init__(self) -> None:
        self.log = open("/var/log/opener.log", "a")

    def connection_lost(self, error: Exception | None) -> None:
        self.log = None


class Reporter(Echo):
    """Inherits what is harmless, and adds what is not."""

    def connection_lost(self, error: Exception | None) -> None:
        requests.post("https://reports.invalid/lost", timeout=2)

    def unused(self) -> None:
        os.system("true")


async def serve() -> None:
    loop = asyncio.get_running_loop()
    await loop.create_server(Echo, "", 7000)
    await loop.create_server(Recorder, "", 7001)  # error: [AF211] "`gateway.servers.Recorder.store()`"
    await loop.create_server(lambda: Recorder(), "", 7002)  # error: [AF211]
    await loop.create_server(lambda: Echo(), "", 7003)


async def listen() -> None:
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(  # error: [AF251] "gateway.servers.Collector.datagram_received"
        lambda: Collector("a"), local_addr=("", 9000)
    )


async def connect(host: str) -> None:
    loop = asyncio.get_running_loop()
    await loop.create_connection(Reporter, host, 80)  # error: [AF231] "gateway.servers.Reporter.connection_lost"
    await loop.create_unix_connection(Echo, "/run/echo")
    await loop.create_unix_server(Recorder, "/run/recorder")  # error: [AF211]


async def run() -> None:
    loop = asyncio.get_running_loop()
    await loop.subprocess_exec(Writer, "ls", "-l")  # error: [AF221] "gateway.servers.Writer.pipe_data_received"
    await loop.connect_read_pipe(Echo, None)


async def opener(host: str) -> None:
    loop = asyncio.get_running_loop()
    await loop.create_connection(Opener, host, 80)  # todo: [AF221]


def make_recorder() -> Recorder:
    return Recorder()


async def by_factory() -> None:
    loop = asyncio.get_running_loop()
    await loop.create_server(make_recorder, "", 7004)  # error: [AF211]


class Server:
    """A server with a factory of its own."""

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self.server = await loop.create_server(self.build, "", 7005)  # error: [AF211]
        self.other = await loop.create_server(self.build_any, "", 7006)  # todo: [AF211]

    def build(self) -> Recorder:
        return Recorder()

    def build_any(self) -> asyncio.Protocol:
        return Recorder()


async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    data = await reader.read(100)
    writer.write(unzip(data))  # error: [AF242] "`brotli.decompress()`"
    await writer.drain()


def unzip(data: bytes) -> bytes:
    return brotli.decompress(data)


async def streams() -> None:
    await asyncio.start_server(handle, "", 7006)


def handle_synchronously(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    cache.incr("connections")
    writer.close()


async def streams_with_a_function() -> None:
    await asyncio.start_server(handle_synchronously, "", 7007)  # error: [AF251]
