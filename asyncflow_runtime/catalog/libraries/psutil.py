"""psutil: processes and the system. `cpu_percent` has no entry: by default it does not wait."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("psutil",)

_PAGE = "https://psutil.readthedocs.io/en/latest/"
_WAIT = "asyncio.subprocess.Process.wait"
_TABLE = "until the process table has been read"
_NO_TIMEOUT = (Arg("timeout", 0, 0),)

CALLS: tuple[BlockingCall, ...] = (
    call(
        "psutil.Popen",
        "AF162",
        _PAGE,
        {
            "asyncio": "asyncio.create_subprocess_exec",
            "anyio": "anyio.open_process",
            "trio": "trio.lowlevel.open_process",
        },
        cost=Cost.DISK,
    ),
    call(
        "psutil.Popen.communicate",
        "AF163",
        _PAGE,
        "asyncio.subprocess.Process.communicate",
        unless=(Arg("timeout", 1, 0),),
    ),
    call(
        "psutil.Process.wait",
        "AF163",
        _PAGE,
        _WAIT,
        unless=_NO_TIMEOUT,
        patch=Patch.METHOD,
    ),
    call("psutil.Popen.wait", "AF163", _PAGE, _WAIT, unless=_NO_TIMEOUT),
    call(
        "psutil.wait_procs",
        "AF163",
        _PAGE,
        unless=(Arg("timeout", 1, 0),),
        patch=Patch.FUNCTION,
    ),
    # These read a file of /proc for each process, or for each page of memory.
    call(
        "psutil.process_iter",
        "AF124",
        _PAGE,
        cost=Cost.METADATA,
        lazy=True,
        until=_TABLE,
    ),
    *calls(
        "psutil",
        "pids net_connections",
        "AF124",
        _PAGE,
        cost=Cost.METADATA,
        patch=Patch.FUNCTION,
        until=_TABLE,
    ),
    *calls(
        "psutil",
        "disk_usage disk_partitions",
        "AF124",
        _PAGE,
        cost=Cost.METADATA,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "psutil.Process",
        "children open_files memory_maps memory_full_info net_connections",
        "AF124",
        _PAGE,
        cost=Cost.METADATA,
        patch=Patch.METHOD,
        until=_TABLE,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"psutil.Popen": ("psutil.Process",), "psutil.Process": ()}

ATTRIBUTES: dict[str, str] = {
    "psutil.Popen.stderr": "io.BufferedReader",
    "psutil.Popen.stdin": "io.BufferedWriter",
    "psutil.Popen.stdout": "io.BufferedReader",
}

RESULTS: dict[str, str] = {
    **returns("psutil.Process", "children parents", "list[psutil.Process]"),
    "psutil.Process.parent": "psutil.Process",
    "psutil.process_iter": "Iterator[psutil.Process]",
    "psutil.wait_procs": "tuple[list[psutil.Process], list[psutil.Process]]",
}
