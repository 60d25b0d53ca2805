"""Werkzeug: password hashes."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("werkzeug",)

CALLS: tuple[BlockingCall, ...] = calls(
    "werkzeug.security",
    "generate_password_hash check_password_hash",
    "AF141",
    "https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.security.{name}",
    cost=Cost.CPU,
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
