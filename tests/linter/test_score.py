"""`asyncflow score`: the formula, and the command."""

import json
import re
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asyncflow_runtime.catalog import Cost, find
from flake8_asyncflow.model import Finding, LoopFunction, Survey
from flake8_asyncflow.score import BEST, OTHER_SHARE, SHARES, ProjectScore, scored
from tests.linter.formats import HOSTILE_NAMES, on_posix
from tests.linter.running import BLOCKING, asyncflow

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "score.md").read_text(encoding="utf-8")
SYNC = "def add(a, b):\n    return a + b\n"
HEADING = "score  functions  findings  file"


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language on the page, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, flags=re.M | re.S)


@pytest.fixture
def documented(tmp_path: Path) -> Path:
    """The project of the worked example."""
    (tmp_path / "app").mkdir()
    (example,) = blocks("python")
    (tmp_path / "app/reports.py").write_text(example)
    (tmp_path / "app/sums.py").write_text(SYNC)
    return tmp_path


def test_the_page_shows_what_is_printed(documented: Path) -> None:
    (console,) = blocks("console")
    command, _, output = console.partition("\n")
    done = asyncflow(*command.split()[2:], cwd=documented)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", output)


def test_the_page_shows_the_json(documented: Path) -> None:
    (text,) = blocks("json")
    done = asyncflow("score", "--output-format", "json", "app", cwd=documented)
    assert json.loads(done.stdout) == json.loads(text)
    assert done.stdout.isascii()


def test_the_page_computes_what_it_shows() -> None:
    sums = re.findall(
        r"(\(?\d[\d.×+ ()/]*\d) = ([\d.]+),\s+which is shown as\s+([\d.]+)\.?\s", PAGE
    )
    assert len(sums) == 2
    for sum_, result, shown in sums:
        value = eval(sum_.replace("×", "*"), {})
        assert value == pytest.approx(float(result))
        assert int(value * 10) / 10 == float(shown.rstrip("."))


def test_the_page_has_the_shares() -> None:
    assert [int(share) for share in re.findall(r"\| (\d+) % \|", PAGE)] == [
        *(SHARES[cost] for cost in Cost),
        OTHER_SHARE,
    ]
    for share, examples in re.findall(r"\| (\d+) % \| (`.*`) \|", PAGE):
        for name in re.findall(r"`([\w.]+)`", examples):
            entry = find(name) or find(f"builtins.{name}")
            assert entry is not None
            assert SHARES[entry.cost] == int(share), name


# the formula

functions = st.builds(
    LoopFunction,
    path=st.sampled_from(["a.py", "b.py", "c.py"]),
    line=st.integers(1, 9),
    name=st.just("f"),
    sites=st.integers(0, 60),
)
codes = st.sampled_from(["AF131", "AF221", "AF301", "AF401"])


@st.composite
def surveys(draw: st.DrawFn) -> Survey:
    """Functions in up to three files, with findings in them; a fourth has no async code."""
    unique = draw(st.lists(functions, min_size=1, max_size=12, unique_by=lambda f: f[:2]))
    findings = draw(st.lists(findings_in(unique), max_size=25))
    paths = tuple(sorted({function.path for function in unique} | {"sync.py"}))
    return Survey(paths, frozenset(), tuple(sorted(unique)), tuple(sorted(findings)))


def findings_in(among: list[LoopFunction]) -> st.SearchStrategy[Finding]:
    """Findings in these functions."""
    return st.builds(
        lambda function, code, line, cost: Finding(
            function.path,
            line,
            0,
            code,
            "m",
            line,
            1,
            function=function.name,
            function_line=function.line,
            cost=cost,
        ),
        st.sampled_from(among),
        codes,
        st.integers(1, 99),
        st.sampled_from([0, *Cost]),
    )


def all_scores(project: ProjectScore) -> dict[object, int]:
    """The scores of the project, its files and functions."""
    scores: dict[object, int] = {}
    if project.tenths is not None:
        scores["project"] = project.tenths
    for file in project.files:
        if file.tenths is not None:
            scores[file.path] = file.tenths
        scores |= {one.function: one.tenths for one in file.functions}
    return scores


@given(surveys())
def test_scores_are_within_bounds(survey: Survey) -> None:
    project = scored(survey)
    assert all(0 <= score <= BEST for score in all_scores(project).values())
    of_files = [file.tenths for file in project.files if file.tenths is not None]
    assert project.tenths is not None
    assert min(of_files) <= project.tenths <= max(of_files)
    assert (project.tenths == BEST) is (not survey.findings)


@given(surveys(), st.data())
def test_a_finding_more_raises_no_score(survey: Survey, data: st.DataObject) -> None:
    more = data.draw(findings_in(list(survey.functions)))
    before = all_scores(scored(survey))
    after = all_scores(scored(survey._replace(findings=(*survey.findings, more))))
    assert before.keys() == after.keys()
    assert all(after[key] <= score for key, score in before.items())


