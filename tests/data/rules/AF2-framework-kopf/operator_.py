"""Kopf runs `def` handlers in a thread."""

import kopf

from store import rows, settle


@kopf.on.create("shops")
def created(spec, **kwargs) -> None:
    rows()


@kopf.on.update("shops")
async def updated(spec, **kwargs) -> None:
    settle()  # error: [AF271]
