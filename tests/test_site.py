"""The documentation builds as a site, is complete, and loads nothing from elsewhere."""

import json
import re
import shutil
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import build_site
import pytest

from asyncflow_runtime import catalog
from flake8_asyncflow.cli import main
from flake8_asyncflow.report.library import calls_by_library
from flake8_asyncflow.report.page import title
from flake8_asyncflow.rules import all_rules

ROOT = Path(__file__).resolve().parent.parent

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
HEADLESS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--dump-dom",
]

needs_zensical = pytest.mark.skipif(
    find_spec("zensical") is None, reason="the dependency group docs is not installed"
)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

# Elements that load what they name, and links that only lead there.
LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}


class Page(HTMLParser):
    """What a page loads, where it leads, and which anchors it has."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.anchors: list[str] = []
        self.calls: list[str] = []  # anchors in cells of tables
        self._in_cell = False
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in LOADING and LOADING[tag] in given:
            self.loads.append(given[LOADING[tag]])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if "id" in given:
            self.anchors.append(given["id"])
            if self._in_cell and tag == "a":
                self.calls.append(given["id"])
        self._in_cell = tag == "td" or (self._in_cell and tag != "tr")


parsed = cache(Page)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly."""
    folder = tmp_path_factory.mktemp("site")
    output = folder / "html"
    assert build_site.main(["--output", str(output), "--stage", str(folder / "stage")]) == 0
    return output


def html(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


@needs_zensical
def test_a_broken_link_fails_the_build(tmp_path: Path) -> None:
    shutil.copyfile(ROOT / "zensical.toml", tmp_path / "zensical.toml")
    docs = tmp_path / "docs"
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    (docs / "index.md").write_text("# A\n\n[b](b.md)\n", encoding="utf-8")
    assert build_site.build(tmp_path) != 0
    (docs / "b.md").write_text("# B\n", encoding="utf-8")
    assert build_site.build(tmp_path) == 0


@needs_zensical
def test_every_call_is_on_the_page_of_its_library(site: Path) -> None:
    shown: Counter[tuple[str, str]] = Counter()
    for path in (site / "catalog").glob("*.html"):
        shown.update((path.stem, name) for name in parsed(path).calls)
    assert shown == Counter(
        (library, entry.name) for library, calls in calls_by_library().items() for entry in calls
    )
    assert sorted(name for _, name in shown) == sorted(e.name for e in catalog.entries())


@needs_zensical
def test_index_has_every_call_once(site: Path) -> None:
    text = (site / "catalog" / "calls.json").read_text(encoding="utf-8")
    index = json.loads(text)
    rows = [dict(zip(index["fields"], row, strict=True)) for row in index["calls"]]
    shown = sorted((row["name"], row["code"], row["flow"]) for row in rows)
    assert shown == sorted((title(e), e.code, e.flow.value) for e in catalog.entries())
    for row in rows:
        assert (site / "catalog" / f"{row['library']}.html").is_file()
        assert (site / "rules" / f"{row['code']}.html").is_file()
    script = (site / "catalog" / "calls.js").read_text(encoding="utf-8")
    assert script == f"globalThis.asyncflowCalls = {text.rstrip()};\n"


@needs_zensical
def test_every_rule_is_in_the_navigation(site: Path) -> None:
    links = {unquote(link) for link in parsed(site / "index.html").links}
    assert {f"./rules/{rule.code}.html" for rule in all_rules()} <= links


@needs_zensical
def test_libraries_can_be_reached_without_scripts(site: Path) -> None:
    links = {link.removeprefix("./") for link in parsed(site / "catalog" / "index.html").links}
    assert {f"{library}.html" for library in calls_by_library()} <= links
    assert "../catalog/stripe.html" in parsed(site / "rules" / "AF134.html").links


@needs_zensical
def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    outside = re.compile(r"(https?:)?//")
    pages = html(site)
    assert len(pages) > 100
    assert [(p.name, load) for p in pages for load in parsed(p).loads if outside.match(load)] == []
    for style in site.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert re.findall(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", text) == [], style.name


@needs_zensical
def test_links_inside_lead_somewhere(site: Path) -> None:
    broken = [
        (path.relative_to(site).as_posix(), link)
        for path in html(site)
        for link in (*parsed(path).links, *parsed(path).loads)
        if not _leads_somewhere(site, path, link)
    ]
    assert broken == []


def _leads_somewhere(site: Path, page: Path, link: str) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True
    path = unquote(parts.path)
    base = site if path.startswith("/") else page.parent
    target = (base / path.lstrip("/")).resolve() if path else page.resolve()
    if target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return False
    fragment = unquote(parts.fragment)
    return not fragment or fragment.startswith("__") or fragment in parsed(target).anchors


def test_home_shows_what_the_tool_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    excerpt = (ROOT / "docs" / "index.md").read_text(encoding="utf-8").split("```console\n")[1]
    command, *shown = excerpt.partition("```")[0].splitlines()
    assert main(command.removeprefix("$ asyncflow ").split()) == 1
    printed = capsys.readouterr().out.splitlines()
    assert [line for line in shown if line not in printed] == []
    assert len(shown) > 10


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """The address of the site on loopback."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(site))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def in_browser(address: str, profile: Path) -> str:
    """The page as it is once its scripts have run."""
    assert CHROMIUM is not None
    options = [*HEADLESS, f"--user-data-dir={profile}", "--virtual-time-budget=5000", address]
    done = subprocess.run(
        [CHROMIUM, *options], capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout


def found(page: str) -> list[str]:
    """The names in the table of results."""
    results = page.partition('id="catalog-results"')[2].partition("<h2")[0]
    return re.findall(r"<td><a [^>]*><code>([^<]+)</code>", results)


@needs_zensical
@needs_chromium
@pytest.mark.parametrize("door", ["file", "http"])
def test_search_finds_calls(
    door: str, site: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    root = site.as_uri() if door == "file" else request.getfixturevalue("served")
    names = found(in_browser(f"{root}/catalog/index.html#q=redis%20get", tmp_path))
    assert names[0] == "redis.Redis.get"
    assert all("get" in name for name in names)


@needs_zensical
@needs_chromium
def test_search_shows_markup_as_text(site: Path, tmp_path: Path) -> None:
    query = quote("<img src=x onerror=alert(1)>")
    page = in_browser(f"{site.as_uri()}/catalog/index.html#q={query}", tmp_path)
    assert "all of: &lt;img src=x" in page
    assert "<img src=" not in page.partition('id="catalog-search"')[2].partition("<h2")[0]
    assert found(page) == []
