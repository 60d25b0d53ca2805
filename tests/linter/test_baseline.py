"""`--baseline`: what is accepted is not reported, wherever it moves; all else is."""

import json
import os
import re
from pathlib import Path

import pytest

from flake8_asyncflow.settings import OUTPUT_FORMATS
from tests.linter.running import BLOCKING, asyncflow, flake8, positions

ROOT = Path(__file__).resolve().parent.parent.parent

HELPER = "import requests\n\n\ndef load(url):\n    return requests.get(url, timeout=3)\n"

MAIN = """\
import time

from helper import load


async def fetch(url):
    page = load(url)
    time.sleep(1)
    return page


async def nap():
    time.sleep(1)
    time.sleep(1)
"""

WRITTEN = """\
{
  "version": 1,
  "findings": {
    "app/main.py": [
      {"code": "AF171", "function": "fetch", "call": "time.sleep", "source": "time.sleep(1)"},
      {"code": "AF171", "function": "nap", "call": "time.sleep", "source": "time.sleep(1)", "count": 2},
      {"code": "AF231", "function": "fetch", "call": "requests.get", "source": "load(url)"}
    ]
  }
}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two files with four findings, all of them in the baseline."""
    (tmp_path / "app").mkdir()
    (tmp_path / "app/helper.py").write_text(HELPER)
    (tmp_path / "app/main.py").write_text(MAIN)
    done = asyncflow("check", "--baseline=known.json", "--write-baseline", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Wrote known.json: 4 findings in 1 file.\n"
    return tmp_path


def found(project: Path, *words: str) -> list[str]:
    """What is reported beside the baseline; nothing is said on standard error."""
    options = ["--baseline=known.json", "--output-format=concise", "--quiet"]
    done = asyncflow("check", *options, *words, cwd=project)
    assert done.stderr == ""
    assert done.returncode == bool(done.stdout)
    return positions(done.stdout)


def edit(project: Path, old: str, new: str, count: int = -1) -> None:
    path = project / "app/main.py"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, count))


def test_the_file_is_sorted_text_without_line_numbers(project: Path) -> None:
    assert (project / "known.json").read_text() == WRITTEN


def test_what_is_accepted_is_not_reported(project: Path) -> None:
    done = asyncflow("check", "--baseline=known.json", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "All checks passed: 2 files, 4 in the baseline\n"
    edit(project, "async def nap", "async def pause():\n    time.sleep(2)\n\n\nasync def nap")
    done = asyncflow("check", "--baseline=known.json", cwd=project)
    assert done.returncode == 1
    assert " --> app/main.py:13:5\n" in done.stdout
    assert done.stdout.endswith("Found 1 finding in 1 file (2 files checked, 4 in the baseline).\n")


@pytest.mark.parametrize("format", OUTPUT_FORMATS)
def test_every_format_leaves_out_the_same(project: Path, format: str) -> None:
    edit(project, "async def nap", "async def pause():\n    time.sleep(77)\n\n\nasync def nap")
    words = ["--output-format", format, "-q"]
    beside = asyncflow("check", "--baseline=known.json", *words, cwd=project)
    (project / "app/main.py").write_text(BLOCKING)
    (project / "app/helper.py").write_text("")
    alone = asyncflow("check", *words, cwd=project)
    assert (beside.returncode, alone.returncode) == (1, 1)
    if format in ("json", "gitlab"):
        assert len(json.loads(beside.stdout)) == len(json.loads(alone.stdout)) == 1
    assert beside.stdout.count("AF171") == alone.stdout.count("AF171")
    assert "AF231" not in beside.stdout


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("import time\n", '"""Text."""\n\nimport os\nimport time\n\nprint(os.name)\n'),
        ("    page = load(url)", "    # why\n    page = load(url)  # type: ignore"),
        ("page", "result"),
        ("load(url)", "load(\n        url,\n    )"),
        ("load(url)", "load(  # the page\n        url\n    )"),
        ("time.sleep(1)", "time.sleep( 1 )"),
        ("from helper import load", "from helper import load as fetch_page\nload = fetch_page"),
        ("async def nap():\n", "async def nap(seconds=1):\n    if seconds:\n        return\n"),
        ("\n", "\r\n"),
    ],
)
def test_changes_around_a_finding_do_not_bring_it_back(project: Path, old: str, new: str) -> None:
    edit(project, old, new)
    assert found(project) == []


