"""Functions that run a synchronous callable somewhere else than on the event loop."""

from collections.abc import Iterable

__all__ = ["OFFLOADERS", "offloaders"]

# Callable → position of the function that it runs. A name that starts with a dot is a method,
# whatever its receiver. What is awaited from them is what the function returns.
OFFLOADERS: dict[str, int] = {
    "asyncio.to_thread": 0,
    "anyio.to_thread.run_sync": 0,
    "trio.to_thread.run_sync": 0,
    "starlette.concurrency.run_in_threadpool": 0,
    "fastapi.concurrency.run_in_threadpool": 0,
    ".run_in_executor": 1,
    ".run_sync": 0,
}


def offloaders(more: Iterable[str]) -> dict[str, int]:
    """All of them with those of the settings: "name", or "name:1" for the second argument."""
    theirs = {name.partition(":")[0]: int(name.partition(":")[2] or 0) for name in more}
    return {**OFFLOADERS, **theirs} if theirs else OFFLOADERS
