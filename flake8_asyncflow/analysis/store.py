"""Reads, parses and summarizes files, each once a run."""

import ast
from collections import OrderedDict

from flake8_asyncflow.analysis.source import nested_too_deeply, parse, read
from flake8_asyncflow.analysis.summarize import summarize
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import ModuleSummary, Source

__all__ = ["Store"]

_KEPT_SOURCES = 64  # texts; reports ask for those of one file after the other


class Store:
    """Summaries by path and module name, and the texts that were read last."""

    def __init__(self) -> None:
        self._summaries: dict[tuple[str, str], ModuleSummary | None] = {}
        self._sources: OrderedDict[str, Source] = OrderedDict()

    def source(self, path: str) -> Source:
        """The file at `path`. Raises SourceError."""
        source = self._sources.get(path)
        if source is None:
            source = self.keep(read(path))
        self._sources.move_to_end(path)
        return source

    def keep(self, source: Source) -> Source:
        """Keeps a text that was read already, as the text of its path."""
        self._sources[source.path] = source
        while len(self._sources) > _KEPT_SOURCES:
            self._sources.popitem(last=False)
        return source

    def summary(self, source: Source, tree: ast.Module | None = None) -> ModuleSummary:
        """The summary of a file. Raises SourceError for one that does not parse."""
        key = (source.path, source.module)
        found = self._summaries.get(key)
        if found is None:
            try:
                found = summarize(source, tree if tree is not None else parse(source))
            except RecursionError as error:
                raise SourceError(nested_too_deeply(source.path)) from error
            self._summaries[key] = found
        return found

    def load(self, path: str, module: str) -> ModuleSummary | None:
        """The summary of a file as the module of that name; None if it cannot be had."""
        key = (path, module)
        if key not in self._summaries:
            try:
                self.summary(self.source(path)._replace(module=module))
            except SourceError:
                self._summaries[key] = None
        return self._summaries[key]
