"""Endpoints of FastAPI."""

from contextlib import asynccontextmanager

from fastapi import APIRouter, BackgroundTasks, Depends, FastAPI, Request, WebSocket
from fastapi.concurrency import run_in_threadpool
from starlette.background import BackgroundTask
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse, StreamingResponse
from starlette.routing import Route

from api.dependencies import Guard, Pagination, current_session, current_user, database
from store import customers, mail, page, products, session_of, thumbnail, throttle, verify


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.products = products()  # error: [AF211] "`store.products()`"
    yield
    throttle()  # error: [AF271]


app = FastAPI(lifespan=lifespan)
old = FastAPI(on_startup=[products])  # error: [AF211] "start and stop handlers of FastAPI"
old.add_event_handler("shutdown", throttle)  # error: [AF271]


@old.on_event("startup")
def load() -> None:
    products()  # error: [AF211]


router = APIRouter(prefix="/orders")


@app.get("/products")
def list_products() -> list:
    return products()


@app.get("/products.txt")
async def text_of_products() -> str:
    return page(products())  # error: [AF211] "`store.products()`"


@app.get("/products.html")
async def html_of_products(request: Request) -> str:
    return page(await run_in_threadpool(products))


@router.post("/")
async def order(
    tasks: BackgroundTasks,
    user: dict = Depends(current_user),
    session: bytes = Depends(current_session),
    pagination: Pagination = Depends(),
    allowed: bool = Depends(Guard("buyer")),
    db: list = Depends(database),
) -> dict:
    tasks.add_task(mail, user["email"])
    tasks.add_task(thumbnail, "order.png")
    print(pagination.page, pagination.total, allowed, db, session)
    return user


@router.post("/now")
async def order_now(user: dict = Depends(current_user)) -> None:
    mail(user["email"])  # error: [AF233] "`store.mail()`"


@router.get("/checked")
async def checked(token: str) -> dict:
    return current_user(token)  # error: [AF231] "`api.dependencies.current_user()`"


async def remind() -> None:
    throttle()  # error: [AF271]


@router.post("/reminders")
def reminders(tasks: BackgroundTasks) -> JSONResponse:
    tasks.add_task(remind)
    return JSONResponse({}, background=BackgroundTask(mail, "all@x.invalid"))


@app.exception_handler(ValueError)
async def on_value_error(request: Request, error: ValueError) -> JSONResponse:
    mail("admin@x.invalid")  # error: [AF233]
    return JSONResponse({}, status_code=400)


@app.exception_handler(KeyError)
def on_key_error(request: Request, error: KeyError) -> JSONResponse:
    mail("admin@x.invalid")
    return JSONResponse({}, status_code=404)


@app.middleware("http")
async def measure(request: Request, call_next):
    session_of(request.headers["token"])  # error: [AF251]
    return await call_next(request)


class Checking(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next):
        self.check(request)  # error: [AF231] "`store.verify()` → `requests.get()`"
        return await call_next(request)

    def check(self, request: Request) -> dict:
        return verify(request.headers["token"])


@app.websocket("/live")
async def live(socket: WebSocket) -> None:
    await socket.accept()
    while True:
        await socket.send_json(customers())  # error: [AF212]


def rows():
    """StreamingResponse iterates over a plain generator in a thread pool."""
    throttle()
    yield "a"


async def async_rows():
    throttle()  # error: [AF271]
    yield "a"


@app.get("/rows")
async def stream() -> StreamingResponse:
    return StreamingResponse(rows())


def home(request: Request) -> JSONResponse:
    return JSONResponse(products())


async def about(request: Request) -> JSONResponse:
    return JSONResponse(customers())  # error: [AF212] "`store.customers()`"


routes = [Route("/", home), Route("/about", about)]
