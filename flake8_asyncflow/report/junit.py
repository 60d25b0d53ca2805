"""JUnit XML, which Jenkins, GitLab, Azure Pipelines and others show as test results."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from xml.etree import ElementTree

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.report.repository import repository
from flake8_asyncflow.report.terminal import Terminal, visible

__all__ = ["render"]


def render(
    findings: Sequence[Finding], sources: Mapping[str, Source], terminal: Terminal
) -> Iterator[str]:
    """One document in ASCII: a suite a file, a failed test a finding.

    Without findings it has one test that passed: some readers take no tests for a failure.
    """
    here = repository()
    root = ElementTree.Element("testsuites", _suite("asyncflow", len(findings)))
    for path, group in groupby(findings, lambda finding: finding.path):
        in_file = list(group)
        _add_suite(root, visible(here.shown(path)), in_file)
    if not findings:
        root.set("tests", "1")
        suite = ElementTree.SubElement(root, "testsuite", _suite("asyncflow", 0))
        suite.set("tests", "1")
        ElementTree.SubElement(suite, "testcase", name="no findings", classname="asyncflow")
    ElementTree.indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield ElementTree.tostring(root, encoding="us-ascii").decode()


def _add_suite(root: ElementTree.Element, path: str, findings: Sequence[Finding]) -> None:
    suite = ElementTree.SubElement(root, "testsuite", _suite(path, len(findings)))
    for finding in findings:
        place = f"{finding.line}:{finding.column + 1}"
        # GitLab keeps only the first of the tests that have name and class in common.
        case = ElementTree.SubElement(
            suite,
            "testcase",
            name=f"{finding.code} at {place}",
            classname=path.removesuffix(".py"),
            file=path,
            line=str(finding.line),
        )
        message = visible(finding.message)
        failure = ElementTree.SubElement(case, "failure", message=message, type=finding.code)
        advice = [f"help: {visible(text)}" for text in finding.help]
        advice.append(f"note: asyncflow explain {finding.code}")
        failure.text = "\n".join([f"{path}:{place}: {finding.code} {message}", *advice])


def _suite(name: str, failures: int) -> dict[str, str]:
    count = str(failures)
    return {"name": name, "tests": count, "failures": count, "errors": "0", "skipped": "0"}
