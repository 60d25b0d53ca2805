"""watchdog: file system events. An observer is a thread."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("watchdog",)

_PAGE = "https://python-watchdog.readthedocs.io/en/stable/api.html"

CALLS: tuple[BlockingCall, ...] = (
    # Leaving `with observer:` stops the thread and joins it.
    call("watchdog.observers.api.BaseObserver.__exit__", "AF165", _PAGE),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "watchdog.observers.Observer": ("watchdog.observers.api.BaseObserver",),
    "watchdog.observers.api.BaseObserver": ("threading.Thread",),
    "watchdog.observers.polling.PollingObserver": ("watchdog.observers.api.BaseObserver",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
