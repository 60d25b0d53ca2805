"""`github`: workflow commands, as the runner of GitHub Actions reads them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_asyncflow.report import render
from flake8_asyncflow.report.terminal import Terminal
from tests.linter.formats import HOSTILE_NAMES, found, on_posix, report, repository
from tests.linter.running import BLOCKING


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(tmp_path)


def commands(output: str) -> Iterator[tuple[dict[str, str], str]]:
    """(properties, message) of each line, read as the runner of GitHub Actions does."""
    for line in output.removesuffix("\n").split("\n"):
        command, _, message = line.removeprefix("::error ").partition("::")
        assert line.startswith("::error ")
        pairs = (pair.split("=", 1) for pair in command.split(","))
        yield {name: unescaped(value) for name, value in pairs}, unescaped(message)


def unescaped(text: str) -> str:
    for code, character in ("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"):
        text = text.replace(code, character)
    return text


def test_github_annotates_lines(project: Path) -> None:
    ((properties, message),) = commands(report("github", cwd=project))
    assert properties == {
        "file": "app/bad.py",
        "line": "5",
        "col": "5",
        "endLine": "5",
        "endColumn": "18",
        "title": "AF171",
    }
    assert message.startswith("app/bad.py:5:5: AF171 `time.sleep()` blocks the event loop")
    ((below, _),) = commands(report("github", "bad.py", cwd=project / "app"))
    assert below["file"] == "app/bad.py"


def test_github_has_no_columns_over_several_lines(project: Path) -> None:
    (project / "app/bad.py").write_text(BLOCKING.replace("(1)", "(\n        1\n    )"))
    ((properties, _),) = commands(report("github", cwd=project))
    assert (properties["line"], properties["endLine"]) == ("5", "7")
    assert not {"col", "endColumn"} & set(properties)


@on_posix
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_github_escapes(project: Path, name: str) -> None:
    (project / name).write_text(BLOCKING)
    both = list(commands(report("github", cwd=project)))
    assert {properties["file"] for properties, _ in both} == {"app/bad.py", name}
    assert {properties["title"] for properties, _ in both} == {"AF171"}


def test_github_commands_cannot_be_smuggled_in() -> None:
    finding = found("a.py\n::stop-commands::x", "m\n::error::\r::b\x1b[0m")
    (line,) = render("github", [finding], {}, Terminal())
    assert line.isprintable()  # a command starts a line
    ((properties, message),) = commands(line)
    assert properties["file"].endswith("a.py\n::stop-commands::x")
    assert message.endswith("AF171 m\n::error::\r::b␛[0m")
