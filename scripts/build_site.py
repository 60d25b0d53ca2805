"""Builds the documentation site, strictly: a broken link is an error.

The committed pages of docs/, the rules, the catalog and the changes are gathered in a folder of
their own, from which Zensical (dependency group `docs`) builds. Nothing is fetched from elsewhere.

    python scripts/build_site.py                    builds site/
    python scripts/build_site.py --output FOLDER    builds it there
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from catalog_pages import catalog_pages
from generate_docs import FAMILIES
from generate_docs import pages as rule_pages

from flake8_asyncflow.rules import all_rules

ROOT = Path(__file__).resolve().parent.parent
STAGE = ROOT / "build" / "site"

# Pages that stand at the top of the repository.
_ELSEWHERE = {"CONTRIBUTING.md": "contributing.md"}

# What the home page cannot link to where the catalog is not made.
_CATALOG = "- Catalog: "

_KINDS = {
    "removal": "Removed",
    "feature": "Features",
    "bugfix": "Fixed",
    "doc": "Documentation",
    "misc": "Other",
}
_LIBRARY_ROW = re.compile(r"^\| `(\w+)` \| (\d+) \|", re.MULTILINE)

NavItem = str | Mapping[str, "str | Sequence[NavItem]"]


def main(arguments: list[str] | None = None) -> int:
    """Builds the site; returns the exit status of the builder."""
    parser = argparse.ArgumentParser(description="Builds the documentation site.")
    parser.add_argument("--output", type=Path, default=ROOT / "site", help="default: site")
    parser.add_argument("--stage", type=Path, default=STAGE, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    stage: Path = options.stage
    gather(stage)
    status = build(stage)
    if status == 0:
        _replace(options.output, stage / "site")
    return status


def build(stage: Path) -> int:
    """Builds `site` in a folder that has a configuration and `docs`; returns the exit status."""
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    return subprocess.run([*command, "-f", stage / "zensical.toml"], check=False).returncode


def gather(stage: Path) -> None:
    """Puts the configuration and every page into an empty folder."""
    shutil.rmtree(stage, ignore_errors=True)
    docs = stage / "docs"
    ignored = shutil.ignore_patterns("rules", "catalog", ".*")
    shutil.copytree(ROOT / "docs", docs, ignore=ignored)
    for source, target in _ELSEWHERE.items():
        shutil.copyfile(ROOT / source, docs / target)
    _write(docs / "changelog.md", changelog())
    home = (docs / "index.md").read_text(encoding="utf-8")
    assert home.count(_CATALOG) == 1
    _write(docs / "index.md", home.replace(_CATALOG, "- [Catalog](catalog/index.md): "))
    for name, text in rule_pages():
        _write(docs / "rules" / name, _LIBRARY_ROW.sub(r"| [\1](../catalog/\1.md) | \2 |", text))
    for name, text in catalog_pages():
        _write(docs / "catalog" / name, text)
    config = (ROOT / "zensical.toml").read_text(encoding="utf-8")
    filled, count = re.subn(r"^nav = .*$", f"nav = {_toml(navigation())}", config, flags=re.M)
    assert count == 1
    _write(stage / "zensical.toml", filled)


def navigation() -> list[NavItem]:
    """The pages of the side bar, in order. Those of the libraries are reached from the catalog."""
    families: dict[str, list[NavItem]] = {}
    for rule in all_rules():
        page = {f"{rule.code} {rule.name}": f"rules/{rule.code}.md"}
        families.setdefault(_family(rule.code), []).append(page)
    order = [*dict.fromkeys([*FAMILIES.values(), *families])]
    groups = [{title: families[title]} for title in order if title in families]
    return [
        {"Home": "index.md"},
        {"Usage": "usage.md"},
        {"Score": "score.md"},
        {"Configuration": "configuration.md"},
        {"Editors": "editors.md"},
        {"Catalog": "catalog/index.md"},
        {"Rules": ["rules/index.md", "rules/frameworks.md", *groups]},
        {"Contributing": "contributing.md"},
        {"Changes": "changelog.md"},
    ]


def _family(code: str) -> str:
    """The title under which a rule is listed; AF2fn stands beside its twin AF1fn."""
    twin = code.replace("AF2", "AF1", 1)
    return next((title for prefix, title in FAMILIES.items() if twin.startswith(prefix)), "Other")


def changelog() -> str:
    """CHANGELOG.md, with the fragments of what is not released yet in their place."""
    parts: list[str] = []
    for kind, title in _KINDS.items():
        fragments = sorted((ROOT / "changelog.d").glob(f"*.{kind}*.md"))
        if fragments:
            parts.append(f"### {title}\n")
            parts += [_item(path.read_text(encoding="utf-8")) for path in fragments]
    unreleased = "\n".join(["## Not released yet\n", *parts]) if parts else ""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    head, _, released = text.partition("<!-- towncrier release notes start -->\n")
    return f"{head.partition(chr(10))[0]}\n\n{unreleased}\n{released}"


def _item(text: str) -> str:
    """A fragment as an item of a list."""
    return "- " + text.strip().replace("\n", "\n    ") + "\n"


def _toml(value: str | Iterable[NavItem] | Mapping[str, object]) -> str:
    """A value as TOML on one line."""
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, Mapping):
        pairs = (f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items())
        return f"{{ {', '.join(pairs)} }}"
    return f"[{', '.join(map(_toml, value))}]"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _replace(target: Path, built: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(built, target)


if __name__ == "__main__":
    raise SystemExit(main())
