"""The `asyncflow` command: the table of its arguments, and how it fails."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple, NoReturn

from flake8_asyncflow import __version__
from flake8_asyncflow.errors import AsyncFlowError, ConfigError

__all__ = ["main"]

OK, FINDINGS, FAILED, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141


class Argument(NamedTuple):
    """One argument of a command, as argparse takes it."""

    names: tuple[str, ...]
    help: str
    options: Mapping[str, Any] = {}


class Command(NamedTuple):
    """A subcommand; `run(arguments) -> int` of its module does the work."""

    summary: str
    module: str
    arguments: tuple[Argument, ...]
    exit_status: str = "exit status: 0 = nothing found, 1 = findings, 2 = could not do it"


def _flag(name: str, help: str) -> Argument:
    return Argument((name,), help, {"action": "store_true"})


def _list(name: str, metavar: str, help: str) -> Argument:
    return Argument((name,), help, {"action": "append", "metavar": metavar})


def _one(name: str, metavar: str, help: str) -> Argument:
    return Argument((name,), help, {"metavar": metavar})


def _choice(name: str, choices: tuple[str, ...], help: str) -> Argument:
    return Argument((name,), help, {"choices": choices, "default": choices[0]})


_SELECTION = (
    _list("--select", "CODES", "codes or prefixes to report, separated by commas"),
    _list("--ignore", "CODES", "codes or prefixes not to report"),
    _list("--extend-select", "CODES", "like --select, added to what is configured"),
    _list("--extend-ignore", "CODES", "like --ignore, added to what is configured"),
    _list("--enable", "CODES", "turn on codes that are off by default"),
    _list("--per-file-ignores", "GLOB:CODES", "codes not to report in some files"),
    _list("--exclude", "GLOBS", "names or paths to leave out, instead of the defaults"),
    _list("--extend-exclude", "GLOBS", "names or paths to leave out as well"),
    _flag("--force-exclude", "leave out what is excluded even where it is named"),
    _flag("--no-respect-gitignore", "also check what .gitignore leaves out"),
)

_CONFIGURATION = (
    _one("--config", "FILE", "read this configuration file and no other"),
    _flag("--isolated", "read no configuration file"),
)

_FOLLOWING = (
    _one(
        "--follow-installed",
        "PACKAGES",
        "follow calls into installed packages: true, or their import names (default: false)",
    ),
    _one("--python", "PATH", "the environment they are installed in (default: the active one)"),
)

_MEANS = (
    _one("--jobs", "N", "processes that read files (default: 2 for many files, else 1)"),
    _one("--executor", "URL", "spread that work over a cluster: dask://host:port"),
    _flag("--no-cache", "neither use nor keep what earlier runs found out"),
)

COMMANDS: Mapping[str, Command] = {
    "check": Command(
        "Report the calls that block an event loop.",
        "flake8_asyncflow.commands.check",
        (
            Argument(
                ("paths",),
                "files and directories to check; - reads a file from standard input (default: .)",
                {"nargs": "*", "metavar": "PATH"},
            ),
            *_SELECTION,
            _one("--async-library", "NAME", "give advice for auto, asyncio, anyio or trio"),
            _one(
                "--output-format",
                "FORMAT",
                "full (default), concise, json, github, gitlab, sarif, junit or markdown",
            ),
            Argument(
                ("-o", "--output-file"),
                "write the report to a file instead of standard output",
                {"metavar": "FILE"},
            ),
            _flag("--statistics", "show how often each code was found, instead of the findings"),
            Argument(
                ("-q", "--quiet"),
                "leave out the closing summary and the progress bar",
                {"action": "store_true"},
            ),
            _flag("--add-noqa", "add `# noqa: CODE` to the lines that have findings"),
            _one("--add-noqa-reason", "TEXT", "write this behind the codes that --add-noqa adds"),
            _flag("--exit-zero", "exit with 0 even if there are findings"),
            _one("--baseline", "FILE", "do not report the findings that this file accepts"),
            _flag("--no-baseline", "report also what the configured baseline accepts"),
            _flag("--write-baseline", "accept what is found: write it to the baseline"),
            _one("--diff-base", "REV", "report only what changes since a git revision introduced"),
            _flag("--watch", "check again when files change, until it is interrupted"),
            _one("--stdin-filename", "NAME", "the name of the file that - stands for"),
            *_FOLLOWING,
            *_MEANS,
            *_CONFIGURATION,
            _flag("--show-settings", "print the settings and where they come from, then exit"),
        ),
    ),
    "clean": Command(
        "Remove what earlier runs found out.",
        "flake8_asyncflow.commands.clean",
        (),
        "exit status: 0 = removed, 2 = could not do it",
    ),
    "explain": Command(
        "Print the page of a code or of a blocking call.",
        "flake8_asyncflow.commands.explain",
        (
            Argument(("name",), "for instance AF131 or requests.get", {"metavar": "NAME"}),
            _choice("--output-format", ("text", "markdown"), "text (default) or markdown"),
        ),
    ),
    "rules": Command(
        "List the codes.",
        "flake8_asyncflow.commands.rules",
        (_choice("--output-format", ("text", "json"), "text (default) or json"),),
    ),
    "score": Command(
        "Score how well async code keeps its event loop free.",
        "flake8_asyncflow.commands.score",
        (
            Argument(
                ("paths",),
                "files and directories to score (default: .)",
                {"nargs": "*", "metavar": "PATH"},
            ),
            _flag("--functions", "show the functions below 100 too, and what lowers them"),
            _flag("--all", "also list what has a score of 100, or none"),
            _one("--fail-under", "N", "exit with 1 if the score is below N, from 0 to 100"),
            _choice("--output-format", ("text", "json"), "text (default) or json"),
            *_SELECTION,
            Argument(("-q", "--quiet"), "show no progress bar", {"action": "store_true"}),
            *_FOLLOWING,
            *_MEANS,
            *_CONFIGURATION,
        ),
        "exit status: 0 = scored, 1 = below --fail-under, 2 = could not do it",
    ),
}


class _Parser(argparse.ArgumentParser):
    """An argument parser whose errors are ours."""

    def error(self, message: str) -> NoReturn:
        raise ConfigError(message, f"`{self.prog} --help` lists the arguments")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command; returns the exit status: 0 = clean, 1 = findings, 2 = could not do it."""
    words = list(sys.argv[1:] if argv is None else argv)
    _never_fail_to_print()
    try:
        status = _run(words)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone; the interpreter must not try to flush at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except AsyncFlowError as error:
        _complain(str(error), error.help, words)
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last resort: no traceback for users
        what = f"asyncflow failed: {type(error).__name__}: {error}"
        _complain(what, "this is a defect of asyncflow: report it with --verbose's output", words)
        return FAILED


