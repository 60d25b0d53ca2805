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


_MOST_PARTS = 16  # of a qualified name: a loop over `x = x.next` must come to an end


class Members(ABC):
    """Looks members up as Python does. The evaluator of terms builds on it."""

    modules: Modules
    catalog: Catalog

    def __init__(self) -> None:
        self._orders: dict[Value, Values] = {}

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
            if owner.name.count(".") >= _MOST_PARTS:
                return ()
            return self._of_catalog(f"{owner.name}.{name}", None) or self.qualified(
                f"{owner.name}.{name}"
            )
        if owner.kind == "inst":
            qualified = f"{owner.name}.{name}"
            found = self._of_catalog(qualified, owner)
            return found or self._computed(qualified, owner) or (reference(qualified, owner),)
        if owner.kind in ("obj", "class"):
            return self._of_class(self.mro(_class(owner)), owner, name)
        if owner.kind == "def" and not owner.raw:
            made = (
                one
                for one in results.decorated(self.evaluator, owner)
                if one.kind in ("inst", "obj")
            )
            return self.attributes(tuple(made), name)
        if owner.kind == "super":
            return self._of_class(self._after(owner), owner, name)
        return ()

    def _of_catalog(self, qualified: str, owner: Value | None) -> Values:
        known = self.catalog.attribute_type(qualified)
        return self.typed(known, owner) if known is not None else ()

    def _computed(self, qualified: str, owner: Value) -> Values:
        """What `__getattr__` gives for an attribute that the catalog knows nothing else of."""
        if qualified.endswith("__") or self.is_described(qualified):
            return ()
        result = self.catalog.result_type(f"{owner.name}.__getattr__")
        return self.typed(result, owner) if result is not None else ()

    def is_described(self, qualified: str) -> bool:
        """Whether the catalog says anything of a callable."""
        catalog = self.catalog
        return bool(catalog.find(qualified) or catalog.result_type(qualified))

    def _of_class(self, classes: Values, owner: Value, name: str) -> Values:
        """Looks an attribute up as Python does: in the first of the classes that has it.

        Classes of libraries that the catalog says nothing of, such as abc.ABC, come last.
        """
        unknown: Values = ()
        for class_ in classes:
            if class_.kind == "class":
                found = self._of_one(class_, owner, name)
            else:
                qualified = f"{class_.name}.{name}"
                found = self._of_catalog(qualified, owner) or None
                unknown = unknown or (reference(qualified, owner),)
                if found is None and self.is_described(qualified):
                    found = (reference(qualified, owner),)
            if found is not None:
                return found
        return unknown

    def _of_one(self, class_: Value, owner: Value, name: str) -> Values | None:
        """An attribute that a class of the program has itself; None for any other."""
        summary = self.class_summary(class_)
        if summary is None:
            return None
        if name in summary.attributes:
            if owner.kind == "class" and self.is_enum(class_):
                return (of_class(class_),)
            found = self.values(put_in(summary.attributes[name], owner.context))
            if found or name not in summary.methods:
                return tuple(_reached(value, class_, owner) for value in found)
        if name not in summary.methods:
            return None
        method = Value("def", summary.methods[name], class_.module, of=owner)
        if self.is_property(method):
            return results.call(self.evaluator, method, ())
        return (method,)

    def mro(self, class_: Value) -> Values:
        """A class and its bases in the order in which Python looks attributes up (C3).

        Libraries' classes stand where they are named, their own bases are the catalog's.
        """
        found = self._orders.get(class_)
        if found is None:
            self._orders[class_] = (class_,)  # a class that derives from itself
            bases = self.bases_of(class_)
            orders = [[*self.mro(base)] for base in bases if base.kind == "class"]
            orders += [[base] for base in bases if base.kind != "class"]
            by_base = {order[0]: order for order in orders}
            found = (class_, *merged([by_base[base] for base in bases] + [list(bases)]))
            self._orders[class_] = found
        return found

    def _after(self, owner: Value) -> Values:
        """The classes that `super()` goes on in: those behind its own, of the receiver's class."""
        own = Value("class", owner.name, owner.module)
        receiver = owner.of
        if receiver is not None:
            order = self.mro(Value("class", receiver.name, receiver.module))
            if own in order:
                return order[order.index(own) + 1 :]
        return self.mro(own)[1:]

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
        for class_ in self.mro(_class(owner)):
            summary = self.class_summary(class_) if class_.kind == "class" else None
            if summary is not None and name in summary.methods:
                return Value("def", summary.methods[name], class_.module, of=owner)
        return None

    def is_enum(self, class_: Value) -> bool:
        """Whether the attributes of a class of the program are its instances."""
        return any(base.name.startswith("enum.") for base in self.mro(class_)[1:])

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


def _class(owner: Value) -> Value:
    return Value("class", owner.name, owner.module)


def merged(orders: list[list[Value]]) -> Values:
    """The C3 merge; what has no consistent order is taken as it comes."""
    found: list[Value] = []
    orders = [order for order in orders if order]
    while orders:
        tails = {value for order in orders for value in order[1:]}
        head = next((order[0] for order in orders if order[0] not in tails), orders[0][0])
        found.append(head)
        orders = [[value for value in order if value != head] for order in orders]
        orders = [order for order in orders if order]
    return tuple(found)
