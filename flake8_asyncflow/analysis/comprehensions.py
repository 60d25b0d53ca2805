"""Comprehensions, generator expressions and yields."""

import ast

from flake8_asyncflow.analysis.expressions import Expressions
from flake8_asyncflow.analysis.frames import Generator
from flake8_asyncflow.analysis.terms import named
from flake8_asyncflow.model import Term

__all__ = ["Comprehensions"]

Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


class Comprehensions(Expressions):
    """What runs at once, and what runs when it is consumed."""

    def comprehension(self, node: Comprehension) -> Term | None:
        """A list, set or dict comprehension runs at once; a generator when it is consumed."""
        first = node.generators[0]
        source = self.maybe_awaited(first.iter, bool(first.is_async))
        calls = self.calls
        if isinstance(node, ast.GeneratorExp):
            self.calls = []
        self.outer_envs.append(self.env)
        before, self.env = self.env, dict(self.env)
        for position, generator in enumerate(node.generators):
            if position:
                source = self.maybe_awaited(generator.iter, bool(generator.is_async))
            self.consume(source, generator.iter, awaited=bool(generator.is_async))
            self.bind_targets(generator.target, ("iter", source) if source else None)
            for condition in generator.ifs:
                self.term(condition)
                self.narrow(condition, True)
        element = self.element_of(node)
        self.env = before
        self.outer_envs.pop()
        inner, self.calls = self.calls, calls
        if not isinstance(node, ast.GeneratorExp):
            return element
        self.generators.append(Generator(node, inner))
        return ("gen", len(self.generators) - 1, element)

    def element_of(self, node: Comprehension) -> Term | None:
        if isinstance(node, ast.DictComp):
            self.term(node.key)
            value = self.term(node.value)
            return ("dict", ("t", named("builtins.str")), value or ("k", None))
        element = self.term(node.elt) or ("k", None)
        return element if isinstance(node, ast.GeneratorExp) else ("list", element)

    def bind_targets(self, target: ast.expr, value: Term | None) -> None:
        """Binds comprehension targets, which are local to the comprehension."""
        if isinstance(target, ast.Name):
            self.env[target.id] = value
        elif isinstance(target, ast.Tuple | ast.List):
            for position, element in enumerate(target.elts):
                part = ("item", value, position) if value is not None else None
                self.bind_targets(element, part)
        elif isinstance(target, ast.Starred):
            self.bind_targets(target.value, None)
        else:
            self.assign(target, value)

    def yield_(self, node: ast.Yield) -> None:
        value = self.term(node.value) if node.value is not None else None
        self.frame.yields = [*(self.frame.yields or ()), value]

    def yield_from(self, node: ast.YieldFrom) -> None:
        value = self.term(node.value)
        self.consume(value, node.value)
        element = ("iter", value) if value is not None else None
        self.frame.yields = [*(self.frame.yields or ()), element]


Comprehensions.expressions = {
    **Expressions.expressions,
    ast.DictComp: Comprehensions.comprehension,
    ast.GeneratorExp: Comprehensions.comprehension,
    ast.ListComp: Comprehensions.comprehension,
    ast.SetComp: Comprehensions.comprehension,
    ast.Yield: Comprehensions.yield_,
    ast.YieldFrom: Comprehensions.yield_from,
}
