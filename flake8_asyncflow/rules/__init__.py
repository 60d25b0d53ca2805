"""The rules: one file each, found by their presence in this folder."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from os import listdir

from flake8_asyncflow.model import Finding
from flake8_asyncflow.rules._base import CataloguedRule, Project, ProjectRule, Rule
from flake8_asyncflow.rules._indirect import IndirectRule, indirect

__all__ = ["all_rules", "find", "findings"]


@cache
def all_rules() -> tuple[type[Rule], ...]:
    """Every rule, sorted by code."""
    found: set[type[Rule]] = set()
    for folder in __path__:
        for file in listdir(folder):
            stem, dot, _ = file.partition(".")
            if dot and not stem.startswith("_"):
                module = import_module(f"{__name__}.{stem}")
                found.update(
                    value
                    for value in vars(module).values()
                    if isinstance(value, type)
                    and issubclass(value, Rule)
                    and value not in (Rule, ProjectRule, CataloguedRule, IndirectRule)
                )
    twins: set[type[Rule]] = {indirect(one) for one in found if issubclass(one, CataloguedRule)}
    return tuple(sorted(found | twins, key=lambda rule: rule.code))


@cache
def find(code: str) -> type[Rule] | None:
    """The rule of a code ("AF131"), or None."""
    return next((rule for rule in all_rules() if rule.code == code), None)


def findings(project: Project, async_library: str) -> Iterator[Finding]:
    """What all the project rules report, in no particular order.

    `async_library` is the library that advice is given in: "asyncio", "anyio", "trio", or
    "auto" for the one that each file uses.
    """
    from flake8_asyncflow.rules._catalogued import CataloguedCalls

    yield from CataloguedCalls(async_library).check(project)
    for rule in all_rules():
        if issubclass(rule, ProjectRule):
            yield from rule().check(project)
