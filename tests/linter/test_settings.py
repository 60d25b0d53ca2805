"""Configuration: which file wins, which keys and values there are, which codes are wanted."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.settings import DEFAULT_EXCLUDE, Settings, wanted
from flake8_asyncflow.settings_files import load
from flake8_asyncflow.settings_values import Value

CODES = ("AF121", "AF124", "AF131", "AF171", "AF501", "AF901", "AF902", "AF903")


def settings(
    start: Path, *, config: str | None = None, isolated: bool = False, **command_line: Value
) -> Settings:
    values = {key.replace("_", "-"): value for key, value in command_line.items()}
    return load(str(start), values, lambda: CODES, config, isolated)


def refused(start: Path, config: str | None = None, **command_line: Value) -> tuple[str, str]:
    """(message, help) of the error."""
    with pytest.raises(ConfigError) as caught:
        settings(start, config=config, **command_line)
    return str(caught.value), caught.value.help


def pyproject(folder: Path, body: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(f"[tool.asyncflow]\n{body}\n")


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


def test_defaults(tmp_path: Path) -> None:
    assert settings(tmp_path) == Settings()
    assert settings(tmp_path).exclude == DEFAULT_EXCLUDE


def test_every_key_of_pyproject(tmp_path: Path) -> None:
    pyproject(
        tmp_path,
        """
        select = ["AF1"]
        extend-select = ["AF901"]
        ignore = ["AF124"]
        extend-ignore = ["AF121"]
        enable = ["AF5"]
        exclude = ["gen"]
        extend-exclude = ["data/*.py"]
        src = ["lib"]
        respect-gitignore = false
        async-library = "trio"
        output-format = "json"
        [tool.asyncflow.per-file-ignores]
        "tests/*" = ["AF1"]
        "conftest.py" = ["AF171"]
        """,
    )
    found = settings(tmp_path)
    assert found.select == ("AF1", "AF901")
    assert found.ignore == ("AF124", "AF121")
    assert found.enable == ("AF5",)
    assert found.exclude == ("gen", str(tmp_path / "data/*.py"))
    assert found.src == (str(tmp_path / "lib"),)
    assert found.respect_gitignore is False
    assert found.async_library == "trio"
    assert found.output_format == "json"
    assert found.per_file_ignores == (
        (str(tmp_path / "tests/*"), ("AF1",)),
        ("conftest.py", ("AF171",)),
    )
    assert set(found.origins.values()) == {"pyproject.toml", "pyproject.toml, pyproject.toml"}


def test_the_closest_pyproject_with_our_table_counts(tmp_path: Path) -> None:
    pyproject(tmp_path, 'ignore = ["AF131"]')
    pyproject(tmp_path / "a", 'ignore = ["AF171"]')
    (tmp_path / "a/b").mkdir()
    (tmp_path / "a/b/pyproject.toml").write_text("[tool.other]\n")
    (tmp_path / "a/b/x.py").touch()
    assert settings(tmp_path / "a/b").ignore == ("AF171",)
    assert settings(tmp_path / "a/b/x.py").ignore == ("AF171",)
    assert settings(tmp_path / "c").ignore == ("AF131",)
    assert settings(tmp_path / "a", isolated=True).ignore == ()


def test_command_line_beats_pyproject_beats_flake8(tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").write_text(
        "[flake8]\nignore = E501,AF121\nextend_ignore = AF124\nselect = E,AF\n"
        "asyncflow-enable = AF5\nasyncflow-async-library = anyio\nmax-line-length = 100\n"
    )
    found = settings(tmp_path)
    assert found.ignore == ("AF121", "AF124")
    assert found.enable == ("AF5",)
    assert found.async_library == "anyio"
    assert found.origins["async_library"] == "setup.cfg"
    pyproject(tmp_path, 'ignore = ["AF131"]\nasync-library = "trio"')
    found = settings(tmp_path, async_library="asyncio", extend_ignore=("AF171",))
    assert found.ignore == ("AF131", "AF171")
    assert found.enable == ("AF5",)
    assert found.async_library == "asyncio"
    assert found.origins["async_library"] == "command line"
    assert found.origins["ignore"] == "pyproject.toml, command line"


def test_flake8_files_are_found_as_flake8_finds_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "setup.cfg").write_text("[metadata]\nname = x\n")
    (tmp_path / "tox.ini").write_text("[flake8]\nignore = AF131\n")
    (tmp_path / ".flake8").write_text("[flake8]\nignore = AF171\n")
    assert settings(tmp_path).ignore == ("AF131",)
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    assert settings(tmp_path / "below").ignore == ("AF131",)
    (tmp_path / "below/.flake8").write_text("[flake8]\nignore = AF171\n")
    assert settings(tmp_path / "below").ignore == ("AF171",)


def test_flake8_lists_without_our_codes_say_nothing(tmp_path: Path) -> None:
    (tmp_path / ".flake8").write_text(
        "[flake8]\nselect = E,F,W\nignore = E501, W503\nexclude = gen\n"
        "per-file-ignores =\n    tests/*: E501, AF171\n    setup.py,conf.py: AF1 F401\n    a.py:E5\n"
    )
    found = settings(tmp_path)
    assert found.select == ("AF",)
    assert found.ignore == ()
    assert found.exclude == ("gen",)
    assert found.per_file_ignores == (
        (str(tmp_path / "tests/*"), ("AF171",)),
        ("setup.py", ("AF1",)),
        ("conf.py", ("AF1",)),
        ("a.py", ()),
    )


def test_config_names_the_only_file_that_is_read(tmp_path: Path) -> None:
    pyproject(tmp_path, 'ignore = ["AF131"]')
    (tmp_path / "own.toml").write_text('ignore = ["AF171"]\n')
    (tmp_path / "table.toml").write_text('[tool.asyncflow]\nignore = ["AF121"]\n')
    (tmp_path / "ini").write_text("[flake8]\nignore = AF124\n")
    assert settings(tmp_path, config="own.toml").ignore == ("AF171",)
    assert settings(tmp_path, config="table.toml").ignore == ("AF121",)
    assert settings(tmp_path, config="ini").ignore == ("AF124",)


@pytest.mark.parametrize(
    ("body", "message", "help"),
    [
        ('selct = ["AF"]', "unknown key `selct` in [tool.asyncflow] of pyproject.toml", "`select`"),
        ("per_file_ignores = {}", "unknown key `per_file_ignores`", "`per-file-ignores`"),
        ("verify = true", "unknown key `verify`", ""),
        ("executor = 'x'", "unknown key `executor`", ""),
        ("zzz = 1", "unknown key `zzz`", "the keys are select, "),
        ('select = "AF"', "`select` in pyproject.toml must be a list of strings", "select = ["),
        ("ignore = [1]", "`ignore` in pyproject.toml must be a list of strings", "ignore = ["),
        ("src = 3", "`src` in pyproject.toml must be a list of strings", "src = ["),
        ('respect-gitignore = "no"', "must be true or false", "= true"),
        ("async-library = 3", "must be a string", '"asyncio"'),
        ('async-library = "tro"', "unknown value `tro`", "did you mean `trio`?"),
        ('output-format = "xml"', "unknown value `xml`", "it can be full, concise, json, "),
        ('per-file-ignores = ["a"]', "must be a table of globs", "per-file-ignores = {"),
        ('per-file-ignores = {"a" = "AF1"}', "must be a table of globs", ""),
        ('per-file-ignores = {"a" = ["E501"]}', "unknown code `E501`", "asyncflow rules"),
        ('select = ["AF13X"]', "unknown code `AF13X` for `select` in pyproject.toml", "`AF13`"),
        ('ignore = ["AF999"]', "unknown code `AF999`", "asyncflow rules"),
        ('ignore = ["af131"]', "unknown code `af131`", "did you mean `AF131`?"),
        ('ignore = [""]', "unknown code ``", "asyncflow rules"),
        ("ignore = [", "pyproject.toml is not valid TOML", "correct"),
    ],
)
def test_what_is_wrong_in_pyproject(tmp_path: Path, body: str, message: str, help: str) -> None:
    pyproject(tmp_path, body)
    said, advice = refused(tmp_path)
    assert message in said
    assert help in advice


@pytest.mark.parametrize(
    ("body", "message", "help"),
    [
        (
            "asyncflow-enabel = AF5",
            "unknown key `asyncflow-enabel` in [flake8]",
            "asyncflow-enable",
        ),
        ("asyncflow_async_library = tokio", "unknown value `tokio`", "asyncio"),
        ("asyncflow-enable = AF77", "unknown code `AF77` for `asyncflow-enable` in .flake8", ""),
        ("ignore = E501,AF13X", "unknown code `AF13X`", "AF13"),
        ("per-file-ignores = a.py", "must pair globs with codes, not `a.py`", "tests/*:AF124"),
        ("per-file-ignores = a.py:AF1:AF2", "must pair globs with codes", ""),
        ("per-file-ignores = :AF1", "must pair globs with codes", ""),
        ("[broken", ".flake8 is not a valid INI file", ""),
    ],
)
def test_what_is_wrong_in_a_file_of_flake8(
    tmp_path: Path, body: str, message: str, help: str
) -> None:
    (tmp_path / ".flake8").write_text(f"[flake8]\n{body}\n")
    said, advice = refused(tmp_path)
    assert message in said
    assert help in advice


def test_what_is_wrong_on_the_command_line(tmp_path: Path) -> None:
    assert refused(tmp_path, select=("AF13X",))[0] == "unknown code `AF13X` for --select"
    assert "cannot read the configuration file gone.toml" in refused(tmp_path, "gone.toml")[0]
    assert "no section [flake8]" in refused_config(tmp_path, "x.ini", "[tox]\n")
    assert "no table [tool.asyncflow]" in refused_config(tmp_path, "pyproject.toml", "[tool.x]\n")
    assert "must be a table" in refused_config(tmp_path, "y.toml", "tool.asyncflow = 3\n")
    assert "is a directory" in refused(tmp_path, str(tmp_path))[0]


def refused_config(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text)
    return refused(folder, name)[0]


def test_per_file_ignores_are_those_of_flake8(tmp_path: Path) -> None:
    found = Settings(
        per_file_ignores=(
            ("*.py", ("AF131",)),
            (str(tmp_path / "tests/*"), ("AF171",)),
            (str(tmp_path / "tests/unit/*"), ()),
        )
    )
    assert found.for_file("a.py").ignore == ("AF131",)
    assert found.for_file("tests/a.py").ignore == ("AF171",)
    assert found.for_file("tests/deep/a.py").ignore == ("AF171",)
    assert found.for_file("tests/unit/a.py").ignore == ()
    assert found.for_file(os.path.join("..", tmp_path.name, "tests/a.py")).ignore == ("AF171",)
    assert found.for_file("a.txt").ignore == ()


@pytest.mark.parametrize(
    ("code", "given", "default_on", "expected"),
    [
        ("AF131", Settings(), True, True),
        ("AF131", Settings(select=("AF13",)), True, True),
        ("AF131", Settings(select=("AF2",)), True, False),
        ("AF131", Settings(select=()), True, False),
        ("AF131", Settings(ignore=("AF1",)), True, False),
        ("AF131", Settings(ignore=("AF1",), select=("AF13",)), True, True),
        ("AF131", Settings(ignore=("AF13",), select=("AF13",)), True, False),
        ("AF131", Settings(ignore=("AF131",), select=("AF1",)), True, False),
        ("AF501", Settings(), False, False),
        ("AF501", Settings(select=("AF", "AF5", "AF50")), False, False),
        ("AF501", Settings(select=("AF501",)), False, True),
        ("AF501", Settings(enable=("AF5",)), False, True),
        ("AF501", Settings(enable=("AF5",), select=("AF1",)), False, False),
        ("AF501", Settings(enable=("AF5",), ignore=("AF501",)), False, False),
        ("AF901", Settings(select=("AF131",)), True, True),
        ("AF903", Settings(select=()), True, True),
        ("AF901", Settings(ignore=("AF9",)), True, False),
        ("AF901", Settings(ignore=("AF9",), select=("AF901",)), True, True),
        ("AF902", Settings(), False, False),
    ],
)
def test_wanted(code: str, given: Settings, default_on: bool, expected: bool) -> None:
    assert wanted(code, given, default_on) is expected


PREFIXES = st.lists(st.sampled_from(["A", "AF", "AF1", "AF13", "AF131", "AF17", "AF5"]))


@given(PREFIXES, PREFIXES, st.sampled_from(["AF131", "AF171", "AF501"]))
def test_order_and_repetition_do_not_matter(
    select: list[str], ignore: list[str], code: str
) -> None:
    once = Settings(select=tuple(sorted(set(select))), ignore=tuple(sorted(set(ignore))))
    twice = Settings(select=(*select, *select[::-1]), ignore=(*ignore[::-1], *ignore))
    assert wanted(code, once, True) == wanted(code, twice, True)
    assert not wanted(code, Settings(select=("AF",), ignore=(*ignore, code)), True)
