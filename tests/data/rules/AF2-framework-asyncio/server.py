"""asyncio calls the `def` callback of a stream server on the loop."""

import asyncio

from store import rows, settle


def connected(reader, writer) -> None:
    rows()


async def handle(reader, writer) -> None:
    settle()  # error: [AF271]


async def main() -> None:
    await asyncio.start_server(connected, "", 8000)  # error: [AF211] "asyncio's streams"
    await asyncio.start_unix_server(client_connected_cb=connected, path="s")  # error: [AF211]
    await asyncio.start_server(handle, "", 8001)
