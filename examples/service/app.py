"""The routes: what HTTP asks for, handed to the parts that do it."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

from aiohttp import web

from examples.service.accounts import Accounts
from examples.service.exports import write_archive
from examples.service.snapshots import Snapshots
from examples.service.store import Bookmarks
from examples.service.upstream import Upstream

FOLDER = web.AppKey("folder", Path)
ACCOUNTS = web.AppKey("accounts", Accounts)
BOOKMARKS = web.AppKey("bookmarks", Bookmarks)
SNAPSHOTS = web.AppKey("snapshots", Snapshots)
UPSTREAM = web.AppKey("upstream", Upstream)

routes = web.RouteTableDef()


@routes.post("/bookmarks")
async def add(request: web.Request) -> web.Response:
    url = (await request.json())["url"]
    if not await request.app[UPSTREAM].is_reachable(url):
        raise web.HTTPBadGateway(text=f"no answer from {url}\n")
    text = await request.app[UPSTREAM].page(url)
    number = await request.app[BOOKMARKS].add(url)
    await request.app[SNAPSHOTS].save(number, text)
    return web.json_response({"id": number}, status=201)


@routes.get("/bookmarks")
async def listing(request: web.Request) -> web.Response:
    words = request.query.get("search")
    bookmarks = request.app[BOOKMARKS]
    urls = await bookmarks.search(words) if words else await bookmarks.urls()
    return web.json_response(urls)


@routes.get("/bookmarks/{number}/snapshot")
async def snapshot(request: web.Request) -> web.Response:
    text = await request.app[SNAPSHOTS].load(int(request.match_info["number"]))
    if text is None:
        raise web.HTTPNotFound
    return web.Response(text=text, content_type="text/html")


@routes.delete("/snapshots")
async def forget(request: web.Request) -> web.Response:
    await request.app[SNAPSHOTS].clear()
    return web.Response(status=204)


@routes.get("/export")
async def export(request: web.Request) -> web.FileResponse:
    target = request.app[FOLDER] / "export.zip"
    await write_archive(request.app[SNAPSHOTS].folder, target)
    if os.path.getsize(target) > 100_000_000:
        raise web.HTTPInsufficientStorage
    return web.FileResponse(target)


@routes.post("/login")
async def login(request: web.Request) -> web.Response:
    form = await request.json()
    right = await request.app[ACCOUNTS].check(form["name"], form["password"])
    await asyncio.sleep(0.01)
    return web.Response(status=204 if right else 403)


@routes.get("/settings")
async def settings(request: web.Request) -> web.Response:
    path = request.app[FOLDER] / "settings.json"
    try:
        with open(path, encoding="utf-8") as file:
            return web.json_response(json.load(file))
    except FileNotFoundError:
        return web.json_response({})


async def _connections(app: web.Application) -> AsyncIterator[None]:
    app[BOOKMARKS] = Bookmarks(app[FOLDER] / "bookmarks.db")
    app[UPSTREAM] = Upstream()
    yield
    await app[UPSTREAM].close()
    await app[BOOKMARKS].close()


def make_app(folder: Path) -> web.Application:
    """The application; all it keeps is below `folder`."""
    app = web.Application()
    app[FOLDER] = folder
    app[ACCOUNTS] = Accounts({"ada": "analytical"})
    app[SNAPSHOTS] = Snapshots(folder / "snapshots")
    app.cleanup_ctx.append(_connections)
    app.add_routes(routes)
    return app
