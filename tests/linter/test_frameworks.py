"""What frameworks run on the loop: every fact has data, and settings add further ones.

The data are the projects `AF2-framework-<name>` of tests/data/rules, which test_chains.py runs.
"""

import re
from pathlib import Path

import pytest

from flake8_asyncflow.analysis.source import from_bytes
from flake8_asyncflow.knowledge.frameworks import FRAMEWORKS, Framework, are_mentioned, known
from flake8_asyncflow.pipeline import check_paths, check_source
from flake8_asyncflow.settings import Settings
from tests.linter.running import asyncflow
from tests.linter.test_chains import DATA, settings_for

FACTS = [fact for framework in FRAMEWORKS for fact in framework.on_loop]


def project_of(framework: Framework) -> Path:
    slug = re.sub(r"[^a-z0-9]+", "-", framework.name.lower())
    return DATA / f"AF2-framework-{slug}"


def texts_of(project: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(project.rglob("*.py"))]


def test_every_project_is_of_a_framework() -> None:
    projects = set(DATA.glob("AF2-framework-*"))
    assert projects == {project_of(framework) for framework in FRAMEWORKS}


@pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda one: one.name)
def test_every_fact_of_a_framework_is_seen_in_its_project(framework: Framework) -> None:
    project = project_of(framework)
    found = check_paths([str(project)], settings_for(project)).findings
    roles = {finding.role for finding in found if finding.role}
    assert roles == {fact.what for fact in framework.on_loop}


@pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda one: one.name)
def test_marks_let_no_file_with_a_role_go_unread(framework: Framework) -> None:
    project = project_of(framework)
    found = check_paths([str(project)], settings_for(project)).findings
    for path in {finding.path for finding in found if finding.role}:
        assert are_mentioned(Path(path).read_text(encoding="utf-8"))
    assert bool(framework.marks) == bool(framework.on_loop)


def test_every_source_is_a_page() -> None:
    elsewhere = [fact.source for framework in FRAMEWORKS for fact in framework.elsewhere]
    for source in (*elsewhere, *(fact.source for fact in FACTS)):
        assert re.fullmatch(r"https://[a-z.\-]+/\S+", source)


def test_no_name_is_said_to_be_two_things() -> None:
    decorators = [name for fact in FACTS for name in fact.decorators]
    callers = [name for fact in FACTS for name in fact.callers]
    methods = [(base, name) for fact in FACTS for base in fact.bases for name in fact.methods]
    assert len(decorators) == len(set(decorators)) == len(known().decorators)
    assert len(callers) == len(set(callers)) == len(known().callers)
    assert len(methods) == len(set(methods)) == sum(map(len, known().methods.values()))


def test_there_are_enough_frameworks() -> None:
    assert len([framework for framework in FRAMEWORKS if framework.on_loop]) >= 15
    assert len([framework for framework in FRAMEWORKS if framework.elsewhere]) >= 15


# the settings

PROGRAM = """\
import time

import mylib
import strawberry

app = mylib.App()


@app.on("start")
def started():
    time.sleep(1)


def tick():
    time.sleep(2)


mylib.every(5, tick)
app.later(tick)


class Link(mylib.Protocol):
    def received(self, data):
        time.sleep(3)

    def helper(self):
        time.sleep(4)


@strawberry.type
class Query:
    @strawberry.field
    def products(self) -> list[int]:
        time.sleep(5)
        return []


mylib.every(5, callback=tick)
"""


def found(*runs_on_loop: str) -> list[str]:
    source = from_bytes("app.py", PROGRAM.encode())
    findings = check_source(source, Settings(runs_on_loop=runs_on_loop))
    return [f"{finding.line} {finding.code} {finding.role}" for finding in findings]


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("mylib.App.on", ["11 AF171 what `mylib.App.on` decorates"]),
        ("mylib.every:1", ["18 AF271 what `mylib.every()` is given"]),
        ("mylib.App.later:0", ["19 AF271 what `mylib.App.later()` is given"]),
        ("mylib.App.later:1", []),
        (
            "mylib.Protocol",
            ["24 AF171 methods of `mylib.Protocol`", "27 AF171 methods of `mylib.Protocol`"],
        ),
        ("mylib.Protocol.received", ["24 AF171 methods of `mylib.Protocol`"]),
        ("strawberry.field", ["34 AF171 what `strawberry.field` decorates"]),
        ("mylib.App.off", []),
    ],
)
def test_settings_add_to_what_the_loop_runs(setting: str, expected: list[str]) -> None:
    assert found() == []
    assert found(setting) == expected


def test_settings_can_be_combined() -> None:
    assert len(found("mylib.App.on", "mylib.every:1", "mylib.Protocol.received")) == 3


SERVICE = """\
import time

from sanic import Sanic

app = Sanic("shop")


@app.get("/")
def index(request):
    time.sleep(1)
"""


def test_the_full_format_says_what_runs_the_function(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(SERVICE, encoding="utf-8")
    done = asyncflow("check", "--isolated", cwd=tmp_path)
    assert (
        "AF171 `time.sleep()` blocks the event loop, which runs handlers of Sanic," in done.stdout
    )
    assert "--- the event loop runs handlers of Sanic\n" in done.stdout
    assert "= help: use `asyncio.sleep` in an `async def`\n" in done.stdout
