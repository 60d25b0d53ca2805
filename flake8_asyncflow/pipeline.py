"""READ FIRST: the whole flow, from paths to findings.

    path ─ source.read ─▶ Source ─ source.parse ─▶ ast.Module ─ summarize ─▶ ModuleSummary
         ─ link.Program ─▶ resolved calls ─ rules.findings ─▶ findings
         ─ select, ignore, per-file-ignores ─ noqa ─▶ what is reported

`asyncflow check` enters at `check_paths`; flake8 at `check_tree`, with a tree of its own and
with its own selection and noqa after it.
"""

import ast
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from flake8_asyncflow.analysis.source import (
    from_bytes,
    nested_too_deeply,
    parse,
    read,
    syntax,
)
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.settings import Settings, wanted
from flake8_asyncflow.suppress import Noqa

__all__ = ["Checked", "check_bytes", "check_paths", "check_source", "check_tree", "known_codes"]

Progress = Callable[[int, int], None]


class Checked(NamedTuple):
    """The outcome of a run."""

    findings: tuple[Finding, ...]  # sorted
    sources: dict[str, Source]  # of the files that have findings, by path
    files: int  # how many were checked


def check_paths(
    paths: Sequence[str], settings: Settings, progress: Progress | None = None
) -> Checked:
    """Checks the Python files at and under `paths`. Raises ConfigError for one that is not there.

    A file that cannot be read or parsed is a finding, and the others go on. `progress` is
    called after each file with the numbers of files done and in all.
    """
    from flake8_asyncflow.analysis.discover import discover

    files, problems = discover(paths, settings)
    findings = [problem for problem in problems if _is_wanted(problem, settings)]
    sources: dict[str, Source] = {}
    for done, path in enumerate(files, 1):
        source, found = _check_file(path, settings, partial(read, path))
        findings += found
        if found and source is not None:
            sources[path] = source
        if progress is not None:
            progress(done, len(files))
    return Checked(tuple(sorted(findings)), sources, len(files))


def check_bytes(path: str, content: bytes, settings: Settings) -> Checked:
    """Checks the content of one file, such as standard input."""
    source, findings = _check_file(path, settings, lambda: from_bytes(path, content))
    return Checked(tuple(findings), {path: source} if source is not None else {}, 1)


def check_source(source: Source, settings: Settings) -> list[Finding]:
    """The findings of one file after selection and noqa, sorted."""
    settings = settings.for_file(source.path)
    noqa = Noqa(source)
    findings = _selected(_findings(source, settings), noqa, settings)
    return [finding for finding in findings if not noqa.silences(finding)]


def check_tree(source: Source, tree: ast.Module, settings: Settings) -> list[Finding]:
    """The findings of a file that is parsed already, sorted; noqa is left to the caller."""
    settings = settings.for_file(source.path)
    return _selected(_analyse(source, tree, settings), Noqa(source), settings)


def known_codes() -> tuple[str, ...]:
    """Every code that there is, sorted."""
    from flake8_asyncflow.rules import all_rules

    return tuple(rule.code for rule in all_rules())


def _check_file(
    path: str, settings: Settings, load: Callable[[], Source]
) -> tuple[Source | None, list[Finding]]:
    try:
        source = load()
    except SourceError as error:
        is_wanted = _is_wanted(error.finding, settings.for_file(path))
        return None, [error.finding] if is_wanted else []
    return source, check_source(source, settings)


def _findings(source: Source, settings: Settings) -> list[Finding]:
    """All that the rules say, and AF901 for a file that does not parse."""
    try:
        if "async" not in source.text:  # nothing there can run on an event loop
            syntax(source)
            return []
        return _analyse(source, parse(source), settings)
    except SourceError as error:
        return [error.finding]


def _analyse(source: Source, tree: ast.Module, settings: Settings) -> list[Finding]:
    from flake8_asyncflow.analysis.link import Program
    from flake8_asyncflow.analysis.summarize import summarize
    from flake8_asyncflow.rules import findings

    if "async" not in source.text:
        return []
    try:
        program = Program([summarize(source, tree)], {source.path: source})
        return list(findings(program, settings.async_library))
    except RecursionError:
        return [nested_too_deeply(source.path)]


def _selected(findings: Iterable[Finding], noqa: Noqa, settings: Settings) -> list[Finding]:
    """The findings that `settings` wants, sorted; with AF902 where that is wanted too."""
    chosen = [finding for finding in findings if _is_wanted(finding, settings)]
    if wanted("AF902", settings, default_on=False) and noqa.is_used:
        off = [code for code in known_codes() if not _is_code_wanted(code, settings)]
        chosen += noqa.unused(chosen, off)
    return sorted(chosen)


def _is_wanted(finding: Finding, settings: Settings) -> bool:
    return _is_code_wanted(finding.code, settings)


def _is_code_wanted(code: str, settings: Settings) -> bool:
    from flake8_asyncflow.rules import find

    rule = find(code)
    return wanted(code, settings, default_on=rule is None or rule.default_on)
