"""Options of `asyncflow check` that make no sense together."""

import argparse
from collections.abc import Sequence

from flake8_asyncflow.commands.outcome import STDIN
from flake8_asyncflow.errors import ConfigError

__all__ = ["check_combination"]

_REPORTS = ("output_file", "output_format", "statistics")


def check_combination(paths: Sequence[str], arguments: argparse.Namespace) -> None:
    """Raises ConfigError for options that contradict each other, or say nothing together."""
    _standard_input(paths, arguments)
    _add_noqa(paths, arguments)
    _write_baseline(arguments)
    _watch(arguments)


def _standard_input(paths: Sequence[str], arguments: argparse.Namespace) -> None:
    if STDIN not in paths:
        if arguments.stdin_filename is not None:
            help = "write `asyncflow check --stdin-filename NAME -`"
            raise ConfigError("--stdin-filename needs the path `-`", help)
        return
    if len(paths) > 1:
        help = "check standard input in a run of its own"
        raise ConfigError(f"`{STDIN}` cannot be mixed with other paths", help)
    for name in ("diff_base", "watch", "write_baseline"):
        if getattr(arguments, name):
            help = "name the file instead of `-`"
            raise ConfigError(f"{_option(name)} cannot be used with standard input", help)


def _add_noqa(paths: Sequence[str], arguments: argparse.Namespace) -> None:
    if arguments.add_noqa:
        if STDIN in paths:
            help = "name the file; `-` has no lines that could be changed"
            raise ConfigError("--add-noqa cannot change standard input", help)
        _no_report("add_noqa", arguments)
    elif arguments.add_noqa_reason is not None:
        raise ConfigError("--add-noqa-reason needs --add-noqa", "write both, or neither")


def _write_baseline(arguments: argparse.Namespace) -> None:
    if arguments.no_baseline and (arguments.baseline is not None or arguments.write_baseline):
        other = "baseline" if arguments.baseline is not None else "write_baseline"
        raise ConfigError(f"--no-baseline contradicts {_option(other)}", "write one of the two")
    if not arguments.write_baseline:
        return
    _no_report("write_baseline", arguments)
    for name in ("add_noqa", "diff_base"):
        if getattr(arguments, name):
            message = f"--write-baseline accepts all that is found, so {_option(name)} cannot do"
            raise ConfigError(message, "make two runs of it")


def _watch(arguments: argparse.Namespace) -> None:
    if not arguments.watch:
        return
    for name in ("add_noqa", "exit_zero", "output_file", "show_settings", "write_baseline"):
        if getattr(arguments, name):
            message = (
                f"--watch prints findings until it is interrupted, so {_option(name)} cannot do"
            )
            raise ConfigError(message, f"leave out --watch or {_option(name)}")


def _no_report(option: str, arguments: argparse.Namespace) -> None:
    for name in _REPORTS:
        if getattr(arguments, name):
            help = f"run it once more without {_option(option)} for a report"
            message = f"{_option(option)} writes no report, so {_option(name)} says nothing"
            raise ConfigError(message, help)


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"
