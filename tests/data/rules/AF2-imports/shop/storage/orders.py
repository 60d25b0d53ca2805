import sqlite3

from ..pricing import price_of
from .baskets import Basket


def save_order(basket: Basket) -> None:
    connection = sqlite3.connect("orders.db")
    connection.executemany("insert into line values (?)", [(item,) for item in basket.items])
    connection.commit()


def total(basket: Basket) -> float:
    return sum(price_of(item) for item in basket.items)
