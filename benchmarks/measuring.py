"""What a process costs: wall time, CPU time and peak memory, from the kernel's account of it."""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["BenchmarkError", "Cost", "best", "measured", "median", "own_peak_bytes"]

RSS_UNIT_BYTES = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss, getrusage(2)


class BenchmarkError(Exception):
    """A tool failed, or did not do what is to be measured."""


class Cost(NamedTuple):
    """What one run cost, or the best or the median of several."""

    wall_s: float
    cpu_s: float  # user and system, of the process and of those it waited for
    peak_bytes: int  # of the largest of these processes, not of all together


def measured(
    command: Sequence[str | Path], environment: Mapping[str, str], folder: Path, output: Path
) -> Cost:
    """Runs `command` in `folder`; what it prints goes to the file `output`, errors beside it.

    The peak is never below `own_peak_bytes`. Raises BenchmarkError for a status other than 0 and 1.
    """
    errors = output.with_suffix(".errors")
    with output.open("wb") as out, errors.open("wb") as err:
        started_s = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment, cwd=folder
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - started_s
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        name = Path(command[0]).name
        said = errors.read_text(encoding="utf-8", errors="replace").strip()
        raise BenchmarkError(f"{name} ended with status {process.returncode}\n{said}".strip())
    return Cost(wall_s, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RSS_UNIT_BYTES)


def own_peak_bytes() -> int:
    """The peak of this process: children begin as a copy of it, and inherit the figure."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT_BYTES


def best(costs: Sequence[Cost]) -> Cost:
    """The least of each figure: what else the machine does can only add to it."""
    return Cost(
        min(cost.wall_s for cost in costs),
        min(cost.cpu_s for cost in costs),
        min(cost.peak_bytes for cost in costs),
    )


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(
        statistics.median(cost.wall_s for cost in costs),
        statistics.median(cost.cpu_s for cost in costs),
        round(statistics.median(cost.peak_bytes for cost in costs)),
    )
