"""Async code that uses operators and builtins."""

import asyncio
import operator

from stock.shelf import Bucket, Catalogue, Journal, Label, Price, Signed, Ticket, Warehouse


async def count(warehouse: Warehouse, number: str) -> int:
    return warehouse[number]  # error: [AF251] "`stock.shelf.Warehouse.__getitem__()`"


async def known(warehouse: Warehouse, number: str) -> bool:
    if number not in warehouse:  # error: [AF251] "`redis.Redis.exists()`"
        return False
    return number in Catalogue()


async def total(warehouse: Warehouse, catalogue: Catalogue) -> int:
    return len(warehouse) + len(catalogue)  # error: [AF251] "`stock.shelf.Warehouse.__len__()`"


async def get(warehouse: Warehouse, catalogue: Catalogue) -> int:
    print(warehouse.describe(), catalogue.get("1"), catalogue["1"])
    return warehouse.get("1")  # error: [AF251] "`stock.shelf.Warehouse.__getitem__()` → `redis.Redis.get()`"


async def put(warehouse: Warehouse, catalogue: Catalogue) -> None:
    catalogue["1"] = 3
    warehouse["1"] = 3  # todo: [AF251]


async def add(warehouse: Warehouse) -> None:
    warehouse["1"] += 1  # todo: [AF251]


async def remove(warehouse: Warehouse) -> None:
    del warehouse["1"]  # todo: [AF251]


async def alive(warehouse: Warehouse) -> bool:
    if warehouse:  # todo: [AF251]
        return True
    return bool(warehouse)  # error: [AF251] "`stock.shelf.Warehouse.__bool__()`"


async def dead(warehouse: Warehouse) -> bool:
    return not warehouse  # todo: [AF251]


async def is_there(warehouse: Warehouse | None) -> bool:
    return warehouse is not None


async def cheaper(one: Price, other: Price) -> Price:
    if one.amount == other.amount:
        return one
    if one < other:  # error: [AF231] "`stock.shelf.Price.__lt__()`"
        return one
    print(one != other)  # todo: [AF231]
    return one if one == other else other  # error: [AF231]


async def sum_up(one: Price, other: Price) -> Price:
    print(-one, hash(other))
    return one + other  # error: [AF231] "`stock.shelf.Price.__add__()`"


async def text(price: Price) -> str:
    print(str(price), f"{price}")
    return f"{price!s} costs"


async def shown(price: Price) -> str:
    return repr(price)  # error: [AF231] "stock.shelf.Price.__repr__"


async def debugged(price: Price) -> str:
    return f"{price!r}"  # todo: [AF231]


async def listed(prices: list[Price]) -> list[Price]:
    return sorted(prices)  # todo: [AF231]


async def cheapest(prices: list[Price]) -> Price:
    print(len(prices), prices[0], prices[1:])
    return min(prices)  # todo: [AF231]


async def amount(price: Price) -> float:
    print(int("3"), float("3.5"), int(price.amount))
    return float(price)  # error: [AF231]


async def stick(label: Label) -> str:
    print(repr(label), label.item)
    return str(label)  # error: [AF261] "`stock.shelf.Label.__str__()`"


async def stick_in_a_text(label: Label) -> str:
    print(f"{label.item} {label!r}")
    return f"to: {label}"  # todo: [AF261]


async def stick_in_a_template(label: Label) -> str:
    print("%r" % label)
    print(label)  # todo: [AF261]
    return "to: {}".format(label)  # todo: [AF261]


async def ticket() -> str:
    return str(Ticket())  # todo: [AF262]


async def files(bucket: Bucket) -> int:
    print(bucket.name)
    return len(bucket)  # error: [AF234] "`stock.shelf.Bucket.__len__()`"


async def has_files(bucket: Bucket) -> bool:
    return bool(bucket)  # todo: [AF234]


async def fill(bucket: Bucket, path: str) -> None:
    bucket += path  # todo: [AF234]


async def versioned(bucket: Bucket) -> str:
    print(bucket.name + "x", bucket.name @ 3)
    return bucket @ "monday"  # error: [AF271] "`stock.shelf.Bucket.__matmul__()`"


async def inverted(bucket: Bucket) -> bool:
    return ~bucket  # todo: [AF271]


async def journal(entries: Journal) -> str:
    print(entries("first"))  # error: [AF225] "`stock.shelf.Journal.__call__()`"
    return entries["first"]  # error: [AF225] "`stock.shelf.Journal.__getitem__()`"


async def sign(text: str) -> bytes:
    signed = Signed(text)
    print(bytes(3), bytes(text, "utf-8"), f"{signed.text}")
    return bytes(signed)  # error: [AF241] "`stock.shelf.Signed.__bytes__()`"


async def sign_in_text(text: str) -> str:
    print(format(3, "x"))
    return format(Signed(text), "x")  # error: [AF241] "hashlib.scrypt"


async def in_threads(warehouse: Warehouse, prices: list[Price]) -> tuple:
    size = await asyncio.to_thread(len, warehouse)
    item = await asyncio.to_thread(warehouse.__getitem__, "1")
    first = await asyncio.to_thread(lambda: warehouse["1"] + len(warehouse))
    cheapest = await asyncio.to_thread(min, prices)
    ordered = await asyncio.to_thread(sorted, prices, key=float)
    return size, item, first, cheapest, ordered


async def by_operator(warehouse: Warehouse, one: Price, other: Price) -> tuple:
    compare = operator.lt
    print(compare)
    return operator.getitem(warehouse, "1"), operator.lt(one, other)  # todo: [AF251] [AF231]


async def ordered(prices: list[Price]) -> list[Price]:
    by_amount = sorted(prices, key=lambda price: price.amount)
    print(by_amount)
    return sorted(prices, key=lambda price: price.in_euros())  # todo: [AF231]


async def by_float(prices: list[Price]) -> list[Price]:
    return sorted(prices, key=float)  # todo: [AF231]
