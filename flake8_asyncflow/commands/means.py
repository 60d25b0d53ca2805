"""What a run works with, from the options: cache, processes, a cluster."""

import argparse
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, cast

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.pipeline import Means, Progress

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = ["means_for"]

_SCHEME = "dask://"


@contextmanager
def means_for(arguments: argparse.Namespace, progress: Progress | None) -> Generator[Means]:
    """The means that options ask for, until the block is left. Raises ConfigError."""
    from flake8_asyncflow.analysis.workers import Workers

    jobs = _number(arguments.jobs)
    with ExitStack() as stack:
        executor = None
        if arguments.executor is not None:
            executor = stack.enter_context(_cluster(arguments.executor))
        cache = None
        if not arguments.no_cache:
            from flake8_asyncflow.analysis.cache import Cache, cache_folder, fingerprint

            cache = Cache(cache_folder(), fingerprint())
            stack.callback(cache.close)
        yield Means(cache, Workers(jobs, executor), progress)


def _number(text: str | None) -> int:
    """The number of processes, 0 where none is given. Raises ConfigError."""
    if text is None:
        return 0
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise ConfigError(f"--jobs: not a number of processes: {text}", "give 1 to 256")
    return int(text)


@contextmanager
def _cluster(url: str) -> "Generator[Executor]":
    """An executor of the dask cluster whose scheduler is at `url`. Raises ConfigError."""
    if not url.startswith(_SCHEME):
        raise ConfigError(f"--executor: unknown kind: {url}", "write dask://host:port")
    try:
        from distributed import Client
    except ImportError as error:
        help = "install it with `pip install flake8-asyncflow[dask]`"
        raise ConfigError("--executor dask:// needs dask.distributed", help) from error
    try:
        client: Any = cast("Any", Client)(f"tcp://{url[len(_SCHEME) :]}", timeout="5s")
    except (OSError, ValueError) as error:
        help = "is the scheduler running, and of the same version of distributed?"
        raise ConfigError(f"--executor: cannot reach {url}: {error}", help) from error
    with client:
        yield client.get_executor()
