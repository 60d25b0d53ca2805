"""What a rule is: a class whose docstring is its page in the reference."""

from collections.abc import Iterable
from typing import ClassVar, Protocol

from flake8_asyncflow.model import Finding, Resolved

__all__ = ["CataloguedRule", "Project", "ProjectRule", "Rule"]


class Project(Protocol):
    """What a project rule may ask of the linked program."""

    def blocking_calls(self) -> Iterable[Resolved]:
        """The direct blocking calls in async code."""
        ...

    def lines(self, path: str) -> tuple[str, ...]:
        """The source lines of a file of the project."""
        ...


class Rule:
    """A code, its name and its page. The docstring of a subclass is Markdown.

    The first line of the docstring is the summary that `asyncflow rules` prints; sections
    follow as `## What it does`, `## Why is this bad?`, `## Example`, `## Use instead`,
    `## Fix safety`, `## Options`, `## References`.
    """

    code: ClassVar[str]
    name: ClassVar[str]  # kebab case, after the defect: "allow `blocking-http-call`" reads well
    default_on: ClassVar[bool] = True


class ProjectRule(Rule):
    """A rule that sees the linked project only, never syntax."""

    def check(self, project: Project) -> Iterable[Finding]:
        """Findings in any order."""
        raise NotImplementedError


class CataloguedRule(Rule):
    """AF1fn: all its knowledge is in the catalog; `rules/_catalogued.py` does the work.

    `until` completes "blocks the event loop ..." ("until the server has answered");
    `label` stands under the marked source ("waits for the server").
    """

    until: ClassVar[str]
    label: ClassVar[str]
