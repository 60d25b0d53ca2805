"""Taskiq runs `def` tasks in a thread."""

from taskiq import InMemoryBroker

from store import rows, settle

broker = InMemoryBroker()


@broker.task
def clean() -> None:
    rows()


@broker.task
async def report() -> None:
    settle()  # error: [AF271]
