"""python-socketio calls the `def` handlers of its async server on the loop."""

import socketio

from store import rows, settle

server = socketio.AsyncServer(async_mode="asgi")
client = socketio.AsyncClient()
threaded = socketio.Server()


@server.event
def connect(sid, environ):
    rows()  # error: [AF211] "event handlers of python-socketio"


@server.on("order")
def order(sid, data):
    settle()  # error: [AF271]


@client.on("news")
async def news(data):
    settle()  # error: [AF271]


@threaded.event
def disconnect(sid):
    settle()


def joined(sid, data):
    settle()


server.on("join", joined)  # error: [AF271] "`app.joined()`"
threaded.on("join", joined)


class Chat(socketio.AsyncNamespace):
    def on_connect(self, sid, environ):
        settle()  # error: [AF271]

    def helper(self):
        settle()


class Threaded(socketio.Namespace):
    def on_connect(self, sid, environ):
        settle()
