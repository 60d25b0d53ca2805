"""Reads the rules that a project writes itself: ast-grep YAML in `asyncflow-rules/`.

    id: AF001
    message: "`legacy.fetch()` blocks the event loop; use `newlib.fetch`"
    note: Why, and what to do; `asyncflow explain AF001` shows it.
    rule:
      pattern: legacy.fetch($$$ARGUMENTS)

What `rule`, `constraints` and `utils` may say is ast-grep's rule language. A rule looks inside
async functions only, unless it says `anywhere: true`.
"""

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.model import OwnRule

__all__ = ["load_rules"]

_CODE = re.compile(r"AF0\d\d")
_MATCHING = ("rule", "constraints", "utils")
_KEYS = ("id", "message", "note", "url", "severity", "language", "anywhere", *_MATCHING)
_EXAMPLE = "write id: AF001, message: ..., rule: { pattern: ... }; see ast-grep's rule reference"


@cache
def load_rules(folders: tuple[str, ...]) -> tuple[OwnRule, ...]:
    """The rules of all `*.yml` and `*.yaml` files in folders, by code. Raises ConfigError.

    A folder that is not there has no rules.
    """
    found: dict[str, OwnRule] = {}
    for folder in folders:
        for path in _files(folder):
            for rule in _rules_in(path):
                if rule.code in found:
                    help = "give every rule a code of its own, AF001 to AF099"
                    raise ConfigError(f"{path}: the code {rule.code} is taken", help)
                found[rule.code] = rule
    return tuple(found[code] for code in sorted(found))


def _files(folder: str) -> list[str]:
    if not os.path.isdir(folder):
        return []
    names = sorted(os.listdir(folder))
    return [os.path.join(folder, name) for name in names if name.endswith((".yml", ".yaml"))]


def _rules_in(path: str) -> Iterator[OwnRule]:
    import yaml

    try:
        with open(path, encoding="utf-8") as file:
            documents = list(yaml.safe_load_all(file))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        what = " ".join(str(error).split())
        raise ConfigError(f"cannot read the rules of {path}: {what}", _EXAMPLE) from error
    for document in documents:
        if document is None:
            continue
        if not isinstance(document, dict):
            raise ConfigError(f"{path}: a rule is a mapping", _EXAMPLE)
        yield _rule(cast("dict[str, Any]", document), path)


def _rule(document: Mapping[str, Any], path: str) -> OwnRule:
    for key in document:
        if key not in _KEYS:
            raise ConfigError(f"{path}: unknown key `{key}`", f"the keys are {', '.join(_KEYS)}")
    code, message = document.get("id"), document.get("message")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise ConfigError(f"{path}: `id` must be a code from AF001 to AF099", _EXAMPLE)
    if not isinstance(message, str) or not message.strip():
        raise ConfigError(f"{path}: {code} needs a `message`", _EXAMPLE)
    if not isinstance(document.get("rule"), dict):
        raise ConfigError(f"{path}: {code} needs a `rule`", _EXAMPLE)
    if str(document.get("language", "python")).lower() not in ("python", "py"):
        raise ConfigError(f"{path}: {code} is for another language", "write language: python")
    anywhere = document.get("anywhere", False)
    if not isinstance(anywhere, bool):
        raise ConfigError(f"{path}: `anywhere` of {code} must be true or false", _EXAMPLE)
    matching = {key: document[key] for key in _MATCHING if key in document}
    rule = OwnRule(
        code,
        " ".join(message.split()),
        str(document.get("note", "")).strip(),
        str(document.get("url", "")).strip(),
        anywhere,
        matching,
    )
    _try(rule, path)
    return rule


def _try(rule: OwnRule, path: str) -> None:
    """Raises ConfigError if ast-grep does not accept the rule."""
    from flake8_asyncflow.analysis.patterns import matches

    try:
        list(matches("x = 1\n", rule))
    except Exception as error:
        what = " ".join(str(error).split())
        raise ConfigError(f"{path}: ast-grep refuses {rule.code}: {what}", _EXAMPLE) from error
