"""aiocron calls `def` jobs on the loop."""

import aiocron

from store import rows, settle


@aiocron.crontab("*/5 * * * *")
def clean() -> None:
    rows()  # error: [AF211] "jobs of aiocron"


@aiocron.crontab("0 * * * *", start=False)
async def report() -> None:
    settle()  # error: [AF271]


def purge() -> None:
    settle()


aiocron.crontab("0 0 * * *", func=purge)  # error: [AF271]
aiocron.crontab("0 0 * * *", report)
