"""`gitlab`: Code Quality issues and their fingerprints."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.linter.formats import report, repository
from tests.linter.running import BLOCKING


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(tmp_path)


def quality(folder: Path, *words: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads(report("gitlab", *words, cwd=folder))
    return loaded


def test_gitlab_has_the_keys_of_code_quality(project: Path) -> None:
    (issue,) = quality(project)
    assert issue.pop("description").startswith("AF171: `time.sleep()` blocks")
    assert len(issue.pop("fingerprint")) == 32
    assert issue == {
        "check_name": "AF171",
        "severity": "major",
        "location": {"path": "app/bad.py", "lines": {"begin": 5, "end": 5}},
    }
    assert quality(project / "app")[0]["location"]["path"] == "app/bad.py"
    assert quality(project, str(project / "app"))[0]["location"]["path"] == "app/bad.py"


def test_paths_outside_a_repository_start_where_one_stands(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "bad.py").write_text(BLOCKING)
    (tmp_path / "here/bad.py").write_text(BLOCKING)
    assert quality(tmp_path / "here", "bad.py")[0]["location"]["path"] == "bad.py"
    outside = quality(tmp_path / "here", "../bad.py")[0]["location"]["path"]
    assert outside == str(tmp_path / "bad.py").replace(os.sep, "/")


def test_fingerprints_survive_shifted_lines_and_tell_twins_apart(project: Path) -> None:
    file = project / "app/bad.py"
    file.write_text(BLOCKING + "    time.sleep(1)\n    time.sleep(2)\n")
    before = [issue["fingerprint"] for issue in quality(project)]
    assert len(set(before)) == 3
    file.write_text("# a\n\n" + file.read_text().replace("    time", "    x = 1\n    time"))
    after = [issue["fingerprint"] for issue in quality(project, "--async-library=trio")]
    assert after == before
    file.write_text(file.read_text().replace("nap", "doze"))
    assert not set(before) & {issue["fingerprint"] for issue in quality(project)}


def test_a_repository_that_is_reached_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    project = repository(tmp_path / "real")
    (tmp_path / "link").symlink_to(project, target_is_directory=True)
    (issue,) = quality(project, str(tmp_path / "link/app/bad.py"))
    assert issue["location"]["path"] == "app/bad.py"
