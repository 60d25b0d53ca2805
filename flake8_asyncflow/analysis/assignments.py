"""Assignments: what names, attributes and containers are known to hold."""

import ast

from flake8_asyncflow.analysis.comprehensions import Comprehensions
from flake8_asyncflow.analysis.frames import Frame
from flake8_asyncflow.analysis.narrowing import key_of
from flake8_asyncflow.analysis.terms import NONE, join, named, small
from flake8_asyncflow.model import Term

__all__ = ["Assignments"]


class Assignments(Comprehensions):
    """Binds targets of every form, in the environment and for the rest of the module."""

    def bind(self, name: str, value: Term | None) -> None:
        """Assigns to a plain name, local or not."""
        frame = self.frame
        value = small(value)
        declared = frame.declared.get(name)
        if declared is not None:
            value = _declared(declared, value)
        self.env[name] = value
        if self.dotted:
            prefix = f"{name}."
            for key in [key for key in self.env if key.startswith(prefix)]:
                del self.env[key]
        self.record(frame, name, value)

    def record(self, frame: Frame, name: str, value: Term | None) -> None:
        """Adds `value` to all that the variable may ever hold."""
        if frame.kind == "module" or name in frame.bindings.global_:
            self.module.names.setdefault(name, []).append(value)
        elif frame.kind == "class" and frame.class_ is not None:
            frame.class_.attributes.setdefault(name, []).append(value)
        elif name in frame.bindings.local:
            frame.variables.setdefault(name, []).append(value)
        else:  # nonlocal
            owner = frame.owner_of(name)
            if owner is not None:
                owner.variables.setdefault(name, []).append(value)

    def forget(self, key: str) -> None:
        """Drops all that is known of "name" or "self.name", wherever it is used."""
        owner, _, attribute = key.partition(".")
        if not attribute:
            frame = self.frame
            if frame.kind == "function" and owner in frame.bindings.local:
                frame.forgotten.add(owner)
            elif (outer := frame.owner_of(owner)) is not None:
                outer.forgotten.add(owner)
            else:
                self.module.forgotten.add(owner)
        elif owner == self.frame.receiver and self.frame.class_ is not None:
            self.frame.class_.forgotten.add(attribute)

    def assign(self, target: ast.expr, value: Term | None) -> None:
        """Assigns to a target of any form."""
        if isinstance(target, ast.Name):
            self.bind(target.id, value)
        elif isinstance(target, ast.Tuple | ast.List):
            self.unpack(target.elts, value)
        elif isinstance(target, ast.Starred):
            self.assign(target.value, ("list", ("iter", value)) if value is not None else None)
        elif isinstance(target, ast.Attribute):
            self.assign_attribute(target, value)
        elif isinstance(target, ast.Subscript):
            self.assign_item(target, value)

    def unpack(self, elements: list[ast.expr], value: Term | None) -> None:
        starred = any(isinstance(element, ast.Starred) for element in elements)
        exact = value is not None and value[0] == "tuple" and len(value) == len(elements) + 1
        for position, element in enumerate(elements):
            if value is None:
                part: Term | None = None
            elif exact and not starred:
                part = value[position + 1]
            elif isinstance(element, ast.Starred):
                part = value
            else:
                part = ("item", value, position) if not starred else ("iter", value)
            self.assign(element, part)

    def assign_attribute(self, target: ast.Attribute, value: Term | None) -> None:
        before = self.term(target.value)
        value = small(value)
        owner = target.value
        is_own = isinstance(owner, ast.Name) and owner.id == self.frame.receiver
        if not is_own or self.has_setter(target.attr):
            self.note_written("set", before, target)
        if is_own:
            self.receiver_attributes().setdefault(target.attr, []).append(value)
        key = key_of(target)
        if key is None:
            return
        if value == NONE:
            self.env.pop(key, None)
        else:
            self.env[key] = value
            self.dotted = True

    def has_setter(self, attribute: str) -> bool:
        """Whether the class whose method is being walked has a property that can be set."""
        class_ = self.frame.class_
        return class_ is not None and f"{attribute}=" in class_.methods

    def receiver_attributes(self) -> dict[str, list[Term | None]]:
        """The attributes of the class whose method is being walked."""
        class_ = self.frame.class_
        return class_.attributes if class_ is not None else {}

    def assign_item(self, target: ast.Subscript, value: Term | None) -> None:
        """`clients[key] = value` says what the container holds."""
        self.term(target)
        value = small(value)
        if value is None:
            return
        held: Term = ("dict", ("t", named("builtins.object")), value)
        owner = target.value
        if isinstance(owner, ast.Name):
            known = self.env.get(owner.id)
            self.env[owner.id] = small(join((known, held)))
            home = self.frame
            if owner.id not in home.bindings.local and home.kind == "function":
                outer = home.owner_of(owner.id)
                variables = outer.variables if outer is not None else self.module.names
                variables.setdefault(owner.id, []).append(held)
            else:
                self.record(home, owner.id, held)
        elif (
            isinstance(owner, ast.Attribute)
            and isinstance(owner.value, ast.Name)
            and owner.value.id == self.frame.receiver
        ):
            self.receiver_attributes().setdefault(owner.attr, []).append(held)

    def assignment(self, node: ast.Assign) -> bool:
        value = self.term(node.value)
        for target in node.targets:
            if isinstance(target, ast.Tuple | ast.List):
                self.consume(value, node.value)
            self.assign(target, value)
        return True

    def annotated(self, node: ast.AnnAssign) -> bool:
        value = self.term(node.value) if node.value is not None else None
        annotation = self.annotation(node.annotation)
        declared: Term | None = ("t", annotation) if annotation is not None else None
        if isinstance(node.target, ast.Name):
            if declared is not None:
                self.frame.declared[node.target.id] = declared
            self.bind(node.target.id, value)
        else:
            self.assign(node.target, _declared(declared, value) if declared else value)
        return True

    def annotation(self, node: ast.expr | None) -> Term | None:
        """The term of an annotation; strings in it are parsed, nothing in it is called."""
        if node is None:
            return None
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value.strip(), mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return None
            return self.annotation(node)
        saved, self.calls = self.calls, []
        if isinstance(node, ast.Subscript):
            base, index = self.term(node.value), self.annotation(node.slice)
            found: Term | None = ("[]", base, index or NONE) if base is not None else None
        elif isinstance(node, ast.Tuple | ast.List):
            found = ("tuple", *(self.annotation(element) or NONE for element in node.elts))
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            left, right = self.annotation(node.left), self.annotation(node.right)
            found = ("|", left or NONE, right or NONE)
        else:
            found = self.term(node)
        self.calls = saved
        return small(found)

    def augmented(self, node: ast.AugAssign) -> bool:
        value = self.term(node.value)
        if isinstance(node.target, ast.Name):
            known = self.lookup(node.target.id)
            path = isinstance(node.op, ast.Div) and known is not None
            self.bind(node.target.id, ("/", known, value or NONE) if path else None)
        else:
            self.term(node.target)
        return True

    def deletion(self, node: ast.Delete) -> bool:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.env[target.id] = None
            elif isinstance(target, ast.Attribute):
                self.note_written("delete", self.term(target.value), target)
            else:
                self.term(target)
        return True


def _declared(declared: Term, value: Term | None) -> Term:
    """What an annotated variable holds: what it is given tells more, but for a literal."""
    if value is None:
        return declared
    if value[0] in ("k", "list", "dict"):
        return ("else", declared, value)
    return ("else", value, declared)
