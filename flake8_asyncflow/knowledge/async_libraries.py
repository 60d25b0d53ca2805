"""The async libraries: their names, and how each runs a synchronous call elsewhere."""

from typing import NamedTuple

__all__ = ["IN_MEMORY", "LIBRARIES", "NEVER_BLOCKS", "AsyncLibrary"]


class AsyncLibrary(NamedTuple):
    """What advice needs to know of an async library."""

    name: str
    to_thread: str  # runs a synchronous callable in a worker thread; takes it and its arguments
    exports: frozenset[str]  # names it shares with blocking modules, for star imports


_SHARED = "BrokenBarrierError Condition Event Lock Semaphore sleep"

LIBRARIES: dict[str, AsyncLibrary] = {
    "asyncio": AsyncLibrary(
        "asyncio",
        "asyncio.to_thread",
        frozenset(
            f"{_SHARED} Barrier BoundedSemaphore Future LifoQueue PriorityQueue Queue QueueEmpty "
            "QueueFull TimeoutError as_completed open_connection run subprocess wait".split()
        ),
    ),
    "anyio": AsyncLibrary(
        "anyio",
        "anyio.to_thread.run_sync",
        frozenset(
            f"{_SHARED} NamedTemporaryFile Path SpooledTemporaryFile TemporaryDirectory "
            "TemporaryFile getaddrinfo getnameinfo gettempdir gettempdirb mkdtemp mkstemp "
            "open_process run run_process".split()
        ),
    ),
    "trio": AsyncLibrary(
        "trio",
        "trio.to_thread.run_sync",
        frozenset(f"{_SHARED} Path Process run run_process socket".split()),
    ),
}

# Import names of libraries whose callables do not block.
NEVER_BLOCKS = frozenset(
    (
        "aioboto3",
        "aiofile",
        "aiofiles",
        "aiohttp",
        "aiomysql",
        "aiopath",
        "aioredis",
        "aiosqlite",
        "anyio",
        "asyncio",
        "asyncpg",
        "asyncssh",
        "trio",
        "uvloop",
    )
)

# Classes that have the methods of a blocking one, and work in memory.
IN_MEMORY = frozenset(("io.BytesIO", "io.StringIO", "tempfile.SpooledTemporaryFile"))
