"""`asyncflow check --watch`: checks again whenever a file changes, in the same process."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from flake8_asyncflow.errors import AsyncFlowError, ConfigError
from flake8_asyncflow.pipeline import Checked
from flake8_asyncflow.report.terminal import complain, terminal_for, visible
from flake8_asyncflow.settings import Settings
from flake8_asyncflow.settings_files import looked_at, shown_path

__all__ = ["watch"]

_PAUSE_S = 0.2  # between two looks at the files
_SHARE = 10  # the looks take at most one part in so many of the time
_SETTLED_S = 0.05  # an editor that saves has done so when nothing changes for so long
_SETTLING_S = 2.0  # ... but what changes all the time is checked after so long
_NAMED = 3  # changed files that a heading names
_CLEAR = "\x1b[2J\x1b[H"

Load = Callable[[], Settings]
Check = Callable[[list[str], Settings, argparse.Namespace], Checked]
State = tuple[int, int, int, bool]
Seen = Mapping[str, State]
"""(mtime in ns, size, inode, whether it is checked) of each file that is there, by path."""


def watch(paths: list[str], arguments: argparse.Namespace, load: Load, check: Check) -> int:
    """Checks, waits for a change, and so on until KeyboardInterrupt.

    Errors at the first check are raised; later ones, of a configuration that is being edited
    or a path that is gone, are printed.
    """
    run = _Watch(paths, arguments, load)
    while True:
        run.wait(run.check(check))


class _Watch:
    """What is watched: Python files at and below the paths, what findings lead to, settings."""

    def __init__(self, paths: list[str], arguments: argparse.Namespace, load: Load) -> None:
        self.paths = paths
        self.arguments = arguments
        self.load = load
        self.settings = load()
        self.further: frozenset[str] = frozenset()  # files elsewhere that findings lead to
        self.changed: list[str] = []
        self.is_first = True
        if self.settings.output_format not in ("full", "concise"):
            message = (
                f"--watch is for people, not for the output format {self.settings.output_format}"
            )
            raise ConfigError(message, "add --output-format full or concise")

    def check(self, check: Check) -> Seen:
        """Checks once and prints the report between a heading and a line of status.

        Returns what was there before the check, so that no change in between is missed.
        """
        self._print_heading()
        seen = self.look()
        try:
            if not self.is_first:
                self._load_again()
                seen = _earlier(seen, self.look())
            checked = check(self.paths, self.settings, self.arguments)
            seen = self._with_further(seen, frozenset(checked.sources))
        except AsyncFlowError as error:
            if self.is_first:
                raise
            complain(str(error), error.help)
        self.is_first = False
        print("Watching for changes; Ctrl-C ends it.", flush=True)
        return seen

    def _load_again(self) -> None:
        from flake8_asyncflow.own_rules import load_rules

        load_rules.cache_clear()
        self.settings = self.load()

    def _with_further(self, seen: Seen, further: frozenset[str]) -> Seen:
        """`seen` with the files that the findings lead to now, for those of before."""
        dropped, self.further = self.further - further, further
        kept = {path: state for path, state in seen.items() if state[-1] or path not in dropped}
        return {**_states(further, is_checked=False), **kept}

    def _print_heading(self) -> None:
        if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
            print(_CLEAR, end="")
        names = [visible(shown_path(path)) for path in self.changed[:_NAMED]]
        if len(self.changed) > _NAMED:
            names.append(f"{len(self.changed) - _NAMED:,} more")
        why = f" changed: {', '.join(names)}" if names else ""
        now = time.strftime("%H:%M:%S")
        print(terminal_for(sys.stdout).paint("strong", f"[{now}]{why or ' checking'}"), flush=True)

    def wait(self, before: Seen) -> None:
        """Returns once something differs from `before`, and has settled."""
        pause_s = _PAUSE_S
        while True:
            time.sleep(pause_s)
            started_s = time.monotonic()
            seen = self.look()
            pause_s = max(_PAUSE_S, _SHARE * (time.monotonic() - started_s))
            if seen != before:
                break
        until_s = time.monotonic() + _SETTLING_S
        while time.monotonic() < until_s:
            time.sleep(_SETTLED_S)
            later = self.look()
            if later == seen:
                break
            seen = later
        self.changed = sorted({path for path, _ in seen.items() ^ before.items()})

    def look(self) -> Seen:
        """The state of all that is watched."""
        files = set(self._files())
        others = {*self.further, *self._configuration()} - files
        # A file that .gitignore leaves out from now on may still be one that findings led to.
        return {**_states(files, is_checked=True), **_states(others, is_checked=False)}

    def _files(self) -> Sequence[str]:
        from flake8_asyncflow.analysis.discover import discover

        # A path may be gone for the moment; the others are still worth looking at.
        there = [path for path in self.paths if os.path.lexists(path)]
        try:
            return discover(there, self.settings).files
        except ConfigError:  # gone since
            return ()

    def _configuration(self) -> Iterator[str]:
        arguments = self.arguments
        yield from looked_at(self.paths[0], arguments.config, arguments.isolated)
        if self.settings.baseline:
            yield self.settings.baseline
        for folder in self.settings.rules:
            yield from _entries(folder)


def _earlier(before: Seen, now: Seen) -> Seen:
    """What is watched now, in the earlier state if it was watched in the same way before."""
    return {
        path: before[path] if path in before and before[path][-1] == state[-1] else state
        for path, state in now.items()
    }


def _entries(folder: str) -> Iterable[str]:
    try:
        return [os.path.join(folder, name) for name in os.listdir(folder)]
    except OSError:
        return []


def _states(paths: Iterable[str], *, is_checked: bool) -> dict[str, State]:
    states: dict[str, State] = {}
    for path in paths:
        try:
            found = os.stat(path)
        except (OSError, ValueError):
            continue
        states[path] = (found.st_mtime_ns, found.st_size, found.st_ino, is_checked)
    return states
