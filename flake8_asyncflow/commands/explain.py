"""`asyncflow explain`: the page of a rule, of a blocking call or of a library."""

import argparse
import difflib
import os
import sys

from asyncflow_runtime import catalog
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.report.library_page import library_page
from flake8_asyncflow.report.page import call_page, page
from flake8_asyncflow.report.plain_text import plain_text
from flake8_asyncflow.rules import all_rules
from flake8_asyncflow.rules import find as find_rule

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Prints the page of `arguments.name`: a code, a rule's name, a call, a library. Returns 0.

    Raises:
        ConfigError: nothing has that name.
    """
    name: str = arguments.name
    text = explanation(name) or _of_project(name) or library_page(name)
    if text is None:
        raise _unknown(name)
    sys.stdout.write(text if arguments.output_format == "markdown" else plain_text(text))
    return 0


def explanation(name: str) -> str | None:
    """The Markdown page of a rule; for a call, its own page and then that of its rule."""
    for rule in all_rules():
        if name.upper() == rule.code or name.lower() == rule.name:
            return page(rule)
    called = name.strip().removesuffix("()").removesuffix(".*")
    entry = catalog.find(called) or catalog.find(f"builtins.{called}") or _class_entry(called)
    if entry is None:
        return None
    rule_of_call = find_rule(entry.code)
    if rule_of_call is None:
        return call_page(entry)
    return f"{call_page(entry)}\n{page(rule_of_call)}"


def _of_project(name: str) -> str | None:
    """The page of a rule or call that the project in the working directory has itself."""
    from flake8_asyncflow.own_rules import load_rules
    from flake8_asyncflow.pipeline import known_codes
    from flake8_asyncflow.settings_files import load_knowledge

    settings = load_knowledge(os.getcwd(), known_codes)
    for rule in load_rules(settings.rules):
        if name.upper() == rule.code:
            parts = (f"# {rule.code}", rule.message, rule.note, f"<{rule.url}>" if rule.url else "")
            return "\n\n".join(part for part in parts if part) + "\n"
    entry = (settings.catalog or catalog.STOCK).find(name.strip().removesuffix("()"))
    return call_page(entry) if entry is not None else None


def _class_entry(name: str) -> catalog.BlockingCall | None:
    """The entry that covers every method of the class `name`."""
    name = catalog.canonical(name)
    for entry in catalog.entries():
        if entry.methods and name in (entry.name, *entry.aliases):
            return entry
    return None


def _unknown(name: str) -> ConfigError:
    codes = [rule.code for rule in all_rules()]
    known = codes + [rule.name for rule in all_rules()]
    known += [text for entry in catalog.entries() for text in (entry.name, *entry.aliases)]
    members = [code for code in codes if code.startswith(name.upper())]
    members += sorted(text for text in known if text.startswith(f"{name}."))
    nearest = members[:3] or difflib.get_close_matches(name, known, n=3)
    if nearest:
        help = f"did you mean {' or '.join(nearest)}?"
    else:
        help = (
            "`asyncflow rules` lists the codes; write a call as requests.get or pathlib.Path.exists"
        )
    return ConfigError(f"no rule and no blocking call is named {name}", help)
