"""RQ runs jobs in processes of its own."""

from rq.decorators import job

from store import rows, settle


@job("default", connection=None)
def clean() -> None:
    rows()


def report() -> None:
    settle()


async def waits() -> None:
    settle()  # error: [AF271]
