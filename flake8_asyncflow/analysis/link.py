"""Links summaries into a program and finds the blocking calls of its async code."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from asyncflow_runtime.catalog import STOCK, BlockingCall, Cost
from flake8_asyncflow.analysis.chains import Chains, shown
from flake8_asyncflow.analysis.class_index import ClassIndex
from flake8_asyncflow.analysis.conditions import reaches
from flake8_asyncflow.analysis.contexts import put_in
from flake8_asyncflow.analysis.modules import Finder, Modules
from flake8_asyncflow.analysis.predicates import blocks
from flake8_asyncflow.analysis.running import Running
from flake8_asyncflow.analysis.store import Store
from flake8_asyncflow.analysis.targets import Targets
from flake8_asyncflow.analysis.types import Evaluator
from flake8_asyncflow.analysis.values import Context, Value, Values, container
from flake8_asyncflow.errors import SourceError
from flake8_asyncflow.knowledge.async_libraries import IN_MEMORY, NEVER_BLOCKS
from flake8_asyncflow.knowledge.consumers import PASSING_ON
from flake8_asyncflow.model import (
    CallSite,
    FunctionSummary,
    LoopFunction,
    ModuleSummary,
    Resolved,
    Term,
)
from flake8_asyncflow.settings import DEFAULTS, Settings, wanted

__all__ = ["Program"]

_ATTRIBUTES = ("get", "set", "delete")  # kinds of call sites that no entry of the catalog is for

Root = tuple[ModuleSummary, FunctionSummary]
Silenced = Callable[[str, int, str], bool]
"""Whether a comment on a line of a file names a code: (path, line, code)."""


def _nothing_silenced(path: str, line: int, code: str) -> bool:
    return False


class Program:
    """The modules of a run, linked.

    Args:
        modules: Those whose async code is looked at.
        store: Gives the texts of files, and the summaries of modules that chains lead to.
        settings: What the project says of its calls.
        finder: Finds the files of further modules; without it there are none.
        silenced: Says where a chain ends, because its last line has a comment for its code.
        index: Knows the subclasses in modules that nothing else leads to.
        numbers: The first paths of `Modules.numbered`: those of an earlier run.
    """

    def __init__(
        self,
        modules: Sequence[ModuleSummary],
        store: Store,
        settings: Settings = DEFAULTS,
        finder: Finder | None = None,
        silenced: Silenced = _nothing_silenced,
        index: ClassIndex | None = None,
        numbers: Sequence[str] = (),
    ) -> None:
        find = finder.find if finder is not None else None
        self.modules = Modules(modules, find, store.load, numbers)
        self.depends: dict[str, int] = {}  # path of a given module → what its findings depend on
        self.store = store
        self.silenced = silenced
        self.settings = settings
        self.catalog = settings.catalog or STOCK
        self.trusted = frozenset(settings.trusted)
        self.evaluator = Evaluator(self.modules, self.catalog, settings.runs_in_thread)
        self.targets = Targets(self.evaluator, index)
        self.running = Running(self.evaluator, settings.runs_on_loop)

    def lines(self, path: str) -> tuple[str, ...]:
        """The source lines of a file of the program; () if it is gone by now."""
        try:
            return self.store.source(path).lines
        except SourceError:
            return ()

    def blocking_calls(self) -> Iterator[Resolved]:
        """The blocking calls in async code, by module and function: direct ones, then others.

        Only the modules that the program was given are looked at; others are where chains lead.
        """
        roots = self._roots()
        self.modules.touched = 0
        running: list[Root] = []
        for module, function in roots:
            if self._is_running(module, function):
                running.append((module, function))
            self._note_touched(module)
        for module, function in running:
            for site in function.calls:
                entry = self.blocking(site)
                if entry is not None and not self._is_trusted(entry.name):
                    role = self.running.role(module, function)
                    yield Resolved(module, function, site, entry, entry.name, role=role)
            self._note_touched(module)
        yield from self._chained(roots, running)

    def on_loop(self) -> Iterator[LoopFunction]:
        """The functions that findings are looked for in, in no particular order.

        Of one that is synchronous itself, and hands callbacks to the loop, the calls that do so
        count; functions without a body do not.
        """
        for module, function in self._roots():
            if self._is_running(module, function):
                sites = sum(site.kind not in _ATTRIBUTES for site in function.calls)
            else:
                sites = sum(any(self._callbacks(site)) for site in function.calls)
                if not sites:
                    continue
            if not function.is_stub:
                yield LoopFunction(module.path, function.line, function.name, sites)

    def _roots(self) -> list[Root]:
        """The functions of the modules that the program was given."""
        return [
            (module, function)
            for module in self.modules.given.values()
            for function in module.functions.values()
        ]

    def _is_running(self, module: ModuleSummary, function: FunctionSummary) -> bool:
        """Whether the loop runs the body of a function."""
        return function.is_async or self.running.role(module, function) is not None

    def _chained(self, roots: Iterable[Root], running: Iterable[Root]) -> Iterator[Resolved]:
        """The calls of synchronous functions of the program that end in a blocking call.

        One a line and flow: what costs more than a look at the file system comes first, then
        what is nearest.
        """
        chains = Chains(self.modules, self.targets, self._leaf, self._is_trusted)
        entered: list[tuple[Root, CallSite, Value]] = []
        for root_, site, callee in self._entries(roots, running):
            entered.append((root_, site, chains.node(callee)))
        chains.follow(callee for _, _, callee in entered)
        for (module, _), _, callee in entered:
            self.depends[module.path] |= chains.touched(callee)
        best: dict[tuple[str, int, str], tuple[tuple[object, ...], Resolved]] = {}
        for (module, function), site, callee in entered:
            for code in chains.codes(callee):
                if not self._is_wanted(module.path, f"AF2{code[3:]}"):
                    continue
                chain, entry = chains.chain(callee, code)
                role = self.running.why(module, function, site)
                found = Resolved(module, function, site, entry, shown(callee), chain, role)
                place = (module.path, site.line, code[3])
                rank = (entry.cost is Cost.METADATA, len(chain), -entry.cost, code)
                if place not in best or rank < best[place][0]:
                    best[place] = (rank, found)
        return (found for _, found in best.values())

    def _is_wanted(self, path: str, code: str) -> bool:
        settings = self.settings.for_file(path) if self.settings.per_file_ignores else self.settings
        return wanted(code, settings, default_on=True)

    def _entries(
        self, roots: Iterable[Root], running: Iterable[Root]
    ) -> Iterator[tuple[Root, CallSite, Value]]:
        """Where the loop enters synchronous functions: calls of async code, and callbacks."""
        for root_ in running:
            for site in root_[1].calls:
                if self.blocking(site) is None:
                    for callee in self.targets.of(site, ()):
                        yield root_, site, callee
            self._note_touched(root_[0])
        for root_ in roots:
            for site in root_[1].calls:
                for callee in self._callbacks(site):
                    yield root_, site, callee
            self._note_touched(root_[0])

    def _note_touched(self, module: ModuleSummary) -> None:
        """What was asked for since the last note, the findings of `module` depend on."""
        self.depends[module.path] = self.depends.get(module.path, 0) | self.modules.touched
        self.modules.touched = 0

    def _callbacks(self, site: CallSite) -> Iterator[Value]:
        """The functions that the loop will call because of `site`."""
        yield from self.targets.registered(site)
        yield from self.targets.protocols(site)
        for _, function in self.running.given(site):
            yield from self.targets.entered(function)

    def _leaf(self, path: str, site: CallSite, context: Context) -> BlockingCall | None:
        """The entry of a call that blocks by itself, unless the settings or a comment deny it."""
        entry = self.blocking(site, context)
        if entry is None or self._is_trusted(entry.name):
            return None
        codes = (entry.code, f"AF2{entry.code[3:]}")
        return None if any(self.silenced(path, site.line, code) for code in codes) else entry

    def _is_trusted(self, name: str) -> bool:
        """Whether the settings say that a callable, or all below its package, does not block."""
        if not self.trusted:
            return False
        parts = name.split(".")
        above = (".".join(parts[:length]) for length in range(1, len(parts)))
        return name in self.trusted or any(f"{package}.*" in self.trusted for package in above)

    def blocking(self, site: CallSite, context: Context = ()) -> BlockingCall | None:
        """The catalog entry of a call site that blocks where it stands, or None."""
        if site.kind in _ATTRIBUTES or not reaches(self.evaluator, site, context):
            return None
        if context:
            arguments = tuple((key, put_in(term, context)) for key, term in site.arguments)
            site = site._replace(target=put_in(site.target, context), arguments=arguments)
        if site.kind == "iterate":
            return None if site.awaited else self._consumed(site.target)
        values = self.evaluator.values(site.target)
        if not values:
            return None
        if site.kind == "with":
            return self._method(values, ("__enter__", "__exit__"))
        if site.awaited and self._may_be_async(site.target):
            return None
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

    def _may_be_async(self, target: Term) -> bool:
        """Whether an awaited callable is async, whatever it was taken for: a method mostly is.

        Not one of an object whose class is called in the same function, unless it is made to be
        async.
        """
        if target[0] != ".":
            return False
        receiver = target[1]
        if receiver[0] != "()" or receiver[1][0] != "g":
            return True
        if not self.catalog.knows_class(receiver[1][1]):
            return True
        return any(isinstance(key, str) and "async" in key for key, _ in receiver[2])

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
        if any(container(value) is not None for value in values):
            return None  # it may be a list
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
            if entry is not None and entry.lazy and blocks(self.evaluator, entry, arguments):
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
