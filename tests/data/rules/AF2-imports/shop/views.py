"""Handlers: the same helpers, under all the names that imports give them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import shop
import shop.legacy.api
import shop.storage.files as documents
from shop import ShoppingBasket, save_order
from shop.legacy import util as old
from shop.legacy.api import clean, deploy
from shop.pricing import fallback, price_of
from shop.storage import merge, order_book, tidy, weight
from shop.storage import save as keep
from shop.storage.files import archive

from . import files

if TYPE_CHECKING:
    from shop.storage.baskets import Basket
    from shop.storage.orders import save_order as annotate_only

try:
    import orjson as json
except ImportError:
    import json

try:
    from shop._speedups import compress_page
except ImportError:
    from gzip import compress as compress_page


def page(basket: Basket) -> bytes:
    return compress_page(json.dumps(basket.items))


async def order(basket: Basket) -> float:
    save_order(basket)  # error: [AF211] "`shop.storage.orders.save_order()` blocks the event loop until the database has answered"
    return shop.total(basket)  # error: [AF231] "`urllib.request.urlopen()`"


async def order_by_module(basket: Basket) -> None:
    shop.save_order(basket)  # error: [AF211] "`shop.storage.orders.save_order()`"
    order_book.save_order(basket)  # error: [AF211]
    keep(basket)  # error: [AF211] "shop.storage.orders.save_order"


async def store(basket: Basket) -> None:
    basket.add("apple")
    basket.store()  # error: [AF221] "`shop.storage.baskets.Basket.store()` blocks"
    ShoppingBasket("me").store()  # error: [AF221]


async def file_away(name: str) -> None:
    archive(name)  # error: [AF223] "`shutil.move()`"
    documents.archive(name)  # error: [AF223]
    files.archive(name)  # error: [AF223] "shop.storage.files.archive"
    tidy(name)  # error: [AF223] "`os.unlink()`"
    files.hidden(name)  # error: [AF222]
    print(files.invoice_path(7), documents.invoice_path(8))


async def roll_out(name: str) -> int:
    old.nap(1)  # error: [AF271] "shop.legacy.util.nap"
    print(clean(name), old.clean(name), shop.legacy.api.clean(name))
    shop.legacy.api.nap(2)  # error: [AF271] "shop.legacy.util.nap"
    return deploy(name)  # error: [AF261] "`shop.legacy.api.deploy()`" [AF271] "`time.sleep()`"


async def prices(item: str) -> str:
    fallback.reset()
    fallback.price_of(item)  # error: [AF231]
    price_of(item)  # error: [AF231] "shop.pricing._slow.price_of"
    return fallback.where()  # error: [AF232] "`socket.gethostbyname()`"


async def in_memory(one: Basket, other: Basket) -> int:
    return weight(merge([one, other])) + shop.storage.weight(one)


async def zipped(basket: Basket) -> bytes:
    return page(basket)  # error: [AF242] "`gzip.compress()`"


async def imported_here(basket: Basket) -> None:
    from shop.legacy.util import nap, shell
    from shop.storage.orders import save_order as write

    write(basket)  # error: [AF211]
    nap(1)  # error: [AF271]
    await asyncio.to_thread(nap, 2)
    await asyncio.get_event_loop().run_in_executor(None, shell, "ls")


async def other_things_of_the_names(basket: Basket, files, documents) -> None:
    """Parameters hide the modules."""
    files.archive(basket)
    documents.archive(basket)
    archive = basket.items.append
    archive("x")
    save_order = list
    save_order(basket.items)


async def in_threads(basket: Basket) -> None:
    await asyncio.to_thread(shop.save_order, basket)
    await asyncio.to_thread(basket.store)
    await asyncio.gather(asyncio.to_thread(archive, "a"), asyncio.to_thread(tidy, "b"))
    callbacks = {"save": save_order, "archive": documents.archive}
    print(callbacks)