@pytest.mark.parametrize(
    ("old", "new", "reported"),
    [
        ("    return page", "    time.sleep(2)\n    return page", ["app/main.py:9:5: AF171"]),
        ("    return page", "    open(url)\n    return page", ["app/main.py:9:5: AF121"]),
        ("    return page", "    time.sleep(1)\n    return page", ["app/main.py:9:5: AF171"]),
        ("def nap():", "def nap():\n    time.sleep(1)", ["app/main.py:15:5: AF171"]),
    ],
)
def test_what_is_new_is_reported(project: Path, old: str, new: str, reported: list[str]) -> None:
    edit(project, old, new)
    assert found(project) == reported


def test_a_helper_that_blocks_in_another_way_is_new(project: Path) -> None:
    (project / "app/helper.py").write_text("def load(url):\n    return open(url)\n")
    done = asyncflow("check", "--baseline=known.json", "--output-format=concise", cwd=project)
    assert positions(done.stdout) == ["app/main.py:7:12: AF221"]
    assert "note: 1 finding in known.json no longer occurs" in done.stderr


def test_what_no_longer_occurs_is_said_and_dropped(project: Path) -> None:
    edit(project, "    time.sleep(1)\n    time.sleep(1)\n", "    pass\n")
    done = asyncflow("check", "--baseline=known.json", cwd=project)
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "note: 2 findings in known.json no longer occur; --write-baseline removes what is gone",
        "  app/main.py: AF171 in nap: time.sleep(1) (2 times)",
    ]
    assert asyncflow("check", "--baseline=known.json", "-q", cwd=project).stderr == ""
    done = asyncflow("check", "--baseline=known.json", "--write-baseline", cwd=project)
    assert done.stdout == "Wrote known.json: 2 findings in 1 file; 2 no longer occur.\n"
    lines = [line for line in WRITTEN.splitlines() if '"nap"' not in line]
    assert (project / "known.json").read_text().splitlines() == lines
    (project / "app/main.py").unlink()
    done = asyncflow("check", "--baseline=known.json", "--write-baseline", cwd=project)
    assert done.stdout == "Wrote known.json: 0 findings in 0 files; 2 no longer occur.\n"
    assert json.loads((project / "known.json").read_text()) == {"version": 1, "findings": {}}


def test_a_long_list_of_what_is_gone_is_cut(tmp_path: Path) -> None:
    body = "".join(f"    time.sleep({number})\n" for number in range(1, 15))
    (tmp_path / "a.py").write_text(f"import time\nasync def f():\n{body}")
    asyncflow("check", "--baseline=b.json", "--write-baseline", cwd=tmp_path)
    (tmp_path / "a.py").write_text("")
    lines = asyncflow("check", "--baseline=b.json", cwd=tmp_path).stderr.splitlines()
    assert lines[0].startswith("note: 14 findings in b.json no longer occur;")
    assert (len(lines), lines[-1]) == (12, "  and 4 more")


@pytest.mark.parametrize(
    "words",
    [
        ["app/helper.py"],
        ["--select=AF12"],
        ["--ignore=AF171,AF231"],
        ["--per-file-ignores=main.py:AF1,AF2"],
    ],
)
def test_what_a_run_could_not_find_is_neither_gone_nor_dropped(
    project: Path, words: list[str]
) -> None:
    (project / "app/helper.py").write_text(BLOCKING)
    asyncflow("check", "--baseline=known.json", *words, cwd=project)
    done = asyncflow("check", "--baseline=known.json", *words, cwd=project)
    assert "no longer" not in done.stderr
    done = asyncflow("check", "--baseline=known.json", "--write-baseline", *words, cwd=project)
    assert done.returncode == 0
    written = json.loads((project / "known.json").read_text())
    assert written["findings"]["app/main.py"] == json.loads(WRITTEN)["findings"]["app/main.py"]


def test_a_file_that_does_not_parse_keeps_its_entries_and_is_reported(project: Path) -> None:
    edit(project, "async def nap():", "async def nap(:")
    done = asyncflow("check", "--baseline=known.json", "--output-format=concise", cwd=project)
    assert positions(done.stdout) == ["app/main.py:12:15: AF901"]
    assert done.stderr == ""
    done = asyncflow("check", "--baseline=known.json", "--write-baseline", cwd=project)
    assert done.returncode == 1
    assert positions(done.stderr) == ["app/main.py:12:15: AF901"]
    assert (project / "known.json").read_text() == WRITTEN


def test_writing_again_changes_no_byte_and_not_even_the_file(project: Path) -> None:
    os.utime(project / "known.json", (1, 1))
    words = ["check", "--baseline", str(project / "known.json"), "--write-baseline"]
    assert asyncflow(*words, str(project / "app"), cwd=project.parent).returncode == 0
    assert asyncflow(*words, "../app/main.py", ".", cwd=project / "app").returncode == 0
    assert (project / "known.json").read_text() == WRITTEN
    assert (project / "known.json").stat().st_mtime_ns == 1_000_000_000