@given(surveys())
def test_points_are_what_is_missing(survey: Survey) -> None:
    project = scored(survey)
    for file in project.files:
        for one in file.functions:
            assert one.tenths + sum(loss.tenths for loss in one.losses) == BEST
    assert sum(file.findings for file in project.files) == len(survey.findings)


@given(surveys(), st.randoms(use_true_random=False))
def test_order_makes_no_difference(survey: Survey, random: Random) -> None:
    functions, findings = list(survey.functions), list(survey.findings)
    random.shuffle(functions)
    random.shuffle(findings)
    shuffled = survey._replace(functions=tuple(functions), findings=tuple(findings))
    assert scored(shuffled) == scored(survey)


def test_only_defects_of_async_code_lower_it() -> None:
    function = LoopFunction("a.py", 1, "f", 3)
    for code, score in ("AF001", 1000), ("AF101", 900), ("AF501", 1000), ("AF902", 1000):
        finding = Finding("a.py", 2, 0, code, "m", 2, 1, function="f", function_line=1)
        project = scored(Survey(("a.py",), frozenset(), (function,), (finding,)))
        assert project.tenths == score, code


def test_a_function_full_of_findings_has_nothing_left() -> None:
    function = LoopFunction("a.py", 1, "f", 5000)
    at = Finding("a.py", 2, 0, "AF131", "m", 2, 1, function="f", function_line=1, cost=Cost.WAITS)
    findings = tuple(at._replace(line=line) for line in range(2, 5002))
    project = scored(Survey(("a.py",), frozenset(), (function,), findings))
    assert project.tenths == 0


# what has a score


def scores(folder: Path, *words: str) -> dict[str, float | None]:
    """The score of each file."""
    done = asyncflow("score", "--output-format=json", *words, cwd=folder)
    assert done.returncode == 0, done.stderr
    return {file["path"]: file["score"] for file in json.loads(done.stdout)["files"]}


def names(folder: Path, file: str) -> dict[str, float]:
    """The score of each function of a file."""
    done = asyncflow("score", "--output-format=json", file, cwd=folder)
    (found,) = json.loads(done.stdout)["files"]
    return {function["name"]: function["score"] for function in found["functions"]}


def test_functions_that_have_a_score(tmp_path: Path) -> None:
    (tmp_path / "many.py").write_text(
        "import abc, asyncio, time\n"
        "class Store(abc.ABC):\n"
        "    @abc.abstractmethod\n"
        "    async def load(self): ...\n"
        "    async def nap(self):\n"
        "        time.sleep(1)\n"
        "def wake():\n"
        "    time.sleep(1)\n"
        "def start(loop):\n"
        "    loop.call_soon(wake)\n"
        "async def outer():\n"
        "    async def inner():\n"
        "        time.sleep(1)\n"
        "    await inner()\n"
        "def offline():\n"
        "    time.sleep(1)\n"
        "asyncio.get_event_loop().call_soon(wake)\n"
    )
    assert names(tmp_path, "many.py") == {
        "<module>": 50.0,
        "Store.nap": 50.0,
        "outer": 100.0,
        "outer.inner": 50.0,
        "start": 50.0,
    }


def test_what_settings_put_on_the_loop_has_a_score(tmp_path: Path) -> None:
    (tmp_path / "views.py").write_text(
        "import time\nimport app\n@app.handler\ndef view():\n    time.sleep(1)\n"
    )
    assert scores(tmp_path) == {"views.py": None}
    (tmp_path / "pyproject.toml").write_text('[tool.asyncflow]\nruns-on-loop = ["app.handler"]\n')
    assert scores(tmp_path) == {"views.py": 50.0}


def test_declared_calls_lower_it_by_their_cost(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[[tool.asyncflow.calls]]\nname = "legacy.fetch"\ncost = "cpu"\n'
    )
    (tmp_path / "a.py").write_text("import legacy\nasync def f():\n    legacy.fetch()\n")
    assert scores(tmp_path) == {"a.py": 70.0}


@pytest.mark.parametrize(
    ("text", "options"),
    [
        (BLOCKING.replace("(1)", "(1)  # noqa: AF171"), []),
        (BLOCKING, ["--ignore", "AF17"]),
        (BLOCKING, ["--select", "AF131"]),
        (BLOCKING, ["--per-file-ignores", "nap.py:AF171"]),
    ],
)
def test_what_is_silenced_lowers_nothing(tmp_path: Path, text: str, options: list[str]) -> None:
    (tmp_path / "nap.py").write_text(text)
    assert scores(tmp_path, *options) == {"nap.py": 100.0}
    (tmp_path / "nap.py").write_text(BLOCKING)
    assert scores(tmp_path) == {"nap.py": 50.0}


def test_files_are_chosen_as_by_check(tmp_path: Path) -> None:
    for name in ("kept.py", "left.py"):
        (tmp_path / name).write_text(BLOCKING)
    assert scores(tmp_path, "--extend-exclude", "left.py") == {"kept.py": 50.0}
    (tmp_path / "pyproject.toml").write_text('[tool.asyncflow]\nexclude = ["kept.py"]\n')
    assert scores(tmp_path) == {"left.py": 50.0}
    assert len(scores(tmp_path, "--isolated")) == 2


