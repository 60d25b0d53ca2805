"""Chains: from a call in async code, through synchronous functions, to a call that blocks.

The graph has a node for each function in each context it is called in. It is built forward, from
what async code calls; then the distance to the nearest leaf of each code is spread backward, so
that every chain is a shortest one.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from asyncflow_runtime.catalog import BlockingCall
from flake8_asyncflow.analysis.modules import Modules
from flake8_asyncflow.analysis.targets import Targets
from flake8_asyncflow.analysis.values import Context, Value
from flake8_asyncflow.model import CallSite, FunctionSummary, Hop, ModuleSummary

__all__ = ["Chains"]

Leaf = Callable[[str, CallSite, Context], BlockingCall | None]
"""(path, call site, context) → the catalog entry, if the call blocks by itself."""

_CONSTRUCTORS = (".__init__", ".__new__", ".__post_init__")
_MAX_CONTEXTS = 64  # of one function; further calls are followed without a context
_MAX_NODES = 200_000


class Edge(NamedTuple):
    """A call site of a node: what it calls, or the entry that it blocks with."""

    site: CallSite
    callee: Value | None
    entry: BlockingCall | None


class Step(NamedTuple):
    """The next step from a node to its nearest leaf of a code."""

    distance: int
    edge: Edge


class Chains:
    """The synchronous functions that async code runs, and what blocks in them.

    Args:
        modules: The modules of the program.
        targets: What call sites run.
        leaf: What blocks by itself.
        is_trusted: Whether a function, by qualified name, is never followed.
    """

    def __init__(
        self,
        modules: Modules,
        targets: Targets,
        leaf: Leaf,
        is_trusted: Callable[[str], bool],
    ) -> None:
        self.modules = modules
        self.targets = targets
        self.leaf = leaf
        self.is_trusted = is_trusted
        self._edges: dict[Value, tuple[Edge, ...]] = {}
        self._contexts: dict[tuple[str, str], set[Context]] = {}
        self._touched: dict[Value, int] = {}
        self._steps: dict[Value, dict[str, Step]] = {}

    def follow(self, functions: Iterable[Value]) -> None:
        """Builds the graph below `functions` and finds the shortest way to each leaf."""
        pending = deque(functions)
        while pending and len(self._edges) < _MAX_NODES:
            node = pending.popleft()
            if node in self._edges:
                continue
            self.modules.touched = 0
            self._edges[node] = edges = tuple(self._edges_of(node))
            self._touched[node] = self.modules.touched
            pending.extend(edge.callee for edge in edges if edge.callee is not None)
        self._gather()
        self._spread()

    def touched(self, function: Value) -> int:
        """The files that what is known of a followed function depends on, as in `Modules`."""
        return self._touched.get(function, 0)

    def codes(self, function: Value) -> Iterable[str]:
        """The codes of AF1 that a function which was followed leads to."""
        return self._steps.get(function, {})

    def chain(self, function: Value, code: str) -> tuple[tuple[Hop, ...], BlockingCall]:
        """The calls from a function's body down to the nearest leaf of a code, and its entry."""
        hops: list[Hop] = []
        while True:
            edge = self._steps[function][code].edge
            module, summary = self._summary(function)
            if edge.entry is not None:
                hops.append(Hop(module, summary, edge.site, edge.entry.name))
                return tuple(hops), edge.entry
            if edge.callee is None:
                raise LookupError(f"no way from {function.name} to {code}")
            hops.append(Hop(module, summary, edge.site, shown(edge.callee)))
            function = edge.callee

    # the graph

    def _edges_of(self, node: Value) -> Iterator[Edge]:
        module = self.modules.get(node.module)
        function = module.functions.get(node.name) if module is not None else None
        if module is None or function is None or self.is_trusted(f"{node.module}.{node.name}"):
            return
        for site in function.calls:
            entry = self.leaf(module.path, site, node.context)
            if entry is not None:
                yield Edge(site, None, entry)
                continue
            for callee in self.targets.of(site, node.context):
                yield Edge(site, self.node(_nested(callee, node)), None)

    def node(self, function: Value) -> Value:
        """A function as a node: without its context once it has been seen in too many."""
        if not function.context or function in self._edges:
            return function
        contexts = self._contexts.setdefault((function.module, function.name), set())
        if function.context not in contexts and len(contexts) >= _MAX_CONTEXTS:
            return function._replace(context=())
        contexts.add(function.context)
        return function

    def _gather(self) -> None:
        """Adds to what each node depends on what the nodes below it do, until nothing changes."""
        touched, is_settled = self._touched, False
        backward = tuple(reversed(self._edges.items()))
        while not is_settled:
            is_settled = True
            for node, edges in backward:
                before = found = touched[node]
                for edge in edges:
                    if edge.callee is not None:
                        found |= touched.get(edge.callee, 0)
                if found != before:
                    touched[node] = found
                    is_settled = False

    def _spread(self) -> None:
        """Spreads the distances to leaves from callees to callers, level by level."""
        callers: dict[Value, list[tuple[Value, Edge]]] = {}
        level: list[tuple[Value, str]] = []
        self._steps = {}
        for node, edges in self._edges.items():
            for edge in edges:
                if edge.callee is not None:
                    callers.setdefault(edge.callee, []).append((node, edge))
                elif edge.entry is not None and self._reach(node, edge.entry.code, 1, edge):
                    level.append((node, edge.entry.code))
        while level:
            following: list[tuple[Value, str]] = []
            for node, code in level:
                distance = self._steps[node][code].distance + 1
                for caller, edge in callers.get(node, ()):
                    if self._reach(caller, code, distance, edge):
                        following.append((caller, code))
            level = following

    def _reach(self, node: Value, code: str, distance: int, edge: Edge) -> bool:
        """Notes a way from a node; whether it is the first, which is a shortest."""
        steps = self._steps.setdefault(node, {})
        if code in steps:
            return False
        steps[code] = Step(distance, edge)
        return True

    def _summary(self, node: Value) -> tuple[ModuleSummary, FunctionSummary]:
        module = self.modules[node.module]
        return module, module.functions[node.name]


def shown(function: Value) -> str:
    """What messages call a function of the program."""
    name = function.name.replace("<locals>.", "")
    for constructor in _CONSTRUCTORS:
        name = name.removesuffix(constructor)
    return f"{function.module}.{name}" if function.module else name


def _nested(callee: Value, node: Value) -> Value:
    """A function that is nested in the one that calls it knows what that was called with."""
    if callee.module != node.module or not callee.name.startswith(f"{node.name}.<locals>."):
        return callee
    merged = dict(node.context) | dict(callee.context)
    return callee._replace(context=tuple(sorted(merged.items(), key=lambda item: item[0])))
