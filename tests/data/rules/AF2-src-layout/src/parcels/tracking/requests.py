"""Has the name of a library, and is none."""


def ask(parcel: str) -> str:
    return get(f"https://carrier.example/{parcel}")


def get(url: str) -> str:
    return url.upper()
