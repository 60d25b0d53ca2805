"""In memory."""

PRICES: dict[str, float] = {}


def price_of(item: str) -> float:
    return PRICES.get(item, 0.0)


def reset() -> None:
    PRICES.clear()
