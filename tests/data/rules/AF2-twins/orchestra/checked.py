"""Names that type checkers see otherwise than the interpreter does."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orchestra.slow import fetch, halt, run
else:
    from orchestra.quick import fetch, run

    def halt() -> None:
        """Nothing to wait for."""


if not TYPE_CHECKING:
    from orchestra.slow import pause
else:
    from orchestra.quick import pause

if TYPE_CHECKING:
    from orchestra.slow import Worker


def make() -> "Worker":
    raise NotImplementedError


async def work(worker: "Worker") -> None:
    run()
    fetch()
    halt()
    pause()  # error: [AF271] "`orchestra.slow.pause()`"
    worker.work()  # error: [AF271] "`orchestra.slow.Worker.work()`"
