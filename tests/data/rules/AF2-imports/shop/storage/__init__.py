"""Re-exports, with and without `as`."""

from shop.storage.baskets import Basket, merge
from shop.storage.baskets import weigh as weight
from shop.storage.files import *  # noqa: F403

from . import orders as order_book

save = order_book.save_order
__all__ = ["Basket", "merge", "order_book", "save", "weight"]
