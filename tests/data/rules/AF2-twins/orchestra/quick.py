"""The same names, and nothing that blocks."""


def run() -> None: ...


def fetch() -> None:
    print("fetched")


def pause() -> None:
    print("paused")
