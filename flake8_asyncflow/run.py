"""One run: files are summarized one by one, then linked, then what is wanted is reported."""

import ast
import os
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from flake8_asyncflow.analysis.installed import installed_in
from flake8_asyncflow.analysis.modules import Finder, root_of
from flake8_asyncflow.analysis.source import module_name, nested_too_deeply
from flake8_asyncflow.analysis.store import Store
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.means import ALONE, Means
from flake8_asyncflow.model import Finding, LoopFunction, ModuleSummary, Source
from flake8_asyncflow.records import Kept
from flake8_asyncflow.selection import is_wanted, selected
from flake8_asyncflow.settings import Settings, wanted
from flake8_asyncflow.suppress import Noqa

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.class_index import ClassIndex
    from flake8_asyncflow.analysis.outcomes import Text

__all__ = ["Run"]

# Of the linker: names that lead from module to module take some frames each. Far below what the
# C stack holds, as part of the calls go through C.
_RECURSION_LIMIT = 6_000
_AT_ONCE = 2000  # files whose texts are held in memory


class Run:
    """The files of one run, a program for each import root.

    Files that are imported from different folders are different programs, so that two services
    in one repository may both have a module `app`.
    """

    def __init__(
        self, settings: Settings, means: Means = ALONE, *, wants_functions: bool = False
    ) -> None:
        self.settings = settings
        self.means = means
        self.wants_functions = wants_functions
        self.functions: list[LoopFunction] = []  # complete once `findings` is, if wanted
        self.store = Store(
            means.cache, summarizes_all=bool(settings.runs_on_loop), limit=means.limit
        )
        self.numbered: dict[str, tuple[str, ...]] = {}  # root → paths in the order of their bits
        self.lookups: dict[str, tuple[Finder, ClassIndex]] = {}  # by root
        self._roots: dict[str, list[ModuleSummary]] = {}
        self._root_of: dict[str, str] = {}
        self._depends: dict[str, int] = {}
        self._found: dict[str, list[Finding]] = {}
        self._noqas: dict[str, Noqa] = {}

    # phase 1

    def add_all(self, paths: Sequence[str]) -> None:
        """Reads and summarizes files; what is wrong with one is a finding."""
        pending = iter(paths)
        done = 0
        while part := list(islice(pending, _AT_ONCE)):
            texts: list[Text] = []
            for path in part:
                try:
                    texts.append(self.store.text(path, module_name(path)))
                except SourceError as error:
                    self._found[path] = [error.finding]
            for text, packed in zip(texts, self._outcomes(texts), strict=True):
                self._adopt(text, packed)
                done += 1
                if self.means.progress is not None:
                    self.means.progress(done, len(paths))
        self.store.save()

    def _outcomes(self, texts: "Sequence[Text]") -> Iterator[bytes]:
        from flake8_asyncflow.analysis.workers import Workers

        workers = self.means.workers or Workers(jobs=1)
        return self.store.outcomes(texts, workers.outcomes)

    def _adopt(self, text: "Text", packed: bytes) -> None:
        found = self._found[text.path] = []
        try:
            summary, _ = self.store.adopt(text, packed)
        except SourceError as error:
            found.append(error.finding)
            return
        if summary is not None:
            self._add(text.path, text.module, summary)
        if self._has_own_rules():
            found += self._of_own_rules(self.store.source(text.path))

    def add_source(self, source: Source, tree: ast.Module | None = None) -> None:
        """Summarizes a file that is read already, and perhaps parsed."""
        from flake8_asyncflow.analysis.outcomes import may_run_on_loop
        from flake8_asyncflow.analysis.source import syntax

        path = source.path
        self.store.keep(source)
        found = self._found[path] = []
        try:
            if may_run_on_loop(source.text) or self.store.summarizes_all:
                self._add(path, source.module, self.store.summary(source, tree))
            elif tree is None:
                syntax(source)
        except SourceError as error:
            found.append(error.finding)
            return
        if self._has_own_rules():
            found += self._of_own_rules(source)

    def _add(self, path: str, module: str, summary: ModuleSummary) -> None:
        root = self._root_of[path] = root_of(path, module)
        self._roots.setdefault(root, []).append(summary)

    def _has_own_rules(self) -> bool:
        from flake8_asyncflow.own_rules import load_rules

        return bool(load_rules(self.settings.rules))

    def _of_own_rules(self, source: Source) -> Iterator[Finding]:
        """What the rules of the project's own report. Raises ConfigError for a wrong rule."""
        from flake8_asyncflow.analysis.patterns import findings
        from flake8_asyncflow.own_rules import load_rules

        return findings(source, load_rules(self.settings.rules))

    # phase 2

    def findings(self) -> Iterator[tuple[str, list[Finding]]]:
        """(path, all that the rules say of it) for each file, in the order they were added."""
        for root, modules in self._roots.items():
            for finding in self._linked(root, modules):
                self._found[finding.path].append(finding)
        self.store.save()
        if self.store.is_cut and self.means.at_limit is not None:
            self.means.at_limit()
        yield from self._found.items()

    def _linked(self, root: str, modules: Sequence[ModuleSummary]) -> Iterator[Finding]:
        """What the rules say of the modules of a root."""
        try:
            yield from self._found_in(root, modules)
        except RecursionError:
            if len(modules) == 1:
                yield nested_too_deeply(modules[0].path)
                return
            for module in modules:  # so that only those have none for whom it is too deep
                yield from self._linked(root, [module])

    def _found_in(self, root: str, modules: Sequence[ModuleSummary]) -> list[Finding]:
        """What the rules say of the modules of one program. Raises RecursionError."""
        from flake8_asyncflow.analysis.link import Program
        from flake8_asyncflow.rules import findings

        finder, index = self._lookups(root, modules[0].path)
        numbers = self.numbered.get(root, ())
        program = Program(
            modules, self.store, self.settings, finder, self._names_code, index, numbers
        )
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, _RECURSION_LIMIT))
        try:
            found = list(findings(program, self.settings.async_library))
        finally:
            sys.setrecursionlimit(limit)
        if self.wants_functions:
            self.functions += program.on_loop()
        self.numbered[root] = program.modules.numbered()
        self._depends |= program.depends
        return found

    def _lookups(self, root: str, path: str) -> "tuple[Finder, ClassIndex]":
        """What finds the modules of a root, and its classes; `path` is that of a file in it."""
        from flake8_asyncflow.analysis.class_index import ClassIndex

        if root not in self.lookups:
            roots = [root, *map(os.path.abspath, self.settings.src)]
            installed = installed_in(self.settings.python, self.settings.follow_installed)
            finder = Finder(roots, absolute=os.path.isabs(path), installed=installed)
            excluded = frozenset(self.settings.exclude)
            index = ClassIndex(root, excluded, self.store.content, finder.shown)
            self.lookups[root] = finder, index
        return self.lookups[root]

    def _names_code(self, path: str, line: int, code: str) -> bool:
        noqa = self._noqas.get(path)
        if noqa is None:
            noqa = self._noqas[path] = Noqa(self.store.source(path))
        return noqa.names(line, code)

    # what is reported

    def kept(self) -> dict[str, Kept]:
        """What there is to say of each file, by path; not of those that do not matter."""
        return {
            path: Kept(
                self._root_of.get(path, ""),
                self._depends.get(path, 0),
                tuple(found),
                tuple(self.reported(path, found)),
            )
            for path, found in self.findings()
            if found or path in self._root_of or self._wants_unused()
        }

    def _wants_unused(self) -> bool:
        return wanted("AF902", self.settings, default_on=False)

    def reported(self, path: str, found: Sequence[Finding]) -> list[Finding]:
        """The findings of a file after selection and noqa, sorted."""
        settings = self.settings.for_file(path)
        if not found and not wanted("AF902", settings, default_on=False):
            return []
        try:
            noqa = Noqa(self.store.source(path))
        except SourceError:  # there is no text that a comment could stand in
            return [finding for finding in found if is_wanted(finding, settings)]
        chosen = selected(found, noqa, settings)
        return [finding for finding in chosen if not noqa.silences(finding)]
