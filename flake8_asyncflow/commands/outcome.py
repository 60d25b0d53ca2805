"""What a check is to report: without what the baseline accepts, and what was there before."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from flake8_asyncflow.commands.means import means_for
from flake8_asyncflow.identity import Identity
from flake8_asyncflow.model import Finding
from flake8_asyncflow.pipeline import Checked, check_bytes, check_paths
from flake8_asyncflow.settings import Settings

if TYPE_CHECKING:
    from flake8_asyncflow.baseline import Baseline

__all__ = ["STDIN", "Outcome", "checked", "outcome"]

STDIN = "-"


class Outcome(NamedTuple):
    """What is left to report, and how much was left out."""

    checked: Checked
    accepted: int = 0  # findings that the baseline lists
    earlier: int = 0  # findings that were there before the change
    gone: Mapping[Identity, int] = {}  # entries of the baseline that no longer occur
    is_unchanged: bool = False  # no Python file has changed, so nothing was checked

    @property
    def is_of_nothing(self) -> bool:
        """Whether there was no file to check."""
        return not (self.checked.files or self.checked.findings or self.is_unchanged)


def checked(paths: list[str], settings: Settings, arguments: argparse.Namespace) -> Checked:
    """All that the rules find in the paths, or in standard input."""
    if paths == [STDIN]:
        name = arguments.stdin_filename or "stdin"
        return check_bytes(name, sys.stdin.buffer.read(), settings)
    from flake8_asyncflow.commands.progress import Progress

    with (
        Progress(sys.stderr, is_wanted=not arguments.quiet) as progress,
        means_for(arguments, progress) as means,
    ):
        return check_paths(paths, settings, means)


def outcome(paths: list[str], settings: Settings, arguments: argparse.Namespace) -> Outcome:
    """Checks, and takes off what is not to be reported. Raises ConfigError."""
    baseline = base = None
    if settings.baseline:
        from flake8_asyncflow.baseline import Baseline

        baseline = Baseline.load(settings.baseline)
    if arguments.diff_base is not None:
        from flake8_asyncflow.commands.diff_base import Base

        base = Base(paths, arguments.diff_base)
        # A path that is not there is an error, as in every run.
        if base.is_unchanged and all(map(os.path.lexists, paths)):
            return Outcome(Checked((), {}, 0), is_unchanged=True)
    result = Outcome(checked(paths, settings, arguments))
    if baseline is not None:
        result = _without_accepted(result, baseline, paths, settings)
    if base is not None:
        introduced = base.introduced(result.checked, settings)
        earlier = len(result.checked.findings) - len(introduced)
        result = _reporting(result, introduced)._replace(earlier=earlier)
    return result


def _without_accepted(
    result: Outcome, baseline: "Baseline", paths: list[str], settings: Settings
) -> Outcome:
    from flake8_asyncflow.commands.baseline import gone

    findings = result.checked.findings
    unlisted, matched = baseline.compared(findings, result.checked.sources)
    left: Mapping[Identity, int] = {}
    if paths != [STDIN]:  # a buffer is no word on what the file will be
        left = gone(baseline, matched, result.checked, paths, settings)
    accepted = len(findings) - len(unlisted)
    return _reporting(result, unlisted)._replace(accepted=accepted, gone=left)


def _reporting(result: Outcome, findings: Sequence[Finding]) -> Outcome:
    return result._replace(checked=result.checked._replace(findings=tuple(findings)))
