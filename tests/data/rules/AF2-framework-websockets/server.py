"""websockets: handlers are async; `process_request` may be `def`, and runs on the loop."""

import asyncio

import websockets
from websockets.asyncio.server import serve
from websockets.sync.server import serve as serve_in_threads

from store import rows, settle


def check(connection, request) -> None:
    rows()


async def handle(socket) -> None:
    settle()  # error: [AF271]


async def main() -> None:
    async with serve(handle, "", 8000, process_request=check):  # error: [AF211] "websockets' servers"
        await asyncio.Future()


async def other() -> None:
    await websockets.serve(handle, "", 8001, process_response=check)  # error: [AF211]


def threads() -> None:
    serve_in_threads(check, "", 8002, process_request=check)
