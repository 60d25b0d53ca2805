"""Dramatiq runs actors in its worker threads; `async` ones on a loop of their own."""

import dramatiq

from store import rows, settle


@dramatiq.actor
def clean() -> None:
    rows()


@dramatiq.actor
async def report() -> None:
    settle()  # error: [AF271]
