"""Files as they were read, and their texts when somebody asks for them."""

import os
import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from flake8_asyncflow.analysis.cache import digest_of
from flake8_asyncflow.analysis.source import from_bytes, read_bytes
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import Source

__all__ = ["FileState", "Sources", "state_of"]

_KEPT = 64  # texts; reports ask for those of one file after the other
_TICK_NS = 50_000_000  # a file that is written twice within it may keep its time of change


class FileState(NamedTuple):
    """A file as it was read."""

    changed_ns: int  # time of its last change, 0 where that is too recent to tell
    size: int  # bytes
    digest: bytes


def state_of(path: str, content: bytes, status: os.stat_result) -> FileState:
    """The state of a file whose status was asked for before its content was read."""
    is_old = time.time_ns() - status.st_mtime_ns > _TICK_NS
    changed_ns = status.st_mtime_ns if is_old else 0
    return FileState(changed_ns, len(content), digest_of(content))


class Sources(Mapping[str, Source]):
    """The texts of some files, read when they are asked for.

    A file that is not any more as it was checked has an empty text.

    Args:
        digests: Of the content of each file when it was checked, by path.
    """

    def __init__(self, digests: Mapping[str, bytes]) -> None:
        self._digests = digests
        self._texts: OrderedDict[str, Source] = OrderedDict()

    def __getitem__(self, path: str) -> Source:
        digest = self._digests[path]
        source = self._texts.get(path)
        if source is None:
            try:
                content = read_bytes(path)
                is_same = digest_of(content) == digest
                source = from_bytes(path, content if is_same else b"")
            except SourceError:
                source = Source(path, "", "", ())
            self._texts[path] = source
            while len(self._texts) > _KEPT:
                self._texts.popitem(last=False)
        return source

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._digests))

    def __len__(self) -> int:
        return len(self._digests)
