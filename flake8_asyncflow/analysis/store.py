"""Reads, parses and summarizes files, each once a run."""

import ast
import os
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence

from flake8_asyncflow.analysis.cache import Cache
from flake8_asyncflow.analysis.files import FileState, state_of
from flake8_asyncflow.analysis.outcomes import (
    Outcome,
    Text,
    outcome_of,
    read_outcome,
    summary_of,
)
from flake8_asyncflow.analysis.packing import unpack
from flake8_asyncflow.analysis.source import from_bytes, read_bytes
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.model import ModuleSummary, Source

__all__ = ["Store"]

Spread = Callable[[Sequence[Text]], Iterator[bytes]]
"""Gives the outcomes of texts, in their order: here, or in other processes."""

_KEPT_SOURCES = 64  # texts; reports ask for those of one file after the other


class Store:
    """Summaries by path and module name, and the texts that were read last.

    Args:
        cache: What earlier runs found out, if that is wanted.
        summarizes_all: Whether files without `async` in them are summarized, too.
        limit: How many modules that lead out of a file are parsed; 0 for all of them.
    """

    def __init__(
        self, cache: Cache | None = None, *, summarizes_all: bool = False, limit: int = 0
    ) -> None:
        self.cache = cache
        self.summarizes_all = summarizes_all
        self.limit = limit
        self.is_cut = False  # whether the limit has left a module out
        self.states: dict[str, FileState] = {}  # of all files that were read
        self.texts: dict[tuple[str, str, bool], bytes] = {}  # (path, module, wanted) → key
        self._summaries: dict[tuple[str, str], ModuleSummary | None] = {}
        self._sources: OrderedDict[str, Source] = OrderedDict()
        self._new: dict[bytes, bytes] = {}
        self._parsed = 0

    # texts

    def source(self, path: str) -> Source:
        """The file at `path`. Raises SourceError."""
        source = self._sources.get(path)
        if source is None:
            source = self.keep(from_bytes(path, self.content(path)))
        self._sources.move_to_end(path)
        return source

    def keep(self, source: Source) -> Source:
        """Keeps a text that was read already, as the text of its path."""
        self._sources[source.path] = source
        while len(self._sources) > _KEPT_SOURCES:
            self._sources.popitem(last=False)
        return source

    def content(self, path: str) -> bytes:
        """The bytes of a file, whose state is noted. Raises SourceError."""
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            return read_bytes(path)  # which says what is wrong
        content = read_bytes(path)
        if path not in self.states:
            self.states[path] = state_of(path, content, status)
        return content

    # summaries

    def summary(self, source: Source, tree: ast.Module | None = None) -> ModuleSummary:
        """The summary of a file. Raises SourceError for one that does not parse."""
        key = (source.path, source.module)
        found = self._summaries.get(key)
        if found is None:
            found = self._summaries[key] = summary_of(source, tree)
        return found

    def load(self, path: str, module: str) -> ModuleSummary | None:
        """The summary of a file as the module of that name; None if it cannot be had."""
        key = (path, module)
        if key not in self._summaries:
            try:
                self._summaries[key] = self._loaded(path, module)
            except SourceError:
                self._summaries[key] = None
        return self._summaries[key]

    def _loaded(self, path: str, module: str) -> ModuleSummary | None:
        """The summary of a module, unless the limit forbids to parse it."""
        text = Text(path, module, self.content(path), is_wanted=True)
        packed = next(self.outcomes([text], self._within_limit))
        return self.adopt(text, packed)[0] if packed else None

    def _within_limit(self, texts: Sequence[Text]) -> Iterator[bytes]:
        """The outcomes of texts that the cache does not have; b"" beyond the limit."""
        for text in texts:
            self._parsed += 1
            if self.limit and self._parsed > self.limit:
                self.is_cut = True
                yield b""
            else:
                yield outcome_of(text)

    def adopt(self, text: Text, packed: bytes) -> tuple[ModuleSummary | None, Outcome]:
        """The summary in an outcome, None if it has none. Raises SourceError if it is an error."""
        outcome, error = read_outcome(packed, text.path)
        key = (text.path, text.module)
        if error is not None:
            self._summaries[key] = None
            raise error
        if not outcome.summary:
            return None, outcome
        found = self._summaries.get(key)
        if found is None:
            found = self._summaries[key] = unpack(outcome.summary, text.path)
        return found, outcome

    # outcomes

    def text(self, path: str, module: str) -> Text:
        """The file at `path`, read now. Raises SourceError."""
        return Text(path, module, self.content(path), self.summarizes_all)

    def outcome(self, text: Text) -> bytes:
        """The outcome of one text: see `outcomes.py`."""
        return next(self.outcomes([text], lambda texts: map(outcome_of, texts)))

    def outcomes(self, texts: Sequence[Text], spread: Spread) -> Iterator[bytes]:
        """The outcomes of texts in their order, from the cache where it has them."""
        cache = self.cache
        if cache is None:
            yield from spread(texts)
            return
        keys = [self._key(cache, text) for text in texts]
        known = cache.outcomes(keys)
        known |= {key: self._new[key] for key in keys if key in self._new}
        missing = [number for number, key in enumerate(keys) if key not in known]
        fresh = spread([texts[number] for number in missing])
        for key in keys:
            if key not in known:
                known[key] = next(fresh)
                if known[key]:
                    self._new[key] = known[key]
            yield known[key]

    def outcome_now(self, text: Text) -> Outcome:
        """The outcome of a text, read."""
        return read_outcome(self.outcome(text), text.path)[0]

    def outcome_before(self, key: bytes) -> Outcome | None:
        """The outcome that an earlier run had under a key."""
        kept = self.cache.outcomes([key]).get(key) if self.cache is not None else None
        return read_outcome(kept, "")[0] if kept is not None else None

    def _key(self, cache: Cache, text: Text) -> bytes:
        is_package = os.path.basename(text.path) == "__init__.py"
        key = cache.key(text.module, is_package, text.is_wanted, text.content)
        self.texts[text.path, text.module, text.is_wanted] = key
        return key

    def save(self) -> None:
        """Gives the cache the outcomes that are new."""
        if self.cache is not None:
            self.cache.keep(self._new)
        self._new = {}
