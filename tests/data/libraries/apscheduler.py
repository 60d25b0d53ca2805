import asyncio

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.schedulers.blocking import BlockingScheduler


async def blocking(job):
    scheduler = BlockingScheduler()
    scheduler.add_job(job, "interval", seconds=5)
    scheduler.start()  # error: [AF165] "apscheduler.schedulers.blocking.BlockingScheduler.start()"


async def background(job):
    scheduler = BackgroundScheduler()
    scheduler.add_job(job, "cron", hour=3)
    scheduler.start()
    scheduler.shutdown()  # error: [AF165] "apscheduler.schedulers.background.BackgroundScheduler.shutdown()"
    scheduler.shutdown(wait=False)
    await asyncio.to_thread(scheduler.shutdown)


async def asynchronous(job):
    scheduler = AsyncIOScheduler()
    scheduler.add_job(job, "interval", seconds=5)
    scheduler.start()
    scheduler.shutdown()
