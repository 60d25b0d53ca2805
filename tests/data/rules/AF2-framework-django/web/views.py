"""Views of Django, of both kinds."""

from asgiref.sync import async_to_sync, sync_to_async
from channels.db import database_sync_to_async
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views import View

from store import customers, mail, page, products, session_of, throttle, verify


def index(request: HttpRequest) -> HttpResponse:
    return HttpResponse(page(products()))


async def shop(request: HttpRequest) -> HttpResponse:
    session_of(request.COOKIES["token"])  # error: [AF251] "`store.session_of()`"
    items = await sync_to_async(products)()
    people = await sync_to_async(customers, thread_sensitive=False)()
    return HttpResponse(page(items) + page(people))


async def listing(request: HttpRequest) -> JsonResponse:
    items = await database_sync_to_async(products)()
    load = sync_to_async(lambda: page(customers()))
    return JsonResponse({"items": items, "people": await load()})


averify = sync_to_async(verify)


async def login(request: HttpRequest) -> JsonResponse:
    user = await averify(request.COOKIES["token"])
    mail(user["email"])  # error: [AF233]
    return JsonResponse(user)


class Orders(View):
    async def get(self, request: HttpRequest) -> JsonResponse:
        return JsonResponse(self.load())  # error: [AF211] "`web.views.Orders.load()`"

    async def post(self, request: HttpRequest) -> JsonResponse:
        return JsonResponse(await sync_to_async(self.load)())

    def load(self) -> list:
        return products()


class Products(View):
    def get(self, request: HttpRequest) -> JsonResponse:
        return JsonResponse(products())


async def notify() -> None:
    throttle()  # error: [AF271]


def notify_from_sync(request: HttpRequest) -> HttpResponse:
    async_to_sync(notify)()
    throttle()
    return HttpResponse()


class Middleware:
    """Called by Django in a thread where the chain is synchronous."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        session_of(request.COOKIES["token"])
        return self.get_response(request)


class AsyncMiddleware:
    async def __call__(self, request: HttpRequest) -> HttpResponse:
        session_of(request.COOKIES["token"])  # error: [AF251]
        return HttpResponse()
