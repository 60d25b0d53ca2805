"""The reference is fresh, complete, and true: its examples report what they claim."""

import ast
import importlib.util
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from asyncflow_runtime import catalog
from asyncflow_runtime.catalog.user import calls_from, types_from, with_own
from flake8_asyncflow.analysis.source import from_text
from flake8_asyncflow.cli import main
from flake8_asyncflow.commands import explain
from flake8_asyncflow.pipeline import check_source
from flake8_asyncflow.report.library import calls_by_library, library_of
from flake8_asyncflow.report.library_page import library_page
from flake8_asyncflow.report.page import calls_of, notes, page, title
from flake8_asyncflow.report.plain_text import plain_text
from flake8_asyncflow.rules import all_rules, find
from flake8_asyncflow.rules._base import CataloguedRule, Rule
from flake8_asyncflow.rules._indirect import IndirectRule
from flake8_asyncflow.settings import Settings
from tests.linter.markers import expected

ROOT = Path(__file__).resolve().parent.parent.parent

SECTIONS = [
    "What it does",
    "Why is this bad?",
    "Example",
    "Use instead",
    "Fix safety",
    "Options",
    "References",
]

RULES = all_rules()
CATALOGUED = [rule for rule in RULES if issubclass(rule, CataloguedRule)]
EVERYTHING = Settings(enable=tuple(rule.code for rule in RULES))

