"""READ FIRST: the whole flow, from paths to findings.

    path ─ source.read ─▶ Source ─ source.parse ─▶ ast.Module ─ summarize ─▶ ModuleSummary
         ─ link.Program ─▶ resolved calls ─ rules.findings ─▶ findings
         ─ select, ignore, per-file-ignores ─ noqa ─▶ what is reported

`run.py` does it. `asyncflow check` enters at `check_paths`, which asks `incremental.py` first how
much of the last run still holds; flake8 at `check_tree`, with a tree of its own and with its own
selection and noqa after it.
"""

import ast
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from flake8_asyncflow.analysis.source import from_bytes, read
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.means import ALONE, Means, Progress
from flake8_asyncflow.model import Finding, Source, Survey
from flake8_asyncflow.selection import is_wanted, known_codes, selected
from flake8_asyncflow.settings import ALWAYS_ON, Settings
from flake8_asyncflow.suppress import Noqa

if TYPE_CHECKING:
    from flake8_asyncflow.records import Record

__all__ = [
    "Checked",
    "Means",
    "Progress",
    "check_bytes",
    "check_paths",
    "check_source",
    "check_tree",
    "known_codes",
    "survey_paths",
]


class Checked(NamedTuple):
    """The outcome of a run."""

    findings: tuple[Finding, ...]  # sorted
    sources: Mapping[str, Source]  # of the files that findings show, by path
    files: int  # how many were checked


def check_paths(paths: Sequence[str], settings: Settings, means: Means = ALONE) -> Checked:
    """Checks the Python files at and under `paths`. Raises ConfigError for one that is not there.

    A file that cannot be read or parsed is a finding, and the others go on.
    """
    from flake8_asyncflow.analysis.files import Sources

    record = _record(paths, settings, means)
    found = [finding for kept in record.kept.values() for finding in kept.reported]
    findings = (*record.problems, *found)
    shown = {finding.path for finding in found if _has_text(finding)}
    shown |= {place.path for finding in found for place in finding.chain}
    states = {path: record.files.get(path) for path in shown}
    sources = Sources({path: state.digest for path, state in states.items() if state is not None})
    return Checked(tuple(sorted(findings)), sources, len(record.checked))


def _record(paths: Sequence[str], settings: Settings, means: Means) -> "Record":
    """What the last run found, as far as it still holds, and the rest checked anew."""
    cache = means.cache
    if cache is None:
        from flake8_asyncflow.incremental import checked_anew

        return checked_anew(paths, settings, means)
    from flake8_asyncflow.records import Record, changes_since, name_of

    name = name_of(paths, settings)
    fields = cache.record(name)
    before = Record.of(fields) if fields is not None else None
    changes = changes_since(before) if before is not None else None
    if before is not None and changes is not None and not (changes.states or changes.folders):
        return before
    from flake8_asyncflow.incremental import checked_again, checked_anew

    record = None
    if before is not None and changes is not None:
        record = checked_again(before, changes, settings, means)
    if record is None:
        record = checked_anew(paths, settings, means)
    cache.keep_record(name, record.fields())
    return record


def _has_text(finding: Finding) -> bool:
    """Whether the file of a finding could be read and decoded."""
    if finding.code not in ALWAYS_ON:
        return True
    try:
        read(finding.path)
    except SourceError:
        return False
    return True


def survey_paths(paths: Sequence[str], settings: Settings, means: Means = ALONE) -> Survey:
    """Surveys the Python files at and under `paths`, as `check_paths` checks them."""
    from flake8_asyncflow.analysis.discover import discover

    files, problems, _ = discover(paths, settings)
    from flake8_asyncflow.run import Run

    run = Run(settings, means, wants_functions=True)
    run.add_all(files)
    failed = {problem.path for problem in problems}
    findings: list[Finding] = []
    for path, found in run.findings():
        findings += run.reported(path, found)
        if any(finding.code in ALWAYS_ON for finding in found):
            failed.add(path)
    functions = tuple(sorted(run.functions))
    return Survey(files, frozenset(failed), functions, tuple(sorted(findings)))


def check_bytes(path: str, content: bytes, settings: Settings) -> Checked:
    """Checks the content of one file, such as standard input."""
    try:
        source = from_bytes(path, content)
    except SourceError as error:
        wants = is_wanted(error.finding, settings.for_file(path))
        return Checked((error.finding,) if wants else (), {}, 1)
    return Checked(tuple(check_source(source, settings)), {path: source}, 1)


def check_source(source: Source, settings: Settings) -> list[Finding]:
    """The findings of one file after selection and noqa, sorted."""
    from flake8_asyncflow.run import Run

    run = Run(settings)
    run.add_source(source)
    return [finding for path, found in run.findings() for finding in run.reported(path, found)]


def check_tree(
    source: Source, tree: ast.Module, settings: Settings, means: Means = ALONE
) -> list[Finding]:
    """The findings of a file that is parsed already, sorted; noqa is left to the caller."""
    from flake8_asyncflow.run import Run

    run = Run(settings, means)
    run.add_source(source, tree)
    settings = settings.for_file(source.path)
    return [
        finding
        for _, found in run.findings()
        for finding in selected(found, Noqa(source), settings)
    ]
