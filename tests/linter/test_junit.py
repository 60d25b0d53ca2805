"""`junit`: one document, well-formed whatever is in names and messages."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from flake8_asyncflow.report import render
from flake8_asyncflow.report.terminal import Terminal
from tests.linter.formats import HOSTILE_NAMES, found, on_posix, report, repository
from tests.linter.running import BLOCKING


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(tmp_path)


def suites(text: str) -> list[ElementTree.Element]:
    """The suites of a document whose sums are right."""
    root = ElementTree.fromstring(text)
    assert root.tag == "testsuites"
    found = list(root)
    for attribute in ("tests", "failures", "errors", "skipped"):
        assert int(root.get(attribute, "")) == sum(int(s.get(attribute, "")) for s in found)
    for suite in found:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
    return found


def test_junit_has_a_suite_a_file(project: Path) -> None:
    (project / "app/worse.py").write_text(BLOCKING + "    time.sleep(1)\n")
    bad, worse = suites(report("junit", cwd=project))
    assert (bad.get("name"), worse.get("name")) == ("app/bad.py", "app/worse.py")
    (case,) = bad
    assert case.attrib == {
        "name": "AF171 at 5:5",
        "classname": "app/bad",
        "file": "app/bad.py",
        "line": "5",
    }
    (failure,) = case
    assert failure.get("message", "").startswith("`time.sleep()` blocks")
    assert (failure.text or "").startswith("app/bad.py:5:5: AF171 `time.sleep()` blocks")
    assert "\nhelp: use `asyncio.sleep`\n" in (failure.text or "")
    assert len({case.get("name") for case in worse}) == 2


@on_posix
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_junit_escapes(project: Path, name: str) -> None:
    (project / "app/bad.py").rename(project / name)
    (suite,) = suites(report("junit", cwd=project))
    assert suite.get("name") == name.replace("\n", "␊").replace("\r", "␍")


def test_junit_has_only_characters_that_xml_has() -> None:
    every = "".join(map(chr, [*range(0x300), 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x1F600]))
    finding = found("a.py", every, help=(every,))
    (suite,) = suites("\n".join(render("junit", [finding], {}, Terminal())))
    failure = suite[0][0]
    message = failure.get("message", "")
    assert message.startswith("␀␁")
    assert message.endswith("\\ud800\\udfff\\ufffe\\uffff😀")
    assert "!\"#$%&'()*+,-./0123456789:;<=>?@" in message
    assert f"\nhelp: {message}\n" in (failure.text or "")
