"""READ FIRST: the whole flow, from paths to findings.

    path ─ source.read ─▶ Source ─ source.parse ─▶ ast.Module ─ summarize ─▶ ModuleSummary
         ─ link.Program ─▶ resolved calls ─ rules.findings ─▶ findings
         ─ select, ignore, per-file-ignores ─ noqa ─▶ what is reported

`asyncflow check` enters at `check_paths`, `asyncflow score` at `survey_paths`; flake8 at
`check_tree`, with a tree of its own and with its own selection and noqa after it.
"""

import ast
import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from flake8_asyncflow.analysis.modules import Finder, root_of
from flake8_asyncflow.analysis.source import from_bytes, nested_too_deeply, syntax
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.knowledge.frameworks import are_mentioned
from flake8_asyncflow.model import Finding, LoopFunction, ModuleSummary, Source, Survey
from flake8_asyncflow.settings import ALWAYS_ON, Settings, wanted
from flake8_asyncflow.suppress import Noqa

__all__ = [
    "Checked",
    "check_bytes",
    "check_paths",
    "check_source",
    "check_tree",
    "known_codes",
    "survey_paths",
]

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
    run = _Run(settings)
    findings = [problem for problem in problems if _is_wanted(problem, settings)]
    for done, path in enumerate(files, 1):
        run.add(path)
        if progress is not None:
            progress(done, len(files))
    for path, found in run.findings():
        findings += run.reported(path, found)
    shown = {finding.path for finding in findings} & run.read
    shown |= {place.path for finding in findings for place in finding.chain}
    sources = {path: run.store.source(path) for path in shown}
    return Checked(tuple(sorted(findings)), sources, len(files))


def survey_paths(
    paths: Sequence[str], settings: Settings, progress: Progress | None = None
) -> Survey:
    """Surveys the Python files at and under `paths`, as `check_paths` checks them."""
    from flake8_asyncflow.analysis.discover import discover

    files, problems = discover(paths, settings)
    run = _Run(settings, wants_functions=True)
    for done, path in enumerate(files, 1):
        run.add(path)
        if progress is not None:
            progress(done, len(files))
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
        is_wanted = _is_wanted(error.finding, settings.for_file(path))
        return Checked((error.finding,) if is_wanted else (), {}, 1)
    return Checked(tuple(check_source(source, settings)), {path: source}, 1)


def check_source(source: Source, settings: Settings) -> list[Finding]:
    """The findings of one file after selection and noqa, sorted."""
    run = _Run(settings)
    run.add_source(source)
    return [finding for path, found in run.findings() for finding in run.reported(path, found)]


def check_tree(source: Source, tree: ast.Module, settings: Settings) -> list[Finding]:
    """The findings of a file that is parsed already, sorted; noqa is left to the caller."""
    run = _Run(settings)
    run.add_source(source, tree)
    settings = settings.for_file(source.path)
    return [
        finding
        for _, found in run.findings()
        for finding in _selected(found, Noqa(source), settings)
    ]


def known_codes() -> tuple[str, ...]:
    """Every code that there is, sorted."""
    from flake8_asyncflow.rules import all_rules

    return tuple(rule.code for rule in all_rules())


