"""Handlers and middlewares of aiohttp: all of them run on the loop."""

import asyncio

from aiohttp import web

from store import cache, mail, page, products, session_of, thumbnail, throttle, verify

routes = web.RouteTableDef()


@routes.get("/products")
async def listing(request: web.Request) -> web.Response:
    items = await asyncio.to_thread(products)
    return web.Response(text=page(items))


@routes.get("/now")
async def listing_now(request: web.Request) -> web.Response:
    return web.Response(text=page(products()))  # error: [AF211]


@routes.get("/old")
def listing_of_old(request: web.Request) -> web.Response:
    """Deprecated, and wrapped: aiohttp calls it on the loop."""
    return web.Response(text=page(products()))  # error: [AF211] "handlers of aiohttp"


def older(request: web.Request) -> web.Response:
    throttle()
    return web.Response()


@routes.view("/users")
class Users(web.View):
    async def get(self) -> web.Response:
        return web.json_response(self.user())  # error: [AF231] "`gate.server.Users.user()`"

    async def post(self) -> web.Response:
        user = await asyncio.get_running_loop().run_in_executor(None, self.user)
        return web.json_response(user)

    def user(self) -> dict:
        return verify(self.request.headers["token"])


@web.middleware
async def sessions(request: web.Request, handler) -> web.StreamResponse:
    request["session"] = session_of(request.cookies["token"])  # error: [AF251]
    return await handler(request)


async def on_startup(app: web.Application) -> None:
    throttle()  # error: [AF271]
    app["pictures"] = asyncio.create_task(pictures())


async def pictures() -> None:
    while True:
        thumbnail("new.png")  # error: [AF261]
        await asyncio.sleep(60)


async def database(app: web.Application):
    app["cache"] = cache
    yield
    mail("admin@x.invalid")  # error: [AF233]


def application() -> web.Application:
    throttle()
    app = web.Application(middlewares=[sessions])
    app.add_routes(routes)
    app.add_routes([web.get("/older", older)])  # error: [AF271] "`gate.server.older()`"
    app.router.add_post("/older", older)  # error: [AF271]
    app.router.add_route("PUT", "/older", older)  # error: [AF271]
    app.router.add_get("/now", listing_now)
    app.on_startup.append(on_startup)
    app.cleanup_ctx.append(database)
    return app


if __name__ == "__main__":
    products()
    web.run_app(application())