def test_paths_are_relative_to_the_folder_of_the_file(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (project / "ci").mkdir()
    words = ["check", "--baseline=ci/known.json"]
    assert asyncflow(*words, "--write-baseline", cwd=project).returncode == 0
    written = json.loads((project / "ci/known.json").read_text())
    assert list(written["findings"]) == ["../app/main.py"]
    assert asyncflow(*words, cwd=project).returncode == 0
    link = tmp_path_factory.mktemp("elsewhere") / "link"
    link.symlink_to(project, target_is_directory=True)
    linked = asyncflow(*words, str(link / "app/main.py"), cwd=project)
    assert (linked.returncode, linked.stderr) == (0, "")


def test_names_that_are_no_ascii(tmp_path: Path) -> None:
    (tmp_path / "é日.py").write_text(BLOCKING.replace("nap", "näp"), encoding="utf-8")
    words = ["check", "--baseline=b.json"]
    assert asyncflow(*words, "--write-baseline", cwd=tmp_path).returncode == 0
    assert (tmp_path / "b.json").read_bytes().isascii()
    assert asyncflow(*words, cwd=tmp_path).returncode == 0


def test_a_setting_names_the_file(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.asyncflow]\nbaseline = "known.json"\n')
    assert asyncflow("check", cwd=project).returncode == 0
    assert asyncflow("check", cwd=project / "app").returncode == 0
    assert asyncflow("check", "--no-baseline", cwd=project).returncode == 1
    assert asyncflow("check", "--isolated", cwd=project).returncode == 1
    shown = asyncflow("check", "--show-settings", cwd=project / "app").stdout
    path = json.dumps(str(project / "known.json"))
    assert f"baseline = {path}  # {project / 'pyproject.toml'}" in shown.splitlines()
    edit(project, "time.sleep(1)", "pass")
    done = asyncflow("check", "--write-baseline", cwd=project / "app")
    assert done.stdout.endswith(": 1 finding in 1 file; 3 no longer occur.\n")


def test_a_buffer_of_an_editor_is_compared_too(project: Path) -> None:
    words = ["check", "--baseline=known.json", "--stdin-filename=app/main.py", "-"]
    assert asyncflow(*words, cwd=project, stdin=MAIN.encode()).returncode == 0
    half = asyncflow(*words, cwd=project, stdin=b"import time\n")
    assert (half.returncode, half.stderr) == (0, "")


def test_only_what_is_not_accepted_gets_a_comment(project: Path) -> None:
    edit(project, "return page", "return time.sleep(3)")
    done = asyncflow("check", "--baseline=known.json", "--add-noqa", cwd=project)
    assert done.stdout == "Added 1 noqa comment in 1 file.\n"
    assert "return time.sleep(3)  # noqa: AF171" in (project / "app/main.py").read_text()


def test_flake8_reads_the_setting(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.asyncflow]\nbaseline = "known.json"\n')
    assert positions(flake8("--select=AF", "--jobs=2", cwd=project).stdout) == []
    edit(project, "return page", "return time.sleep(3)")
    # A copy that is silenced takes no place of one that is accepted.
    edit(project, "async def nap():\n", "async def nap():\n    time.sleep(1)  # noqa: AF171\n")
    assert positions(flake8("--select=AF", cwd=project).stdout) == ["app/main.py:9:12: AF171"]
    assert found(project) == ["app/main.py:9:12: AF171"]
    buffer = ["--select=AF", "--stdin-display-name=app/main.py", "-"]
    assert flake8(*buffer, cwd=project, stdin=MAIN.encode()).stdout == ""
    (project / "known.json").write_text("[")
    failed = flake8("--select=AF", cwd=project)
    assert failed.returncode == 2
    assert "flake8: error: the baseline known.json is not valid JSON" in failed.stderr


ENTRY = '{"version": 1, "findings": {"a.py": [%s]}}'


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("", "the baseline b.json is not valid JSON"),
        ("\ufeff{", "the baseline b.json is not valid JSON"),
        ("[" * 100_000, "the baseline b.json is not valid JSON"),
        ("[]", "b.json is not a baseline: it has no `findings`"),
        ("import time\n", "the baseline b.json is not valid JSON"),
        ('{"findings": {}}', "the baseline b.json has the version None, not 1"),
        ('{"version": 2, "findings": {}}', "the baseline b.json has the version 2, not 1"),
        ('{"version": 1, "findings": []}', "`findings` of b.json must be an object"),
        ('{"version": 1, "findings": {"a.py": {}}}', "must have an array of objects"),
        (ENTRY % "1", "`a.py` in the baseline b.json must have an array of objects"),
        (ENTRY % "{}", "`a.py` in the baseline b.json has an entry without a code"),
        (ENTRY % '{"code": 1}', "has an entry without a code, or with no text"),
        (ENTRY % '{"code": "AF1", "line": 3}', "has an unknown key `line`"),
        (ENTRY % '{"code": "AF1", "count": 0}', "has a `count` that is no positive number"),
        (ENTRY % '{"code": "AF1", "count": true}', "has a `count` that is no positive number"),
        (ENTRY % '{"code": "AF901"}', "lists AF901, which cannot be accepted"),
    ],
)
@pytest.mark.parametrize("words", [[], ["--write-baseline"]])
def test_a_malformed_file_is_an_error_and_stays(
    tmp_path: Path, content: str, error: str, words: list[str]
) -> None:
    (tmp_path / "a.py").write_text(BLOCKING)
    (tmp_path / "b.json").write_text(content, encoding="utf-8")
    failed = asyncflow("check", "--baseline=b.json", *words, cwd=tmp_path)
    assert (failed.returncode, failed.stdout) == (2, "")
    said, advice = failed.stderr.splitlines()
    assert said.startswith("error: ")
    assert error in said
    assert advice.startswith("help: ")
    assert (tmp_path / "b.json").read_text(encoding="utf-8") == content


