"""Taken over with a star: `__all__` says which names."""

import os
import shutil
from pathlib import Path as _Path

__all__ = ["archive", "tidy"]
__all__ += ["invoice_path"]


def archive(name: str) -> None:
    shutil.move(name, "archive")


def tidy(name: str) -> None:
    os.unlink(name)


def invoice_path(number: int) -> str:
    return os.path.join("invoices", f"{number}.pdf")


def hidden(name: str) -> str:
    """Not in `__all__`: the star does not bring it."""
    return _Path(name).read_text()
