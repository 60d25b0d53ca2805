"""scp: copies files over SSH."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("scp",)

_PAGE = "https://pypi.org/project/scp/"

CALLS: tuple[BlockingCall, ...] = (
    *calls("scp", "get put", "AF133", _PAGE, "asyncssh.scp", needs="asyncssh"),
    *calls("scp.SCPClient", "get put putfo", "AF133", _PAGE, "asyncssh.scp", needs="asyncssh"),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"scp.SCPClient": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
