"""The rounds of the benchmark: every tool in every state, one after another, again and again.

What disturbs the machine for a while then falls on all of them alike.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import lint_tools
from environments import plain_environ
from lint_tools import Tools
from measuring import BenchmarkError, Cost, measured
from trees import Edit

__all__ = ["Key", "Rounds", "plugin_rounds"]


class Key(NamedTuple):
    """What was run, and in which state of the cache and of the tree."""

    tool: str
    state: str


class Rounds:
    """The costs of all runs on one tree; `scratch` is where caches and output go."""

    def __init__(
        self, tools: Tools, tree: Path, edits: Sequence[Edit], sample: Sequence[Path], scratch: Path
    ) -> None:
        self.costs: dict[Key, list[Cost]] = defaultdict(list)
        self.cache = scratch / "unused"  # of the asyncflow that ran last
        self._tools = tools
        self._tree = tree
        self._edits = edits
        self._sample = sample
        self._scratch = scratch
        self._version = 0  # of the tree: each edit makes another one
        self._printed: dict[int, str] = {}  # digest of what asyncflow printed, by version
        # Made before the first run, and not in the folder that the tools run in afterwards: what
        # comes there between two runs could be a module, and a record would not hold.
        self._caches = scratch / "caches"
        self._caches.mkdir(parents=True)

    def run(self, rounds: int) -> Iterator[int]:
        """Warms up, then measures; yields the number of each round that is done."""
        self._warm_up()
        for number in range(1, rounds + 1):
            self._round(number)
            yield number

    def _warm_up(self) -> None:
        """Reads every file once, so that the first tool does not wait for the disk for all."""
        for path in self._tree.rglob("*.py"):
            path.read_bytes()
        if self._tools.asyncflow is not None:
            command: list[str | Path] = [self._tools.asyncflow, "--version"]
            measured(command, plain_environ(), self._scratch, self._scratch / "output")
        self._ruff()

    def _round(self, number: int) -> None:
        self.cache = self._caches / f"cache-{number}"
        self._cold(number)
        self._ruff("cold", "--no-cache")
        self._warm()
        self._ruff("warm")
        self._flake8_async()
        for edit in self._edits:
            self._version += 1
            edit.make(self._version)
            if self.has_cache:
                self._asyncflow(f"{edit.name} edited", self.cache)
            self._ruff(f"{edit.name} edited")

    @property
    def has_cache(self) -> bool:
        """Whether asyncflow is measured and keeps anything between runs."""
        return self._tools.asyncflow is not None and "--no-cache" in self._tools.options

    def _cold(self, number: int) -> None:
        if self._tools.asyncflow is None:
            return
        self._asyncflow("cold", self.cache)
        if self.has_cache and not any((self.cache / "asyncflow").glob("*")):
            raise BenchmarkError("asyncflow left no cache in $XDG_CACHE_HOME/asyncflow")
        if "--jobs" in self._tools.options:
            self._asyncflow("cold, --jobs 1", self._caches / f"alone-{number}", "--jobs", "1")
        if self.has_cache:
            self._asyncflow("--no-cache", self._caches / f"none-{number}", "--no-cache")

    def _warm(self) -> None:
        if not self.has_cache:
            return
        self._asyncflow("warm", self.cache)
        if "--jobs" in self._tools.options:
            self._asyncflow("warm, --jobs 1", self.cache, "--jobs", "1")

    def _asyncflow(self, state: str, cache: Path, *options: str) -> None:
        """Measures one run. Raises BenchmarkError if it printed what another run did not."""
        output = self._scratch / "output"
        environ = plain_environ() | {"XDG_CACHE_HOME": str(cache)}
        command = lint_tools.asyncflow(self._tools, self._tree, *options)
        self._keep("asyncflow", state, measured(command, environ, self._scratch, output))
        with output.open("rb") as file:  # never whole in memory: children inherit our peak
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if self._printed.setdefault(self._version, digest) != digest:
            raise BenchmarkError(f"asyncflow ({state}) printed other findings than before it")

    def _ruff(self, state: str = "", *options: str) -> None:
        """Measures one run, with a cache of its own unless `options` say otherwise."""
        if self._tools.ruff is None:
            return
        cache = ("--cache-dir", self._caches / "ruff")
        command = lint_tools.ruff(self._tools, self._tree, *(options or cache))
        cost = measured(command, plain_environ(), self._scratch, self._scratch / "output")
        if state:
            self._keep("ruff", state, cost)

    def _flake8_async(self) -> None:
        """Measures the sample, and an empty file for what the start costs."""
        if self._tools.flake8_async is None:
            return
        empty = self._caches / "empty.py"
        empty.touch()
        for state, files in (("start", [empty]), ("sample", self._sample)):
            command = lint_tools.flake8(self._tools.flake8_async, "ASYNC", files)
            cost = measured(command, plain_environ(), self._scratch, self._scratch / "output")
            self._keep("flake8-async", state, cost)

    def _keep(self, tool: str, state: str, cost: Cost) -> None:
        self.costs[Key(tool, state)].append(cost)


def plugin_rounds(
    tools: Tools, file: Path, folder: Path, cache: Path, runs: int
) -> tuple[list[Cost], list[Cost]]:
    """flake8 on a file, in `folder`, without our plugin and with it; the first turn is not kept."""
    assert tools.flake8 is not None
    assert tools.flake8_plugin is not None
    cache.mkdir(exist_ok=True)
    environ = plain_environ() | {"XDG_CACHE_HOME": str(cache)}
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    for turn in range(runs + 1):
        for program, kept in zip((tools.flake8, tools.flake8_plugin), costs, strict=True):
            command = lint_tools.flake8(program, "AF", [file.relative_to(folder)])
            cost = measured(command, environ, folder, cache / "output")
            if turn:
                kept.append(cost)
    return costs
