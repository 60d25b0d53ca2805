"""Statements: follows the values of variables through a function, branch by branch."""

import ast
from collections.abc import Callable
from typing import ClassVar

from flake8_asyncflow.analysis.assignments import Assignments
from flake8_asyncflow.analysis.conditions import WHEN, common
from flake8_asyncflow.analysis.frames import ModuleDraft
from flake8_asyncflow.analysis.narrowing import (
    NO_LOOP,
    asks_for_loop,
    constant_truth,
    for_checkers,
    key_of,
    loop_flags,
)
from flake8_asyncflow.analysis.terms import NONE, UNKNOWN, join, small
from flake8_asyncflow.model import Term

__all__ = ["Flow"]

Env = dict[str, Term | None]

# Calls that do not return: what follows them in a block is not reached.
_ENDINGS = frozenset((("g", "sys.exit"), ("g", "os._exit"), ("g", "os.abort")))


class Loop:
    """Where the jumps out of an open loop's body have been, and what was known there."""

    __slots__ = ("breaks", "continues")

    def __init__(self) -> None:
        self.breaks: list[Env] = []
        self.continues: list[Env] = []


class Flow(Assignments):
    """Walks statements in order; `env` holds what is known at the current one.

    Each statement method returns whether control can go on behind the statement.
    """

    statements: ClassVar[dict[type[ast.stmt], Callable[..., bool]]]

    def __init__(self, module: ModuleDraft) -> None:
        super().__init__(module)
        self.loops: list[Loop] = []  # the open ones, innermost last
        self.repeating = 0  # loop bodies being walked a second time
        self.checkers = 0  # `if TYPE_CHECKING:` bodies being walked

    def block(self, statements: list[ast.stmt]) -> bool:
        """Walks statements until one of them does not let control go on."""
        for statement in statements:
            method = self.statements.get(type(statement))
            if method is None:
                self.children(statement)
            elif not method(self, statement):
                return False
        return True

    # branches

    def if_(self, node: ast.If) -> bool:
        """An if with its elifs, which are nested in the tree but not here."""
        declares = for_checkers(node.test)
        if declares is not None:
            bodies = (node.body, node.orelse) if declares else (node.orelse, node.body)
            return self.declared_and_run(*bodies)
        ends: list[Env] = []
        branch: ast.If | None = node
        orelse: list[ast.stmt] = []
        while branch is not None:
            self.term(branch.test)
            before, truth = self.env, constant_truth(branch.test)
            if truth is not False:
                self.env = dict(before)
                self.narrow(branch.test, True)
                if self.block(branch.body):
                    ends.append(self.env)
            if truth is True:
                return self.rejoin(ends)
            self.env = dict(before)
            self.narrow(branch.test, False)
            orelse = branch.orelse
            nested = orelse[0] if len(orelse) == 1 else None
            branch = nested if isinstance(nested, ast.If) else None
        if self.block(orelse):
            ends.append(self.env)
        return self.rejoin(ends)

    def declared_and_run(self, declared: list[ast.stmt], run: list[ast.stmt]) -> bool:
        """`if TYPE_CHECKING:`: what it binds counts until the code that runs binds it too."""
        names = self.module.names
        before = {name: len(terms) for name, terms in names.items()}
        self.checkers += 1
        self.block(declared)
        self.checkers -= 1
        after = {name: len(terms) for name, terms in names.items()}
        completes = self.block(run)
        for name, count in after.items():
            if before.get(name, 0) < count < len(names[name]):
                del names[name][before.get(name, 0) : count]
        return completes

    def without_loop(self, holds: bool) -> None:
        """Notes that no event loop runs here, if that holds."""
        if holds:
            self.env = {**self.env, NO_LOOP: NONE}

    def rejoin(self, ends: list[Env]) -> bool:
        """Goes on with what all the paths that got here agree on; False if there is none."""
        if not ends:
            return False
        self.env = ends[0]
        for other in ends[1:]:
            self.env = _merged(self.env, other)
        return True

    def match(self, node: ast.Match) -> bool:
        subject = self.term(node.subject)
        ends: list[Env] = []
        before = self.env
        exhaustive = False
        for case in node.cases:
            self.env = dict(before)
            self.pattern(case.pattern, node.subject, subject)
            if case.guard is not None:
                self.term(case.guard)
                self.narrow(case.guard, True)
            elif isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None:
                exhaustive = True
            if self.block(case.body):
                ends.append(self.env)
        if not exhaustive:
            ends.append(before)
        return self.rejoin(ends)

    def pattern(self, pattern: ast.pattern, subject: ast.expr | None, value: Term | None) -> None:
        """Binds what a pattern captures, and narrows what it matches against."""
        if isinstance(pattern, ast.MatchClass):
            class_ = self.term(pattern.cls)
            key = key_of(subject) if subject is not None else None
            if class_ is not None:
                value = ("is", value or UNKNOWN, class_)
                if key is not None:
                    self.env[key] = small(value)
        if isinstance(pattern, ast.MatchAs | ast.MatchStar):
            inner = pattern.pattern if isinstance(pattern, ast.MatchAs) else None
            if isinstance(inner, ast.MatchClass):
                class_ = self.term(inner.cls)
                value = ("is", value or UNKNOWN, class_) if class_ is not None else value
            if inner is not None:
                self.pattern(inner, subject, value)
            if pattern.name:
                self.bind(pattern.name, value if isinstance(pattern, ast.MatchAs) else None)
            return
        for child in ast.iter_child_nodes(pattern):
            if isinstance(child, ast.pattern):
                self.pattern(child, None, None)
        if isinstance(pattern, ast.MatchMapping) and pattern.rest:
            self.bind(pattern.rest, None)

    def assertion(self, node: ast.Assert) -> bool:
        self.term(node.test)
        if node.msg is not None:
            self.term(node.msg)
        self.narrow(node.test, True)
        return constant_truth(node.test) is not False

    # loops

    def while_(self, node: ast.While) -> bool:
        self.term(node.test)
        truth = constant_truth(node.test)
        if truth is False:
            return self.block(node.orelse)
        return self.loop(
            node, lambda: self.narrow(node.test, True), endless=truth is True, test=node.test
        )

    def for_(self, node: ast.For | ast.AsyncFor) -> bool:
        is_async = isinstance(node, ast.AsyncFor)
        source = self.maybe_awaited(node.iter, is_async)
        self.consume(source, node.iter, awaited=is_async)
        element: Term | None = ("iter", source) if source is not None else None
        return self.loop(node, lambda: self.assign(node.target, element))

    def loop(
        self,
        node: ast.While | ast.For | ast.AsyncFor,
        enter: Callable[[], None],
        *,
        endless: bool = False,
        test: ast.expr | None = None,
    ) -> bool:
        """Walks a body once, and once more if it changes what it starts from."""
        before = self.env
        self.loops.append(Loop())
        ends = [before, *self.rounds(node.body, enter, test)]
        loop = self.loops.pop()
        if endless:
            return self.rejoin(loop.breaks)
        self.rejoin([*ends, *loop.continues])
        if test is not None:
            self.narrow(test, False)
        if self.block(node.orelse):
            loop.breaks.append(self.env)
        return self.rejoin(loop.breaks)

    def rounds(
        self, body: list[ast.stmt], enter: Callable[[], None], test: ast.expr | None
    ) -> list[Env]:
        """Walks a body, and once more if a round changes what the next one starts from."""
        before, loop = self.env, self.loops[-1]
        self.env = dict(before)
        enter()
        ends = [self.env] if self.block(body) else []
        changed = [end for end in (*ends, *loop.continues) if _changes(before, end)]
        if self.repeating < 2 and changed:
            self.repeating += 1
            self.rejoin([before, *changed])
            self.env = dict(self.env)
            if test is not None:
                self.term(test)
            enter()
            self.block(body)
            self.repeating -= 1
        return ends

    def break_(self, node: ast.Break) -> bool:
        if self.loops:
            self.loops[-1].breaks.append(self.env)
        return False

    def continue_(self, node: ast.Continue) -> bool:
        if self.loops:
            self.loops[-1].continues.append(self.env)
        return False

    def raise_(self, node: ast.Raise) -> bool:
        self.children(node)
        return False

    # with and try

    def with_(self, node: ast.With | ast.AsyncWith) -> bool:
        is_async = isinstance(node, ast.AsyncWith)
        for item in node.items:
            manager = self.maybe_awaited(item.context_expr, is_async)
            if manager is not None and not is_async:
                self.note("with", manager, item.context_expr)
            if item.optional_vars is not None:
                kind = "aenter" if is_async else "enter"
                self.assign(item.optional_vars, (kind, manager) if manager is not None else None)
        reaches_end = self.block(node.body)
        return reaches_end or self.swallows(node)

    def swallows(self, node: ast.With | ast.AsyncWith) -> bool:
        """Whether the context manager may swallow the exception that ended the body."""
        names = (item.context_expr for item in node.items)
        calls = (name.func for name in names if isinstance(name, ast.Call))
        return any((key_of(call) or "").endswith("suppress") for call in calls)

    def try_(self, node: ast.Try | ast.TryStar) -> bool:
        before = self.env
        self.env = dict(before)
        ends: list[Env] = []
        completes = self.block(node.body)
        after = self.env
        if completes and self.block(node.orelse):
            ends.append(self.env)
        asks = asks_for_loop(node.body)
        raised = before if asks else _merged(before, after)
        handled: list[Env] = []
        for handler in node.handlers:
            self.env = dict(raised)
            self.without_loop(asks)
            caught = self.caught(handler.type)
            if handler.name:
                self.bind(handler.name, caught if isinstance(node, ast.Try) else None)
            if self.block(handler.body):
                handled.append(self.env)
        goes_on = bool(ends or handled)
        self.rejoin([*ends, *handled, *([raised] if node.finalbody else ())])
        if asks and ends and handled:
            self.env = {**self.env, **loop_flags(self.env, handled, ends)}
        completes = self.block(node.finalbody)
        return completes and goes_on

    def caught(self, node: ast.expr | None) -> Term | None:
        """What `except` binds: an instance of one of its classes."""
        classes = node.elts if isinstance(node, ast.Tuple) else [node] if node is not None else []
        terms = [self.term(class_) for class_ in classes]
        return join(("t", term) for term in terms if term is not None)

    # the rest

    def return_(self, node: ast.Return) -> bool:
        value = self.term(node.value) if node.value is not None else NONE
        self.frame.returns.append(self.depending(value))
        return False

    def expression(self, node: ast.Expr) -> bool:
        value = self.term(node.value)
        return not (value is not None and value[0] == "()" and value[1] in _ENDINGS)

    def nothing(self, node: ast.stmt) -> bool:
        return True


