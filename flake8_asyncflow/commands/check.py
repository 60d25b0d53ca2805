"""`asyncflow check`: reports the calls that block an event loop."""

import argparse
import os
import sys
from collections.abc import Iterator

from flake8_asyncflow.commands.combinations import check_combination
from flake8_asyncflow.commands.options import given_settings
from flake8_asyncflow.commands.outcome import STDIN, Outcome, checked, outcome
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.pipeline import Checked, known_codes
from flake8_asyncflow.report.terminal import Terminal, terminal_for
from flake8_asyncflow.settings import Settings
from flake8_asyncflow.settings_files import load
from flake8_asyncflow.settings_values import KEYS

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Checks, prints the report, and returns the exit status. Raises ConfigError."""
    paths: list[str] = arguments.paths or ["."]
    check_combination(paths, arguments)
    if arguments.watch:
        from flake8_asyncflow.commands.watch import watch

        return watch(paths, arguments, lambda: _settings(paths, arguments), _report_once)
    settings = _settings(paths, arguments)
    if arguments.show_settings:
        _show(settings)
        return 0
    if arguments.write_baseline:
        return _write_baseline(paths, settings, arguments)
    if arguments.add_noqa:
        return _add_noqa(paths, settings, arguments)
    return 1 if _report_once(paths, settings, arguments).findings and not arguments.exit_zero else 0


def _settings(paths: list[str], arguments: argparse.Namespace) -> Settings:
    return load(
        arguments.stdin_filename or os.getcwd() if paths == [STDIN] else paths[0],
        given_settings(vars(arguments)),
        known_codes,
        arguments.config,
        arguments.isolated,
    )


def _report_once(paths: list[str], settings: Settings, arguments: argparse.Namespace) -> Checked:
    """Checks and prints the report; returns what it lists."""
    format = _format(settings, arguments)
    if arguments.output_file is not None:
        from flake8_asyncflow.commands.output_file import must_be_usable

        must_be_usable(arguments.output_file)
    found = outcome(paths, settings, arguments)
    _report(found, format, arguments)
    if found.gone and not arguments.quiet:
        from flake8_asyncflow.commands.baseline import note

        for line in note(found.gone, settings.baseline):
            print(line, file=sys.stderr)
    return found.checked


def _write_baseline(paths: list[str], settings: Settings, arguments: argparse.Namespace) -> int:
    from flake8_asyncflow.commands.baseline import write_baseline

    if not settings.baseline:
        help = "write `--baseline asyncflow-baseline.json`, or configure `baseline`"
        raise ConfigError("--write-baseline needs the name of a file", help)
    found = checked(paths, settings, arguments)
    status = write_baseline(found, paths, settings, arguments.quiet)
    return 0 if arguments.exit_zero else status


def _add_noqa(paths: list[str], settings: Settings, arguments: argparse.Namespace) -> int:
    from flake8_asyncflow.commands.add_noqa import add_noqa, checked_reason, report

    reason = checked_reason(arguments.add_noqa_reason)
    found = outcome(paths, settings, arguments)
    _warn_of_nothing(found)
    status = report(add_noqa(found.checked, reason), arguments.quiet)
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


def _report(found: Outcome, format: str, arguments: argparse.Namespace) -> None:
    _warn_of_nothing(found)
    if arguments.output_file is not None:
        from flake8_asyncflow.commands.output_file import write_report

        lines = _lines(found, format, arguments.quiet, Terminal())
        write_report(arguments.output_file, lines)
        return
    for line in _lines(found, format, arguments.quiet, terminal_for(sys.stdout)):
        print(line)


def _lines(found: Outcome, format: str, is_quiet: bool, terminal: Terminal) -> Iterator[str]:
    """The report; for people with a summary at the end."""
    from flake8_asyncflow.report import render

    checked = found.checked
    yield from render(format, checked.findings, checked.sources, terminal)
    is_for_people = format in ("full", "concise", "statistics")
    if is_for_people and not is_quiet and not found.is_of_nothing:
        yield _summary(found, terminal)


def _warn_of_nothing(found: Outcome) -> None:
    if found.is_of_nothing:
        print("warning: no Python files found under the given paths", file=sys.stderr)


def _summary(found: Outcome, terminal: Terminal) -> str:
    checked = found.checked
    files = _count(checked.files, "file")
    left_out = f", {found.accepted:,} in the baseline" if found.accepted else ""
    left_out += f", {found.earlier:,} there before" if found.earlier else ""
    if checked.findings:
        touched = _count(len({finding.path for finding in checked.findings}), "file")
        number = _count(len(checked.findings), "finding")
        return f"Found {number} in {touched} ({files} checked{left_out})."
    what = "no Python file has changed" if found.is_unchanged else f"{files}{left_out}"
    return f"{terminal.paint('good', 'All checks passed:')} {what}"


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
