import pickle
from collections.abc import Iterable


class Basket:
    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.items: list[str] = []

    def add(self, item: str) -> None:
        self.items.append(item)

    def store(self) -> None:
        with open(f"{self.owner}.basket", "wb") as file:
            pickle.dump(self.items, file)


def merge(baskets: Iterable[Basket]) -> Basket:
    merged = Basket("merged")
    for basket in baskets:
        merged.items += basket.items
    return merged


def weigh(basket: Basket) -> int:
    return len(basket.items)