def _merged(first: Env, second: Env) -> Env:
    """What is known where two paths meet."""
    if first is second:
        return first
    merged = dict(first)
    for name, value in second.items():
        if name not in merged:
            if "." not in name:
                merged[name] = value
        elif name == WHEN:
            merged[name] = common(merged[name], value)
        elif merged[name] != value:
            merged[name] = _either(_widened(merged[name]), _widened(value))
    for name in [name for name in merged if "." in name and name not in second]:
        del merged[name]
    return merged


def _either(first: Term | None, second: Term | None) -> Term | None:
    """One of two values; a parameter that may be bound to something unknown too is not constant."""
    known = first or second
    if known is not None and known[0] in ("p", "passed") and (first is None or second is None):
        return ("some", known)
    return small(join((first, second)))


def _widened(value: Term | None) -> Term | None:
    """`value` without what a condition told about it, which ends where its branches meet."""
    while value is not None and value[0] in ("is", "not"):
        inner: Term = value[1]
        value = inner if inner != UNKNOWN else None
    return value


def _changes(before: Env, after: Env) -> bool:
    """Whether a loop body gives a variable a value that the next round would start from."""
    return any(
        value is not None and before.get(name) != value and name != WHEN
        for name, value in after.items()
    )


Flow.statements = {
    ast.AnnAssign: Flow.annotated,
    ast.Assert: Flow.assertion,
    ast.Assign: Flow.assignment,
    ast.AsyncFor: Flow.for_,
    ast.AsyncWith: Flow.with_,
    ast.AugAssign: Flow.augmented,
    ast.Break: Flow.break_,
    ast.Continue: Flow.continue_,
    ast.Delete: Flow.deletion,
    ast.Expr: Flow.expression,
    ast.For: Flow.for_,
    ast.Global: Flow.nothing,
    ast.If: Flow.if_,
    ast.Match: Flow.match,
    ast.Nonlocal: Flow.nothing,
    ast.Pass: Flow.nothing,
    ast.Raise: Flow.raise_,
    ast.Return: Flow.return_,
    ast.Try: Flow.try_,
    ast.TryStar: Flow.try_,
    ast.While: Flow.while_,
    ast.With: Flow.with_,
}
