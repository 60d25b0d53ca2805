"""`asyncflow rules`: the list of codes."""

import argparse
import json
import sys

from flake8_asyncflow.report.page import calls_of, summary
from flake8_asyncflow.rules import all_rules
from flake8_asyncflow.rules._base import Rule

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Prints every rule, sorted by code, as text or JSON. Always returns 0."""
    rules = [_described(rule) for rule in all_rules()]
    if arguments.output_format == "json":
        sys.stdout.write(json.dumps(rules, indent=2) + "\n")
    else:
        sys.stdout.write("".join(f"{line}\n" for line in _lines(rules)))
    return 0


def _described(rule: type[Rule]) -> dict[str, str | bool | int]:
    return {
        "code": rule.code,
        "name": rule.name,
        "default": rule.default_on,
        "summary": summary(rule),
        "calls": len(calls_of(rule)),
    }


def _lines(rules: list[dict[str, str | bool | int]]) -> list[str]:
    widest = max((len(str(rule["name"])) for rule in rules), default=0)
    lines: list[str] = []
    for rule in rules:
        state = "on " if rule["default"] else "off"
        calls = f"{rule['calls']:>4} call{' ' if rule['calls'] == 1 else 's'}"
        name = str(rule["name"]).ljust(widest)
        lines.append(f"{rule['code']}  {name}  {state}  {calls}  {rule['summary']}")
    return lines
