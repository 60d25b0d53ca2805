"""Functions that run a synchronous callable somewhere else than on the event loop."""

__all__ = ["OFFLOADERS"]

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
