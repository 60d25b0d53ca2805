"""Links summaries into a program and finds the blocking calls of its async code."""

from collections.abc import Iterator, Mapping, Sequence

from asyncflow_runtime.catalog import STOCK, BlockingCall, Catalog
from flake8_asyncflow.analysis.predicates import blocks
from flake8_asyncflow.analysis.types import Evaluator
from flake8_asyncflow.analysis.values import Value, Values
from flake8_asyncflow.knowledge.async_libraries import IN_MEMORY, NEVER_BLOCKS
from flake8_asyncflow.knowledge.consumers import PASSING_ON
from flake8_asyncflow.model import CallSite, ModuleSummary, Resolved, Source, Term

__all__ = ["Program"]


class Program:
    """The modules of a run, linked. `sources` maps paths to texts, for reports."""

    def __init__(
        self,
        modules: Sequence[ModuleSummary],
        sources: Mapping[str, Source],
        catalog: Catalog = STOCK,
    ) -> None:
        self.modules = {module.name: module for module in modules}
        self.sources = sources
        self.catalog = catalog
        self.evaluator = Evaluator(self.modules, catalog)

    def lines(self, path: str) -> tuple[str, ...]:
        """The source lines of a file of the program."""
        return self.sources[path].lines

    def blocking_calls(self) -> Iterator[Resolved]:
        """The direct blocking calls in async code, by module, function, line and column."""
        for module in self.modules.values():
            for function in module.functions.values():
                if not function.is_async:
                    continue
                for site in function.calls:
                    entry = self.blocking(site)
                    if entry is not None:
                        yield Resolved(module, function, site, entry, entry.name)

    def blocking(self, site: CallSite) -> BlockingCall | None:
        """The catalog entry of a call site that blocks where it stands, or None."""
        if site.kind == "iterate":
            return None if site.awaited else self._consumed(site.target)
        values = self.evaluator.values(site.target)
        if not values:
            return None
        if site.kind == "with":
            return self._method(values, ("__enter__", "__exit__"))
        if site.awaited and site.target[0] == "." and site.target[1][0] != "()":
            return None  # an awaited method is async, whatever its receiver was taken for
        found: BlockingCall | None = None
        for value in values:
            entry = self._called(value)
            if entry is None:
                if _known_good(value):
                    return None
            elif not entry.lazy and found is None:
                found = entry
        if found is None or not blocks(self.evaluator, found, site.arguments, site.opaque):
            return None
        return found

    # which entry

    def _called(self, value: Value) -> BlockingCall | None:
        """The entry of a function, method or constructor."""
        if value.kind == "ref":
            return self.catalog.find(value.name)
        if value.kind in ("def", "class") and self.catalog.own:
            own = self.catalog.find(f"{value.module}.{value.name}")
            if own is not None:
                return own
        if value.kind == "class":
            return self._constructed(value)
        if value.kind in ("inst", "obj"):
            return self._method((value,), ("__call__",))
        return None

    def _constructed(self, class_: Value) -> BlockingCall | None:
        """The entry of the constructor that a class of the program inherits."""
        for method in ("__init__", "__new__"):
            for value in self.evaluator.attribute_of(class_, method):
                if value.kind == "def":
                    return None
        for base in self.evaluator.bases_of(class_):
            entry = self._called(base)
            if entry is not None:
                return entry
        return None

    def _method(self, values: Values, methods: tuple[str, ...]) -> BlockingCall | None:
        """The entry of a special method of all that a receiver can be."""
        found: BlockingCall | None = None
        for value in values:
            for method in methods:
                for function in self.evaluator.attribute_of(value, method):
                    if function.kind == "def":
                        return None
                    found = found or self._called(function)
        return found

    # iteration

    def _consumed(self, term: Term) -> BlockingCall | None:
        """The entry whose work is done when `term` is iterated over."""
        lazily = self._lazy(term)
        if lazily is not None:
            return lazily
        values = self.evaluator.values(term)
        iterated = tuple(value for value in values if value.kind in ("inst", "obj"))
        return self._method(iterated, ("__iter__", "__next__"))

    def _lazy(self, term: Term) -> BlockingCall | None:
        """The lazy call whose result `term` is or passes on."""
        kind = term[0]
        if kind in ("any", "else"):
            found = (self._lazy(part) for part in term[1:])
            return next((entry for entry in found if entry is not None), None)
        if kind == "enter":
            return self._lazy(term[1])
        if kind != "()":
            return None
        function, arguments = term[1], term[2]
        if function in PASSING_ON:
            passed = (self._lazy(argument) for _, argument in arguments)
            return next((entry for entry in passed if entry is not None), None)
        for value in self.evaluator.values(function):
            entry = self._called(value)
            if entry is not None and entry.lazy:
                return entry
        return None


def _known_good(value: Value) -> bool:
    """Whether a callable is known not to be in the catalog because it does not block."""
    if value.kind in ("def", "obj"):
        return True
    if value.kind != "ref":
        return False
    owner = value.of.name if value.of is not None else value.name.rpartition(".")[0]
    in_async_class = owner.rpartition(".")[2].startswith("Async")
    return in_async_class or owner in IN_MEMORY or owner.partition(".")[0] in NEVER_BLOCKS
