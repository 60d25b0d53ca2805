import urllib.request
from socket import gethostbyname as resolve


def price_of(item: str) -> float:
    with urllib.request.urlopen(f"https://prices.example/{item}") as answer:
        return float(answer.read())


def where() -> str:
    return resolve("prices.example")


def reset() -> None:
    pass
