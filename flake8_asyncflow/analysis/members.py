"""Members: what an attribute of a value is, by class and bases, of the program or the catalog."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from asyncflow_runtime.catalog import Catalog
from flake8_asyncflow.analysis import results
from flake8_asyncflow.analysis.annotations import catalog_type, instance_of, of_class
from flake8_asyncflow.analysis.contexts import put_in
from flake8_asyncflow.analysis.modules import Modules
from flake8_asyncflow.analysis.terms import root
from flake8_asyncflow.analysis.values import Value, Values, generic, instance, reference
from flake8_asyncflow.model import ClassSummary, FunctionSummary, Term

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.types import Evaluator

__all__ = ["Members"]


class Members(ABC):
    """Looks members up as Python does. The evaluator of terms builds on it."""

    modules: Modules
    catalog: Catalog

    @property
    @abstractmethod
    def evaluator(self) -> Evaluator:
        """Itself, as what evaluates terms."""

    @abstractmethod
    def values(self, term: Term | None) -> Values:
        """What a term can be."""

    @abstractmethod
    def qualified(self, name: str) -> Values:
        """What a qualified name stands for."""

    def typed(self, expression: str, receiver: Value | None = None) -> Values:
        """An instance of a type that the catalog writes as text; Self is `receiver`."""
        return instance_of(self.evaluator, catalog_type(expression), receiver)

    def attributes(self, owners: Values, name: str) -> Values:
        """The attribute `name` of each of `owners`."""
        return tuple(value for owner in owners for value in self.attribute_of(owner, name))

    def attribute_of(self, owner: Value, name: str) -> Values:
        if owner.kind == "ref":
            return self._of_catalog(f"{owner.name}.{name}", None) or self.qualified(
                f"{owner.name}.{name}"
            )
        if owner.kind == "inst":
            qualified = f"{owner.name}.{name}"
            found = self._of_catalog(qualified, owner)
            return found or self._computed(qualified, owner) or (reference(qualified, owner),)
        if owner.kind in ("obj", "class"):
            return self._of_class(owner, owner, name, frozenset())
        if owner.kind == "def" and not owner.raw:
            made = (
                one
                for one in results.decorated(self.evaluator, owner)
                if one.kind in ("inst", "obj")
            )
            return self.attributes(tuple(made), name)
        if owner.kind == "super":
            return self._of_bases(owner, owner, name, frozenset())
        return ()

    def _of_catalog(self, qualified: str, owner: Value | None) -> Values:
        known = self.catalog.attribute_type(qualified)
        return self.typed(known, owner) if known is not None else ()

    def _computed(self, qualified: str, owner: Value) -> Values:
        """What `__getattr__` gives for an attribute that the catalog knows nothing else of."""
        if qualified.endswith("__") or self._is_described(qualified):
            return ()
        result = self.catalog.result_type(f"{owner.name}.__getattr__")
        return self.typed(result, owner) if result is not None else ()

    def _is_described(self, qualified: str) -> bool:
        """Whether the catalog says anything of a callable."""
        catalog = self.catalog
        return bool(catalog.find(qualified) or catalog.result_type(qualified))

    def _of_class(self, class_: Value, owner: Value, name: str, seen: frozenset[Value]) -> Values:
        """Looks an attribute up as Python does: the class first, then its bases."""
        summary = self.class_summary(class_)
        if summary is None or class_ in seen:
            return ()
        if name in summary.attributes:
            found = self.values(put_in(summary.attributes[name], owner.context))
            found = tuple(_reached(value, class_, owner) for value in found)
            if found or name not in summary.methods:
                return found
        if name in summary.methods:
            method = Value("def", summary.methods[name], class_.module, of=owner)
            if self.is_property(method):
                return results.call(self.evaluator, method, ())
            return (method,)
        return self._of_bases(class_, owner, name, seen | {class_})

    def _of_bases(self, class_: Value, owner: Value, name: str, seen: frozenset[Value]) -> Values:
        for base in self.bases_of(class_):
            if base.kind == "class":
                found = self._of_class(base, owner, name, seen)
            else:
                qualified = f"{base.name}.{name}"
                found = self._of_catalog(qualified, owner) or (reference(qualified, owner),)
            if found:
                return found
        return ()

    def bases_of(self, class_: Value) -> Values:
        """The base classes of a class of the program."""
        summary = self.class_summary(class_)
        if summary is None:
            return ()
        bases = (value for base in summary.bases for value in self.values(base))
        return tuple(base for base in bases if base.kind in ("class", "ref"))

    def class_summary(self, class_: Value) -> ClassSummary | None:
        module = self.modules.get(class_.module)
        return module.classes.get(class_.name) if module is not None else None

    def function_summary(self, function: Value) -> FunctionSummary | None:
        module = self.modules.get(function.module)
        return module.functions.get(function.name) if module is not None else None

    def method_of(self, owner: Value, name: str) -> Value | None:
        """The method of that name that an instance has, decorated or not."""
        pending, seen = [Value("class", owner.name, owner.module)], set[Value]()
        while pending:
            class_ = pending.pop(0)
            summary = self.class_summary(class_)
            if summary is None or class_ in seen:
                continue
            seen.add(class_)
            if name in summary.methods:
                return Value("def", summary.methods[name], class_.module, of=owner)
            pending[:0] = [base for base in self.bases_of(class_) if base.kind == "class"]
        return None

    def is_protocol(self, value: Value) -> bool:
        """Whether the class of a value is a typing.Protocol of the program."""
        own = Value("class", value.name, value.module)
        summary = self.class_summary(own) if value.kind == "obj" else None
        return summary is not None and any(
            root(base).endswith(".Protocol") for base in summary.bases
        )

    def is_property(self, method: Value) -> bool:
        """Whether reading the attribute calls the method."""
        summary = self.function_summary(method)
        return summary is not None and any(
            decorator is not None
            and decorator[0] in ("g", "*")
            and str(decorator[-1]).rpartition(".")[2] in ("property", "cached_property")
            for decorator in summary.decorators
        )

    def is_a(self, value: Value, class_: Value) -> bool:
        """Whether `value` is surely an instance of `class_`."""
        if value.kind == "obj":
            own = Value("class", value.name, value.module)
            bases = (of_class(base) for base in self.bases_of(own))
            return class_ == own or any(self.is_a(base, class_) for base in bases)
        if value.kind == "const" and isinstance(value.constant, str):
            return class_.name == "builtins.str"
        if value.kind != "inst" or class_.kind != "ref":
            return False
        canonical = self.catalog.canonical
        name, wanted = canonical(value.name), canonical(class_.name)
        if name == wanted or (generic(name) or "?") == generic(wanted):
            return True
        return any(self.is_a(instance(base), class_) for base in self.catalog.bases(name))


def _reached(value: Value, class_: Value, owner: Value) -> Value:
    """An attribute of a class as it is reached through `owner`: its own methods are bound."""
    is_method = value.kind == "def" and value.module == class_.module and value.of is None
    if is_method and value.name.rpartition(".")[0] == class_.name and owner.kind == "obj":
        return value._replace(of=owner)
    return value