# the command


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "bad.py").write_text(BLOCKING)
    (tmp_path / "good.py").write_text("async def f(): pass\nasync def g():\n    await f()\n")
    (tmp_path / "sync.py").write_text(SYNC)
    (tmp_path / "broken.py").write_text("async def f(:\n")
    return tmp_path


SUMMARY = [
    "",
    "Score: 75.0 of 100 (2 functions in 2 files).",
    "1 file with a score of 100.",
    "1 file without async code.",
    "1 file that could not be analysed (`asyncflow check` says why).",
]
BROKEN = "    -          -         -  broken.py: could not be analysed"
BAD = " 50.0          1         1  bad.py"
GOOD = "100.0          1         0  good.py"
OFFLINE = "    -          -         -  sync.py: no async code"


def test_the_worst_comes_first(project: Path) -> None:
    done = asyncflow("score", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [HEADING, BROKEN, BAD, *SUMMARY]
    done = asyncflow("score", "--all", cwd=project)
    assert done.stdout.splitlines() == [HEADING, BROKEN, BAD, GOOD, OFFLINE, *SUMMARY]


def test_broken_files_stay_so_when_the_finding_is_ignored(project: Path) -> None:
    done = asyncflow("score", "--ignore", "AF901", cwd=project)
    assert BROKEN in done.stdout.splitlines()


def test_functions_are_listed_with_what_lowers_them(project: Path) -> None:
    done = asyncflow("score", "--functions", "--all", "bad.py", "good.py", cwd=project)
    assert done.stdout.splitlines()[1:5] == [
        BAD,
        "   50.0  nap, line 4",
        "         -50.0  line 5  AF171  time.sleep",
        GOOD,
    ]
    assert done.stdout.splitlines()[5] == "  100.0  g, line 2"


def test_long_chains_take_a_line_more(project: Path) -> None:
    package = project / "a_package_with_a_long_name" / "and_a_module_in_it.py"
    package.parent.mkdir()
    package.write_text("import requests\ndef fetch():\n    requests.get('')\n")
    (project / "bad.py").write_text(
        "from a_package_with_a_long_name.and_a_module_in_it import fetch\n"
        "async def f():\n    fetch()\n"
    )
    done = asyncflow("score", "--functions", "bad.py", cwd=project)
    assert done.stdout.splitlines()[3:5] == [
        "         -50.0  line 3  AF231  requests.get",
        "                               in a_package_with_a_long_name/and_a_module_in_it.py:3",
    ]


@pytest.mark.parametrize(
    ("least", "files", "reasons"),
    [
        ("50", ["bad.py"], []),
        ("50.1", ["bad.py"], ["the score 50.0 is below 50.1"]),
        ("100", ["good.py", "sync.py"], []),
        ("100", ["sync.py"], []),
        ("0", ["broken.py"], ["1 path could not be analysed"]),
        ("90", ["."], ["the score 75.0 is below 90", "1 path could not be analysed"]),
    ],
)
def test_fail_under(project: Path, least: str, files: list[str], reasons: list[str]) -> None:
    for format in "text", "json":
        words = ["score", "--fail-under", least, "--output-format", format]
        done = asyncflow(*words, *files, cwd=project)
        assert done.stderr.splitlines() == [f"failed: {reason}" for reason in reasons]
        assert done.returncode == bool(reasons)


def test_nothing_to_score(project: Path) -> None:
    done = asyncflow("score", "sync.py", cwd=project)
    assert done.stdout.splitlines() == [
        "No score: no code was found that runs on an event loop.",
        "1 file without async code.",
    ]
    (project / "empty").mkdir()
    done = asyncflow("score", "empty", cwd=project)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "warning: no Python files found under the given paths\n"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["gone"], "no such file or directory: gone"),
        (["-"], "no such file or directory: -"),
        (["--fail-under", "lots"], "--fail-under must be a number from 0 to 100, not `lots`"),
        (["--fail-under", "101"], "--fail-under must be a number from 0 to 100, not `101`"),
        (["--fail-under", "nan"], "--fail-under must be a number from 0 to 100, not `nan`"),
        (["--select", "AF13X"], "unknown code `AF13X` for --select"),
        (["--output-format", "xml"], "invalid choice: 'xml'"),
        (["--function"], "unknown option: --function"),
    ],
)
def test_errors_say_what_and_what_to_do(project: Path, words: list[str], error: str) -> None:
    failed = asyncflow("score", *words, cwd=project)
    assert (failed.returncode, failed.stdout) == (2, "")
    said, advice = failed.stderr.splitlines()
    assert said.startswith("error: ")
    assert error in said
    assert advice.startswith("help: ")


@on_posix
@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "\x1b[31mred.py"])
def test_names_cannot_take_over_the_terminal(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(BLOCKING)
    done = asyncflow("score", "--functions", cwd=tmp_path)
    assert done.stdout.replace("\n", "").isprintable()
    assert len(done.stdout.splitlines()) == 6
    assert scores(tmp_path) == {name: 50.0}
