"""Which synchronous functions the event loop runs, because a framework or the settings say so."""

from collections.abc import Iterable, Iterator

from flake8_asyncflow.analysis.terms import root
from flake8_asyncflow.analysis.types import Evaluator
from flake8_asyncflow.analysis.values import Value, Values, container
from flake8_asyncflow.knowledge.frameworks import OnLoop, known
from flake8_asyncflow.model import CallSite, FunctionSummary, ModuleSummary, Role, Term

__all__ = ["Running"]

Keys = tuple[int | str, ...]
Arguments = tuple[tuple[int | str, Term], ...]


class Running:
    """Knows the functions of a program that a framework calls on the loop.

    Args:
        evaluator: Says what names and receivers are.
        runs_on_loop: Further decorators and base classes, and "name:1" for a callable whose
            second argument the loop will call.
    """

    def __init__(self, evaluator: Evaluator, runs_on_loop: Iterable[str]) -> None:
        self.evaluator = evaluator
        self.known = known()
        pairs = [name.partition(":") for name in runs_on_loop]
        self.named = frozenset(name for name, _, position in pairs if not position)
        self.named_callers = {name: int(position) for name, _, position in pairs if position}
        self._ancestors: dict[Value, frozenset[str]] = {}
        last = (name.rpartition(".")[2] for name in self.named_callers)
        self._last_names = self.known.caller_names | frozenset(last)

    def why(self, module: ModuleSummary, function: FunctionSummary, site: CallSite) -> Role | None:
        """Why a call in a function blocks the loop, where the function is not async."""
        for role, _ in self.given(site):
            return role
        return self.role(module, function)

    def role(self, module: ModuleSummary, function: FunctionSummary) -> Role | None:
        """Why the loop runs a synchronous function; None if that is not certain."""
        if function.is_async or not function.name:
            return None
        owner, _, name = function.name.rpartition(".")
        if self.named and not function.is_generator:
            named = self._named(function, self._bases(owner, module))
            if named is not None:
                return named
        decorated = self._decorated(module, function) if function.decorators else None
        if decorated is not None or name not in self.known.method_names:
            return decorated
        return self._called(function, self._bases(owner, module))

    def given(self, site: CallSite) -> Iterator[tuple[Role, Value]]:
        """What the loop will call because of `site`: functions that are its arguments."""
        names = self._names_of_callee(site) if site.kind == "call" else ()
        if not names:
            return
        name = names[0]
        if all(one in self.named_callers for one in names):
            role = Role(f"what `{name}()` is given", registers=True)
            yield from self._functions(site, (self.named_callers[name],), role)
            return
        known_as = self._caller(name)
        if known_as is None or any(self._caller(one) != known_as for one in names):
            return
        fact, keys = known_as
        if not _is_moved(fact, site.arguments, site.opaque):
            yield from self._functions(site, keys, _role(fact, registers=True))

    def _functions(self, site: CallSite, keys: Keys, role: Role) -> Iterator[tuple[Role, Value]]:
        for key, term in site.arguments:
            if key in keys:
                for value in self.evaluator.values(term):
                    held = container(value)
                    for function in (value,) if held is None else held:
                        yield role, function

    # decorators

    def _named(self, function: FunctionSummary, ancestors: frozenset[str]) -> Role | None:
        """What the settings say of a function."""
        for decorator in function.decorators:
            for name in (root(decorator), *self._names(_callee(decorator))):
                if name in self.named:
                    return Role(f"what `{name}` decorates")
        method = function.name.rpartition(".")[2]
        for base in ancestors:
            if base in self.named or f"{base}.{method}" in self.named:
                return Role(f"methods of `{base}`")
        return None

    def _decorated(self, module: ModuleSummary, function: FunctionSummary) -> Role | None:
        """What a framework makes of a function that it decorates."""
        for position, decorator in enumerate(function.decorators, 1):
            fact = self._fact(decorator)
            if fact is None or (function.is_generator and not fact.generators):
                continue
            below = function.decorators[position:]
            if _may_be_moved(fact, decorator, module):
                continue
            if all(map(self._is_transparent, below)):
                return _role(fact)
        return None

    def _fact(self, decorator: Term | None) -> OnLoop | None:
        """What is known of a decorator, whatever of several things it can be."""
        callee = _callee(decorator)
        if callee is None or _last_name(callee) not in self.known.decorator_names:
            return None
        names = self._names(callee)
        facts = [self.known.decorators.get(name) for name in names]
        return facts[0] if facts and all(fact is facts[0] for fact in facts) else None

    def _is_transparent(self, decorator: Term | None) -> bool:
        """Whether a function runs where it would without the decorator."""
        names = self._names(_callee(decorator))
        return bool(names) and all(name in self.known.transparent for name in names)

    # methods

    def _called(self, function: FunctionSummary, ancestors: frozenset[str]) -> Role | None:
        """What a framework's base class makes of a method."""
        name = function.name.rpartition(".")[2]
        for base in ancestors & self.known.methods.keys():
            fact = self.known.methods[base].get(name)
            if fact is None or (function.is_generator and not fact.generators):
                continue
            if all(map(self._is_transparent, function.decorators)):
                return _role(fact)
        return None

    def _bases(self, owner: str, module: ModuleSummary) -> frozenset[str]:
        """The qualified names of all base classes of a class that libraries define."""
        if owner not in module.classes:
            return frozenset()
        class_ = Value("class", owner, module.name)
        found = self._ancestors.get(class_)
        if found is None:
            names: set[str] = set()
            seen: set[Value] = set()
            pending = [class_]
            while pending:
                one = pending.pop()
                if one in seen:
                    continue
                seen.add(one)
                names.add(one.name if one.kind == "ref" else f"{one.module}.{one.name}")
                pending.extend(self._above(one))
            found = self._ancestors[class_] = frozenset(names)
        return found

    def _above(self, class_: Value) -> Values:
        if class_.kind == "class":
            return self.evaluator.bases_of(class_)
        bases = self.evaluator.catalog.bases(class_.name)
        return tuple(Value("ref", base) for base in bases)

    # callables

    def _caller(self, name: str) -> tuple[OnLoop, Keys] | None:
        """What is known of a callable, and the arguments that it gives to the loop."""
        for known_as in (name, f"{name.rpartition('.')[0]}.*"):
            fact = self.known.callers.get(known_as)
            if fact is not None:
                return fact, fact.callers[known_as]
        return None

    def _names_of_callee(self, site: CallSite) -> tuple[str, ...]:
        """The qualified names of what a site calls, if they may be known."""
        target = site.target
        if _last_name(target) in self._last_names:
            return self._names(target)
        is_any = target[0] == "g" and str(target[1]).startswith(self.known.folders)
        return (str(target[1]),) if is_any else ()

    def _names(self, term: Term | None) -> tuple[str, ...]:
        """The qualified names of all that a callable of a library can be; () if one is none."""
        if term is None:
            return ()
        values = self.evaluator.values(term)
        if not values and term[0] == ".":
            return tuple(f"{made}.{term[2]}" for made in self._made(term[1]))
        return tuple(_name(value) for value in values) if all(map(_name, values)) else ()

    def _made(self, term: Term | None) -> Iterator[str]:
        """The class of what a factory of a framework gives."""
        while term is not None and term[0] in ("n", "v", "enter", "await"):
            following: Term | None = self.evaluator.held(term) if term[0] in ("n", "v") else term[1]
            term = following
        if term is not None and term[0] == "()" and term[1][0] == "g":
            made = self.known.makes.get(term[1][1])
            if made is not None:
                yield made


