"""Notes what is called and consumed, where it happens."""

import ast

from flake8_asyncflow.analysis.conditions import WHEN
from flake8_asyncflow.analysis.frames import Generator
from flake8_asyncflow.analysis.narrowing import LOADED, NO_LOOP
from flake8_asyncflow.knowledge.consumers import CONSUMERS, PASSING_ON
from flake8_asyncflow.model import CallSite, Term

__all__ = ["ACCESSORS", "CallSites"]

ACCESSORS = {"setter": "=", "deleter": "~"}
"""What the names of methods end in that assignments and deletions call."""

# Terms of literals and displays; and of modules' members, which have no operators of ours.
_WITHOUT_OPERATORS = frozenset(("k", "list", "dict", "tuple", "gen", "g", "d", "/", "|"))


_TEXTS = tuple(("t", ("g", f"builtins.{name}")) for name in ("str", "bytes", "int", "float"))


class CallSites:
    """Collects the call sites of a walk.

    The call sites of a generator expression are kept apart until something consumes it.
    """

    def __init__(self) -> None:
        self.env: dict[str, Term | None] = {}
        self.calls: list[CallSite] = []  # where call sites go now
        self.generators: list[Generator] = []
        self.read: set[Term] = set()  # attributes and operators noted for this function

    def note(
        self,
        kind: str,
        target: Term,
        node: ast.expr,
        arguments: tuple[tuple[int | str, Term], ...] = (),
        *,
        awaited: bool = False,
        opaque: bool = False,
    ) -> None:
        """Adds a call site at `node`."""
        if NO_LOOP in self.env or self.is_loaded(arguments):
            return
        line, column, callee_end = node.lineno, node.col_offset, 0
        if isinstance(node, ast.Call):
            function = node.func
            if function.end_lineno == line:
                callee_end = function.end_col_offset or 0
            elif isinstance(function, ast.Attribute) and (
                function.end_lineno != function.value.end_lineno
            ):  # a chain over several lines: the line of the method that is called
                line = function.end_lineno or line
                column = (function.end_col_offset or 0) - len(function.attr.encode())
        self.calls.append(
            CallSite(
                kind,
                target,
                line,
                column,
                node.end_lineno or line,
                node.end_col_offset or column,
                arguments,
                awaited,
                callee_end,
                opaque,
                self.env.get(WHEN),
            )
        )

    def is_loaded(self, arguments: tuple[tuple[int | str, Term], ...]) -> bool:
        """Whether an argument names a module that is imported already."""
        loaded = self.env.get(LOADED)
        return loaded is not None and any(value == loaded for _, value in arguments)

    def note_read(self, attribute: Term, node: ast.Attribute) -> None:
        """Adds that an attribute is read, once a function for each: it may be a property."""
        if attribute not in self.read:
            self.read.add(attribute)
            self.note("get", attribute, node)

    def note_written(self, kind: str, owner: Term | None, node: ast.Attribute) -> None:
        """Adds that an attribute is set or deleted, which may call a property's method."""
        if owner is not None and owner[0] != "g":
            self.note(kind, (".", owner, node.attr), node)

    def note_operator(
        self, operand: Term | None, method: str, node: ast.expr, other: Term | None
    ) -> None:
        """Adds the special method that an operator calls on an operand."""
        if operand is None or operand[0] in _WITHOUT_OPERATORS or operand in _TEXTS:
            return
        target = (".", operand, method)
        if target not in self.read:
            self.read.add(target)
            self.note("call", target, node, ((0, other),) if other is not None else ())

    def consume_arguments(
        self, function: Term, node: ast.Call, given: tuple[tuple[int | str, Term], ...]
    ) -> None:
        """Notes which arguments the called builtin iterates over."""
        name = function[1] if function[0] == "g" else None
        if function[0] == ".":
            name = f".{function[2]}"
        elif function[0] == "*":
            name = f"builtins.{function[2]}"
        position = CONSUMERS.get(name) if isinstance(name, str) else None
        if position is None or position >= len(node.args):
            return
        for place, value in given:
            if place == position:
                self.consume(value, node.args[position])

    def consume(self, term: Term | None, node: ast.expr, *, awaited: bool = False) -> None:
        """Notes that the iterable `term` is iterated over, written as `node`."""
        if term is None or term[0] in ("k", "list", "dict", "tuple"):
            return
        self.release(term, node)
        if term[0] != "gen":
            self.note("iterate", term, node, awaited=awaited)

    def release(self, term: Term, node: ast.expr) -> None:
        """Moves the call sites of generator expressions in `term` to where they run."""
        if term[0] == "any":
            for part in term[1:]:
                self.release(part, node)
        elif term[0] == "gen":
            number: int = term[1]
            generator = self.generators[number]
            for site in generator.calls:
                if generator.node is not node:
                    end_line, end_column = node.end_lineno or 0, node.end_col_offset or 0
                    site = site._replace(
                        line=node.lineno,
                        column=node.col_offset,
                        end_line=end_line,
                        end_column=end_column,
                    )
                self.calls.append(site)
        elif term[0] == "()" and term[1] in PASSING_ON:
            for _, argument in term[2]:
                self.release(argument, node)
