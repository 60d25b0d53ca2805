"""The tables that the benchmark of the linter prints, at most 80 columns wide."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lint_rounds import Key
from measuring import Cost, best, median

__all__ = ["Goal", "cost_rows", "extrapolated", "goal_rows", "plugin_rows", "sample_rows"]

Costs = Mapping[Key, Sequence[Cost]]

# the state of ruff that a state of asyncflow is compared with, where it is not the same
PEER_STATES = {"cold, --jobs 1": "cold", "--no-cache": "cold", "warm, --jobs 1": "warm"}


class Goal(NamedTuple):
    """A number that the design is held to, and what was measured."""

    where: str
    what: str
    limit: float
    unit: str  # "x" or " ms"
    measured: float
    is_least: bool = False  # whether the limit is the least, not the most

    @property
    def verdict(self) -> str:
        """ "met", or by how much of the limit it was missed."""
        share = self.measured / self.limit - 1
        if self.is_least:
            share = -share
        digits = 0 if share >= 0.1 else 1
        return "met" if share <= 0 else f"missed by {share:,.{digits}%}"


def cost_rows(costs: Costs, least_peak_bytes: int) -> Iterator[str]:
    """A row for each state of asyncflow and ruff, with the ratio of the two.

    A peak that is not above `least_peak_bytes` cannot be told, and is shown as below that.
    """
    yield f"{'':25}{'wall s':>16}{'CPU s':>17}{'peak':>7}{'asyncflow/ruff':>15}"
    yield f"{'':25}" + f"{'best':>8}{'median':>8} " * 2 + f"{'MB':>6}{'wall':>8}{'CPU':>7}"
    for key, runs in costs.items():
        if key.tool not in ("asyncflow", "ruff"):
            continue
        low, middle = best(runs), median(runs)
        row = (
            f"{key.tool:10}{key.state:15}{low.wall_s:8.3f}{middle.wall_s:8.3f} "
            f"{low.cpu_s:8.3f}{middle.cpu_s:8.3f} {_peak(low.peak_bytes, least_peak_bytes):>6}"
        )
        peer = costs.get(Key("ruff", PEER_STATES.get(key.state, key.state)))
        if key.tool == "asyncflow" and peer:
            row += f"{_times(low.wall_s / best(peer).wall_s):>8}"
            row += f"{_times(low.cpu_s / best(peer).cpu_s):>7}"
        yield row


def sample_rows(costs: Costs, lines: int, tree_lines: int) -> Iterator[str]:
    """What flake8 with flake8-async took for a sample, and would take for the whole tree."""
    start, sample = (best(costs[Key("flake8-async", state)]) for state in ("start", "sample"))
    yield f"{'flake8 + flake8-async':25}{'CPU s':>9}{'wall s':>9}{'CPU s a 1,000 lines':>21}"
    yield f"{'  an empty file':25}{start.cpu_s:9.2f}{start.wall_s:9.2f}"
    share = (sample.cpu_s - start.cpu_s) / lines * 1000
    name = f"  {lines:,} lines drawn"
    yield f"{name:25}{sample.cpu_s:9.2f}{sample.wall_s:9.2f}{share:21.3f}"
    whole = extrapolated(costs, lines, tree_lines)
    name = f"  {tree_lines:,} lines"
    yield f"{name:25}{whole.cpu_s:9,.0f}{whole.wall_s:9,.0f}{'(extrapolated)':>21}"


def extrapolated(costs: Costs, lines: int, tree_lines: int) -> Cost:
    """The cost of the whole tree: that of an empty file, and of each line as in the sample."""
    start, sample = (best(costs[Key("flake8-async", state)]) for state in ("start", "sample"))
    factor = tree_lines / lines
    return Cost(
        start.wall_s + (sample.wall_s - start.wall_s) * factor,
        start.cpu_s + (sample.cpu_s - start.cpu_s) * factor,
        sample.peak_bytes,
    )


def plugin_rows(files: Mapping[str, tuple[Sequence[Cost], Sequence[Cost]]]) -> Iterator[str]:
    """What the plugin adds to runs of flake8, for each file: without and with it, in ms."""
    yield f"{'flake8, one file':32}{'best, wall ms':>24}{'median, wall ms':>24}"
    yield " " * 32 + f"{'without':>8}{'with':>8}{'added':>8}" * 2
    for name, (without, with_ours) in files.items():
        figures = [
            (of(without).wall_s * 1000, of(with_ours).wall_s * 1000) for of in (best, median)
        ]
        cells = "".join(f"{plain:8.0f}{ours:8.0f}{ours - plain:8.1f}" for plain, ours in figures)
        yield f"{name:32}{cells}"


def goal_rows(goals: Sequence[Goal]) -> Iterator[str]:
    """A row for each goal: the limit, the figure, the verdict."""
    yield f"{'goal (best of all runs)':42}{'must be':>9}{'is':>10}"
    for goal in goals:
        sign = ">=" if goal.is_least else "<="
        limit = f"{sign} {goal.limit:g}{goal.unit}"
        figure = f"{goal.measured:.0f}" if goal.measured >= 100 else f"{goal.measured:.2f}"
        name = f"{goal.where:7}{goal.what}"
        yield f"{name:42}{limit:>9}{figure + goal.unit:>10}  {goal.verdict}"


def _times(ratio: float) -> str:
    return f"{ratio:.0f}x" if ratio >= 100 else f"{ratio:.2f}x"


def _peak(size_bytes: int, least_bytes: int) -> str:
    sign = "" if size_bytes > least_bytes else "<"
    return f"{sign}{max(size_bytes, least_bytes) / 1e6:.0f}"
