"""Direct detection: every file of data/direct, data/catalog and data/libraries, line by line."""

from pathlib import Path

import pytest

from tests.linter.markers import differences, expected

DATA = Path(__file__).parent.parent / "data"
FILES = sorted(
    path for folder in ("direct", "catalog", "libraries") for path in DATA.glob(f"{folder}/*.py")
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_marked_lines_are_found_and_the_others_are_silent(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert expected(text), "a data file without a marker proves little"
    assert list(differences(text, file.name)) == []
