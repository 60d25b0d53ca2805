import io
import socket
import sqlite3
import zipfile

shared = socket.socket()
shared.setblocking(False)
other = socket.socket()


async def non_blocking(addr):
    sock = socket.socket()
    sock.connect(addr)  # error: [AF132]
    sock.setblocking(False)
    sock.connect(addr)
    sock.send(b"x")
    timed = socket.create_connection(addr)  # error: [AF132]
    timed.settimeout(5)
    timed.recv(3)  # error: [AF132]
    timed.settimeout(0)
    timed.recv(3)
    shared.recv(3)
    other.recv(3)  # error: [AF132]


class Peer:
    def __init__(self):
        self.quiet = socket.socket()
        self.quiet.setblocking(False)
        self.loud = socket.socket()

    async def run(self):
        self.quiet.recv(3)
        self.loud.recv(3)  # error: [AF132]


async def in_memory(data, path: str):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.read("x")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("x", "y")
    with zipfile.ZipFile(path) as archive:  # error: [AF125]
        archive.extractall()  # error: [AF125]
    conn = sqlite3.connect(":memory:")
    conn.execute("select 1")
    conn = sqlite3.connect("file.db")  # error: [AF111]
    conn.execute("select 1")  # error: [AF111]
