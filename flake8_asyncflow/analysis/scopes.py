"""Which names a scope binds: decides whether a name is local, as Python's compiler does."""

import ast
from typing import NamedTuple

__all__ = ["Bindings", "bindings", "targets"]


class Bindings(NamedTuple):
    """The names that the statements of one scope bind, nested scopes excluded."""

    local: frozenset[str]
    global_: frozenset[str]  # declared with `global`


def bindings(body: list[ast.stmt], *, walrus: bool) -> Bindings:
    """The bindings of the scope whose statements are `body`.

    `walrus` says whether the file has assignment expressions at all: only then are the
    expressions searched.
    """
    bound: set[str] = set()
    declared: set[str] = set()
    outer: set[str] = set()
    pending: list[ast.AST] = list(body)
    while pending:
        node = pending.pop()
        kind = type(node)
        if kind in _DEFINITIONS:
            bound.add(node.name)  # type: ignore[attr-defined]
        elif isinstance(node, ast.Import):
            bound.update(item.asname or item.name.partition(".")[0] for item in node.names)
        elif isinstance(node, ast.ImportFrom):
            bound.update(item.asname or item.name for item in node.names)
        elif isinstance(node, ast.Global):
            declared.update(node.names)
        elif isinstance(node, ast.Nonlocal):
            outer.update(node.names)
        else:
            pending.extend(_inner(node, bound))
        if walrus:
            bound.update(_walrus_names(node))
    bound -= declared
    bound -= outer
    bound.discard("*")
    return Bindings(frozenset(bound), frozenset(declared))


def targets(node: ast.expr) -> list[str]:
    """The plain names that an assignment to `node` binds."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Tuple | ast.List):
        return [name for element in node.elts for name in targets(element)]
    if isinstance(node, ast.Starred):
        return targets(node.value)
    return []


_DEFINITIONS = frozenset((ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))


def _inner(node: ast.AST, bound: set[str]) -> list[ast.AST]:
    """Adds what `node` itself binds to `bound`; gives the statements and patterns in it."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            bound.update(targets(target))
        return []
    if isinstance(node, ast.AnnAssign | ast.AugAssign):
        bound.update(targets(node.target))
        return []
    if isinstance(node, ast.For | ast.AsyncFor):
        bound.update(targets(node.target))
        return [*node.body, *node.orelse]
    if isinstance(node, ast.With | ast.AsyncWith):
        for item in node.items:
            if item.optional_vars is not None:
                bound.update(targets(item.optional_vars))
        return list(node.body)
    if isinstance(node, ast.If | ast.While):
        return [*node.body, *node.orelse]
    if isinstance(node, ast.Try | ast.TryStar):
        bound.update(handler.name for handler in node.handlers if handler.name)
        handled = [statement for handler in node.handlers for statement in handler.body]
        return [*node.body, *handled, *node.orelse, *node.finalbody]
    if isinstance(node, ast.Delete):
        for target in node.targets:
            bound.update(targets(target))
        return []
    if isinstance(node, ast.Match):
        return [part for case in node.cases for part in (case.pattern, *case.body)]
    return _captures(node, bound)


def _captures(node: ast.AST, bound: set[str]) -> list[ast.AST]:
    if isinstance(node, ast.MatchAs | ast.MatchStar):
        if node.name:
            bound.add(node.name)
    elif isinstance(node, ast.MatchMapping) and node.rest:
        bound.add(node.rest)
    if isinstance(node, ast.pattern):
        return list(ast.iter_child_nodes(node))
    if type(node).__name__ == "TypeAlias":  # 3.12
        bound.update(targets(node.name))  # type: ignore[attr-defined]
    return []


_NO_EXPRESSIONS_OF_OURS = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Lambda,
    ast.stmt,
    ast.pattern,
    ast.ExceptHandler,
    ast.match_case,
)


def _walrus_names(node: ast.AST) -> list[str]:
    """Names that assignment expressions directly in the statement `node` bind."""
    names: list[str] = []
    pending: list[ast.AST] = list(ast.iter_child_nodes(node))
    while pending:
        part = pending.pop()
        if isinstance(part, ast.match_case) and part.guard is not None:
            pending.append(part.guard)
        if isinstance(part, _NO_EXPRESSIONS_OF_OURS):
            continue
        if isinstance(part, ast.NamedExpr):
            names.extend(targets(part.target))
        pending.extend(ast.iter_child_nodes(part))
    return names
