"""Evaluates terms: what is the receiver of this call?"""

from collections.abc import Callable, Iterable

from asyncflow_runtime.catalog import STOCK, Catalog
from flake8_asyncflow.analysis import results
from flake8_asyncflow.analysis.annotations import instance_of, of_class
from flake8_asyncflow.analysis.conditions import fits, may_hold, surely_not
from flake8_asyncflow.analysis.contexts import is_passed
from flake8_asyncflow.analysis.memo import Memo
from flake8_asyncflow.analysis.modules import Modules
from flake8_asyncflow.analysis.values import (
    AWAITABLE,
    Value,
    Values,
    container,
    generic,
    instance,
    is_mapping,
    reference,
)
from flake8_asyncflow.knowledge.async_libraries import LIBRARIES
from flake8_asyncflow.knowledge.offloaders import offloaders
from flake8_asyncflow.model import Term

__all__ = ["Evaluator"]

_MAX_VALUES = 12


class Evaluator(Memo):
    """Evaluates terms over the modules of a program. Results are kept."""

    def __init__(
        self,
        modules: Modules,
        catalog: Catalog = STOCK,
        runs_in_thread: Iterable[str] = (),
    ) -> None:
        super().__init__()
        self.modules = modules
        self.catalog = catalog
        self.offloaders = offloaders(runs_in_thread)

    @property
    def evaluator(self) -> "Evaluator":
        """Itself: what `Members` knows it as."""
        return self

    def evaluated(self, term: Term) -> Values:
        method = _METHODS.get(str(term[0]))
        return _distinct(method(self, *term[1:])) if method is not None else ()

    # names

    def constant(self, value: object) -> Values:
        return (Value("const", "", constant=value),)

    def qualified(self, name: str) -> Values:
        """A qualified name: something of the program, or of the outside world."""
        module, rest = name, ""
        while module and module not in self.modules:
            module, _, last = module.rpartition(".")
            rest = f"{last}.{rest}" if rest else last
        if not module or not rest:
            return self._outside(name)
        first, *others = rest.split(".")
        found = self.values(("n", module, first)) or self._from_stars(module, first)
        if reference(f"{module}.{first}") in found:
            return (reference(name),)  # imported from itself: nothing is known of it
        for attribute in others:
            found = self.attributes(found, attribute)
        return found or (reference(name),)

    def _outside(self, name: str) -> Values:
        """A qualified name of a library: what the catalog says that it holds, or a reference."""
        first, *others = name.split(".")
        for position, part in enumerate(others, 1):
            first = f"{first}.{part}"
            known = self.catalog.attribute_type(first)
            if known is not None:
                found = self.typed(known)
                for attribute in others[position:]:
                    found = self.attributes(found, attribute)
                return found or (reference(name),)
        return (reference(name),)

    def starred(self, module: str, name: str) -> Values:
        """A name that may come from a star import, the last one first."""
        found = self._from_stars(module, name)
        if found:
            return found
        for origin in reversed(self.modules[module].star_imports):
            qualified = f"{origin}.{name}"
            known = self.catalog.find(qualified) or self.catalog.result_type(qualified)
            library = LIBRARIES.get(origin)
            exported = library is not None and name in library.exports
            if known or self.catalog.knows_class(qualified) or exported:
                return (reference(qualified),)
        return (reference(f"builtins.{name}"),)

    def _from_stars(self, module: str, name: str, seen: frozenset[str] = frozenset()) -> Values:
        """A name that a module of the program got from `from ... import *`, the last one first."""
        for origin in reversed(self.modules[module].star_imports):
            exporter = self.modules.get(origin) if origin not in seen else None
            if exporter is None:
                continue
            public = not name.startswith("_") and exporter.exports is None
            if public or name in (exporter.exports or ()):
                found = self.values(("n", origin, name)) or self._from_stars(
                    origin, name, seen | {origin}
                )
                if found:
                    return found
        return ()

    def definition(self, module: str, name: str) -> Values:
        kind = "class" if name in self.modules[module].classes else "def"
        return (Value(kind, name, module),)

    def global_(self, module: str, name: str) -> Values:
        return self.values(self.held(("n", module, name)))

    def variable(self, module: str, function: str, name: str) -> Values:
        return self.values(self.held(("v", module, function, name)))

    def parameter(self, module: str, function: str, name: str) -> Values:
        """What callers pass; known only where a call is followed (see `chains.py`)."""
        return ()

    def passed(self, parameter: Term, declared: Term) -> Values:
        """What callers pass for an annotated parameter, which can say more than its type."""
        wanted = self.values(declared)
        kept = tuple(v for v in self.values(parameter) if fits(self, v, wanted))
        return kept or wanted

    def conditional(self, guard: Term, term: Term) -> Values:
        """`term`, unless what callers pass excludes the branch that it belongs to."""
        return self.values(term) if may_hold(self, guard) else ()

    def some(self, term: Term) -> Values:
        return tuple(value for value in self.values(term) if value.kind != "const")

    def receiver(self, module: str, class_: str) -> Values:
        return (Value("obj", class_, module),)

    def class_of_receiver(self, module: str, class_: str) -> Values:
        return (Value("class", class_, module),)

    def given(self, values: Values) -> Values:
        return values

    # attributes

    def attribute(self, term: Term, name: str) -> Values:
        return self.attributes(self.values(term), name)

    # types

    def annotated(self, term: Term) -> Values:
        return instance_of(self, term)

    def held(self, term: Term) -> Term | None:
        """All that the variable `term`, a "n" or "v" term, is ever assigned."""
        module = self.modules[term[1]]
        if term[0] == "n":
            return module.names.get(term[2])
        owner = module.functions.get(term[2])
        return owner.variables.get(term[3]) if owner is not None else None

    # operations

    def call(self, function: Term, arguments: tuple[tuple[int | str, Term], ...]) -> Values:
        called = self.values(function)
        if not called and function[0] == ".":
            return results.offloaded(self, str(function[2]), arguments)
        return tuple(value for one in called for value in results.call(self, one, arguments))

    def awaited(self, term: Term) -> Values:
        found: list[Value] = []
        for value in self.values(term):
            if value.kind == "inst" and generic(value.name) in ("Awaitable", "Task", "Future"):
                found.extend(value.args[0] if value.args else ())
            elif value.kind == "inst" and generic(value.name) == "Coroutine":
                found.extend(value.args[-1] if value.args else ())
        return tuple(found)

    def element(self, term: Term) -> Values:
        return self.elements(self.values(term))

    def elements(self, iterables: Iterable[Value], depth: int = 0) -> Values:
        """What iterating over each of `iterables` gives."""
        found: list[Value] = []
        for value in iterables:
            held = container(value)
            if held is not None:
                found.extend(held)
            elif value.kind == "class" and self.is_enum(value):
                found.append(of_class(value))
            elif value.kind in ("inst", "obj") and depth < 3:
                for method in ("__iter__", "__next__"):
                    functions = self.attribute_of(value, method)
                    given = [v for f in functions for v in results.call(self, f, ())]
                    if method == "__next__":
                        found.extend(given)
                    elif given and (value,) != tuple(given):
                        found.extend(self.elements(given, depth + 1))
        return tuple(found)

    def item(self, term: Term, position: int) -> Values:
        found: list[Value] = []
        for value in self.values(term):
            if value.kind == "inst" and generic(value.name) in ("tuple", "Tuple"):
                exact = position < len(value.args)
                found.extend(value.args[position] if exact else (container(value) or ()))
            else:
                found.extend(self.elements((value,)))
        return tuple(found)

    def subscript(self, term: Term, index: Term) -> Values:
        owners = self.values(term)
        if index == ("slice",):
            return owners
        if index[0] == "k" and isinstance(index[1], int) and index[1] >= 0:
            return tuple(v for o in owners for v in self._item_of(o, term, index[1]))
        return tuple(v for owner in owners for v in self._item_of(owner, term, None))

    def _item_of(self, owner: Value, term: Term, position: int | None) -> Values:
        if is_mapping(owner):
            return owner.args[1] if len(owner.args) > 1 else ()
        if position is not None and generic(owner.name) in ("tuple", "Tuple"):
            return owner.args[position] if position < len(owner.args) else ()
        held = container(owner)
        if held is not None:
            return held
        functions = self.attribute_of(owner, "__getitem__")
        return tuple(v for f in functions for v in results.call(self, f, ()))

    def entered(self, term: Term) -> Values:
        return self.entered_values(self.values(term), "__enter__")

    def async_entered(self, term: Term) -> Values:
        return self.entered_values(self.values(term), "__aenter__")

    def entered_values(self, managers: Values, method: str) -> Values:
        """What `with manager as x` binds; most managers give themselves."""
        found: list[Value] = []
        for value in managers:
            if generic(value.name).endswith("ContextManager") and value.kind == "inst":
                found.extend(value.args[0] if value.args else ())
                continue
            functions = self.attribute_of(value, method)
            given = [v for f in functions for v in results.call(self, f, ())]
            if method == "__aenter__":
                given = [v for g in given for v in (g.args[0] if g.name == AWAITABLE else (g,))]
            found.extend(given or (value,))
        return tuple(found)

    def division(self, left: Term, right: Term) -> Values:
        for operand, method in ((left, "__truediv__"), (right, "__rtruediv__")):
            functions = self.attributes(self.values(operand), method)
            found = tuple(v for f in functions for v in results.call(self, f, ()))
            if found:
                return found
        return ()

    def alternatives(self, *terms: Term) -> Values:
        return tuple(value for term in terms for value in self.values(term))

    def otherwise(self, first: Term, second: Term) -> Values:
        """`first`, unless it is something that nothing is known of."""
        found = self.values(first)
        if found and not all(map(self._says_little, found)):
            return found
        return self.values(second) or found

    def _says_little(self, value: Value) -> bool:
        """Whether a value is one that nothing is known of, or says only that it can be called."""
        if value.kind == "inst" and generic(value.name) == "Callable":
            return True
        return value.of is not None and not self.is_described(value.name)

    def sequence(self, element: Term) -> Values:
        return (instance("builtins.list", self.values(element)),)

    def mapping(self, key: Term, value: Term) -> Values:
        return (instance("builtins.dict", self.values(key), self.values(value)),)

    def tuple_(self, *terms: Term) -> Values:
        return (instance("builtins.tuple", *(self.values(term) for term in terms)),)

    def generator(self, number: int, element: Term) -> Values:
        return (instance("typing.Iterator", self.values(element)),)

    def super_(self, module: str, class_: str) -> Values:
        return (Value("super", class_, module),)

    # narrowing

    def narrowed(self, term: Term, class_: Term) -> Values:
        """What is left of `term` where isinstance(term, class_) holds."""
        classes = self.classes(class_)
        before = self.values(term)
        kept = tuple(v for v in before if any(self.is_a(v, c) for c in classes))
        if kept:
            return kept
        found = tuple(of_class(c) for c in classes)
        if is_passed(term):  # by this call, so that it is nothing else
            sure = (all(surely_not(self, v, c) for v in before) for c in classes)
            return tuple(f for f, excluded in zip(found, sure, strict=True) if not excluded)
        return found

    def excluded(self, term: Term, class_: Term) -> Values:
        """What is left of `term` where isinstance(term, class_) does not hold."""
        classes = self.classes(class_)
        return tuple(v for v in self.values(term) if not any(self.is_a(v, c) for c in classes))

    def classes(self, term: Term) -> Values:
        """The classes that the second argument of isinstance names."""
        parts: tuple[Term, ...] = term[1:] if term[0] in ("tuple", "|") else (term,)
        found = (value for part in parts for value in self.values(part))
        return tuple(value for value in found if value.kind in ("ref", "class"))