_TOML = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FENCED = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sections_of(markdown: str) -> dict[str, str]:
    """Title → text of each second-level section, in order."""
    parts = re.split(r"^## (.+)$", markdown, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def examples(section: str) -> list[tuple[type[Rule], str]]:
    """(rule, code) of every Python block in a section of any page."""
    return [
        (rule, block)
        for rule in RULES
        for block in _FENCED.findall(sections_of(page(rule))[section])
    ]


def reported(rule: type[Rule], text: str) -> list[tuple[int, str]]:
    """(line, code) of the findings, with the settings that the page's example shows."""
    source = from_text("example.py", text)
    settings = EVERYTHING
    for block in _TOML.findall(sections_of(page(rule))["Example"]):
        table = tomllib.loads(block)["tool"]["asyncflow"]
        own = with_own(
            calls_from(table["calls"], "calls"), types_from(table.get("types", {}), "types")
        )
        settings = settings._replace(catalog=own)
    return [(finding.line, finding.code) for finding in check_source(source, settings)]


def generate_docs() -> ModuleType:
    path = ROOT / "scripts" / "generate_docs.py"
    spec = importlib.util.spec_from_file_location("generate_docs", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    status = generate_docs().main(["--check"])
    assert (status, capsys.readouterr().err) == (0, "")


def test_a_stale_page_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = generate_docs()
    assert script.main(["--folder", str(tmp_path)]) == 0
    assert script.main(["--folder", str(tmp_path), "--check"]) == 0
    (tmp_path / "AF131.md").write_text("old", encoding="utf-8")
    (tmp_path / "AF171.md").unlink()
    (tmp_path / "AF000.md").write_text("of a rule that is gone", encoding="utf-8")
    assert script.main(["--folder", str(tmp_path), "--check"]) == 1
    error = capsys.readouterr().err
    assert re.findall(r"AF\d+\.md", error) == ["AF131.md", "AF171.md", "AF000.md"]
    assert "scripts/generate_docs.py" in error


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_page_is_complete(rule: type[Rule]) -> None:
    text = page(rule)
    titles = list(sections_of(text))
    covered = ["Calls covered"] if issubclass(rule, CataloguedRule) else []
    assert titles == [*SECTIONS, *covered]
    assert text.startswith(f"# {rule.name} ({rule.code})\n")
    assert all(body.strip() for body in sections_of(text).values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_named_after_the_defect(rule: type[Rule]) -> None:
    assert re.fullmatch(r"AF[1-9]\d\d", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    if issubclass(rule, IndirectRule):
        assert rule.name == f"indirect-{rule.direct.name}"
        assert rule.code[3:] == rule.direct.code[3:]
        return
    assert rule.__module__.rpartition(".")[2] == rule.name.replace("-", "_")


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_code_of_the_catalog_has_a_rule() -> None:
    codes = {entry.code for entry in catalog.entries()}
    assert codes == {rule.code for rule in CATALOGUED} - {"AF101"}


@pytest.mark.parametrize("rule", CATALOGUED, ids=lambda rule: rule.code)
def test_every_call_is_on_the_page(rule: type[Rule]) -> None:
    """Each in a row of its own; where they are many, counted in the row of its library."""
    table = sections_of(page(rule))["Calls covered"]
    calls = calls_of(rule)
    if "| Library |" not in table:
        assert len(re.findall(r"^\| `", table, flags=re.M)) == len(calls)
        for entry in calls:
            assert f"| `{title(entry)}` |" in table
        return
    assert len(calls) > 150
    shown = re.findall(r"^\| `(\w+)` \| (\d+) \| (.+) \|$", table, flags=re.M)
    libraries = Counter(library_of(entry) for entry in calls)
    assert {library: int(count) for library, count, _ in shown} == libraries
    for library, count, samples in shown:
        named = re.findall(r"`([^`]+)`", samples)
        more = re.search(r" and (\d+) more$", samples)
        assert set(named) <= {title(entry) for entry in calls if library_of(entry) == library}
        assert len(set(named)) + int(more[1] if more else 0) == int(count)


@pytest.mark.parametrize("library", calls_by_library())
def test_every_call_is_on_the_page_of_its_library(library: str) -> None:
    text = library_page(library)
    assert text is not None
    calls = calls_by_library()[library]
    rows = re.findall(r"^\| `([^`]+)` \|", text, flags=re.M)
    assert sorted(rows) == sorted(title(entry) for entry in calls)
    assert f"Calls of the catalog: {len(calls)}." in text
    for entry in calls:
        rule = find(entry.code)
        assert rule is not None
        section = sections_of(text)[f"{rule.name} ({entry.code})"]
        row = next(
            line for line in section.splitlines() if line.startswith(f"| `{title(entry)}` |")
        )
        assert f"[{entry.code}]({entry.code}.md)" in section
        assert all(f"`{use}`" in row for use in entry.use.values())
        assert all(f"`{alias}`" in row for alias in entry.aliases)
        assert all(note in row for note in notes(entry))
        assert f"<{entry.source}>" in row


def test_every_call_has_one_library() -> None:
    listed = [entry for calls in calls_by_library().values() for entry in calls]
    assert sorted(e.name for e in listed) == sorted(e.name for e in catalog.entries())


@pytest.mark.parametrize(("rule", "text"), examples("Example"))
def test_example_reports_what_it_claims(rule: type[Rule], text: str) -> None:
    claims = [(claim.line, claim.code) for claim in expected(text)]
    assert rule.code in {code for _, code in claims}
    assert reported(rule, text) == claims


@pytest.mark.parametrize(("rule", "text"), examples("Use instead"))
def test_use_instead_is_silent(rule: type[Rule], text: str) -> None:
    assert expected(text) == []
    assert reported(rule, text) == []


def test_use_instead_imports_what_exists() -> None:
    """Names that the advice takes from libraries at hand are looked up in the real thing."""
    for _, text in examples("Use instead"):
        for name in _attributes(ast.parse(text)):
            library, _, path = name.partition(".")
            if importlib.util.find_spec(library) is None:
                continue
            value: object = importlib.import_module(library)
            for part in path.split("."):
                value = getattr(value, part)


def _attributes(tree: ast.Module) -> Iterator[str]:
    """Dotted names that start with an imported top-level module."""
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            name = ast.unparse(node)
            if name.partition(".")[0] in imported and re.fullmatch(r"[\w.]+", name):
                yield name


def test_unreadable_file_is_reported_as_its_page_says(tmp_path: Path) -> None:
    path = tmp_path / "menu.py"
    path.write_bytes(b'name = "caf\xe9"\n')
    assert main(["check", "--isolated", str(path)]) == 1
    path.write_bytes(b'# -*- coding: latin-1 -*-\nname = "caf\xe9"\n')
    assert main(["check", "--isolated", str(path)]) == 0


@pytest.mark.parametrize("name", ["AF131", "af131", "blocking-http-call"])
def test_explain_prints_the_page(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name, "--output-format", "markdown"]) == 0
    written = (ROOT / "docs" / "rules" / "AF131.md").read_text(encoding="utf-8")
    assert written.endswith(f"\n\n{capsys.readouterr().out}")


@pytest.mark.parametrize(
    ("name", "entry", "code"),
    [
        ("requests.get", "requests.get", "AF131"),
        ("requests.get()", "requests.get", "AF131"),
        ("requests.api.get", "requests.get", "AF131"),
        ("open", "builtins.open", "AF121"),
        ("io.open", "builtins.open", "AF121"),
        ("pathlib.Path.exists", "pathlib.Path.exists", "AF124"),
        ("pathlib.PosixPath.exists", "pathlib.Path.exists", "AF124"),
    ],
)
def test_explain_finds_calls(
    name: str, entry: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", name, "--output-format", "markdown"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"# {entry}\n")
    rule = find(code)
    assert rule is not None
    assert out.endswith(page(rule))


def test_every_call_can_be_explained() -> None:
    for entry in catalog.entries():
        for name in (entry.name, *entry.aliases):
            text = explain.explanation(name)
            assert text is not None, name
            assert text.startswith(f"# {entry.name}"), name


def test_explain_lists_the_calls_of_a_library(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "requests", "--output-format", "markdown"]) == 0
    markdown = capsys.readouterr().out
    assert markdown == library_page("requests")
    assert "| `requests.get` |" in markdown
    assert main(["explain", "requests"]) == 0
    text = capsys.readouterr().out
    assert re.search(r"^`requests.get` +asyncio: ", text, flags=re.M)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("requests.gett", "requests.get"), ("AF13", "AF13"), ("blocking-http", "blocking-http-call")],
)
def test_explain_names_the_nearest(
    name: str, nearest: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", name]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"named {name}\n" in captured.err
    assert re.search(rf"help: did you mean .*{nearest}", captured.err)


def test_explain_as_text_says_the_same_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "AF131"]) == 0
    out = capsys.readouterr().out
    rule = find("AF131")
    assert rule is not None
    assert out == plain_text(page(rule))
    assert "```" not in out
    prose = re.sub(r"[^\w]+", " ", page(rule).replace("python", "")).split()
    assert set(prose) - set(re.sub(r"[^\w]+", " ", out).split()) == set()


def test_rules_lists_every_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--output-format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [rule["code"] for rule in listed] == [rule.code for rule in RULES]
    assert [rule["code"] for rule in listed if not rule["default"]] == ["AF902"]
    assert sum(rule["calls"] for rule in listed) == len(catalog.entries())
    assert main(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in RULES]


def test_plain_text_aligns_tables() -> None:
    table = "| a | b |\n| --- | --- |\n| long | x |\n"
    assert plain_text(table) == "a     b\n----  -\nlong  x\n"


def test_plain_text_leaves_code_alone() -> None:
    assert plain_text("```python\n# [a](b)\n| c |\n```\n") == "    # [a](b)\n    | c |\n"


def test_links_lead_somewhere() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            if "://" not in target and not target.startswith("mailto:"):
                assert (path.parent / target).exists(), f"{path.name} links to {target}"
