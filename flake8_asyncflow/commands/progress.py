"""A progress bar on a terminal, for runs that take longer than a second."""

import time
from typing import TextIO

__all__ = ["Progress"]

_APPEARS_AFTER_S = 1.0
_REDRAW_S = 0.1
_CELLS = 30


class Progress:
    """Called with the numbers of files done and in all; draws on a terminal only."""

    def __init__(self, stream: TextIO, is_wanted: bool = True) -> None:
        self._stream = stream
        self._is_on = is_wanted and stream.isatty()
        self._next_s = time.monotonic() + _APPEARS_AFTER_S
        self._is_drawn = False

    def __enter__(self) -> "Progress":
        return self

    def __call__(self, done: int, total: int) -> None:
        if not self._is_on:
            return
        now_s = time.monotonic()
        if now_s < self._next_s:
            return
        self._next_s = now_s + _REDRAW_S
        self._is_drawn = True
        full = _CELLS * done // max(total, 1)
        bar = "#" * full + "." * (_CELLS - full)
        self._stream.write(f"\r[{bar}] {done:,} of {total:,} files\x1b[K")
        self._stream.flush()

    def __exit__(self, *_: object) -> None:
        if self._is_drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
