from shop.legacy.util import *  # noqa: F403


def clean(text: str) -> str:
    """Its own, not the one of the star."""
    return text.replace("\n", " ")


def deploy(name: str) -> int:
    nap(0.1)  # noqa: F405
    return shell(f"deploy {name}")  # noqa: F405
