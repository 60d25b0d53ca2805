"""How fast the linter is: asyncflow, ruff and flake8-async on the same trees, in one run.

    python benchmarks/lint.py                      # everything; fetches the packages into .corpus
    python benchmarks/lint.py --corpus ha --runs 5 --only asyncflow ruff
    python benchmarks/lint.py --tree PATH          # a tree of your own

asyncflow is the wheel of this checkout, installed and compiled in an environment of its own, as are
the peers, with pinned versions. Cold is with an empty cache, warm the same again; edited is warm
after a statement was added to a function of one file. The tools take turns, on a copy of the tree
in a temporary folder. Ratios and goals are of the best runs: noise can only add to a run.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import lint_table
from environments import ROOT, newest_python, version_of
from lint_rounds import Key, Rounds, plugin_rounds
from lint_table import Costs, Goal
from lint_tools import OPTIONS, PEERS, TOOLS, Tools, install
from measuring import BenchmarkError, Cost, best, own_peak_bytes
from trees import CORPORA, Corpus, assembled, drawn, edits, fetched, lines_of

SERVICE = ROOT / "examples" / "service"
SMALL_FILE = "store.py"
PLUGIN_RUNS = 20

Turns = tuple[list[Cost], list[Cost]]  # without our plugin, with it


def main() -> int:
    """Prints the tables; returns the exit status."""
    arguments = parsed()
    try:
        with tempfile.TemporaryDirectory(prefix="asyncflow-benchmark-") as folder:
            run(arguments, Path(folder))
    except (BenchmarkError, subprocess.CalledProcessError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def run(arguments: argparse.Namespace, folder: Path) -> None:
    """Installs the tools, measures the trees and prints what it finds as it goes."""
    python = arguments.python or newest_python()
    if not version_of(python):
        raise BenchmarkError(f"{python} is not a released Python 3.11 or newer")
    say("installing")
    given = arguments.asyncflow.absolute() if arguments.asyncflow is not None else None
    tools = install(python, arguments.only, folder, given)
    print("\n".join(heading(tools, python, arguments)))
    goals: list[Goal] = []
    plugin: dict[str, Turns] = {}
    if tools.flake8_plugin is not None:
        turns = small_file(tools, folder)
        plugin[f"{SMALL_FILE} of the example"] = turns
        added_ms = (best(turns[1]).wall_s - best(turns[0]).wall_s) * 1000
        goals.append(Goal("plugin", "added to flake8, a small file", 25, " ms", added_ms))
    corpora = [CORPORA[name] for name in arguments.corpus]
    if arguments.tree is not None:
        corpora = [Corpus("tree", (), (), None)]
    for corpus in corpora:
        sources = [arguments.tree] if arguments.tree is not None else fetched(corpus)
        measured = Measured(corpus, sources, python, folder / corpus.name, arguments)
        goals += measured.compare(tools)
        plugin |= measured.plugin(tools)
    if plugin:
        print("\n".join(["", *lint_table.plugin_rows(plugin)]))
    if goals:
        print("\n".join(["", *lint_table.goal_rows(goals)]))


def parsed() -> argparse.Namespace:
    """The arguments of the command line."""
    parser = argparse.ArgumentParser(
        description="Measures asyncflow against ruff and flake8-async."
    )
    add = parser.add_argument
    add("--corpus", nargs="+", choices=CORPORA, default=list(CORPORA), help="which trees")
    add("--tree", type=Path, metavar="FOLDER", help="measure this tree instead")
    add("--only", nargs="+", choices=TOOLS, default=TOOLS, help="what to measure")
    add("--runs", type=int, default=3, help="how often (default: %(default)s)")
    add("--python", help="runs the tools (default: the newest that is found)")
    add("--asyncflow", type=Path, metavar="PROGRAM", help="measure this one, not a new wheel")
    add("--sample", type=int, default=5000, metavar="LINES", help="for flake8-async")
    add("--seed", type=int, default=1, help="which files that sample has")
    return parser.parse_args()


def heading(tools: Tools, python: str, arguments: argparse.Namespace) -> Iterator[str]:
    """What is measured, and what cannot be."""
    yield f"Python {version_of(python)}, {os.cpu_count()} CPUs, runs: {arguments.runs}"
    if tools.asyncflow is not None:
        done = subprocess.run([tools.asyncflow, "--version"], capture_output=True, text=True)
        origin = "as installed" if arguments.asyncflow else "the wheel of this checkout"
        yield f"{done.stdout.strip()}: {origin}"
        missing = sorted(OPTIONS - tools.options)
        if missing:
            yield f"left out, because this asyncflow does not know it: {', '.join(missing)}"
    peers = {"ruff": tools.ruff, "flake8": tools.flake8, "flake8-async": tools.flake8_async}
    for name, program in peers.items():
        if program is not None:
            yield f"{name}: {', '.join(PEERS[name])}"


def small_file(tools: Tools, folder: Path) -> Turns:
    """flake8 on a file of the example service, without our plugin and with it."""
    tree = folder / "example"
    assembled([SERVICE], tree / SERVICE.name)
    file = tree / SERVICE.name / SMALL_FILE
    return plugin_rounds(tools, file, tree, folder / "example-cache", PLUGIN_RUNS)


class Measured:
    """One tree, and what was measured on it."""

    def __init__(
        self,
        corpus: Corpus,
        sources: list[Path],
        python: str,
        folder: Path,
        arguments: argparse.Namespace,
    ) -> None:
        self.corpus = corpus
        self.tree = folder / "tree"
        self.files = assembled(sources, self.tree)
        self.lines = lines_of(self.files)
        self.sample = drawn(self.files, arguments.sample, arguments.seed)
        self.edits = edits(corpus, self.tree, self.files, python)
        self.scratch = folder / "scratch"
        self.runs: int = arguments.runs
        self.cache = folder / "cache"

    def compare(self, tools: Tools) -> list[Goal]:
        """Measures, prints the tables of the tree, and gives its goals."""
        print(f"\n{self.corpus.name}: {len(self.files):,} files, {self.lines:,} lines", flush=True)
        for edit in self.edits:
            print(f"  {edit.name}: {edit.path.relative_to(self.tree)}")
        rounds = Rounds(tools, self.tree, self.edits, self.sample, self.scratch)
        for number in rounds.run(self.runs):
            say(f"{self.corpus.name}: {number} of {self.runs} runs")
        self.cache = rounds.cache
        costs = rounds.costs
        if tools.asyncflow is not None or tools.ruff is not None:
            print("\n".join(["", *lint_table.cost_rows(costs, own_peak_bytes())]))
        if tools.flake8_async is not None:
            drawn_lines = lines_of(self.sample)
            print("\n".join(["", *lint_table.sample_rows(costs, drawn_lines, self.lines)]))
        return list(self.goals(costs))

    def plugin(self, tools: Tools) -> dict[str, Turns]:
        """flake8 without our plugin and with it on the first edited file, by a name for that.

        Our cache is that of the whole tree.
        """
        if tools.flake8_plugin is None:
            return {}
        return {
            f"{edit.path.name} of {self.corpus.name} ({edit.name})": plugin_rounds(
                tools, edit.path, self.tree, self.cache, PLUGIN_RUNS
            )
            for edit in self.edits[:1]
        }

    def goals(self, costs: Costs) -> Iterator[Goal]:
        """The goals that this run has the figures for."""
        where = self.corpus.name
        for state, limit in (("warm", 1.0), ("cold", self.corpus.cold_limit)):
            ours, peer = costs.get(Key("asyncflow", state)), costs.get(Key("ruff", state))
            if ours and peer and limit is not None:
                ratio = best(ours).wall_s / best(peer).wall_s
                yield Goal(where, f"{state}, wall, asyncflow / ruff", limit, "x", ratio)
        cold = costs.get(Key("asyncflow", "cold"))
        if cold and Key("flake8-async", "sample") in costs:
            whole = lint_table.extrapolated(costs, lines_of(self.sample), self.lines)
            ratio = whole.cpu_s / best(cold).cpu_s
            yield Goal(where, "cold, CPU, flake8-async / asyncflow", 50, "x", ratio, True)
        for edit in self.edits:
            runs = costs.get(Key("asyncflow", f"{edit.name} edited"))
            if runs:
                wall_ms = best(runs).wall_s * 1000
                yield Goal(where, f"{edit.name} file edited, wall", 150, " ms", wall_ms)


def say(progress: str) -> None:
    """Tells a person who waits how far it is."""
    print(progress, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
