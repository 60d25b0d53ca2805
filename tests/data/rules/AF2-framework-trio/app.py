"""Trio: what a thread hands back runs on the loop."""

import trio

from store import rows, settle


def worker() -> None:
    rows()
    trio.from_thread.run_sync(settle)  # error: [AF271] "threads hand to Trio"


async def main() -> None:
    token = trio.lowlevel.current_trio_token()
    token.run_sync_soon(rows)  # error: [AF211]
    await trio.to_thread.run_sync(worker)
