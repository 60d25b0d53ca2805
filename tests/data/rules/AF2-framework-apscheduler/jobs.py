"""APScheduler runs `def` jobs of the asyncio scheduler in a thread."""

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from store import rows, settle

scheduler = AsyncIOScheduler()


@scheduler.scheduled_job("interval", seconds=5)
def clean() -> None:
    rows()


async def report() -> None:
    settle()  # error: [AF271]


async def main() -> None:
    scheduler.add_job(clean, "interval", seconds=5)
    scheduler.add_job(report, "interval", seconds=5)
    scheduler.start()
