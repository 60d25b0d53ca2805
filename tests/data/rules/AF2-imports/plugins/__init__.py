"""Joins the `__all__` of its modules; one module is loaded when it is first asked for."""

from . import mail, text
from .mail import *  # noqa: F403
from .text import *  # noqa: F403

__all__ = mail.__all__ + text.__all__


def __getattr__(name: str):
    if name == "archive":
        from .loaders import archive

        return archive
    raise AttributeError(name)
