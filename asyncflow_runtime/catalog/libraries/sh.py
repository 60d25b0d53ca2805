"""sh: programs as functions.

Any program is an attribute of the module; the entries name those that are used most.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("sh",)

_PAGE = "https://sh.readthedocs.io/en/latest/"
_RUN = {
    "asyncio": "asyncio.create_subprocess_exec",
    "anyio": "anyio.run_process",
    "trio": "trio.run_process",
}
_NOT_WAITED_FOR = (
    Arg("_bg", None, True),
    Arg("_async", None, True),
    Arg("_iter", None, True),
)

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "sh",
        "bash cat chmod cp date df du find git grep gzip head hostname ls mkdir mv rm sed sort "
        "tail tar touch uname wc whoami",
        "AF161",
        _PAGE,
        _RUN,
        unless=_NOT_WAITED_FOR,
    ),
    call("sh.Command.__call__", "AF161", _PAGE, _RUN, unless=_NOT_WAITED_FOR),
    call("sh.RunningCommand.wait", "AF163", _PAGE, "asyncio.subprocess.Process.wait"),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"sh.Command": (), "sh.RunningCommand": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"sh.Command.bake": "sh.Command"}
