"""Schedulers, task queues, command lines and test runners."""

from flake8_asyncflow.knowledge.frameworks.facts import Elsewhere, Framework, OnLoop

__all__ = ["WORKERS"]

_GITHUB = "https://github.com/"

AIOCRON = Framework(
    "aiocron",
    marks=("aiocron",),
    on_loop=(
        OnLoop(
            "jobs of aiocron",
            f"{_GITHUB}gawel/aiocron/blob/master/aiocron/__init__.py",
            decorators=("aiocron.crontab",),
            callers={"aiocron.crontab": (1, "func")},
        ),
    ),
)

APSCHEDULER = Framework(
    "APScheduler",
    elsewhere=(
        Elsewhere(
            "jobs of `AsyncIOScheduler`",
            "a thread",
            f"{_GITHUB}agronholm/apscheduler/blob/3.x/apscheduler/executors/asyncio.py",
        ),
    ),
)

TASKIQ = Framework(
    "Taskiq",
    elsewhere=(
        Elsewhere(
            "tasks",
            "a thread",
            f"{_GITHUB}taskiq-python/taskiq/blob/master/taskiq/receiver/receiver.py",
        ),
    ),
)

KOPF = Framework(
    "Kopf",
    elsewhere=(
        Elsewhere(
            "handlers",
            "a thread",
            f"{_GITHUB}nolar/kopf/blob/main/kopf/_core/actions/invocation.py",
        ),
    ),
)

CELERY = Framework(
    "Celery",
    elsewhere=(
        Elsewhere(
            "tasks", "a process", "https://docs.celeryq.dev/en/stable/userguide/workers.html"
        ),
    ),
)

DRAMATIQ = Framework(
    "Dramatiq",
    elsewhere=(
        Elsewhere(
            "actors", "a thread", f"{_GITHUB}Bogdanp/dramatiq/blob/master/dramatiq/worker.py"
        ),
    ),
)

RQ = Framework(
    "RQ",
    elsewhere=(Elsewhere("jobs", "a process", "https://python-rq.org/docs/workers/"),),
)

CLICK = Framework(
    "Click and Typer",
    elsewhere=(
        Elsewhere("commands", "no loop", "https://click.palletsprojects.com/en/stable/commands/"),
    ),
)

PYTEST = Framework(
    "pytest",
    elsewhere=(
        Elsewhere(
            "fixtures and tests",
            "no loop",
            "https://pytest-asyncio.readthedocs.io/en/stable/concepts.html",
        ),
    ),
)

WORKERS = (AIOCRON, APSCHEDULER, TASKIQ, KOPF, CELERY, DRAMATIQ, RQ, CLICK, PYTEST)
