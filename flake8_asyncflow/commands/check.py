"""`asyncflow check`: reports the calls that block an event loop."""

import argparse
import os
import sys
from collections.abc import Iterator

from flake8_asyncflow.commands.means import means_for
from flake8_asyncflow.commands.options import given_settings
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.pipeline import Checked, check_bytes, check_paths, known_codes
from flake8_asyncflow.report.terminal import Terminal, terminal_for
from flake8_asyncflow.settings import Settings
from flake8_asyncflow.settings_files import load
from flake8_asyncflow.settings_values import KEYS

__all__ = ["run"]

_STDIN = "-"


def run(arguments: argparse.Namespace) -> int:
    """Checks, prints the report, and returns the exit status. Raises ConfigError."""
    paths: list[str] = arguments.paths or ["."]
    _check_combination(paths, arguments)
    settings = load(
        arguments.stdin_filename or os.getcwd() if paths == [_STDIN] else paths[0],
        given_settings(vars(arguments)),
        known_codes,
        arguments.config,
        arguments.isolated,
    )
    if arguments.show_settings:
        _show(settings)
        return 0
    if arguments.add_noqa:
        return _add_noqa(paths, settings, arguments)
    format = _format(settings, arguments)
    if arguments.output_file is not None:
        from flake8_asyncflow.commands.output_file import must_be_usable

        must_be_usable(arguments.output_file)
    checked = _checked(paths, settings, arguments)
    _report(checked, format, arguments)
    return 1 if checked.findings and not arguments.exit_zero else 0


def _check_combination(paths: list[str], arguments: argparse.Namespace) -> None:
    """Raises ConfigError for options that make no sense together."""
    if arguments.add_noqa:
        if _STDIN in paths:
            help = "name the file; `-` has no lines that could be changed"
            raise ConfigError("--add-noqa cannot change standard input", help)
        for name in ("output_file", "output_format", "statistics"):
            if getattr(arguments, name):
                option = f"--{name.replace('_', '-')}"
                help = "run it once more without --add-noqa for a report"
                raise ConfigError(f"--add-noqa writes no report, so {option} says nothing", help)
    elif arguments.add_noqa_reason is not None:
        raise ConfigError("--add-noqa-reason needs --add-noqa", "write both, or neither")


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

    with (
        Progress(sys.stderr, is_wanted=not arguments.quiet) as progress,
        means_for(arguments, progress) as means,
    ):
        return check_paths(paths, settings, means)


def _add_noqa(paths: list[str], settings: Settings, arguments: argparse.Namespace) -> int:
    from flake8_asyncflow.commands.add_noqa import add_noqa, checked_reason, report

    reason = checked_reason(arguments.add_noqa_reason)
    checked = _checked(paths, settings, arguments)
    _warn_of_nothing(checked)
    status = report(add_noqa(checked, reason), arguments.quiet)
    return 0 if status == 1 and arguments.exit_zero else status


def _format(settings: Settings, arguments: argparse.Namespace) -> str:
    """The format of the report. Raises ConfigError where there are no statistics in it."""
    if not arguments.statistics:
        return settings.output_format
    from flake8_asyncflow.report import statistics_format

    format = statistics_format(settings.output_format)
    if format is not None:
        return format
    what = f"--statistics has no form in the output format `{settings.output_format}`"
    raise ConfigError(what, "add --output-format full, json or markdown")


def _report(checked: Checked, format: str, arguments: argparse.Namespace) -> None:
    _warn_of_nothing(checked)
    if arguments.output_file is not None:
        from flake8_asyncflow.commands.output_file import write_report

        lines = _lines(checked, format, arguments.quiet, Terminal())
        write_report(arguments.output_file, lines)
        return
    for line in _lines(checked, format, arguments.quiet, terminal_for(sys.stdout)):
        print(line)


def _lines(checked: Checked, format: str, is_quiet: bool, terminal: Terminal) -> Iterator[str]:
    """The report; for people with a summary at the end."""
    from flake8_asyncflow.report import render

    yield from render(format, checked.findings, checked.sources, terminal)
    is_for_people = format in ("full", "concise", "statistics")
    if is_for_people and not is_quiet and (checked.files or checked.findings):
        yield _summary(checked, terminal)


def _warn_of_nothing(checked: Checked) -> None:
    if not checked.files and not checked.findings:
        print("warning: no Python files found under the given paths", file=sys.stderr)


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
        value: object = getattr(settings, name)
        if key == "calls":
            value = [entry.name for entry in settings.calls]
        text = json.dumps(value, ensure_ascii=False)
        if key == "per-file-ignores":
            entries = settings.per_file_ignores
            pairs = [f"{json.dumps(glob)} = {json.dumps(codes)}" for glob, codes in entries]
            text = f"{{ {', '.join(pairs)} }}" if pairs else "{}"
        print(f"{key} = {text}  # {settings.origins.get(name, 'default')}")
