__all__ = ["check", "render"]


def render(text: str) -> str:
    return f"<p>{text}</p>"


def check(text: str) -> bool:
    """Comes after the one of mail, and hides it."""
    return bool(text)
