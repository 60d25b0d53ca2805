import time
from typing import Protocol

import looped
from looped import again, missing
from looped.other import Lines, Reader


class Left(Protocol):
    def step(self) -> None: ...


class Right(Protocol):
    def step(self) -> None: ...


class Slow:
    def step(self) -> None:
        time.sleep(1)


def walk(which: Left) -> None:
    which.step()


def ping(n):
    return pong(n - 1)


def pong(n):
    time.sleep(n)
    return ping(n)


async def handle(left: Left, reader: Reader):
    missing.deeper.still()
    looped.missing.deeper()
    again.and_again.forever()
    reader.read()
    Lines().read()
    walk(left)  # error: [AF271] "Slow.step()` → `time.sleep()`"
    ping(3)  # error: [AF271]
