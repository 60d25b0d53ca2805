"""apscheduler: schedulers."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("APScheduler",)

_DOCS = "https://apscheduler.readthedocs.io/en/3.x/modules/schedulers/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "apscheduler.schedulers.blocking.BlockingScheduler.start",
        "AF165",
        f"{_DOCS}blocking.html",
        "apscheduler.schedulers.asyncio.AsyncIOScheduler.start",
        needs="APScheduler",
        until="until the scheduler is shut down",
    ),
    call(
        "apscheduler.schedulers.background.BackgroundScheduler.shutdown",
        "AF165",
        f"{_DOCS}background.html",
        "apscheduler.schedulers.asyncio.AsyncIOScheduler.shutdown",
        needs="APScheduler",
        unless=(Arg("wait", 0, False),),
        until="until the running jobs are done",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "apscheduler.schedulers.asyncio.AsyncIOScheduler": (),
    "apscheduler.schedulers.background.BackgroundScheduler": (),
    "apscheduler.schedulers.blocking.BlockingScheduler": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
