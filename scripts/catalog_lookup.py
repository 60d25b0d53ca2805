"""Looks qualified names up in the real thing: the proof that the catalog invents nothing.

Used by the tests for the standard library, and by `catalog_prover.py` inside an environment
that has a third-party library. Imports the standard library only.
"""

import importlib
import inspect
import re
from collections.abc import Callable, Mapping

__all__ = ["Lookup"]


class Lookup:
    """Finds objects by qualified name.

    Args:
        objects: Name → what makes an object that has the attributes of that name. For classes
            that are functions in fact, whose instances get their attributes when they are made,
            that are made at run time, or that have no public name.
    """

    def __init__(self, objects: Mapping[str, Callable[[], object]]) -> None:
        self.objects = objects
        self._made: dict[str, object] = {}

    def find(self, name: str) -> object:
        """The object of a name: the longest module, then attributes. Raises LookupError."""
        parts = name.split(".")
        found, length = _module(parts)
        if length == 0 and not any(stand_in.startswith(parts[0]) for stand_in in self.objects):
            raise LookupError(f"no module of {name} can be imported")
        for position in range(length, len(parts)):
            owner, whole = ".".join(parts[:position]), ".".join(parts[: position + 1])
            attribute = parts[position]
            if hasattr(found, attribute):
                found = getattr(found, attribute)
            elif owner in self.objects and hasattr(self._object(owner), attribute):
                found = getattr(self._object(owner), attribute)
            elif whole in self.objects:
                found = self._object(whole)
            else:
                raise LookupError(f"{owner} has no {attribute} (looking for {name})")
        return found

    def problem(self, name: str) -> str:
        """Why a name cannot be found; "" if it can."""
        try:
            self.find(name)
        except LookupError as error:
            return str(error)
        return ""

    def classes(self, name: str) -> tuple[type, ...]:
        """The real classes that a class of the catalog stands for: mostly one."""
        found = [self.find(name)]
        if name in self.objects:
            made = self._object(name)
            found.append(made if isinstance(made, type) else type(made))
        return tuple(one for one in found if isinstance(one, type))

    def has_attribute(self, name: str) -> bool:
        """Whether instances of a class have an attribute, or a module has it."""
        owner, _, attribute = name.rpartition(".")
        if not self.problem(name):
            return True
        try:
            return any(_assigned(class_, attribute) for class_ in self.classes(owner))
        except LookupError:
            return False

    def _object(self, name: str) -> object:
        if name not in self._made:
            self._made[name] = self.objects[name]()
        return self._made[name]


def _module(parts: list[str]) -> tuple[object, int]:
    """The longest module of a qualified name, and how many parts it has; 0 for none."""
    for length in range(len(parts), 0, -1):
        try:
            return importlib.import_module(".".join(parts[:length])), length
        except ImportError:
            continue
    return None, 0


def _assigned(class_: type, attribute: str) -> bool:
    """Whether a class declares an attribute, or assigns it to `self` in a method."""
    for one in class_.__mro__:
        if attribute in vars(one) or attribute in vars(one).get("__annotations__", {}):
            return True
        try:
            source = inspect.getsource(one)
        except (TypeError, OSError):
            continue
        if re.search(rf"\bself\.{attribute}\b[^=\n]*=[^=]", source):
            return True
    return False