def _distinct(values: Iterable[Value]) -> Values:
    return tuple(dict.fromkeys(values))[:_MAX_VALUES]


_METHODS: dict[str, Callable[..., Values]] = {
    "()": Evaluator.call,
    "*": Evaluator.starred,
    ".": Evaluator.attribute,
    "/": Evaluator.division,
    "[]": Evaluator.subscript,
    "aenter": Evaluator.async_entered,
    "any": Evaluator.alternatives,
    "await": Evaluator.awaited,
    "cls": Evaluator.class_of_receiver,
    "d": Evaluator.definition,
    "dict": Evaluator.mapping,
    "else": Evaluator.otherwise,
    "enter": Evaluator.entered,
    "g": Evaluator.qualified,
    "=": Evaluator.given,
    "p": Evaluator.parameter,
    "passed": Evaluator.passed,
    "self": Evaluator.receiver,
    "gen": Evaluator.generator,
    "if": Evaluator.conditional,
    "is": Evaluator.narrowed,
    "item": Evaluator.item,
    "iter": Evaluator.element,
    "k": Evaluator.constant,
    "list": Evaluator.sequence,
    "n": Evaluator.global_,
    "not": Evaluator.excluded,
    "some": Evaluator.some,
    "super": Evaluator.super_,
    "t": Evaluator.annotated,
    "tuple": Evaluator.tuple_,
    "v": Evaluator.variable,
}
