"""Finds what the rules of a project's own match, with ast-grep."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from flake8_asyncflow.model import Finding, OwnRule, Source

if TYPE_CHECKING:
    from ast_grep_py import SgNode

__all__ = ["findings", "matches"]

_FUNCTIONS = ("function_definition", "lambda")


def findings(source: Source, rules: Iterable[OwnRule]) -> Iterator[Finding]:
    """One finding a match, rule by rule. Positions are ast-grep's: code points."""
    for rule in rules:
        for node in matches(source.text, rule):
            span = node.range()
            yield Finding(
                path=source.path,
                line=span.start.line + 1,
                column=span.start.column,
                code=rule.code,
                message=rule.message,
                end_line=span.end.line + 1,
                end_column=span.end.column,
                help=tuple(text for text in (rule.note, rule.url) if text),
            )


def matches(text: str, rule: OwnRule) -> "Iterator[SgNode]":
    """The nodes that a rule matches, in order."""
    from ast_grep_py import SgRoot

    root = SgRoot(text, "python").root()
    for node in root.find_all(cast("Any", dict(rule.matching))):
        if rule.anywhere or _in_async_code(node):
            yield node


def _in_async_code(node: "SgNode") -> bool:
    """Whether the innermost function around a node is async."""
    below = node
    for above in node.ancestors():
        if above.kind() in _FUNCTIONS and _is_in_body(below, above):
            first = above.child(0)
            return first is not None and first.kind() == "async"
        below = above
    return False


def _is_in_body(node: "SgNode", function: "SgNode") -> bool:
    """Whether a child of a function is its body: defaults and annotations run outside."""
    body = function.field("body")
    return body is not None and body.range() == node.range()
