"""Writes docs/rules: a page for each rule, and the index.

Run it after every change of a rule or of the catalog:

    python scripts/generate_docs.py            writes the pages
    python scripts/generate_docs.py --check    exits 1 and names the pages that are stale
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from flake8_asyncflow.knowledge.frameworks import FRAMEWORKS, Framework
from flake8_asyncflow.report.page import calls_of, page, summary
from flake8_asyncflow.rules import all_rules
from flake8_asyncflow.rules._base import CataloguedRule, Rule

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "rules"
HEADER = "<!-- DO NOT EDIT: made by scripts/generate_docs.py -->\n\n"

FAMILIES = {
    "AF10": "The project's own",
    "AF11": "Database",
    "AF12": "Files",
    "AF13": "Network",
    "AF14": "Computation",
    "AF15": "Cache servers",
    "AF16": "Processes, threads and brokers",
    "AF17": "Sleep, locks, queues and input",
    "AF18": "Streams",
    "AF9": "The tool itself",
}

INTRODUCTION = """\
# Rules

A code has three digits after `AF`. The first is the kind of defect, the second what it has to do
with, the third which one it is. A code never changes its meaning once it has been released.

| codes | what they report | state |
| --- | --- | --- |
| AF1xx | a call that blocks the event loop, directly in async code | this page |
| AF2xx | the same call, reached through synchronous functions | this page |
| AF3xx | async code that is wrong: never awaited, lost tasks and the like | reserved |
| AF4xx | async code that is slower than it need be | reserved |
| AF5xx | sync code that could be async; will be off by default | reserved |
| AF9xx | asyncflow itself: files that it could not check, comments that silence nothing | this page |

AF0xx are the codes of rules that a project writes itself. `AF109` is reserved for calls that were
seen to block at run time and that no rule finds in the source. A reserved code is never reported.
"""

TWINS = """\
## Direct and through helpers

The last two digits say what blocks, alike in AF1xx and AF2xx: ignoring `AF124` leaves `AF224` on,
and the other way round.

| what blocks | directly in async code | through synchronous functions |
| --- | --- | --- |
"""


FRAMEWORKS_PAGE = """\
# Frameworks

An `async def` function runs on the event loop. For a plain `def` that a framework calls, it is the
framework that decides. The linter checks those that certainly run on the loop, and is silent on
the others.

## Checked: `def` functions that run on the loop

They are known by what decorators, base classes and callables resolve to, never by a method's name
alone. The finding stands in the function; where a function is handed over, as in
`PeriodicCallback(tick, 1000)`, it stands on that line, with an AF2 code. A function that another
decorator wraps before the framework gets it is not checked, for the wrapper may move it to a
thread.

| framework | what | read in |
| --- | --- | --- |
{on_loop}
## Silent: `def` functions that run elsewhere

| framework | what | where | read in |
| --- | --- | --- | --- |
{elsewhere}
## What depends on how it is used

Resolvers of Strawberry, Graphene and Ariadne run on the loop under an ASGI application and in
threads under WSGI; nothing in the resolver says which. They are not checked unless the settings
say so:

```toml
[tool.asyncflow]
runs-on-loop = ["strawberry.field", "strawberry.mutation"]
```

[`runs-on-loop`](../configuration.md#runs-on-loop) adds what this page lacks in the same way.
"""


def pages() -> Iterator[tuple[str, str]]:
    """(file name, content) of every generated page."""
    for rule in all_rules():
        yield f"{rule.code}.md", HEADER + page(rule)
    yield "frameworks.md", HEADER + _frameworks(FRAMEWORKS)
    yield "index.md", HEADER + _index(all_rules())


def main(arguments: list[str] | None = None) -> int:
    """Writes the pages, or checks them; returns the exit status."""
    parser = argparse.ArgumentParser(description="Generates docs/rules.")
    parser.add_argument("--check", action="store_true", help="only say which pages are stale")
    parser.add_argument("--folder", type=Path, default=FOLDER, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    folder: Path = options.folder
    if not options.check:
        _write(folder)
        return 0
    stale = list(_stale(folder))
    for name in stale:
        print(f"stale: {folder / name}", file=sys.stderr)
    if stale:
        print("help: run `python scripts/generate_docs.py`", file=sys.stderr)
    return 1 if stale else 0


def _write(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    wanted = dict(pages())
    for path in folder.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, content in wanted.items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")


def _stale(folder: Path) -> Iterator[str]:
    """Pages that are missing or differ, then those that no rule makes."""
    wanted = dict(pages())
    for name, content in wanted.items():
        path = folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != content:
            yield name
    for path in sorted(folder.glob("*.md")):
        if path.name not in wanted:
            yield path.name


def _index(rules: Iterable[type[Rule]]) -> str:
    rules = tuple(rules)
    parts = [INTRODUCTION]
    for prefix, title in FAMILIES.items():
        members = [rule for rule in rules if rule.code.startswith(prefix)]
        if members:
            parts.append(_family(title, members))
    twins = [rule for rule in rules if issubclass(rule, CataloguedRule)]
    parts.append(TWINS + "".join(_twin(rule) for rule in twins))
    return "\n".join(parts)


def _frameworks(frameworks: Iterable[Framework]) -> str:
    on_loop: list[str] = []
    elsewhere: list[str] = []
    for one in sorted(frameworks, key=lambda framework: framework.name.lower()):
        facts = {f"{fact.what}": fact.source for fact in one.on_loop}
        on_loop += [f"| {one.name} | {what} | [code]({url}) |\n" for what, url in facts.items()]
        elsewhere += [
            f"| {one.name} | {fact.what} | {fact.where} | [source]({fact.source}) |\n"
            for fact in one.elsewhere
        ]
    return FRAMEWORKS_PAGE.format(on_loop="".join(on_loop), elsewhere="".join(elsewhere))


def _family(title: str, rules: list[type[Rule]]) -> str:
    lines = [f"## {title}", "", "| code | name | summary | calls | default |"]
    lines.append("| --- | --- | --- | --- | --- |")
    for rule in rules:
        calls = str(len(calls_of(rule))) if issubclass(rule, CataloguedRule) else "–"
        state = "on" if rule.default_on else "off"
        link = f"[{rule.code}]({rule.code}.md)"
        lines.append(f"| {link} | `{rule.name}` | {summary(rule)} | {calls} | {state} |")
    return "\n".join(lines) + "\n"


def _twin(rule: type[Rule]) -> str:
    defect = rule.name.removeprefix("blocking-").replace("-", " ")
    return f"| {defect} | [{rule.code}]({rule.code}.md) | [AF2{rule.code[3:]}](AF2{rule.code[3:]}.md) |\n"


if __name__ == "__main__":
    raise SystemExit(main())
