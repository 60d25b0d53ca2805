"""`asyncflow score`: how well async code keeps its event loop free."""

import argparse
import sys
from collections.abc import Iterator

from flake8_asyncflow.commands.means import means_for
from flake8_asyncflow.commands.options import given_settings
from flake8_asyncflow.commands.progress import Progress
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.pipeline import known_codes, survey_paths
from flake8_asyncflow.report.terminal import Terminal, terminal_for, visible, width_of
from flake8_asyncflow.score import BEST, FileScore, FunctionScore, Loss, ProjectScore, scored
from flake8_asyncflow.settings_files import load

__all__ = ["as_json", "as_text", "run"]

_JSON_VERSION = 1


def run(arguments: argparse.Namespace) -> int:
    """Prints the scores; returns 1 if they are below what is demanded. Raises ConfigError."""
    least = _percentage(arguments.fail_under)
    paths: list[str] = arguments.paths or ["."]
    given = {key: value for key, value in vars(arguments).items() if key != "output_format"}
    settings = load(
        paths[0], given_settings(given), known_codes, arguments.config, arguments.isolated
    )
    with (
        Progress(sys.stderr, is_wanted=not arguments.quiet) as progress,
        means_for(arguments, progress) as means,
    ):
        project = scored(survey_paths(paths, settings, means))
    if not project.files:
        print("warning: no Python files found under the given paths", file=sys.stderr)
    if arguments.output_format == "json":
        print(as_json(project))
    else:
        terminal = terminal_for(sys.stdout)
        for line in as_text(project, terminal, arguments.functions, arguments.all):
            print(line)
    return 0 if least is None else _judged(project, least)


def as_json(project: ProjectScore) -> str:
    """One object, in ASCII; docs/score.md describes its keys."""
    import json

    everything = {
        "version": _JSON_VERSION,
        "score": _points(project.tenths),
        "functions": sum(len(file.functions) for file in project.files),
        "files": [_file_object(file) for file in project.files],
    }
    return json.dumps(everything, indent=2)


def as_text(
    project: ProjectScore, terminal: Terminal, has_functions: bool, has_all: bool
) -> Iterator[str]:
    """A table of files, the lowest first, and a summary.

    Args:
        project: The scores.
        terminal: Where the text goes.
        has_functions: Whether what lowers each function is listed below its file.
        has_all: Whether what has a score of 100, or none, is listed.
    """
    shown = [file for file in project.files if has_all or _needs_work(file)]
    if shown:
        yield terminal.paint("strong", "score  functions  findings  file")
    for file in shown:
        yield from _file_lines(file, terminal)
        for function in file.functions if has_functions else ():
            if has_all or function.losses:
                yield from _function_lines(function, terminal)
    if shown:
        yield ""
    yield from _summary(project, terminal)


def _percentage(text: str | None) -> float | None:
    """The number that --fail-under was given. Raises ConfigError for any other word."""
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if 0 <= number <= 100:
        return number
    help = "write for instance --fail-under 90"
    raise ConfigError(f"--fail-under must be a number from 0 to 100, not `{text}`", help)


def _judged(project: ProjectScore, least: float) -> int:
    """The exit status, with its reasons on standard error: what is not known is not enough."""
    reasons: list[str] = []
    score = _points(project.tenths)
    if score is not None and score < least:
        reasons.append(f"the score {score} is below {least:g}")
    unknown = sum(not file.is_analysed for file in project.files)
    if unknown:
        reasons.append(f"{_count(unknown, 'path')} could not be analysed")
    for reason in reasons:
        print(f"failed: {reason}", file=sys.stderr)
    return 1 if reasons else 0


def _points(tenths: int | None) -> float | None:
    return None if tenths is None else tenths / 10


def _file_object(file: FileScore) -> dict[str, object]:
    status = "no-async-code" if file.tenths is None else "scored"
    return {
        "path": file.path,
        "status": status if file.is_analysed else "not-analysed",
        "score": _points(file.tenths),
        "functions": [_function_object(function) for function in file.functions],
    }


def _function_object(function: FunctionScore) -> dict[str, object]:
    return {
        "name": _name(function),
        "line": function.function.line,
        "weight": function.weight,
        "score": _points(function.tenths),
        "findings": [
            {
                "code": loss.finding.code,
                "call": loss.finding.call,
                "line": loss.finding.line,
                "column": loss.finding.column + 1,
                "points": _points(loss.tenths),
            }
            for loss in function.losses
        ],
    }


def _name(function: FunctionScore) -> str:
    """As messages write it; that of a module's body is `<module>`, as in tracebacks."""
    return function.function.name.replace("<locals>.", "") or "<module>"


def _needs_work(file: FileScore) -> bool:
    return file.tenths != BEST and (file.tenths is not None or not file.is_analysed)


def _file_lines(file: FileScore, terminal: Terminal) -> Iterator[str]:
    path = visible(file.path)
    if file.tenths is None:
        reason = "no async code" if file.is_analysed else "could not be analysed"
        yield f"{'-':>5}  {'-':>9}  {'-':>8}  {path}: {reason}"
        return
    score = terminal.paint(_style(file.tenths), f"{file.tenths / 10:5.1f}")
    yield f"{score}  {len(file.functions):>9,}  {file.findings:>8,}  {path}"


def _function_lines(function: FunctionScore, terminal: Terminal) -> Iterator[str]:
    score = terminal.paint(_style(function.tenths), f"{function.tenths / 10:5.1f}")
    yield f"  {score}  {visible(_name(function))}, line {function.function.line}"
    digits = max((len(str(loss.finding.line)) for loss in function.losses), default=0)
    for loss in function.losses:
        yield from _loss_lines(loss, digits, terminal)


def _loss_lines(loss: Loss, digits: int, terminal: Terminal) -> Iterator[str]:
    """What a finding takes away, and below it where a chain ends, if that is too long."""
    finding = loss.finding
    before = f"{-loss.tenths / 10:>14.1f}  line {finding.line:>{digits}}  "
    what = visible(finding.call or finding.message)
    line = f"{before}{terminal.paint('code', finding.code)}  {what}"
    if not finding.chain:
        yield line
        return
    last = finding.chain[-1]
    place = f"in {visible(last.path)}:{last.line}"
    indent = len(before) + len(finding.code) + 2
    if indent + width_of(f"{what} {place}") <= terminal.width:
        yield f"{line} {place}"
    else:
        yield line
        yield f"{' ' * indent}{place}"


def _style(tenths: int) -> str:
    return "good" if tenths == BEST else "strong"


def _summary(project: ProjectScore, terminal: Terminal) -> Iterator[str]:
    """The score of the project, and what it is not about."""
    measured = [file for file in project.files if file.tenths is not None]
    failed = sum(not file.is_analysed for file in project.files)
    without = len(project.files) - len(measured) - failed
    clean = sum(file.tenths == BEST for file in measured)
    if project.tenths is not None:
        score = terminal.paint(_style(project.tenths), f"{project.tenths / 10:.1f}")
        functions = _count(sum(len(file.functions) for file in measured), "function")
        yield f"Score: {score} of 100 ({functions} in {_count(len(measured), 'file')})."
    elif project.files:
        yield "No score: no code was found that runs on an event loop."
    parts = [
        (clean, "with a score of 100"),
        (without, "without async code"),
        (failed, "that could not be analysed (`asyncflow check` says why)"),
    ]
    for number, what in parts:
        if number:
            yield f"{_count(number, 'file')} {what}."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
