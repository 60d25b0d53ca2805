"""What a run works with."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.cache import Cache
    from flake8_asyncflow.analysis.workers import Workers

__all__ = ["ALONE", "Means", "Progress"]

Progress = Callable[[int, int], None]
"""Called with the numbers of files done and in all."""


class Means(NamedTuple):
    """What a run works with; none of it but `limit` changes what is found."""

    cache: "Cache | None" = None
    workers: "Workers | None" = None  # None: this process does all the work
    progress: Progress | None = None
    limit: int = 0  # modules that are parsed because a file leads to them; 0 for all
    at_limit: Callable[[], None] | None = None  # called once if the limit leaves a module out


ALONE = Means()  # this process, and nothing that is kept
