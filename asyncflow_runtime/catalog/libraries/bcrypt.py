"""bcrypt: password hashes."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("bcrypt",)

# gensalt only draws random bytes.
CALLS: tuple[BlockingCall, ...] = calls(
    "bcrypt",
    "hashpw checkpw kdf",
    "AF141",
    "https://github.com/pyca/bcrypt",
    cost=Cost.CPU,
    patch=Patch.FUNCTION,
)

ALIASES: dict[str, str] = {"bcrypt._bcrypt": "bcrypt"}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
