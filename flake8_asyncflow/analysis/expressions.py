"""Expressions: from syntax to terms, noting each call on the way."""

import ast
import builtins
from collections.abc import Callable, Iterable
from typing import ClassVar

from flake8_asyncflow.analysis.branches import Branches
from flake8_asyncflow.analysis.frames import Frame, ModuleDraft
from flake8_asyncflow.analysis.narrowing import key_of
from flake8_asyncflow.analysis.terms import UNKNOWN, constant, join, named, small
from flake8_asyncflow.knowledge.consumers import AWAITING, SWITCHES
from flake8_asyncflow.model import Term

__all__ = ["Expressions"]

_BUILTINS = frozenset(dir(builtins))
_SUPER = named("builtins.super")
_WIDEST = 32  # elements of a display that are looked at for its type
_DEEPEST = 80  # nesting at which an expression's value is no longer followed


class Expressions(Branches):
    """Turns expressions into terms within the current frame and environment.

    `env` maps what is known here and now: local names, and dotted names such as
    "self.client" after an assignment or an isinstance test.
    """

    expressions: ClassVar[dict[type[ast.expr], Callable[..., Term | None]]]

    def __init__(self, module: ModuleDraft) -> None:
        super().__init__()
        self.module = module
        self.frame: Frame
        self.outer_envs: list[dict[str, Term | None]] = []
        self.depth = 0

    # names

    def term(self, node: ast.expr) -> Term | None:
        """What `node` evaluates to; the calls in it are noted in order of evaluation."""
        method = self.expressions.get(type(node))
        self.depth += 1
        found = self.children(node) if method is None else method(self, node)
        self.depth -= 1
        return found if self.depth < _DEEPEST else None

    def children(self, node: ast.AST) -> Term | None:
        """Walks the expressions in `node`, whose own value is unknown."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.term(child)
            elif not isinstance(child, ast.expr_context | ast.operator | ast.unaryop | ast.cmpop):
                self.children(child)
        return None

    def name(self, node: ast.Name) -> Term | None:
        return self.lookup(node.id)

    def lookup(self, name: str) -> Term | None:
        """The value of a name, by Python's scoping rules."""
        if name in self.env:
            return self.env[name]
        frame = self.frame
        if frame.kind != "module":
            if name in frame.bindings.local and frame.kind == "function":
                return None  # bound later, or on another path
            if name not in frame.bindings.global_:
                owner = frame.owner_of(name)
                if owner is not None:
                    return ("v", self.module.name, owner.name, name)
        if name in self.module.names:
            return self.global_(name)
        if self.module.star_imports:
            return ("*", self.module.name, name)
        return named(f"builtins.{name}") if name in _BUILTINS else None

    def global_(self, name: str) -> Term:
        """A module global: what it stands for, if that is one imported or defined thing."""
        held = self.module.names[name]
        only = held[0] if len(held) == 1 else None
        if only is not None and only[0] in ("g", "d"):
            return only
        return ("n", self.module.name, name)

    def attribute(self, node: ast.Attribute) -> Term | None:
        if self.dotted:
            key = key_of(node)
            if key is not None and key in self.env:
                return self.env[key]
        return self.attribute_of(node, self.term(node.value))

    def attribute_of(self, node: ast.Attribute, base: Term | None) -> Term | None:
        """An attribute that is read: it may be a property, which runs code."""
        found = _attribute(base, node.attr)
        if found is not None and node.__class__ is ast.Attribute:
            self.note_read(found, node)
        return found

    def callee(self, node: ast.expr) -> Term | None:
        """What is called; a method that is called is no property."""
        if not isinstance(node, ast.Attribute):
            return self.term(node)
        if self.dotted:
            key = key_of(node)
            if key is not None and key in self.env:
                return self.env[key]
        return _attribute(self.term(node.value), node.attr)

    # calls

    def call(self, node: ast.Call, *, awaited: bool = False) -> Term | None:
        function = self.callee(node.func)
        awaiting = _awaits_arguments(node.func, function)
        arguments: list[tuple[int | str, Term]] = []
        opaque = False
        for position, argument in enumerate(node.args):
            if isinstance(argument, ast.Starred):
                opaque = True
                self.consume(self.term(argument.value), argument.value)
                continue
            value = self.maybe_awaited(argument, awaiting)
            if not opaque:  # of one that nothing is known of, that it was given matters
                arguments.append((position, UNKNOWN if value is None else value))
        for keyword in node.keywords:
            value = self.term(keyword.value)
            if keyword.arg is None:
                opaque = True
            else:
                arguments.append((keyword.arg, UNKNOWN if value is None else value))
        if function is None:
            return None
        if function == _SUPER and not node.args and self.frame.class_ is not None:
            return ("super", self.module.name, self.frame.class_.name)
        given = tuple(arguments)
        self.note("call", function, node, given, awaited=awaited, opaque=opaque)
        if function[0] == "." and function[2] in SWITCHES and given:
            self.switch(node.func, given[0][1])
        self.consume_arguments(function, node, given)
        return ("()", function, given)

    def switch(self, function: ast.expr, value: Term) -> None:
        """`sock.setblocking(False)`: from here on, what the receiver is says too little."""
        if value not in (("k", False), ("k", 0)) or not isinstance(function, ast.Attribute):
            return
        key = key_of(function.value)
        if key is not None:
            self.env[key] = None
            self.dotted = self.dotted or "." in key
            self.forget(key)

    def forget(self, key: str) -> None:
        """Drops all that is known of a variable, wherever it is used (see `assignments.py`)."""
        raise NotImplementedError

    def maybe_awaited(self, node: ast.expr, awaited: bool) -> Term | None:
        """The term of `node`; a call there is known to give an awaitable if `awaited`."""
        if awaited and isinstance(node, ast.Call):
            return self.call(node, awaited=True)
        return self.term(node)

    # operators and displays

    def await_(self, node: ast.Await) -> Term | None:
        value = self.maybe_awaited(node.value, True)
        return None if value is None else ("await", value)

    def binary(self, node: ast.BinOp) -> Term | None:
        left, right = self.term(node.left), self.term(node.right)
        self.note_operator(left, _OPERATORS[type(node.op)], node, right)
        if isinstance(node.op, ast.Div) and (left is not None or right is not None):
            return ("/", left or ("k", ""), right or ("k", ""))
        if isinstance(node.op, ast.BitOr) and left is not None and right is not None:
            return ("|", left, right)
        return None

    def comparison(self, node: ast.Compare) -> None:
        left = self.term(node.left)
        for operator, operand in zip(node.ops, node.comparators, strict=True):
            right = self.term(operand)
            if isinstance(operator, ast.In | ast.NotIn):
                self.note_operator(right, "__contains__", node, left)
            elif not isinstance(operator, ast.Is | ast.IsNot):
                self.note_operator(left, _COMPARISONS[type(operator)], node, right)
            left = right

    def boolean(self, node: ast.BoolOp) -> Term | None:
        before = self.env
        self.outer_envs.append(before)
        values: list[Term | None] = []
        for part in node.values:
            values.append(self.term(part))
            self.narrow(part, isinstance(node.op, ast.And))
        self.env = before
        self.outer_envs.pop()
        return values[-1] if isinstance(node.op, ast.And) else join(values)

    def conditional(self, node: ast.IfExp) -> Term | None:
        self.term(node.test)
        before = self.env
        self.outer_envs.append(before)
        self.narrow(node.test, True)
        first = self.depending(self.term(node.body))
        self.env = before
        self.narrow(node.test, False)
        second = self.depending(self.term(node.orelse))
        self.env = before
        self.outer_envs.pop()
        return join((first, second))

    def subscript(self, node: ast.Subscript) -> Term | None:
        value, index = self.term(node.value), self.term(node.slice)
        if value is None:
            return None
        if isinstance(node.ctx, ast.Load):
            self.note_operator(value, "__getitem__", node, index)
        return ("[]", value, index or ("t", named("builtins.object")))

    def slice_(self, node: ast.Slice) -> Term | None:
        self.children(node)
        return ("slice",)

    def literal(self, node: ast.Constant) -> Term | None:
        return constant(node.value)

    def joined(self, node: ast.JoinedStr) -> Term | None:
        self.children(node)
        return ("t", named("builtins.str"))

    def sequence(self, node: ast.List | ast.Set) -> Term | None:
        return ("list", _not_literal(self.elements(node.elts)))

    def tuple_(self, node: ast.Tuple) -> Term | None:
        elements = self.elements(node.elts)
        return ("tuple", *(element or ("t", named("builtins.object")) for element in elements))

    def elements(self, nodes: Iterable[ast.expr]) -> list[Term | None]:
        """The terms of a display's elements, the first few of a long one."""
        found: list[Term | None] = []
        for node in nodes:
            if isinstance(node, ast.Starred):
                value = self.term(node.value)
                self.consume(value, node.value)
                value = ("iter", value) if value is not None else None
            else:
                value = self.term(node)
            if len(found) < _WIDEST:
                found.append(value)
        return found

    def dictionary(self, node: ast.Dict) -> Term | None:
        for key in node.keys:
            if key is not None:
                self.term(key)
        values = _not_literal(self.elements(node.values))
        return ("dict", ("t", named("builtins.str")), values)

    def named_expression(self, node: ast.NamedExpr) -> Term | None:
        value = self.term(node.value)
        self.bind(node.target.id, value)
        for env in self.outer_envs:
            env[node.target.id] = small(value)
        return value

    def bind(self, name: str, value: Term | None) -> None:
        """Assigns to a name; what that means depends on the frame (see `flow.py`)."""
        raise NotImplementedError

    def assign(self, target: ast.expr, value: Term | None) -> None:
        """Assigns to any target (see `flow.py`)."""
        raise NotImplementedError


_OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "__add__",
    ast.BitAnd: "__and__",
    ast.BitOr: "__or__",
    ast.BitXor: "__xor__",
    ast.Div: "__truediv__",
    ast.FloorDiv: "__floordiv__",
    ast.LShift: "__lshift__",
    ast.MatMult: "__matmul__",
    ast.Mod: "__mod__",
    ast.Mult: "__mul__",
    ast.Pow: "__pow__",
    ast.RShift: "__rshift__",
    ast.Sub: "__sub__",
}
_COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Eq: "__eq__",
    ast.Gt: "__gt__",
    ast.GtE: "__ge__",
    ast.Lt: "__lt__",
    ast.LtE: "__le__",
    ast.NotEq: "__ne__",
}


def _attribute(base: Term | None, name: str) -> Term | None:
    if base is None:
        return None
    return ("g", f"{base[1]}.{name}") if base[0] == "g" else (".", base, name)


def _not_literal(elements: list[Term | None]) -> Term:
    """What the elements of a display may be; literals do not block."""
    kept = (element for element in elements if element is not None and element[0] != "k")
    return join(kept) or ("k", None)


def _awaits_arguments(node: ast.expr, function: Term | None) -> bool:
    """Whether the called function awaits the awaitables that it is given."""
    if function is not None and function[0] == "g":
        return function[1] in AWAITING
    return isinstance(node, ast.Attribute) and node.attr in ("create_task", "gather")


Expressions.expressions = {
    ast.Attribute: Expressions.attribute,
    ast.Await: Expressions.await_,
    ast.BinOp: Expressions.binary,
    ast.BoolOp: Expressions.boolean,
    ast.Call: Expressions.call,
    ast.Compare: Expressions.comparison,
    ast.Constant: Expressions.literal,
    ast.Dict: Expressions.dictionary,
    ast.IfExp: Expressions.conditional,
    ast.JoinedStr: Expressions.joined,
    ast.List: Expressions.sequence,
    ast.Name: Expressions.name,
    ast.NamedExpr: Expressions.named_expression,
    ast.Set: Expressions.sequence,
    ast.Slice: Expressions.slice_,
    ast.Subscript: Expressions.subscript,
    ast.Tuple: Expressions.tuple_,
}
