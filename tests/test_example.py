"""The example service works, and every mistake in it is found where it is."""

import asyncio
import json
import threading
import zipfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from flake8_asyncflow.cli import main
from flake8_asyncflow.pipeline import check_paths
from flake8_asyncflow.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SERVICE = ROOT / "examples" / "service"

# (file, part of the source line, code); what is not listed must stay silent
FINDINGS = [
    ("accounts.py", "given = hashlib.scrypt(", "AF141"),
    ("accounts.py", "self.lock.acquire()", "AF172"),
    ("app.py", "os.path.getsize(target)", "AF124"),
    ("app.py", "Bookmarks(app[FOLDER]", "AF211"),
    ("app.py", "with open(path", "AF121"),
    ("app.py", "json.load(file)", "AF125"),
    ("exports.py", 'zipfile.ZipFile(target, "w")', "AF125"),
    ("exports.py", "archive.write(path", "AF125"),
    ("exports.py", "archive.writestr(", "AF125"),
    ("exports.py", "subprocess.run(", "AF161"),
    ("snapshots.py", "path.parent.mkdir(", "AF123"),
    ("snapshots.py", "path.write_text(", "AF122"),
    ("snapshots.py", "os.path.exists(path)", "AF124"),
    ("snapshots.py", "path.open(", "AF121"),
    ("snapshots.py", "file.read()", "AF122"),
    ("snapshots.py", '"keep").exists()', "AF124"),
    ("snapshots.py", "shutil.rmtree(", "AF123"),
    ("store.py", "INSERT OR IGNORE", "AF111"),
    ("store.py", "self.connection.commit()", "AF111"),
    ("store.py", "SELECT id FROM", "AF111"),
    ("store.py", "cursor.execute(", "AF111"),
    ("store.py", "in cursor]", "AF181"),
    ("store.py", "self.connection.close()", "AF111"),
    ("upstream.py", "urllib.request.urlopen(", "AF131"),
    ("upstream.py", "time.sleep(PAUSE_S)", "AF171"),
    ("upstream.py", "self.session.get(", "AF131"),
    ("upstream.py", "response.iter_content(", "AF181"),
]


def test_findings() -> None:
    checked = check_paths([str(SERVICE)], Settings())
    found = [
        (Path(finding.path).name, _line(finding.path, finding.line), finding.code)
        for finding in checked.findings
    ]
    missed = list(FINDINGS)
    unexpected: list[tuple[str, str, str]] = []
    for name, line, code in found:
        match = next((f for f in missed if f[0] == name and f[1] in line and f[2] == code), None)
        if match is None:
            unexpected.append((name, line.strip(), code))
        else:
            missed.remove(match)
    assert (missed, unexpected) == ([], [])


def _line(path: str, number: int) -> str:
    return Path(path).read_text(encoding="utf-8").splitlines()[number - 1]


class _Upstream(BaseHTTPRequestHandler):
    """Answers with its path; what is below /gone does not exist."""

    def do_GET(self) -> None:
        body = f"<p>page {self.path}</p>".encode()
        self.send_response(404 if self.path.startswith("/gone") else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture
def upstream(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The URL of a server of its own thread: the service blocks its loop while it asks it."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Upstream) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@asynccontextmanager
async def service(folder: Path) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    from examples.service.app import make_app

    app = await asyncio.to_thread(make_app, folder)
    async with TestClient(TestServer(app)) as client:
        yield client


@pytest.fixture(autouse=True)
def _examples_can_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT)


def test_bookmarks_are_kept(tmp_path: Path, upstream: str) -> None:
    async def use() -> None:
        async with service(tmp_path) as client:
            added = await client.post("/bookmarks", json={"url": f"{upstream}/a"})
            assert (added.status, await added.json()) == (201, {"id": 1})
            added = await client.post("/bookmarks", json={"url": f"{upstream}/b.txt"})
            assert (added.status, await added.json()) == (201, {"id": 2})
        async with service(tmp_path) as client:  # a new process would find the same
            listed = await client.get("/bookmarks")
            assert await listed.json() == [f"{upstream}/a", f"{upstream}/b.txt"]
            found = await client.get("/bookmarks", params={"search": "txt"})
            assert await found.json() == [f"{upstream}/b.txt"]

    asyncio.run(use())


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_snapshots_are_served_exported_and_forgotten(tmp_path: Path, upstream: str) -> None:
    async def use() -> None:
        async with service(tmp_path) as client:
            await client.post("/bookmarks", json={"url": f"{upstream}/a"})
            page = await client.get("/bookmarks/1/snapshot")
            assert (page.status, await page.text()) == (200, "<p>page /a</p>")
            exported = await client.get("/export")
            files = unzipped(await exported.read())
            assert list(files) == ["1.html", "MADE-BY"]
            assert files["1.html"] == b"<p>page /a</p>"
            assert files["MADE-BY"].startswith(b"Python 3.")
            assert (await client.delete("/snapshots")).status == 204
            assert (await client.get("/bookmarks/1/snapshot")).status == 404

    asyncio.run(use())


def test_what_does_not_answer_is_refused(tmp_path: Path, upstream: str) -> None:
    async def use() -> None:
        async with service(tmp_path) as client:
            refused = await client.post("/bookmarks", json={"url": f"{upstream}/gone"})
            assert refused.status == 502
            assert await (await client.get("/bookmarks")).json() == []

    asyncio.run(use())


def test_settings(tmp_path: Path) -> None:
    async def settings() -> object:
        async with service(tmp_path) as client:
            return await (await client.get("/settings")).json()

    assert asyncio.run(settings()) == {}
    (tmp_path / "settings.json").write_text(json.dumps({"title": "Links"}), encoding="utf-8")
    assert asyncio.run(settings()) == {"title": "Links"}


def test_login(tmp_path: Path) -> None:
    async def login(name: str, password: str) -> int:
        async with service(tmp_path) as client:
            answer = await client.post("/login", json={"name": name, "password": password})
            return answer.status

    assert asyncio.run(login("ada", "analytical")) == 204
    assert asyncio.run(login("ada", "differential")) == 403
    assert asyncio.run(login("bob", "analytical")) == 403


def test_readme_shows_what_the_tool_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    excerpt = (ROOT / "README.md").read_text(encoding="utf-8").split("```console\n")[2]
    command, *shown = excerpt.partition("```")[0].splitlines()
    assert main(command.removeprefix("$ asyncflow ").split()) == 1
    printed = capsys.readouterr().out.splitlines()
    assert [line for line in shown if line not in printed] == []
    assert len(shown) > 20