class _Run:
    """The files of one run: summarized one by one, then linked, a program for each import root.

    Files that are imported from different folders are different programs, so that two services
    in one repository may both have a module `app`.
    """

    def __init__(self, settings: Settings, *, wants_functions: bool = False) -> None:
        from flake8_asyncflow.analysis.store import Store

        self.settings = settings
        self.wants_functions = wants_functions
        self.functions: list[LoopFunction] = []  # complete once `findings` is, if wanted
        self.store = Store()
        self.read: set[str] = set()
        self._roots: dict[str, list[ModuleSummary]] = {}
        self._found: dict[str, list[Finding]] = {}
        self._noqas: dict[str, Noqa] = {}

    def add(self, path: str) -> None:
        """Reads and summarizes a file; what is wrong with it is a finding."""
        try:
            source = self.store.source(path)
        except SourceError as error:
            self._found[path] = [error.finding]
            return
        self.add_source(source)

    def add_source(self, source: Source, tree: ast.Module | None = None) -> None:
        """Summarizes a file that is read already, and perhaps parsed."""
        path = source.path
        self.store.keep(source)
        self.read.add(path)
        found = self._found[path] = []
        try:
            if not _may_run_on_loop(source, self.settings):
                if tree is None:
                    syntax(source)
            else:
                summary = self.store.summary(source, tree)
                self._roots.setdefault(root_of(path, source.module), []).append(summary)
        except SourceError as error:
            found.append(error.finding)
            return
        found += _of_own_rules(source, self.settings)

    def findings(self) -> Iterator[tuple[str, list[Finding]]]:
        """(path, all that the rules say of it) for each file, in the order they were added."""
        for root, modules in self._roots.items():
            for finding in self._linked(root, modules):
                self._found[finding.path].append(finding)
        yield from self._found.items()

    def _linked(self, root: str, modules: Sequence[ModuleSummary]) -> Iterator[Finding]:
        from flake8_asyncflow.analysis.class_index import ClassIndex
        from flake8_asyncflow.analysis.link import Program
        from flake8_asyncflow.rules import findings

        roots = [root, *map(os.path.abspath, self.settings.src)]
        finder = Finder(roots, absolute=os.path.isabs(modules[0].path))
        index = ClassIndex(root, frozenset(self.settings.exclude))
        program = Program(modules, self.store, self.settings, finder, self._names_code, index)
        try:
            yield from findings(program, self.settings.async_library)
            if self.wants_functions:
                self.functions += program.on_loop()
        except RecursionError:
            yield from (nested_too_deeply(module.path) for module in modules)

    def _names_code(self, path: str, line: int, code: str) -> bool:
        noqa = self._noqas.get(path)
        if noqa is None:
            noqa = self._noqas[path] = Noqa(self.store.source(path))
        return noqa.names(line, code)

    def reported(self, path: str, found: Sequence[Finding]) -> list[Finding]:
        """The findings of a file after selection and noqa, sorted."""
        settings = self.settings.for_file(path)
        if path not in self.read:
            return [finding for finding in found if _is_wanted(finding, settings)]
        if not found and not wanted("AF902", settings, default_on=False):
            return []
        noqa = Noqa(self.store.source(path))
        chosen = _selected(found, noqa, settings)
        return [finding for finding in chosen if not noqa.silences(finding)]


def _may_run_on_loop(source: Source, settings: Settings) -> bool:
    """Whether the file can hold code that an event loop runs."""
    return "async" in source.text or bool(settings.runs_on_loop) or are_mentioned(source.text)


def _of_own_rules(source: Source, settings: Settings) -> list[Finding]:
    """What the rules of the project's own report. Raises ConfigError for a wrong rule."""
    from flake8_asyncflow.own_rules import load_rules

    rules = load_rules(settings.rules)
    if not rules:
        return []
    from flake8_asyncflow.analysis.patterns import findings

    return list(findings(source, rules))


def _selected(findings: Sequence[Finding], noqa: Noqa, settings: Settings) -> list[Finding]:
    """The findings that `settings` wants, sorted; with AF902 where that is wanted too."""
    chosen = [finding for finding in findings if _is_wanted(finding, settings)]
    is_analysed = all(finding.code not in ALWAYS_ON for finding in findings)
    if wanted("AF902", settings, default_on=False) and noqa.is_used and is_analysed:
        from flake8_asyncflow.own_rules import load_rules

        codes = (*known_codes(), *(rule.code for rule in load_rules(settings.rules)))
        off = [code for code in codes if not _is_code_wanted(code, settings)]
        chosen += noqa.unused(chosen, off)
    return sorted(chosen)


def _is_wanted(finding: Finding, settings: Settings) -> bool:
    return _is_code_wanted(finding.code, settings)


def _is_code_wanted(code: str, settings: Settings) -> bool:
    from flake8_asyncflow.rules import find

    rule = find(code)
    return wanted(code, settings, default_on=rule is None or rule.default_on)
