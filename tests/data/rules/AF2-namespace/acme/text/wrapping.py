import textwrap


def wrap(text: str) -> str:
    return textwrap.fill(text, 72)


def send(text: str) -> str:
    """A harmless function of the same name."""
    return wrap(text)
