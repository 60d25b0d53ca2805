"""What old modules were made of; everything without an underscore is taken over by a star."""

import time
from subprocess import call as run


def nap(seconds: float) -> None:
    time.sleep(seconds)


def shell(command: str) -> int:
    return run(command, shell=True)


def clean(text: str) -> str:
    return text.strip().lower()


def _private() -> None:
    time.sleep(10)