def _callee(decorator: Term | None) -> Term | None:
    """What is called to decorate: `@app.get` and `@app.get("/")` alike."""
    if decorator is not None and decorator[0] == "()":
        callee: Term = decorator[1]
        return callee
    return decorator


def _last_name(term: Term) -> str:
    """The last part of how a callable is known, "" if it is not known by a name."""
    return str(term[-1]).rpartition(".")[2] if term[0] in (".", "g", "n", "v", "*") else ""


def _name(value: Value) -> str:
    """The name of what a decorator or callable is, "" for what no library defines."""
    if value.kind in ("ref", "inst"):
        return value.name
    return f"{value.module}.{value.name}" if value.kind in ("def", "class") else ""


def _may_be_moved(fact: OnLoop, decorator: Term | None, module: ModuleSummary) -> bool:
    """Whether the arguments of a decorator may say that a thread runs the function."""
    if not fact.unless or decorator is None or decorator[0] != "()":
        return False
    sites = (site for function in module.functions.values() for site in function.calls)
    same = (site for site in sites if (site.target, site.arguments) == decorator[1:])
    return _is_moved(fact, decorator[2], opaque=any(site.opaque for site in same))


def _is_moved(fact: OnLoop, arguments: Arguments, opaque: bool = False) -> bool:
    """Whether the arguments may say that a thread runs the function."""
    if not fact.unless:
        return False
    values = [term for key, term in arguments if key == fact.unless]
    return opaque or any(term not in (("k", False), ("k", None)) for term in values)


def _role(fact: OnLoop, registers: bool = False) -> Role:
    return Role(fact.what, fact.takes_async, registers)
