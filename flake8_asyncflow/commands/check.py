"""`asyncflow check`: reports the calls that block an event loop."""

import argparse
import os
import sys
from collections.abc import Mapping
from typing import cast

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.pipeline import Checked, check_bytes, check_paths, known_codes
from flake8_asyncflow.report.terminal import Terminal, terminal_for
from flake8_asyncflow.settings import Settings
from flake8_asyncflow.settings_files import load
from flake8_asyncflow.settings_values import KEYS, Value, from_text

__all__ = ["run"]

_STDIN = "-"


def run(arguments: argparse.Namespace) -> int:
    """Checks, prints the report, and returns the exit status. Raises ConfigError."""
    paths: list[str] = arguments.paths or ["."]
    settings = load(
        arguments.stdin_filename or os.getcwd() if paths == [_STDIN] else paths[0],
        _from_command_line(vars(arguments)),
        known_codes,
        arguments.config,
        arguments.isolated,
    )
    if arguments.show_settings:
        _show(settings)
        return 0
    checked = _checked(paths, settings, arguments)
    _report(checked, settings, arguments)
    return 1 if checked.findings and not arguments.exit_zero else 0


def _from_command_line(arguments: Mapping[str, object]) -> dict[str, Value]:
    """The options that are settings, by key; those that may be repeated are joined."""
    values: dict[str, Value] = {}
    for key in KEYS:
        given = arguments.get(key.replace("-", "_"))
        if given is not None:
            text = " ".join(cast("list[str]", given)) if isinstance(given, list) else str(given)
            values[key] = from_text(key, text, f"--{key}")
    if arguments.get("no_respect_gitignore"):
        values["respect-gitignore"] = False
    return values


def _checked(paths: list[str], settings: Settings, arguments: argparse.Namespace) -> Checked:
    if _STDIN in paths:
        if len(paths) > 1:
            help = "check standard input in a run of its own"
            raise ConfigError(f"`{_STDIN}` cannot be mixed with other paths", help)
        name = arguments.stdin_filename or "stdin"
        return check_bytes(name, sys.stdin.buffer.read(), settings)
    if arguments.stdin_filename is not None:
        help = "write `asyncflow check --stdin-filename NAME -`"
        raise ConfigError("--stdin-filename needs the path `-`", help)
    from flake8_asyncflow.commands.progress import Progress

    with Progress(sys.stderr, is_wanted=not arguments.quiet) as progress:
        return check_paths(paths, settings, progress)


def _report(checked: Checked, settings: Settings, arguments: argparse.Namespace) -> None:
    from flake8_asyncflow.report import render

    terminal = terminal_for(sys.stdout)
    is_json = settings.output_format == "json"
    format = settings.output_format
    if arguments.statistics:
        format = "json statistics" if is_json else "statistics"
    for line in render(format, checked.findings, checked.sources, terminal):
        print(line)
    if not checked.files and not checked.findings:
        print("warning: no Python files found under the given paths", file=sys.stderr)
    elif not is_json and not arguments.quiet:
        print(_summary(checked, terminal))


def _summary(checked: Checked, terminal: Terminal) -> str:
    files = _count(checked.files, "file")
    if not checked.findings:
        return f"{terminal.paint('good', 'All checks passed:')} {files}"
    touched = _count(len({finding.path for finding in checked.findings}), "file")
    return f"Found {_count(len(checked.findings), 'finding')} in {touched} ({files} checked)."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _show(settings: Settings) -> None:
    """The settings as TOML, each with where it comes from."""
    import json

    for key in KEYS:
        if key.startswith("extend-"):
            continue
        name = key.replace("-", "_")
        text = json.dumps(getattr(settings, name), ensure_ascii=False)
        if key == "per-file-ignores":
            entries = settings.per_file_ignores
            pairs = [f"{json.dumps(glob)} = {json.dumps(codes)}" for glob, codes in entries]
            text = f"{{ {', '.join(pairs)} }}" if pairs else "{}"
        print(f"{key} = {text}  # {settings.origins.get(name, 'default')}")
