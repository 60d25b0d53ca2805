import asyncio
import multiprocessing.connection
import socketserver
import threading
import xmlrpc.server
from http.server import HTTPServer, SimpleHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.managers import BaseManager
from wsgiref.simple_server import make_server


async def requests(handler: type[socketserver.BaseRequestHandler], app):
    with socketserver.TCPServer(("", 8000), handler) as server:
        server.handle_request()  # error: [AF132] "socketserver.BaseServer.handle_request()"
    HTTPServer(("", 8000), SimpleHTTPRequestHandler).serve_forever()  # error: [AF132] "socketserver.BaseServer.serve_forever()"
    make_server("", 8000, app).serve_forever()  # error: [AF132] "socketserver.BaseServer.serve_forever()"
    xmlrpc.server.SimpleXMLRPCServer(("", 8000)).serve_forever()  # error: [AF132] "socketserver.BaseServer.serve_forever()"


async def in_a_thread():
    server = ThreadingHTTPServer(("", 0), SimpleHTTPRequestHandler)
    threading.Thread(target=server.serve_forever).start()
    server.shutdown()  # error: [AF172] "socketserver.BaseServer.shutdown()"
    server.server_close()
    return server.server_address


async def between_processes(address: tuple[str, int]):
    peer = multiprocessing.connection.Client(address, authkey=b"secret")  # error: [AF132] "multiprocessing.connection.Client()"
    peer.send({"ready": True})  # error: [AF173] "multiprocessing.connection.Connection.send()"
    with multiprocessing.connection.Listener(address) as listener:
        listener.accept().send_bytes(b"x")  # error: [AF132] "multiprocessing.connection.Listener.accept()" [AF173] "multiprocessing.connection.Connection.send_bytes()"
    manager = BaseManager(address)
    manager.connect()  # error: [AF132] "multiprocessing.managers.BaseManager.connect()"
    manager.start()  # error: [AF162] "multiprocessing.managers.BaseManager.start()"
    return manager.address


async def asynchronous(handle):
    server = await asyncio.start_server(handle, port=8000)
    async with server:
        await server.serve_forever()
