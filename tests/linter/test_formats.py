"""What holds for all the formats that other programs read."""

import json
from pathlib import Path

import pytest

from flake8_asyncflow.report import page as page_module
from flake8_asyncflow.report import render
from flake8_asyncflow.report.terminal import Terminal
from tests.linter.formats import found, report, repository
from tests.linter.running import asyncflow
from tests.linter.test_junit import suites
from tests.linter.test_markdown import tables
from tests.linter.test_sarif import sarif


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(tmp_path)


def test_codes_are_links_where_the_pages_are_published(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "DOCS_URL", "https://docs.example/rules/")
    address = "https://docs.example/rules/AF171.md"
    counts, findings = tables("\n".join(render("markdown", [found("a.py")], {}, Terminal())))
    assert counts[1][1] == findings[1][1] == f'<a href="{address}">AF171</a>'
    (text,) = render("sarif", [found("a.py")], {}, Terminal())
    assert sarif(text)["tool"]["driver"]["rules"][0]["helpUri"] == address
    (text,) = render("json", [found("a.py")], {}, Terminal())
    assert json.loads(text)[0]["url"] == address


def test_clean_runs_give_documents_too(tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text("x = 1\n")
    printed = {}
    for format in ("github", "gitlab", "sarif", "junit", "markdown"):
        done = asyncflow("check", "--isolated", "--output-format", format, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        printed[format] = done.stdout
    assert printed["github"] == ""
    assert json.loads(printed["gitlab"]) == []
    assert sarif(printed["sarif"])["results"] == []
    (suite,) = suites(printed["junit"])
    assert [len(case) for case in suite] == [0]
    assert printed["markdown"].startswith("### asyncflow: no findings\n")


def test_statistics_where_they_make_sense(project: Path) -> None:
    table = report("markdown", "--statistics", cwd=project)
    assert tables(table) == [[["Count", "Code", "Rule"], ["1", "AF171", "blocking-sleep"]]]
    assert report("github", "--statistics", "-q", cwd=project) == "1  AF171  blocking-sleep\n"
    for format in ("gitlab", "sarif", "junit"):
        failed = asyncflow("check", "--statistics", "--output-format", format, cwd=project)
        assert (failed.returncode, failed.stdout) == (2, "")
        assert failed.stderr.startswith(
            f"error: --statistics has no form in the output format `{format}`"
        )
        assert "\nhelp: add --output-format full, json or markdown\n" in failed.stderr


def test_a_format_can_be_configured(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.asyncflow]\noutput-format = "junit"\n')
    assert len(suites(asyncflow("check", cwd=project).stdout)) == 1
