"""The catalog as pages of the documentation site: an index, a page a library, and a JSON index."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from asyncflow_runtime.catalog import BlockingCall, library_names
from flake8_asyncflow.report.library import calls_by_library
from flake8_asyncflow.report.library_page import (
    COSTS,
    distributions_of,
    library_page,
    needs_of,
    use_instead,
)
from flake8_asyncflow.report.page import quoted, title

LOCKS = Path(__file__).resolve().parent.parent / "tests" / "data" / "lock"

FIELDS = ["name", "library", "code", "flow", "cost", "use", "aliases"]

INTRODUCTION = """\
# Catalog

Every call that asyncflow knows to block: {calls} callables of {modules} modules of the standard
library and {libraries} libraries, from {distributions} distributions on the index. A class all of
whose methods block counts as one, and is written `Class.*`.

<div id="catalog-search" data-index="calls" hidden>
<label for="catalog-query">Find a call: by name, library, code or equivalent</label>
<input id="catalog-query" type="search" placeholder="requests, redis get, AF151, sleep ..."
 autocomplete="off" autocapitalize="none" spellcheck="false" aria-controls="catalog-results"
 aria-describedby="catalog-status">
<p id="catalog-status" role="status" aria-live="polite"></p>
<div id="catalog-results"></div>
</div>
<script src="../assets/catalog-search.js" defer></script>

## How to read it

- **Call** is the name under which a call is known, wherever it was imported from, and a link to the
  documentation of its library. A method stands under the class that documents it, and counts for
  subclasses too.
- **Use instead** is the equivalent in asyncio, anyio and trio; where they agree it is written once.
  *thread* means that there is none: run the call in a thread, with `asyncio.to_thread`,
  `anyio.to_thread.run_sync` or `trio.to_thread.run_sync`.
- **Cost** is what a call typically takes: *metadata* is a file system query, cheap where the answer is
  cached; *disk* takes as long as the storage; *CPU* as long as the computation; *waits* as long as the
  other side, without limit.
- **Notes** say when it does not block, and in which versions and on which systems it exists.

`asyncflow explain NAME` prints the same in a terminal, for a call, a code or a library.
[The rules](../rules/index.md) say what is wrong with such calls. A call that is missing is
[one entry and one line of test data](../contributing.md#add-a-blocking-call); those of your own
project go [into its configuration](../configuration.md).
"""

# Links of pages that are written for docs/rules, and the rows of their tables.
_RULE_LINK = re.compile(r"\]\((AF\d+)\.md\)")
_CALL_ROW = re.compile(r"^\| (`([\w.]+?)(?:\.\*)?`) \|(.*)\| <(\S+)> \|$", re.MULTILINE)
_CALL_HEAD = re.compile(r"^(\| Call \|.*) Source \|\n(.*) --- \|$", re.MULTILINE)


def catalog_pages() -> Iterator[tuple[str, str]]:
    """(file name, content) of every file of the folder `catalog`."""
    versions = locked_versions()
    libraries = calls_by_library()
    yield "index.md", _index(libraries, versions)
    for name in libraries:
        text = library_page(name, versions)
        assert text is not None
        yield f"{name}.md", _for_site(text)
    index = search_index(libraries)
    yield "calls.json", index
    # A page that is read from the file system may load scripts, but no JSON.
    yield "calls.js", f"globalThis.asyncflowCalls = {index.rstrip()};\n"


def locked_versions() -> dict[str, str]:
    """The version of each distribution in which its names were looked up."""
    versions: dict[str, str] = {}
    for path in sorted(LOCKS.glob("*.json")):
        versions.update(json.loads(path.read_text(encoding="utf-8"))["distributions"])
    return versions


def search_index(libraries: Mapping[str, tuple[BlockingCall, ...]]) -> str:
    """All calls as JSON: the names of the fields, then a row for each call."""
    rows = [
        [
            title(entry),
            library,
            entry.code,
            entry.flow.value,
            COSTS[entry.cost],
            use_instead(entry).replace("`", ""),
            " ".join(entry.aliases),
        ]
        for library, calls in libraries.items()
        for entry in calls
    ]
    lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
    return f'{{"fields":{json.dumps(FIELDS)},\n"calls":[\n{lines}\n]}}\n'


def _for_site(text: str) -> str:
    """A library's page with links from its place in the site.

    The name of a call is its anchor, and leads to the documentation that the last column names.
    """
    text = _RULE_LINK.sub(r"](../rules/\1.md)", text)
    text = _CALL_ROW.sub(r'| <a id="\2" href="\4">\1</a> |\3|', _CALL_HEAD.sub(r"\1\n\2", text))
    heading, _, rest = text.partition("\n")
    return f"{heading}\n\n[All of the catalog](index.md)\n{rest}"


def _index(libraries: Mapping[str, tuple[BlockingCall, ...]], versions: Mapping[str, str]) -> str:
    files = set(library_names())
    modules = [name for name in libraries if name not in files]
    others = [name for name in libraries if name in files]
    introduction = INTRODUCTION.format(
        calls=f"{sum(map(len, libraries.values())):,}",
        modules=len(modules),
        libraries=len(others),
        distributions=len({one for name in others for one in distributions_of(name)}),
    )
    rows = ["| Library | Distributions, looked up in | Calls | Codes | Async equivalents from |"]
    rows.append("| --- | --- | ---: | --- | --- |")
    rows += [_row(name, libraries[name], versions) for name in others]
    std = ["| Module | Calls | Codes | Async equivalents from |", "| --- | ---: | --- | --- |"]
    std += [_row(name, libraries[name], None) for name in modules]
    parts = [introduction, "## Libraries", "\n".join(rows)]
    return "\n\n".join([*parts, "## Standard library", "\n".join(std)]) + "\n"


def _row(name: str, calls: tuple[BlockingCall, ...], versions: Mapping[str, str] | None) -> str:
    cells = [f"[{name}]({name}.md)"]
    if versions is not None:
        proven = (f"{one} {versions.get(one, '')}".strip() for one in distributions_of(name))
        cells.append(", ".join(proven))
    codes = sorted({entry.code for entry in calls})
    cells += [str(len(calls)), " ".join(f"[{code}](../rules/{code}.md)" for code in codes)]
    cells.append(quoted(needs_of(calls), "and"))
    return f"| {' | '.join(cells)} |".replace("|  |", "| |")
