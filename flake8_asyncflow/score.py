"""The async compatibility score: 100 where nothing is known to block or misuse the loop.

Each finding takes away a share of what is left of its function's score, by what the call costs
the loop. Files and projects have the mean of their functions, weighed by their call sites. All is
counted in whole tenths of a point and rounded down, so that 100 means that nothing was found.
docs/score.md describes it for users.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from asyncflow_runtime.catalog import Cost
from flake8_asyncflow.model import Finding, LoopFunction, Survey

__all__ = [
    "BEST",
    "OTHER_SHARE",
    "SHARES",
    "FileScore",
    "FunctionScore",
    "Loss",
    "ProjectScore",
    "scored",
]

BEST = 1000  # tenths of a point

SHARES: Mapping[int, int] = {Cost.METADATA: 2, Cost.DISK: 10, Cost.CPU: 30, Cost.WAITS: 50}
"""Cost of a blocking call → the percentage that it takes away."""

OTHER_SHARE = 10
"""The same for a defect of async code that is no blocking call."""

_LOWERING = ("AF1", "AF2", "AF3", "AF4")


class Loss(NamedTuple):
    """What a finding takes away from the score of its function."""

    finding: Finding
    tenths: int


class FunctionScore(NamedTuple):
    """The score of a function, and what lowers it, the costliest first."""

    function: LoopFunction
    tenths: int
    losses: tuple[Loss, ...]

    @property
    def weight(self) -> int:
        """How much the function counts in its file."""
        return max(1, self.function.sites)


class FileScore(NamedTuple):
    """The score of a file: None without a function to score, or when it could not be analysed."""

    path: str
    tenths: int | None
    is_analysed: bool
    functions: tuple[FunctionScore, ...]  # the lowest first

    @property
    def findings(self) -> int:
        """How many findings lower the score."""
        return sum(len(function.losses) for function in self.functions)


class ProjectScore(NamedTuple):
    """The score of all that was looked at; None without a function to score."""

    tenths: int | None
    files: tuple[FileScore, ...]  # not analysed, then the lowest first, then those without a score


def scored(survey: Survey) -> ProjectScore:
    """The scores of what was surveyed."""
    losing: dict[tuple[str, int, str], list[Finding]] = {}
    for finding in survey.findings:
        if finding.code.startswith(_LOWERING):
            key = (finding.path, finding.function_line, finding.function)
            losing.setdefault(key, []).append(finding)
    by_file: dict[str, list[FunctionScore]] = {}
    for function in survey.functions:
        findings = losing.get((function.path, function.line, function.name), ())
        by_file.setdefault(function.path, []).append(_of_function(function, findings))
    files = [
        _of_file(path, path not in survey.failed, by_file.get(path, ()))
        for path in sorted({*survey.files, *survey.failed})
    ]
    everything = [function for file in files for function in file.functions]
    return ProjectScore(_mean(everything), tuple(sorted(files, key=_file_order)))


def _of_function(function: LoopFunction, findings: Iterable[Finding]) -> FunctionScore:
    """The shares multiply, so that a score never falls below 0 and any order gives the same."""
    ordered = sorted(findings, key=lambda finding: (-_share(finding), finding))
    kept, whole, tenths = 1, 1, BEST
    losses: list[Loss] = []
    for finding in ordered:
        before = tenths
        if tenths:  # else the numbers would only grow
            kept, whole = kept * (100 - _share(finding)), whole * 100
            tenths = BEST * kept // whole
        losses.append(Loss(finding, before - tenths))
    return FunctionScore(function, tenths, tuple(losses))


def _share(finding: Finding) -> int:
    return SHARES.get(finding.cost, OTHER_SHARE)


def _of_file(path: str, is_analysed: bool, functions: Sequence[FunctionScore]) -> FileScore:
    if not is_analysed:
        return FileScore(path, None, False, ())
    ordered = sorted(functions, key=lambda one: (one.tenths, one.function))
    return FileScore(path, _mean(functions), True, tuple(ordered))


def _mean(functions: Sequence[FunctionScore]) -> int | None:
    """The mean by weight, rounded down; None without a function."""
    weight = sum(function.weight for function in functions)
    if not weight:
        return None
    return sum(function.weight * function.tenths for function in functions) // weight


def _file_order(file: FileScore) -> tuple[int, int, str]:
    if file.tenths is None:
        return (2 if file.is_analysed else 0, 0, file.path)
    return (1, file.tenths, file.path)
