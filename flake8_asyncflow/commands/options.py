"""The options that are settings, which commands share."""

from collections.abc import Mapping
from typing import cast

from flake8_asyncflow.settings_values import KEYS, Value, from_text

__all__ = ["given_settings"]


def given_settings(arguments: Mapping[str, object]) -> dict[str, Value]:
    """What was given on the command line, by key; what may be repeated is joined."""
    values: dict[str, Value] = {}
    for key in KEYS:
        given = arguments.get(key.replace("-", "_"))
        if given is not None and given is not False:
            text = " ".join(cast("list[str]", given)) if isinstance(given, list) else str(given)
            values[key] = from_text(key, text, f"--{key}")
    if arguments.get("no_respect_gitignore"):
        values["respect-gitignore"] = False
    if arguments.get("no_baseline"):
        values["baseline"] = ""
    return values
