"""What blocks."""

import time


def run() -> None:
    time.sleep(1)


def fetch() -> None:
    time.sleep(1)


def halt() -> None:
    time.sleep(1)


def pause() -> None:
    time.sleep(1)


class Worker:
    def work(self) -> None:
        time.sleep(1)
