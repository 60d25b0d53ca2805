"""One name, defined twice."""

import sys
import time
from typing import overload

try:
    from .loaders.missing import pause
except ImportError:

    def pause() -> None:
        time.sleep(1)


try:
    from .mail import deliver as send
except ImportError:
    send = None

if sys.version_info >= (3, 12):

    def wait() -> None:
        time.sleep(2)

else:

    def wait() -> None:
        time.sleep(3)


@overload
def repeat(value: int) -> int: ...
@overload
def repeat(value: str) -> str: ...
def repeat(value):
    time.sleep(1)
    return value


def replaced() -> None:
    time.sleep(1)


def replaced() -> None:  # noqa: F811
    """The last definition counts."""
    print("replaced")


async def main(text: str) -> None:
    pause()  # error: [AF271] "`plugins.compat.pause()`"
    wait()  # error: [AF271]
    repeat(1)  # error: [AF271] "plugins.compat.repeat"
    replaced()
    send(text)  # error: [AF233] "`plugins.mail.deliver()`"
