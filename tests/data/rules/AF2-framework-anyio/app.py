"""AnyIO: what a thread hands back runs on the loop."""

import anyio
from anyio import from_thread
from anyio.from_thread import start_blocking_portal

from store import rows, settle


def worker() -> None:
    rows()
    from_thread.run_sync(settle)  # error: [AF271] "threads hand to AnyIO"
    from_thread.run(notify)


async def notify() -> None:
    settle()  # error: [AF271]


async def main() -> None:
    await anyio.to_thread.run_sync(worker)


def from_outside(anything) -> None:
    with start_blocking_portal() as portal:
        portal.call(rows)  # error: [AF211]
        portal.call(notify)
        portal.start_task_soon(settle)  # error: [AF271]
    anything.call(rows)