def test_files_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(BLOCKING)
    for words, error, help in (
        (["--baseline=b.json"], "the baseline b.json does not exist", "--write-baseline"),
        (["--baseline=."], "cannot read the baseline .: is a directory", "permissions"),
        (["--baseline=x/b.json", "--write-baseline"], "cannot write ", "check its name"),
        (["--write-baseline"], "--write-baseline needs the name of a file", "--baseline"),
    ):
        failed = asyncflow("check", *words, cwd=tmp_path)
        assert (failed.returncode, failed.stdout) == (2, "")
        said, advice = failed.stderr.splitlines()
        assert said.startswith(f"error: {error}")
        assert help in advice
    assert os.listdir(tmp_path) == ["a.py"]


def test_a_setting_of_another_type(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.asyncflow]\nbaseline = 3\n")
    failed = asyncflow("check", cwd=tmp_path)
    assert failed.returncode == 2
    assert failed.stderr == (
        "error: `baseline` in pyproject.toml must be the name of a file\n"
        'help: write for instance baseline = "asyncflow-baseline.json"\n'
    )


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["--write-baseline", "--output-format=json"], "--write-baseline writes no report"),
        (["--write-baseline", "--statistics"], "--write-baseline writes no report"),
        (["--write-baseline", "--add-noqa"], "so --add-noqa cannot do"),
        (["--write-baseline", "--diff-base=HEAD"], "so --diff-base cannot do"),
        (["--write-baseline", "-"], "--write-baseline cannot be used with standard input"),
        (["--write-baseline", "--no-baseline"], "--no-baseline contradicts --write-baseline"),
        (["--baseline=x", "--no-baseline"], "--no-baseline contradicts --baseline"),
    ],
)
def test_options_that_contradict_each_other(tmp_path: Path, words: list[str], error: str) -> None:
    failed = asyncflow("check", *words, cwd=tmp_path)
    assert (failed.returncode, failed.stdout) == (2, "")
    assert error in failed.stderr.splitlines()[0]
    assert failed.stderr.splitlines()[1].startswith("help: ")


def test_the_documentation_shows_what_is_printed(tmp_path: Path) -> None:
    usage = (ROOT / "docs/usage.md").read_text(encoding="utf-8")
    words = ["check", "--baseline", str(tmp_path / "asyncflow-baseline.json"), "examples/service"]
    written = asyncflow(*words, "--write-baseline", cwd=ROOT).stdout
    assert written.replace(f"{tmp_path}/", "") in usage
    assert asyncflow(*words, cwd=ROOT).stdout in usage


def test_entries_that_a_merge_left_twice_are_added_up(project: Path) -> None:
    text = (project / "known.json").read_text()
    twice = re.sub(r'(\{"code": "AF171", "function": "nap".*\}),', r"\1,\n\1,", text)
    assert twice.count('"nap"') == 2
    (project / "known.json").write_text(twice)
    edit(project, "def nap():", "def nap():\n    time.sleep(1)\n    time.sleep(1)")
    assert found(project) == []
