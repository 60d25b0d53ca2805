"""Async libraries themselves: what hands functions to their loop."""

from flake8_asyncflow.knowledge.frameworks.facts import Framework, OnLoop

__all__ = ["LOOPS"]

_GITHUB = "https://github.com/"
_PORTAL = "anyio.from_thread.BlockingPortal"
_TOKEN = "trio.lowlevel.TrioToken"

ASYNCIO = Framework(
    "asyncio",
    marks=("asyncio",),
    on_loop=(
        OnLoop(
            "connection callbacks of asyncio's streams",
            f"{_GITHUB}python/cpython/blob/3.14/Lib/asyncio/streams.py",
            callers=dict.fromkeys(
                ("asyncio.start_server", "asyncio.start_unix_server"), (0, "client_connected_cb")
            ),
        ),
    ),
)

ANYIO = Framework(
    "AnyIO",
    marks=("anyio",),
    on_loop=(
        OnLoop(
            "functions that threads hand to AnyIO",
            f"{_GITHUB}agronholm/anyio/blob/master/src/anyio/from_thread.py",
            callers={"anyio.from_thread.run_sync": (0, "func")},
            takes_async=False,
        ),
        OnLoop(
            "functions that threads hand to AnyIO",
            f"{_GITHUB}agronholm/anyio/blob/master/src/anyio/from_thread.py",
            callers={
                f"{_PORTAL}.call": (0, "func"),
                f"{_PORTAL}.start_task_soon": (0, "func"),
            },
        ),
    ),
    makes={"anyio.from_thread.start_blocking_portal": _PORTAL},
)

TRIO = Framework(
    "Trio",
    marks=("trio",),
    on_loop=(
        OnLoop(
            "functions that threads hand to Trio",
            f"{_GITHUB}python-trio/trio/blob/main/src/trio/_threads.py",
            callers={
                "trio.from_thread.run_sync": (0, "fn"),
                f"{_TOKEN}.run_sync_soon": (0, "sync_fn"),
            },
            takes_async=False,
        ),
    ),
    makes={"trio.lowlevel.current_trio_token": _TOKEN},
)

LOOPS = (ASYNCIO, ANYIO, TRIO)
