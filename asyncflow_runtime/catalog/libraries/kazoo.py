"""kazoo: ZooKeeper. Methods that end in `_async` do not wait."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("kazoo",)

_CLIENT = "https://kazoo.readthedocs.io/en/latest/api/client.html"
_LOCK = "https://kazoo.readthedocs.io/en/latest/api/recipe/lock.html"
_NOT_BLOCKING = (Arg("blocking", 0, False),)

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "kazoo.client.KazooClient",
        "start stop restart close command server_version add_auth sync create ensure_path exists "
        "get get_children get_acls set_acls set delete reconfig",
        "AF133",
        _CLIENT,
        patch=Patch.METHOD,
    ),
    call("kazoo.client.TransactionRequest.commit", "AF133", _CLIENT, patch=Patch.METHOD),
    call("kazoo.client.TransactionRequest.__exit__", "AF133", _CLIENT),
    *calls("kazoo.recipe.lock.Lock", "acquire", "AF172", _LOCK, unless=_NOT_BLOCKING),
    *calls("kazoo.recipe.lock.Lock", "release __enter__", "AF172", _LOCK),
    *calls("kazoo.recipe.lock.Semaphore", "acquire", "AF172", _LOCK, unless=_NOT_BLOCKING),
    *calls("kazoo.recipe.lock.Semaphore", "release __enter__", "AF172", _LOCK),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "kazoo.client.KazooClient": (),
    "kazoo.client.TransactionRequest": (),
    "kazoo.recipe.lock.Lock": (),
    "kazoo.recipe.lock.Semaphore": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "kazoo.client.KazooClient.Lock": "kazoo.recipe.lock.Lock",
    "kazoo.client.KazooClient.Semaphore": "kazoo.recipe.lock.Semaphore",
    "kazoo.client.KazooClient.transaction": "kazoo.client.TransactionRequest",
}