def _run(words: list[str]) -> int:
    _check_command(words)
    arguments = _parse(words)
    if arguments.command is None:
        _parser().print_help()
        return OK
    status: int = import_module(COMMANDS[arguments.command].module).run(arguments)
    return status


def _parse(words: list[str]) -> argparse.Namespace:
    parser = _parser()
    arguments, unknown = parser.parse_known_args(words)
    if not unknown:
        return arguments
    if not unknown[0].startswith("-"):
        raise ConfigError(
            f"unexpected argument: {unknown[0]}", "`asyncflow --help` shows the usage"
        )
    from difflib import get_close_matches

    spelled = unknown[0].partition("=")[0]
    known = ["--verbose", "--version"]
    if arguments.command is not None:
        known += [argument.names[-1] for argument in COMMANDS[arguments.command].arguments]
    nearest = get_close_matches(spelled, known, n=1)
    prog = f"{parser.prog} {arguments.command or ''}".strip()
    listed = f"`{prog} --help` lists the options"
    raise ConfigError(
        f"unknown option: {spelled}", f"did you mean `{nearest[0]}`?" if nearest else listed
    )


def _check_command(words: list[str]) -> None:
    """Raises ConfigError when the first word is no command."""
    word = next((word for word in words if not word.startswith("-")), None)
    if word is None or word in COMMANDS:
        return
    from difflib import get_close_matches

    nearest = get_close_matches(word, COMMANDS, n=1)
    if os.path.exists(word):
        help = f"to check it, write `asyncflow check {word}`"
    elif nearest:
        help = f"did you mean `asyncflow {nearest[0]}`?"
    else:
        help = f"the commands are {', '.join(COMMANDS)}"
    raise ConfigError(f"unknown command: {word}", help)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="asyncflow",
        description="Finds the synchronous calls that freeze an asyncio, anyio or trio event loop.",
        epilog=COMMANDS["check"].exit_status,
        allow_abbrev=False,
    )
    version = f"asyncflow {__version__}"
    parser.add_argument("--version", action="version", version=version, help="print the version")
    parser.add_argument("--verbose", action="store_true", help="show tracebacks of errors")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, command in COMMANDS.items():
        subparser = commands.add_parser(
            name,
            help=command.summary,
            description=command.summary,
            epilog=command.exit_status,
            allow_abbrev=False,
        )
        for argument in command.arguments:
            subparser.add_argument(*argument.names, help=argument.help, **argument.options)
        # Not set again when absent, or it would undo `asyncflow --verbose check`.
        subparser.add_argument(
            "--verbose", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
    return parser


def _complain(message: str, help: str, words: Sequence[str]) -> None:
    if "--verbose" in words:
        import traceback

        traceback.print_exc()
    from flake8_asyncflow.report.terminal import complain

    complain(message, help)


def _never_fail_to_print() -> None:
    """What the encoding of a stream lacks is printed as an escape."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
